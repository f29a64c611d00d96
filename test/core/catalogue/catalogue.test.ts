import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LIBRARIES } from '../../../src/core/catalogue/index.generated';
import * as v from 'valibot';
import { keyProblem, pathProblem } from '../../../src/core/catalogue/grammar';
import type { LibraryModel } from '../../../src/core/catalogue/library';
import { bodySchema } from '../../../src/core/catalogue/library-schema';
import { modelProblems } from '../../../src/core/catalogue/model-problems';

const folder = join(__dirname, '../../../src/core/catalogue/libraries');
const files = readdirSync(folder);

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
    it(`speaks the grammar in ${model.name}`, () => assert.deepEqual(problemsOf(model), []));
  }

  it('gives each global to one library', () => {
    assert.deepEqual(repeated(LIBRARIES.flatMap((model) => model.globals ?? [])), []);
  });
});

describe('The grammar', () => {
  for (const key of ['', 'a b', 'new ', 'Queue.', 'Queue.{a,b', 'x#', 'Queue.add:callback']) it(`refuses the key “${key}”`, () => assert.notEqual(keyProblem(key), undefined));
  for (const path of ['', 'arg', 'arg[x]', 'receiver', 'receiver.name', '{arg}/x', 'argument[0]', "'open", 'made.arg[0]']) it(`refuses the path “${path}”`, () => assert.notEqual(pathProblem(path), undefined));
});

describe('A model', () => {
  it('may not read a base of an instance from that base', () => {
    const model: LibraryModel = { name: 'one', packages: { one: '*' }, checked: '1', docs: '', types: { Client: { base: "{receiver.base}/x | 'y'" } } };
    assert.deepEqual(modelProblems(model, isType), [{ place: ['types', 'Client', 'base'], message: 'is read of the instance itself; “made.receiver” is what made it' }]);
  });
});

function repeated(names: readonly string[]): readonly string[] {
  return names.filter((name, index) => names.indexOf(name) !== index);
}

/** What the schema says of a model, and what it contradicts itself in. */
function problemsOf({ name, packages, checked, globals, ...body }: LibraryModel): readonly string[] {
  const { issues = [] } = v.safeParse(bodySchema, body);
  return [...issues.map((issue) => `${v.getDotPath(issue) ?? ''} ${issue.message}`), ...modelProblems({ name, packages, checked, ...body, ...(globals === undefined ? {} : { globals }) }, isType).map(({ place, message }) => `${place.join('.')} ${message}`)];
}

/** Whether a key names a type of some library. */
function isType(key: string): boolean {
  const [library, type = ''] = key.split('#');
  return LIBRARIES.some((other) => other.name === library && Object.hasOwn(other.types ?? {}, type));
}
