import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { uncommittedFiles } from '../../src/node/git';

describe('Files that differ from the last commit', () => {
  let root = '';
  const git = (...args: readonly string[]): Buffer => execFileSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@example.com', ...args], { cwd: root });
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'crosstalk-git-'));
    git('init', '--quiet');
  });
  afterEach(() => rmSync(root, { recursive: true, force: true }));

  it('are edited, staged and new ones, told from the folder that is asked about', async () => {
    mkdirSync(join(root, 'app'));
    for (const name of ['app/edited é.ts', 'app/staged.ts', 'app/same.ts', 'other.ts']) writeFileSync(join(root, name), '1');
    git('add', '.');
    git('commit', '--quiet', '--message', 'one');
    for (const name of ['app/edited é.ts', 'app/staged.ts', 'other.ts', 'app/new.ts']) writeFileSync(join(root, name), '2');
    git('add', 'app/staged.ts');
    assert.deepEqual([...await uncommittedFiles(join(root, 'app')) as readonly string[]].sort(), ['edited é.ts', 'new.ts', 'staged.ts']);
  });

  it('are not known without a commit', async () => {
    assert.match((await uncommittedFiles(root) as { readonly failed: string }).failed, /HEAD/);
  });
});
