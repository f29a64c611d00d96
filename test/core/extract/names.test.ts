import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ts } from 'ts-morph';
import { resolveName } from '../../../src/core/extract/scopes';
import { surveySource } from '../../../src/core/extract/survey';

/** The compiler's own reading of names keeps them in the same fields of the nodes. */
const binder = ts as unknown as { readonly bindSourceFile: (file: ts.SourceFile, options: ts.CompilerOptions) => void };

const HARD = `
export default class { run() { return later(); } }
export function later(value?: string): void;
export function later(value = given) { var hoisted = value; { let inner = hoisted; inner; } return hoisted; }
const given = '';
export interface Both { readonly a: number }
export const Both = { a: 1 };
export enum Color { Red, Green = Red }
namespace Shapes { export const unit = 1; export type Side = number; const own = unit; export namespace Deep { export const twice = own + unit; } }
declare global { interface Window { a: Both } }
declare namespace Outer { const inside: number; function make(): typeof inside; }
type Item<List> = List extends readonly (infer One)[] ? One : never;
type Each<Of> = { readonly [Key in keyof Of]: Of[Key] };
type Make<T> = (from: T, again: typeof from) => T;
class Box<T> { static { var once = 1; once; } constructor(private readonly held: T) { held; } get<K>(key: K): K { return key; } }
const named = function own() { return own; }, Klass = class Own { me() { return Own; } };
for (const one of [1]) { one; } for (let at = 0, end = 1; at < end; at++) at;
try { later(); } catch ({ message }) { const again = message; again; }
switch (given) { case 'a': { const a = 1; a; } case 'b': let b = 2; b; function inCase() { return b; } }
const { a: { b: deep = given } = {}, ...rest } = Both as never; deep; rest;
if (given) { function nested() { return nested; } nested(); }
export { given as other, named }; import { x as y } from 'x'; import * as all from 'x'; import one, { type Two } from 'x'; import old = require('x'); y; all; one; old;
let shadowed = 1; { let shadowed = 2; shadowed; } (shadowed: number) => shadowed;
export const [first, { second }] = [1, { second: 2 }]; first; second;
class Decorated { method(@later() value: string, @value() other: string) { return value + other; } }
`;

const SCRIPT = `
if (true) { function inBlock() {} } inBlock(); var twice = 1; function twice() {} var twice; twice;
function Old() { this.a = 1; } Old.prototype.get = function () { return this.a; }; (function () { var own = Old; own; })();
label: for (var key in {}) key; key; const lib = require('lib'), { part } = require('lib'); lib; part; exports.lib = lib; module.exports = { part };
`;

function identifiersOf(source: ts.SourceFile): readonly ts.Identifier[] {
  const found: ts.Identifier[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node)) found.push(node);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

function parse(file: string, text: string): ts.SourceFile {
  return ts.createSourceFile(file, text, { languageVersion: ts.ScriptTarget.ESNext, jsDocParsingMode: ts.JSDocParsingMode.ParseNone }, false);
}

/** What each identifier means: the places of all that declares it. */
function meanings(identifiers: readonly ts.Identifier[]): readonly string[] {
  return identifiers.map((node) => {
    // A mere mention of `module` is a declaration to the compiler.
    const declarations = (resolveName(node)?.declarations ?? []).filter((declaration) => !ts.isIdentifier(declaration));
    return `${node.text} at ${node.pos}: ${declarations.map((declaration) => `${ts.SyntaxKind[declaration.kind]} ${declaration.pos}`).join(', ')}`;
  });
}

function checkAgainstBinder(file: string, text: string): void {
  const [ours, theirs] = [parse(file, text), parse(file, text)];
  const { identifiers } = surveySource(ours);
  binder.bindSourceFile(theirs, { allowJs: true });
  const expected = identifiersOf(theirs);
  assert.deepEqual(identifiers.map((node) => node.pos), expected.map((node) => node.pos), file);
  assert.deepEqual(meanings(identifiers), meanings(expected), file);
}

describe('names', () => {
  it('mean what the compiler has them mean', () => {
    checkAgainstBinder('hard.ts', HARD);
    checkAgainstBinder('script.ts', SCRIPT);
    checkAgainstBinder('script.js', SCRIPT);
  });

  it('mean it in every file here', () => {
    const files = ['src/core/extract', 'src/core/link', 'src/webview', 'test/core/link', 'media/sample'].flatMap((folder) => readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => /\.[cm]?[jt]sx?$/.test(file)).map((file) => join(folder, file)));
    assert.ok(files.length > 150);
    for (const file of files) checkAgainstBinder(file, readFileSync(file, 'utf8'));
  });
});
