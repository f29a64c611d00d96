import assert from 'node:assert/strict';
import { readImports, readSources, type Import, type SourceFile } from './imports';

interface Layer {
  readonly folder: string;
  /** What its files may import; a file of the repository by its path, a package by its name, a folder or package with all inside by a final `/`. */
  readonly may: readonly string[];
  /** What they may import the types of besides. */
  readonly mayTypes?: readonly string[];
  readonly because: string;
}

const model = 'src/core/model/';
const drawing = 'src/core/drawing/';
const words = 'src/core/localizer.ts';
const coreDoor = 'src/core/index.ts';
const pureLibraries = ['jsonc-parser', 'valibot', 'picomatch', 'picomatch/', 'yaml', 'ignore'];
const nodeWithoutFiles = ['node:path', 'node:url', 'node:crypto', 'node:worker_threads', 'node:child_process', 'node:os', 'node:process', 'node:util', 'node:events', 'node:timers/', 'node:readline', 'node:tty'];

/** Who may know whom. A file belongs to the longest folder that holds it. */
const layers: readonly Layer[] = [
  {
    folder: 'src/core/model/', may: [model],
    because: 'the model is plain data that every process reads, so it must load anywhere and drag nothing in',
  },
  {
    folder: 'src/core/', may: ['src/core/', ...pureLibraries],
    because: 'the analysis gets its files through a port and must give the same result on disk, in an editor and in a test',
  },
  {
    folder: 'src/core/drawing/', may: ['src/core/drawing/', model, words],
    because: 'the viewer draws with it in a browser, and what lays out a map measures with it, so it must be small and drag nothing in',
  },
  {
    folder: 'src/core/extract/', may: ['src/core/', ...pureLibraries, 'ts-morph'],
    because: 'syntax trees never leave extract and fix: everything after them works on serialisable facts',
  },
  {
    folder: 'src/core/fix/', may: ['src/core/', ...pureLibraries, 'ts-morph'],
    because: 'syntax trees never leave extract and fix: everything else edits through the texts that fix returns',
  },
  {
    folder: 'src/node/', may: ['src/node/', coreDoor, drawing, model, 'node:', 'elkjs/'],
    because: 'reading, watching and caching files is its whole job, and it is the only folder that touches the disk',
  },
  {
    folder: 'src/protocol/', may: ['src/protocol/', model, 'valibot'], mayTypes: [coreDoor],
    because: 'both ends of a message load it, the browser too, so it must not bring in either end',
  },
  {
    folder: 'src/server/', may: ['src/server/', 'src/protocol/', 'src/node/', coreDoor, model, ...nodeWithoutFiles, 'vscode-languageserver', 'vscode-languageserver/', 'vscode-languageserver-textdocument', 'valibot'],
    because: 'the server translates between the core and the language server protocol for any editor, so it knows no VS Code',
  },
  {
    folder: 'src/extension/', may: ['src/extension/', 'src/protocol/', model, ...nodeWithoutFiles, 'vscode', 'vscode-languageclient', 'vscode-languageclient/', 'valibot', 'jsonc-parser'], mayTypes: [coreDoor],
    because: 'the extension host is shared with every other extension: the analysis runs in the server, never here',
  },
  {
    folder: 'src/webview/', may: ['src/webview/', 'src/protocol/', drawing, model, words, 'src/core/report/map-text.ts', 'preact', 'preact/', '@preact/signals', 'd3-selection', 'd3-zoom', 'valibot'], mayTypes: [coreDoor],
    because: 'it runs in a browser under a strict content policy and learns everything from messages',
  },
  {
    folder: 'src/api/', may: ['src/api/', 'src/node/', coreDoor, model, 'node:path'],
    because: 'the library is the core on disk for programs, without arguments, formats and exit codes',
  },
  {
    folder: 'src/cli/', may: ['src/cli/', 'src/protocol/', 'src/node/', coreDoor, model, ...nodeWithoutFiles, 'commander', 'valibot', 'jsonc-parser'],
    because: 'the command line is the core on disk with output formats: it starts other processes but shares no code with them',
  },
];

const sources = readSources('src');

describe('architecture', () => {
  for (const layer of layers) {
    it(`${layer.folder} keeps to its layer, because ${layer.because}`, () => {
      const files = sources.filter(({ path }) => layerOf(path) === layer);
      assert.ok(files.length > 0, `${layer.folder} has no files.`);
      assert.deepEqual(files.flatMap((file) => violations(file, layer)), []);
    });
  }

  it('has a layer for every source file', () => {
    assert.deepEqual(sources.map(({ path }) => path).filter((path) => layerOf(path) === undefined), []);
  });

  it('has no cycle of runtime imports, because then the order of loading decides what works', () => {
    assert.deepEqual(findCycles(sources), []);
  });

  it('loads the compiler only where a file is parsed, because a run that finds nothing changed is over sooner', () => {
    assert.deepEqual(packagesOf(coreDoor, 'src/core/lazy-syntax.ts').filter((name) => name === 'ts-morph'), []);
    assert.ok(packagesOf(coreDoor).includes('ts-morph'));
  });

  it('loads the library behind the language client only after activation, because the extension host belongs to everybody', () => {
    assert.deepEqual(packagesOf('src/extension/extension.ts', 'src/extension/client.ts').filter((name) => name.startsWith('vscode-')), []);
    const late = sources.find(({ path }) => path === 'src/extension/client.ts')?.imports.filter(({ isTypeOnly }) => !isTypeOnly).map(({ target }) => target);
    assert.deepEqual(late, ['vscode', 'src/extension/language-client.ts']);
  });

  it('tells imports of types from those that stay', () => {
    const text = `
      import { a } from 'a';
      import type { b } from 'b';
      import { type c } from 'c';
      import { type d, e } from 'd';
      import 'e';
      export * from 'f';
      export type { g } from 'g';
      const h = import('h'), i = require('i'), j = require.resolve('j');
      let k: import('k').K;
    `;
    const staying = readImports('src/sample.ts', text).filter(({ isTypeOnly }) => !isTypeOnly).map(({ target }) => target);
    assert.deepEqual(staying, ['a', 'd', 'e', 'f', 'h', 'i', 'j']);
  });

  it('finds a cycle', () => {
    const file = (path: string, ...targets: readonly string[]): SourceFile => ({ path, imports: targets.map((target) => ({ target, line: 1, isTypeOnly: false })) });
    assert.deepEqual(findCycles([file('a', 'b'), file('b', 'c'), file('c', 'b'), file('d', 'a')]), ['b → c → b']);
  });
});

function layerOf(path: string): Layer | undefined {
  return layers.filter(({ folder }) => path.startsWith(folder)).sort((one, other) => other.folder.length - one.folder.length)[0];
}

function violations({ path, imports }: SourceFile, layer: Layer): readonly string[] {
  const isAllowed = ({ target, isTypeOnly }: Import): boolean =>
    [...layer.may, ...(isTypeOnly ? layer.mayTypes ?? [] : [])].some((entry) => (/[/:]$/.test(entry) ? target.startsWith(entry) : target === entry));
  return imports.filter((one) => !isAllowed(one)).map(({ target, line, isTypeOnly }) => `${path}:${line} imports ${isTypeOnly ? 'types of ' : ''}${target}`);
}

/** What a file loads, but not through `except`. */
function packagesOf(entry: string, except?: string): readonly string[] {
  const byPath = new Map(sources.map((file) => [file.path, file]));
  const seen = new Set([entry]);
  for (const path of seen) {
    const imports = path === except ? [] : byPath.get(path)?.imports ?? [];
    imports.filter(({ isTypeOnly }) => !isTypeOnly).forEach(({ target }) => seen.add(target));
  }
  return [...seen].filter((path) => !byPath.has(path));
}

/** Every cycle that a walk along runtime imports closes, written as the files it passes. */
function findCycles(files: readonly SourceFile[]): readonly string[] {
  const targets = new Map(files.map(({ path, imports }) => [path, imports.filter(({ isTypeOnly }) => !isTypeOnly).map(({ target }) => target)]));
  const done = new Set<string>();
  const cycles: string[] = [];
  const walk = (path: string, trail: readonly string[]): void => {
    if (trail.includes(path)) {
      cycles.push([...trail.slice(trail.indexOf(path)), path].join(' → '));
    } else if (!done.has(path)) {
      (targets.get(path) ?? []).forEach((target) => walk(target, [...trail, path]));
      done.add(path);
    }
  };
  files.forEach(({ path }) => walk(path, []));
  return cycles;
}
