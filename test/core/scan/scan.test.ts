import assert from 'node:assert/strict';
import { scanFile, scanText, type Scan } from '../../../src/core/scan/scan';

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

/** What was found, without the parts that are empty. */
function checkScan(text: string, expected: Partial<Scan>): void {
  assert.deepEqual(scanText(text), { imports: [], reExports: [], exports: [], dynamic: [], globals: [], generated: false, directives: false, heritage: [], contracts: [], takesFunctions: false, blocking: [], ...expected });
}

function checkSkipped(bytes: Uint8Array, reason: string, path = 'a.ts'): void {
  assert.deepEqual(scanFile(path, bytes), { skipped: reason });
}

const named = (...names: readonly string[]) => names.map((name) => ({ imported: name, local: name }));

describe('Scanning imports', () => {
  it('reads every form of import', () => {
    checkScan('import "side";', { imports: [{ from: 'side', names: [], typeOnly: false }] });
    checkScan("import def from 'a'", { imports: [{ from: 'a', names: [], default: 'def', typeOnly: false }] });
    checkScan("import * as ns from 'a'", { imports: [{ from: 'a', names: [], namespace: 'ns', typeOnly: false }] });
    checkScan("import def, * as ns from 'a'", { imports: [{ from: 'a', names: [], namespace: 'ns', default: 'def', typeOnly: false }] });
    checkScan("import def, { b, c as d } from 'a'", { imports: [{ from: 'a', names: [...named('b'), { imported: 'c', local: 'd' }], default: 'def', typeOnly: false }] });
    checkScan("import { default as x, $y, _z, } from 'a'", { imports: [{ from: 'a', names: [{ imported: 'default', local: 'x' }, ...named('$y', '_z')], typeOnly: false }] });
    checkScan("import x = require('a')", { imports: [{ from: 'a', names: [], namespace: 'x', typeOnly: false }] });
    checkScan("import data from './x.json' with { type: 'json' }", { imports: [{ from: './x.json', names: [], default: 'data', typeOnly: false }] });
    checkScan("import{a}from'a';import{b}from\"b\"", { imports: [{ from: 'a', names: named('a'), typeOnly: false }, { from: 'b', names: named('b'), typeOnly: false }] });
  });

  it('tells loading by a name that is worked out', () => {
    for (const text of ['require(file)', "require(path.join(__dirname, 'routes', file))", 'require(`./routes/${file}`)', 'import(/* webpackMode: "lazy" */ base + name)']) checkScan(text, { loads: true });
    checkScan("require('./a')", { dynamic: ['./a'] });
    checkScan('import(`./a`)', { dynamic: ['./a'] });
    checkScan('import(/* now */ "./a")', { dynamic: ['./a'] });
    checkScan('requires(file); const require = () => 1;', {});
  });

  it('knows imports of types alone', () => {
    const cases: Readonly<Record<string, boolean>> = {
      "import type { A } from 'a'": true, "import type A from 'a'": true, "import type * as A from 'a'": true, "import { type A, type B } from 'a'": true,
      "import { type A, b } from 'a'": false, "import type from 'a'": false, "import type, { A } from 'a'": false, "import { type } from 'a'": false, "import { type as x } from 'a'": false, "import {} from 'a'": false,
    };
    for (const [text, typeOnly] of Object.entries(cases)) assert.equal(scanText(text).imports[0]?.typeOnly, typeOnly, text);
  });

  it('reads over line ends and comments, with quotes and braces inside', () => {
    checkScan("import {\n  a, // don't { miss }\n  /* b, 'x' */ c as /* y */ d,\n} from\n  'a';", { imports: [{ from: 'a', names: [...named('a'), { imported: 'c', local: 'd' }], typeOnly: false }] });
    checkScan("import /* why */ a /* not */ from /* this */ 'a'", { imports: [{ from: 'a', names: [], default: 'a', typeOnly: false }] });
  });

  it('is not led astray by unfinished imports before', () => {
    assert.deepEqual(scanText("// import { a\nimport { b } from 'b';").imports, [{ from: 'b', names: named('b'), typeOnly: false }]);
    assert.deepEqual(scanText("/* import x from */ import y from 'y'").imports.map(({ from }) => from), ['y']);
    assert.deepEqual(scanText("const s = 'import';\nimport { b } from 'b';").imports.map(({ from }) => from), [';', 'b']);
  });

  it('reads an import whose end is still to be typed', () => {
    checkScan("import { a } from 'x\nconst b = 1;", { imports: [{ from: 'x', names: named('a'), typeOnly: false }] });
  });

  it('stays fast on texts made to be slow', () => {
    const texts = [`import {${'a,'.repeat(20_000)}`, `import { ${'/*'.repeat(20_000)}`, `export { ${'//\n'.repeat(20_000)}`, 'import '.repeat(20_000), `import ${' '.repeat(50_000)}x`];
    for (const text of texts) {
      const start = performance.now();
      scanText(text);
      assert.ok(performance.now() - start < 2_000, text.slice(0, 20));
    }
  });

  it('reads import() and require(), and binds what they are assigned to', () => {
    checkScan("await import('a'); await import(/* webpackChunkName: 'x' */ `b`); require.resolve('c'); import(name); require(`x${y}`)", { dynamic: ['a', 'b', 'c'], loads: true });
    checkScan("const a = require('a');\n", { dynamic: ['a'], imports: [{ from: 'a', names: [], namespace: 'a', typeOnly: false }] });
    checkScan("const { b, c: d, e = 1 } = require('a')\n", { dynamic: ['a'], imports: [{ from: 'a', names: [...named('b'), { imported: 'c', local: 'd' }, ...named('e')], typeOnly: false }] });
    checkScan("const { f } = await import('a');", { dynamic: ['a'], imports: [{ from: 'a', names: named('f'), typeOnly: false }] });
    checkScan("const g = require('a').h; app.use(require('b')());", { dynamic: ['a', 'b'] });
    checkScan("f(require<X>('a'))", { dynamic: ['a'] });
  });

  it('reads re-exports and export lists', () => {
    checkScan("export * from 'a'; export * as b from 'b'; export { c, d as e } from 'c'; export type { F } from 'f'; export type * from 'g'", {
      reExports: [
        { from: 'a', names: '*' }, { from: 'b', names: [{ imported: '*', local: 'b' }] }, { from: 'c', names: [...named('c'), { imported: 'd', local: 'e' }] },
        { from: 'f', names: named('F') }, { from: 'g', names: '*' },
      ],
    });
    checkScan('export { a, b as c };\nexport const d = 1; export default function e() {} export class F {}', { exports: [{ local: 'a', exported: 'a' }, { local: 'b', exported: 'c' }] });
  });
});

describe('Scanning tests', () => {
  it('knows those by what they import', () => {
    for (const from of ['vitest', '@jest/globals', 'node:test', '@testing-library/react', '@nestjs/testing', 'msw/node']) assert.equal(scanText(`import { x } from '${from}';`).tests, true);
  });

  it('names helpers that a product may use too', () => assert.deepEqual(scanText("import chai from 'chai'; import { request } from 'supertest';").tests, ['chai', 'supertest']));

  it('takes types, settings and browsers for no tests', () => {
    for (const text of ["import type { Mock } from 'vitest';", "import { defineConfig } from 'vitest/config';", "import { chromium } from '@playwright/test';", "import { test } from './vitest';"]) assert.equal(scanText(text).tests, undefined);
  });
});

describe('Scanning globals', () => {
  it('notes platform globals, however they are used', () => {
    checkScan('const f = options.fetch ?? fetch; new WebSocket(u); new EventSource(u); navigator.sendBeacon(u); new XMLHttpRequest(); $.ajax(o); process . env.X', {
      globals: ['$.ajax', 'EventSource', 'WebSocket', 'XMLHttpRequest', 'fetch', 'process.env', 'sendBeacon'],
    });
    checkScan('$http.get(u); $fetch(u)', { globals: ['$fetch', '$http'] });
  });

  it('does not take parts of words', () => {
    checkScan('prefetch(); fetchAll(); WebSocketish; processXenv; important(); exporter();', {});
  });
});

describe('Scanning odd files', () => {
  it('knows generated files by their header', () => {
    for (const header of ['// @generated by x', '\n\n\n// @generated', '/* eslint-disable */\n// Code generated by protoc-gen-ts. DO NOT EDIT.', '/**\n * do not edit\n */', '#! do not modify']) assert.equal(scanText(`${header}\ncode()`).generated, true, header);
    for (const text of ['const a = "do not edit";', '// edit this', `${'\n'.repeat(10)}// @generated\ncode()\n`]) assert.equal(scanText(text).generated, false, text);
  });

  it('decodes byte order marks', () => {
    const text = "import 'a'";
    const wide = (swap: boolean): Uint8Array => {
      const units = [...`\ufeff${text}`].flatMap((character) => [character.charCodeAt(0) & 255, character.charCodeAt(0) >> 8]);
      return new Uint8Array(swap ? units.map((_, index) => units[index ^ 1] ?? 0) : units);
    };
    for (const bytes of [encode(`\ufeff${text}`), wide(false), wide(true)]) assert.deepEqual(scanFile('a.ts', bytes), scanText(text));
  });

  it('skips what is no source, and says why', () => {
    checkSkipped(new Uint8Array([0x47, 0x40, 0, 0x10]), 'binary');
    checkSkipped(encode(`x = '${'a'.repeat(5_000_000)}'`), 'larger than 1.5 MB');
    checkSkipped(encode(`x = '${'a'.repeat(60_000)}'`), 'minified, or data on one line');
    checkSkipped(encode('<?xml version="1.0"?><!DOCTYPE TS><TS></TS>'), 'XML, not TypeScript');
  });

  it('reads a text with a zero in it', () => {
    assert.ok('imports' in scanFile('a.ts', encode(`import 'a';\nconst clean = (text: string) => text.replace(/\0/g, '');\n${'const line = 1;\n'.repeat(100)}`)));
    checkSkipped(new Uint8Array([...encode('const line = 1;\n'.repeat(100)), 0, 0xff]), 'binary');
  });

  it('reads short files on one line, and large ones on many', () => {
    assert.ok('imports' in scanFile('a.ts', encode(`x = '${'a'.repeat(10_000)}'`)));
    assert.ok('imports' in scanFile('a.ts', encode('const line = 1;\n'.repeat(60_000))));
  });

  it('reads files with errors and malformed bytes', () => {
    assert.deepEqual(scanText("import { a from 'x';\nimport b from 'b'; }}} <<<<").imports.map(({ from }) => from), ['b']);
    assert.ok('imports' in scanFile('a.ts', new Uint8Array([0x2f, 0x2f, 0xff, 0xc3, 0x28, 0x0a])));
    checkScan('', {});
  });

  it('is plain data', () => {
    const scan = scanText("import { a } from 'a'; export * from 'b'; fetch()");
    assert.deepEqual(JSON.parse(JSON.stringify(scan)), scan);
  });
});

describe('Scanning classes', () => {
  it('notes what they extend and implement', () => {
    checkScan('class A<T> extends Base<T, string[]> implements Port<Map<string, T>>, lib.Other {}\nclass B { extends = 1 }', { heritage: ['Base', 'Port', 'lib'] });
  });

  it('notes interfaces and abstract classes with methods for others to define', () => {
    checkScan('interface Data { a: string }\ninterface Port { send(to: string): void }\nabstract class Base { abstract push(): void }\nabstract class Plain { run() {} }', { contracts: ['Port', 'Base'], ambient: ['Data', 'Port'] });
  });

  it('notes types that need no import: of files that are no modules, and of `declare global`', () => {
    checkScan('declare namespace Cloudflare {\n  interface Env { A: string }\n}\ntype Bound<T = {}> = { Bindings: T };', { ambient: ['Bound', 'Env'] });
    checkScan('export {};\ndeclare global {\n  interface Window { shop: string }\n}', { ambient: ['Window'] });
    checkScan('export interface Own { a: string }', {});
  });

  it('notes what objects say that they are', () => {
    checkScan('const a: Deps = { b: 1 };\nfunction make(): Promise<Port<string>> { }\nconst c = { d: 1 } satisfies Shape;\nfunction use(e: Other) {}', { heritage: ['Deps', 'Port', 'Shape'] });
  });

  it('is not kept busy by the blanks that stand for markup', () => {
    checkScan(`export let shown: Shape${'\n' + ' '.repeat(20_000)}`, {});
  });

  it('notes types with functions in them', () => {
    checkScan('type Deps = { upload: (key: string) => Promise<void> };', { contracts: ['Deps'], takesFunctions: true, ambient: ['Deps'] });
    checkScan('class A { constructor(private options: { publish(id: string): void }) {} }', { takesFunctions: true });
    checkScan('const twice = (a: number): number => a * 2;', {});
  });

  it('notices functions that call what no type describes, or hand it on', () => {
    const check = (text: string, expected: boolean): void => { assert.equal(scanText(text).takesFunctions, expected, text); };
    check('module.exports = (app) => { app.get("/orders", list); };', true);
    check('module.exports = app => app.locals.mails.send();', true);
    check('export default async function (fastify, options) { fastify.get("/"); }', true);
    check('exports.work = async function ({ channel, name }) { await channel.consume(name); };', true);
    check('class Hub {\n  constructor(io) {\n    this.io = io;\n  }\n  start() {\n    this.io.on("connection");\n  }\n}', true);
    check('class Jobs {\n  constructor(queue) {\n    this.#queue = queue;\n  }\n  start(body) {\n    return this.#queue\n      .send(body);\n  }\n}', true);
    check("module.exports = (app) => { require('./orders')(app); };", true);
    check("import list from './list';\nexport const use = (app) => { list(1, app); };", true);
    check("const list = require('list');\nexports.use = (app) => { list(app); };", false);
    check("const { other } = require('./other');\nmodule.exports = (a, b) => a + b;", false);
    check('if (app) {\n  app.get();\n}', false);
    check('export const use = (app: Express) => { app.get("/"); };', false);
  });
});

describe('Scanning directives', () => {
  it('notices comments and tags that are meant for us', () => {
    checkScan('// crosstalk-disable-next-line missing-timeout -- bounded', { directives: true });
    checkScan('/** @crosstalk long-running */', { directives: true });
    checkScan('// crosstalk between cables', {});
  });
});

describe('Scanning functions that block', () => {
  it('notes their names', () => {
    checkScan("const hash = scryptSync(password, salt, 64);\nexport const zipped = gzipSync(hash), again = scryptSync;", { blocking: ['gzipSync', 'scryptSync'] });
    checkScan('const isSynced = sync(Synchronous);', {});
  });
});
