import assert from 'node:assert/strict';
import { communicatingFiles, type Communicating } from '../../../src/core/scan/communicating';
import { readExportedNames } from '../../../src/core/scan/read-exported-names';
import { scanText } from '../../../src/core/scan/scan';

/** The files that can communicate, where `axios` is the one library known and imports name files. */
function gate(files: Readonly<Record<string, string>>): Communicating {
  return communicatingFiles({
    scans: new Map(Object.entries(files).map(([file, text]) => [file, scanText(text)])),
    resolve: (_, specifier) => (Object.hasOwn(files, specifier) ? specifier : undefined),
    isKnownPackage: (name) => name === 'axios', isTelling: (_, exported) => exported !== 'isAxiosError', exportedBy: (file) => readExportedNames(files[file] ?? '')?.names, isKnownGlobal: (name) => name === 'fetch', isConvention: () => false,
  });
}

function check(files: Readonly<Record<string, string>>, expected: readonly string[]): void {
  assert.deepEqual([...gate(files).files].sort(), expected);
}

const CLIENT = 'import axios from "axios";\nexport const load = () => axios.get("/x");\nexport const PAGE = 20;';

describe('Which files can communicate', () => {
  it('takes those that mention a library, and whoever imports from them', () => {
    check({ client: CLIENT, user: 'import { load } from "client";', other: 'export const a = 1;' }, ['client', 'user']);
  });

  it('follows names through barrels, and only names that communicate', () => {
    check({
      client: CLIENT, plain: 'export const size = 1;', barrel: 'export * from "client";\nexport * from "plain";',
      user: 'import { load } from "barrel";', other: 'import { size } from "barrel";\nexport const twice = size * 2;',
    }, ['client', 'user']);
  });

  it('leaves out what a barrel passes on beside a file that communicates, or exports with a mention of its own', () => {
    check({
      client: CLIENT, plain: 'export const size = 1;', barrel: 'import { load } from "client";\nexport * from "client";\nexport * from "plain";\nexport { size as width } from "plain";\nexport const again = load;',
      user: 'import { load } from "barrel";', other: 'import { again } from "barrel";', aside: 'import { size, width } from "barrel";\nexport const twice = size * 2;',
    }, ['barrel', 'client', 'other', 'user']);
  });

  it('has everything behind a barrel count that passes on a package', () => {
    check({ plain: 'export const size = 1;', barrel: 'export * from "axios";\nexport * from "plain";', user: 'import { size } from "barrel";' }, ['barrel', 'user']);
  });

  it('leaves out those that take only what means nothing of a library', () => {
    check({ errors: 'import { isAxiosError } from "axios";\nexport const isOurs = isAxiosError;', user: 'import { isOurs } from "errors";', both: 'import axios, { isAxiosError } from "axios";' }, ['both']);
  });

  it('counts an interface with methods that a communicating class implements, and its importers', () => {
    check({
      port: 'export interface Mailer { send(to: string): Promise<void> }',
      adapter: 'import axios from "axios";\nimport type { Mailer } from "port";\nexport class Http implements Mailer { send() { return axios.post("/mail"); } }',
      use: 'import type { Mailer } from "port";\nexport class Register { constructor(private mailer: Mailer) {} }',
    }, ['adapter', 'port', 'use']);
  });

  it('counts an abstract class whose methods a communicating class defines', () => {
    check({
      base: 'export abstract class Publisher<T> {\n  protected abstract push(event: T): Promise<void>;\n}',
      orders: 'import axios from "axios";\nimport { Publisher } from "base";\nexport class Orders extends Publisher<string> { async push() { await axios.post("/o"); } }',
      use: 'import { Publisher } from "base";\nexport const announce = (p: Publisher<string>) => p;',
    }, ['base', 'orders', 'use']);
  });

  it('counts a type with functions that an object of a communicating file has', () => {
    check({
      deps: 'export type Deps = { upload: (key: string) => Promise<void> };',
      real: 'import axios from "axios";\nimport type { Deps } from "deps";\nexport const realDeps = (): Deps => ({ upload: (key) => axios.put(key) });',
      lazy: 'import type { Deps } from "deps";\nexport const twice = (deps: Deps) => deps.upload("a");',
    }, ['deps', 'lazy', 'real']);
  });

  it('leaves interfaces that hold data alone', () => {
    check({
      entity: 'export interface IUser { name: string; age?: number }',
      model: 'import axios from "axios";\nimport { IUser } from "entity";\nexport class User implements IUser { name = ""; load = () => axios.get("/u"); }',
      use: 'import { IUser } from "entity";\nexport const nameOf = (user: IUser) => user.name;',
    }, ['model']);
  });
});

describe('Services that nothing imports', () => {
  const takes = (files: Readonly<Record<string, string>>): readonly string[] => [...communicatingFiles({
    scans: new Map(Object.entries(files).map(([file, text]) => [file, scanText(text)])), resolve: (_, specifier) => (Object.hasOwn(files, specifier) ? specifier : undefined),
    isKnownPackage: () => false, isKnownGlobal: () => false, isConvention: () => false, mayBeSchema: (file, sections) => file !== 'elsewhere' && sections.includes('actions'),
  }).files].sort();

  it('belong to them where their package may have some, with the handlers that they import', () => {
    const posts = 'module.exports = { name: "posts", actions: { list: require("list") } };';
    assert.deepEqual(takes({ posts, elsewhere: 'module.exports = { actions: {} };', list: 'module.exports = function (ctx) {};', other: 'const actions = 1; // of users' }), ['list', 'posts']);
  });
});

describe('What lies outside', () => {
  const { isOutside } = gate({
    client: CLIENT, plain: 'export const size = 1;', barrel: 'export { load as fetchAll } from "client";\nexport { size } from "plain";', user: 'import { load } from "client";',
  });

  it('is a file of the workspace that has no part in communication', () => {
    assert.equal(isOutside('user', 'plain', 'size'), true);
  });

  it('is a name of a barrel that leads to such a file', () => {
    assert.equal(isOutside('user', 'barrel', 'size'), true);
    assert.equal(isOutside('user', 'barrel', 'fetchAll'), false);
    assert.equal(isOutside('user', 'barrel', '*'), false);
  });

  it('is no file that communicates, and no package', () => {
    assert.equal(isOutside('user', 'client', 'PAGE'), false);
    assert.equal(isOutside('user', 'lodash', 'get'), false);
  });
});
