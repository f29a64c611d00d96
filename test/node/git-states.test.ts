import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AnalysisCancelled, isReadFailure, type FileSystemPort } from '../../src/core';
import { indexFiles } from '../../src/node/git';
import { idOfState, listStates } from '../../src/node/git-states';
import { mapOfState } from '../../src/node/state-map';

const CALL = "import axios from 'axios';\nexport const load = () => axios.get('http://billing/bills');\n";
const NONE = { report: () => undefined, isCancelled: () => false };

describe('states of the code that git knows', () => {
  let repository: string;
  let folder: string;
  const git = (...args: readonly string[]): string => execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@b.c', '-c', 'commit.gpgsign=false', ...args], { cwd: repository, encoding: 'utf8' }).trim();

  before(() => {
    repository = realpathSync(mkdtempSync(join(tmpdir(), 'crosstalk-states-')));
    folder = join(repository, 'shop');
    mkdirSync(join(folder, 'src'), { recursive: true });
    git('init', '-q', '-b', 'main');
    writeFileSync(join(folder, 'package.json'), '{ "name": "shop", "scripts": { "start": "node src/a.js" }, "dependencies": { "axios": "1" } }');
    writeFileSync(join(folder, 'src/a.ts'), CALL);
    git('add', '.');
    git('commit', '-qm', 'First: a call');
    git('checkout', '-qb', 'topic');
    writeFileSync(join(folder, 'src/a.ts'), CALL.replace('billing', 'staged'));
    git('add', '.');
    writeFileSync(join(folder, 'src/a.ts'), CALL.replace('billing', 'edited'));
  });
  after(() => rmSync(repository, { recursive: true, force: true, maxRetries: 5 }));

  it('are listed with the branch that others are merged into', async () => {
    const states = await listStates(folder);
    assert.ok('branches' in states);
    assert.equal(states.mainBranch, 'main');
    assert.deepEqual([...states.branches].sort(), ['main', 'topic']);
    assert.deepEqual(states.commits.map(({ subject }) => subject), ['First: a call']);
  });

  it('have an id that changes with what they hold', async () => {
    const head = { id: git('rev-parse', 'HEAD') };
    assert.deepEqual(await idOfState(folder, { kind: 'branch', ref: 'main' }), head);
    assert.deepEqual(await idOfState(folder, { kind: 'commit', ref: 'HEAD' }), head);
    const staged = await idOfState(folder, { kind: 'index' });
    assert.ok('id' in staged);
    assert.match(staged.id, /^index-[0-9a-f]{64}$/);
  });

  it('are refused when there is none such, and nothing is taken for an option', async () => {
    assert.ok('failed' in await idOfState(folder, { kind: 'commit', ref: 'nowhere' }));
    assert.deepEqual(await idOfState(folder, { kind: 'commit', ref: '--all' }), { failed: 'no commit has such a name' });
    assert.ok('failed' in await listStates(tmpdir()));
  });

  it('are read as they are staged, not as they lie in the folder', () => {
    const port = indexFiles(folder);
    assert.ok('readFile' in port);
    assert.match(textOf(port, 'src/a.ts'), /http:\/\/staged/);
    assert.deepEqual(port.readDirectory(''), [{ name: 'package.json', kind: 'file' }, { name: 'src', kind: 'directory' }]);
  });

  for (const [kind, host] of [['branch', 'billing'], ['index', 'staged']] as const) {
    it(`are analysed in a thread of their own (${kind})`, async () => {
      const state = await idOfState(folder, kind === 'index' ? { kind } : { kind, ref: 'main' });
      assert.ok('id' in state);
      const map = await mapOfState({ root: folder, id: state.id, profile: 'explore', version: 'test', build: '' }, NONE);
      assert.deepEqual(map.nodes.map(({ name }) => name).sort(), ['shop', host].sort());
    }).timeout(60_000);
  }

  it('are given up when nobody wants them any more', async () => {
    await assert.rejects(mapOfState({ root: folder, id: git('rev-parse', 'HEAD'), profile: 'strict', version: 'test', build: '' }, { report: () => undefined, isCancelled: () => true }), AnalysisCancelled);
  });

  it('say what went wrong', async () => {
    await assert.rejects(mapOfState({ root: folder, id: '0'.repeat(40), profile: 'strict', version: 'test', build: '' }, NONE), /not a tree object|bad object|Not a valid object name/i);
  });
});

function textOf(port: FileSystemPort, file: string): string {
  const bytes = port.readFile(file);
  return isReadFailure(bytes) ? bytes.failed : new TextDecoder().decode(bytes);
}
