import assert from 'node:assert/strict';
import { extractFacts } from '../../../src/core/extract/extract';
import { readExportedNames } from '../../../src/core/scan/read-exported-names';

const READ: readonly string[] = [
  'export const a = 1;', 'export const a: X = 1,\n  b = 2;', 'export const a = 1, /* and */ b = f(2), c = 3;', 'export function a() {}', 'export async function* a<T>() {}',
  'export class A {}', 'export abstract class A {}', '@dec() export class A {}', 'export enum A { b }', 'export const enum A { b }', 'export interface A {}', 'export type A = B;', 'export namespace A.B {}',
  'const a = 1; export { a, b as c };', 'export { a, type B as C } from "./x";', 'export type { A } from "./x";', 'export * from "./x";', "export type * from './x';", 'export * as a from "./x";',
  'export default class A {}\nexport const b = 1;', '// we export the rest\nexport const a = 1;', 'const text = "export them"; export const a = text;', 'export const enumeration = 1;',
];
const UNREAD: readonly string[] = [
  'exports.a = 1;', 'module.exports = {};', 'export = a;', 'export import a = b.c;', 'export let a, b;', 'export var a = 1;', 'export const { a, b } = c;', 'export const [a] = c;', 'export const a = 1, { b } = c;',
  'export declare const a: X, b: Y;', 'export declare function a(): void;', 'export /* a */ const b = 1;', 'export { a as "b c" };', 'export const \u00e9t\u00e9 = 1;', 'export const a\u00e9 = 1;', 'export @dec class A {}',
];

describe('Names that a text may export', () => {
  for (const text of READ) {
    it(`hold all that are exported: ${text}`, () => {
      const found = readExportedNames(text);
      assert.ok(found !== undefined);
      for (const entry of extractFacts('a.ts', text).exports) {
        if ('all' in entry) assert.ok(found.all.includes(entry.all), entry.all);
        else assert.ok(entry.name === 'default' || found.names.has(entry.name), entry.name);
      }
      for (const name of ['other', 'X']) assert.equal(found.names.has(name), false, name);
    });
  }

  for (const text of UNREAD) {
    it(`are left to the parser: ${text}`, () => {
      assert.equal(readExportedNames(text), undefined);
    });
  }
});
