import assert from 'node:assert/strict';
import { openWorkspace } from '../../../src/core';
import { measured, type SlowFile } from '../../../src/core/analysis/burden';
import { fileTree } from '../file-tree';

const CALL = "import axios from 'axios';\nexport const items = () => axios.get('http://stock/items');\n";

describe('What makes an analysis long', () => {
  const files = { 'package.json': '{ "name": "shop" }', 'apps/web/a.ts': CALL, 'apps/web/b.ts': CALL, 'libs/[id].ts': CALL, 'apps/web/a.test.ts': CALL };
  let jump = 2_000;
  let now = 0;
  const workspace = openWorkspace(fileTree(files), { version: 'test', clock: () => (now += jump) });

  it('are files that took long to read, and the folder that most are in', async () => {
    await workspace.analyze();
    const { slow, files: count, largest } = workspace.burden();
    assert.deepEqual(slow[0], { file: 'apps/web/a.ts', milliseconds: 2_000, characters: CALL.length, lines: 3, looksGenerated: false });
    assert.equal(slow.length, 3);
    assert.deepEqual([count, largest], [3, { folder: 'apps/web', files: 2 }]);
  });

  it('are no files that are excluded, nor such as were read quickly after an edit', async () => {
    jump = 1;
    workspace.setText('apps/web/a.ts', `${CALL}\nexport const more = () => axios.get('http://stock/more');\n`);
    workspace.setText('crosstalk.json', '{ "exclude": ["libs/\\\\[id\\\\].ts"] }');
    await workspace.analyze();
    assert.deepEqual(workspace.burden().slow.map(({ file }) => file), ['apps/web/b.ts']);
    assert.equal(workspace.whyLeftOut('libs/[id].ts'), 'crosstalk.json excludes it');
  });

  it('is nothing that anybody noticed without a clock', async () => {
    const other = openWorkspace(fileTree(files), { version: 'test' });
    await other.analyze();
    assert.deepEqual(other.burden().slow, []);
  });

  it('may be what a generator wrote', () => {
    const slow = new Map<string, SlowFile>();
    let time = 0;
    const note = (file: string, text: string): boolean | undefined => {
      measured({ slow }, () => (time += 3_000), { file, text }, () => undefined);
      return slow.get(file)?.looksGenerated;
    };
    assert.equal(note('src/api.gen.ts', 'a\nb\n'), true);
    assert.equal(note('src/generated/api.ts', 'a\nb\n'), true);
    assert.equal(note('src/table.ts', `${'x'.repeat(900)}\n`), true);
    assert.equal(note('src/general.ts', 'a\nb\n'), false);
  });
});
