import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { analyse } from 'scslre';
import ts from 'typescript';
import { root } from './imports';

/** Literals of a text whose time may double with each character, as `12: /(a+)+$/`. */
function exponentialIn(name: string, text: string): readonly string[] {
  const file = ts.createSourceFile(name, text, ts.ScriptTarget.Latest, true);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node) && isExponential(node.text)) found.push(`${name}:${file.getLineAndCharacterOfPosition(node.getStart()).line + 1} ${node.text}`);
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

function isExponential(literal: string): boolean {
  const end = literal.lastIndexOf('/');
  return analyse({ source: literal.slice(1, end), flags: literal.slice(end + 1) }, { reportTypes: { Move: false } }).reports.some(({ exponential }) => exponential);
}

describe('regular expressions', () => {
  it('are told when their time grows with a power', () => {
    assert.deepEqual(exponentialIn('a.ts', 'const AFTER = /,(?:\\s|\\/\\/[^\\n]*)*(\\w+)/;\nconst WORD = /\\w+/;'), ['a.ts:1 /,(?:\\s|\\/\\/[^\\n]*)*(\\w+)/']);
  });

  it('take no time that grows with a power, whatever the text of a workspace', () => {
    const paths = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' }).filter((path) => /\.tsx?$/.test(path));
    assert.deepEqual(paths.flatMap((path) => exponentialIn(path, readFileSync(join(root, 'src', path), 'utf8'))), []);
  });
});
