import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LIBRARIES } from '../../../src/core/catalogue/index.generated';
import { expandBraces } from '../../../src/core/catalogue/keys';
import type { CallModel, LibraryModel, TypeModel } from '../../../src/core/catalogue/library';
import { CATEGORIES } from '../../../src/core';
import { keyProblem, pathProblem } from './grammar';

const folder = join(__dirname, '../../../src/core/catalogue/libraries');
const files = readdirSync(folder);

/** Fields of a call that are paths. */
const PATHS = ['target', 'url', 'base', 'payload', 'timeout', 'retries', 'callback', 'passes', 'runs', 'mounts', 'environment', 'fallback'] as const;

describe('The catalogue', () => {
  it('lists every file of libraries/', () => {
    assert.ok(files.length > 0);
    const index = readFileSync(join(folder, '../index.generated.ts'), 'utf8');
    assert.deepEqual([...index.matchAll(/from '.\/libraries\/(.+)'/g)].map((match) => `${match[1]}.ts`).sort(), [...files].sort());
    assert.equal(LIBRARIES.length, files.length);
  });

  it('names a library and a package once', () => {
    assert.deepEqual(repeated(LIBRARIES.map((model) => model.name)), []);
    assert.deepEqual(repeated(LIBRARIES.flatMap((model) => Object.keys(model.packages)).filter((name) => name !== 'global')), []);
  });

  it('says for every library where it is documented and which version was read', () => {
    for (const model of LIBRARIES) {
      assert.match(model.docs, /^https:\/\/\S+$/, model.name);
      assert.match(model.checked, /\d/, model.name);
      for (const [name, range] of Object.entries(model.packages)) assert.match(range, /^(\*|>=\d[\d.]*( <\d[\d.]*)?)$/, name);
    }
  });

  it('keeps files short: half of them within 40 lines, none over 150', () => {
    const lengths = files.map((file) => readFileSync(join(folder, file), 'utf8').split('\n').length).sort((a, b) => a - b);
    assert.ok((lengths[Math.floor(lengths.length / 2)] ?? 0) <= 40);
    assert.ok((lengths.at(-1) ?? 0) <= 150);
  });

  for (const model of LIBRARIES) {
    it(`speaks the grammar in ${model.name}`, () => assert.deepEqual([...typeProblems(model), ...callProblems(model)], []));
  }

  it('gives each global to one library', () => {
    assert.deepEqual(repeated(LIBRARIES.flatMap((model) => model.globals ?? [])), []);
  });
});

describe('The grammar', () => {
  for (const key of ['', 'a b', 'new ', 'Queue.', 'Queue.{a,b', 'x#', 'Queue.add:callback']) it(`refuses the key “${key}”`, () => assert.notEqual(keyProblem(key), undefined));
  for (const path of ['', 'arg', 'arg[x]', 'receiver', 'receiver.name', '{arg}/x', 'argument[0]', "'open", 'made.arg[0]']) it(`refuses the path “${path}”`, () => assert.notEqual(pathProblem(path), undefined));
});

function repeated(names: readonly string[]): readonly string[] {
  return names.filter((name, index) => names.indexOf(name) !== index);
}

function typeProblems(model: LibraryModel): readonly string[] {
  return Object.entries(model.types ?? {}).flatMap(([name, type]) => [
    keyProblem(name),
    ...[...(type.made ?? []), ...(type.values ?? []), ...(type.extends ?? []), ...Object.keys(type.registered ?? {})].map(keyProblem),
    ...[type.channel, type.base, type.timeout].map((path) => (path === undefined ? undefined : pathProblem(path))),
    ...Object.values(type.registered ?? {}).map((how) => pathProblem(how.each)),
    ...(type.extends ?? []).filter((base) => !isType(model, base)).map((base) => `${name} extends ${base}, which is no type`),
  ]).filter((problem) => problem !== undefined);
}

function callProblems(model: LibraryModel): readonly string[] {
  const calls = [...Object.entries(model.calls ?? {}), ...Object.entries(model.decorators ?? {})];
  return [
    ...repeated(Object.keys(model.calls ?? {}).flatMap(expandBraces)).map((key) => `${key} stands twice`),
    ...calls.flatMap(([key, call]) => [keyProblem(key), isKnownStart(model, key), ...meaningProblems(key, call)]),
  ].filter((problem) => problem !== undefined);
}

function meaningProblems(key: string, call: Partial<CallModel>): readonly (string | undefined)[] {
  return [
    ...PATHS.map((field) => {
      const path = call[field];
      const problem = path === undefined ? undefined : pathProblem(path);
      return problem === undefined ? undefined : `${key}, ${field}: ${problem}`;
    }),
    ...methodProblems(key, call),
    call.category !== undefined && !CATEGORIES.includes(call.category) ? `${key} has an unknown category` : undefined,
    call.category !== undefined && call.style === undefined ? `${key} has a category but no style` : undefined,
    ...(call.switches ?? []).flatMap((one) => [one.when === 'callback' ? undefined : pathProblem(one.when), ...switchedProblems(key, call, one.then)]),
    ...Object.entries(call.commands ?? {}).flatMap(([name, command]) => meaningProblems(`${key} ${name}`, command)),
  ];
}

/** What a switch lays over the call must make a whole meaning together with it. */
function switchedProblems(key: string, call: Partial<CallModel>, then: Partial<CallModel>): readonly (string | undefined)[] {
  const { switches, commands, ...rest } = call;
  assert.ok(switches !== undefined || commands === undefined);
  return meaningProblems(`${key}, switched`, { ...rest, ...then });
}

function methodProblems(key: string, call: Partial<CallModel>): readonly (string | undefined)[] {
  if (call.category === 'http') {
    if (call.url === undefined || call.method === undefined) return [`${key} is HTTP without url or method`];
  }
  if (call.handler !== undefined && !/^(method|class\.\w+)$/.test(call.handler) && pathProblem(call.handler) !== undefined) return [`${key}, handler: ${pathProblem(call.handler) ?? ''}`];
  if (call.method === undefined || /^[A-Z]+$/.test(call.method)) return [];
  return [pathProblem(call.method)];
}

/** A member key must begin with a type of the model (or one it borrows), an export in lower case, or a call of the default export. */
function isKnownStart(model: LibraryModel, key: string): string | undefined {
  const strange = expandBraces(key).find((one) => {
    const [start = ''] = one.replace(/^new /, '').split(/[.(]/);
    return /^[A-Z]/.test(start) && !one.startsWith('new ') && one.includes('.') && !isType(model, start) && !isStatic(model, start);
  });
  return strange === undefined ? undefined : `${strange} does not begin with a type of the model`;
}

/** Classes whose static members are called. */
function isStatic(model: LibraryModel, name: string): boolean {
  return (model.globals ?? []).includes(name) || ['BaseEntity', 'CronJob', 'ClientProxyFactory'].includes(name);
}

function isType(model: LibraryModel, name: string): boolean {
  if (!name.includes('#')) return Object.hasOwn(model.types ?? {}, name);
  const [library, type = ''] = name.split('#');
  return LIBRARIES.some((other) => other.name === library && typesOf(other).includes(type));
}

function typesOf(model: LibraryModel): readonly string[] {
  const types: Readonly<Record<string, TypeModel>> = model.types ?? {};
  return Object.keys(types);
}
