import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { recollect } from '../../../src/node/cache/facts-cache';
import { readShared, writeShared } from '../../../src/core/facts/shared-text';

async function within(body: (folder: string) => Promise<void> | void): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'crosstalk-facts-'));
  try {
    await body(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

interface Run { readonly made: readonly string[]; readonly results: readonly object[] }

/** Makes something of each file, in a run of its own. */
async function run(folder: string, files: Readonly<Record<string, string>>, build = 'b1'): Promise<Run> {
  const recollection = recollect({ folder, build, root: '/root' });
  const made: string[] = [];
  const results = Object.entries(files).map(([file, text]) => recollection.recall('facts', file, Buffer.from(text), () => {
    made.push(file);
    return { text };
  }));
  await recollection.settle();
  return { made, results };
}

describe('Facts of earlier runs', () => {
  it('are taken for files with the same content at the same place', async () => {
    await within(async (folder) => {
      assert.deepEqual((await run(folder, { 'a.ts': 'one', 'b.ts': 'two' })).made, ['a.ts', 'b.ts']);
      assert.deepEqual(await run(folder, { 'a.ts': 'one', 'b.ts': 'two' }), { made: [], results: [{ text: 'one' }, { text: 'two' }] });
      assert.deepEqual((await run(folder, { 'a.ts': 'one', 'b.ts': 'three', 'c.ts': 'one' })).made, ['b.ts', 'c.ts']);
      assert.deepEqual((await run(folder, { 'a.ts': 'one', 'b.ts': 'three', 'c.ts': 'one' })).made, []);
      assert.deepEqual((await run(folder, { 'a.ts': 'one' }, 'b2')).made, ['a.ts']);
    });
  });

  it('tell what was made from one source apart', async () => {
    await within(async (folder) => {
      const both = async (): Promise<readonly object[]> => {
        const recollection = recollect({ folder, build: 'b1', root: '/root' });
        const results = (['scan', 'facts'] as const).map((what) => recollection.recall(what, 'a.ts', Buffer.from('one'), () => ({ what })));
        await recollection.settle();
        return results;
      };
      assert.deepEqual([await both(), await both()], [[{ what: 'scan' }, { what: 'facts' }], [{ what: 'scan' }, { what: 'facts' }]]);
    });
  });

  it('are made anew where they are damaged', async () => {
    await within(async (folder) => {
      await run(folder, { 'a.ts': 'one' });
      const [name = ''] = readdirSync(join(folder, 'b1'));
      const path = join(folder, 'b1', name);
      const whole = readFileSync(path, 'utf8');
      for (const damaged of [whole.replace('{"value"', '{"valu'), whole.replace('[[', '[{'), whole.slice(3), whole.slice(0, -2), '']) {
        writeFileSync(path, damaged);
        assert.deepEqual((await run(folder, { 'a.ts': 'one' })).results, [{ text: 'one' }], damaged);
      }
    });
  });

  it('do without a folder that can be written', async () => {
    await within(async (folder) => {
      writeFileSync(join(folder, 'b1'), '');
      assert.deepEqual((await run(folder, { 'a.ts': 'one' })).made, ['a.ts']);
    });
  });

  it('serve one analysis', async () => {
    await within(async (folder) => {
      await run(folder, { 'a.ts': 'one' });
      const recollection = recollect({ folder, build: 'b1', root: '/root' });
      await recollection.settle();
      assert.deepEqual(recollection.recall('facts', 'a.ts', Buffer.from('one'), () => ({ is: 'new' })), { is: 'new' });
    });
  });
});

describe('Data as text', () => {
  it('keeps which objects are the same', () => {
    const inner = { name: 'inner', list: [1, 2] };
    const outer = { first: inner, again: [inner, { deep: inner.list }], other: { name: 'inner', list: [1, 2] } };
    const copy = readShared(writeShared(outer)) as typeof outer;
    assert.deepEqual(copy, outer);
    assert.equal(copy.again[0], copy.first);
    assert.equal((copy.again[1] as { deep: unknown }).deep, copy.first.list);
    assert.notEqual(copy.other, copy.first);
  });
});
