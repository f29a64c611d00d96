import assert from 'node:assert/strict';
import { openWorkspace, writeShared, AnalysisCancelled, type Helpers, type Recollection, type SourceText, type WrittenFacts } from '../../../src/core';
import { extractFacts } from '../../../src/core/extract/extract';
import { memoryFiles } from '../memory-files';

const FILES: Readonly<Record<string, string>> = {
  'package.json': '{ "name": "shop", "dependencies": { "axios": "1.7.0" } }',
  ...Object.fromEntries(Array.from({ length: 30 }, (_, index) => [`src/caller${index}.ts`, `import axios from 'axios';\nimport { host } from './host';\n\nexport const thing${index} = async (id: string) => axios.get(\`\${host}/things/${index}/\${id}\`);\n`] as const)),
  'src/host.ts': "export const host = 'http://things';\n",
};

function written({ file, text }: SourceText): WrittenFacts {
  return { written: writeShared(extractFacts(file, text)), milliseconds: 1 };
}

/** Helpers that answer as they are told, and what was asked of them. */
function helpersThat(extract: (texts: readonly SourceText[]) => Promise<readonly WrittenFacts[]>): { readonly helpers: Helpers; readonly asked: string[]; readonly started: number[]; readonly stopped: () => number } {
  const asked: string[] = [];
  const started: number[] = [];
  let stopped = 0;
  return {
    asked, started, stopped: () => stopped,
    helpers: {
      start: (files) => {
        started.push(files);
        return {
          threads: 1, stop: () => { stopped += 1; },
          extract: (texts) => {
            asked.push(...texts.map(({ file }) => file));
            return extract(texts);
          },
        };
      },
    },
  };
}

const EMPTY: Recollection = { recall: (_what, _file, _bytes, make) => make(), settle: () => undefined };

const OPTIONS = { version: '0.0.0', clock: () => 0 };

async function aloneFound(): Promise<unknown> {
  return (await openWorkspace(memoryFiles(FILES), OPTIONS).analyze()).map;
}

describe('An analysis with helpers', () => {
  it('finds what one without them finds, of files that others read', async () => {
    const { helpers, asked, started, stopped } = helpersThat((texts) => Promise.resolve(texts.map(written)));
    const { map, stats } = await openWorkspace(memoryFiles(FILES), { ...OPTIONS, helpers }).analyze();
    assert.deepEqual(map, await aloneFound());
    assert.ok(asked.length > 0);
    assert.equal(new Set(asked).size, asked.length);
    assert.deepEqual({ started, stopped: stopped(), extractedNow: stats.files.extractedNow }, { started: [31], stopped: 1, extractedNow: stats.files.parsed });
  });

  it('reads itself what helpers fail to read', async () => {
    const { helpers, asked, stopped } = helpersThat(() => Promise.reject(new Error('out of memory')));
    const { map } = await openWorkspace(memoryFiles(FILES), { ...OPTIONS, helpers }).analyze();
    assert.deepEqual(map, await aloneFound());
    assert.ok(asked.length > 0);
    assert.equal(stopped(), 1);
  });

  it('takes nothing that was made of another text', async () => {
    const { helpers, asked } = helpersThat((texts) => {
      if (texts.some(({ file }) => file === 'src/caller9.ts')) workspace.setText('src/caller9.ts', FILES['src/caller9.ts']?.replace('/9/', '/other/') ?? '');
      return Promise.resolve(texts.map(written));
    });
    const workspace = openWorkspace(memoryFiles(FILES), { ...OPTIONS, helpers });
    const { map } = await workspace.analyze();
    assert.ok(asked.includes('src/caller9.ts'));
    assert.ok(map.sites.some(({ target }) => JSON.stringify(target).includes('/other/')));
  });

  it('stops them when nobody wants the answer any more', async () => {
    let isCancelled = false;
    const { helpers, stopped } = helpersThat((texts) => {
      isCancelled = true;
      return Promise.resolve(texts.map(written));
    });
    await assert.rejects(openWorkspace(memoryFiles(FILES), { ...OPTIONS, helpers }).analyze({ progress: { report: () => undefined, isCancelled: () => isCancelled } }), AnalysisCancelled);
    assert.equal(stopped(), 1);
  });

  it('asks for none where earlier runs read the files, and for none again after an edit', async () => {
    const known = helpersThat((texts) => Promise.resolve(texts.map(written)));
    await openWorkspace(memoryFiles(FILES), { ...OPTIONS, helpers: known.helpers, recollection: { ...EMPTY, isEmpty: () => false } }).analyze();
    assert.deepEqual(known.started, []);
    const fresh = helpersThat((texts) => Promise.resolve(texts.map(written)));
    const workspace = openWorkspace(memoryFiles(FILES), { ...OPTIONS, helpers: fresh.helpers, followsEdits: true, recollection: { ...EMPTY, isEmpty: () => true } });
    await workspace.analyze();
    workspace.setText('src/host.ts', "export const host = 'http://others';\n");
    await workspace.analyze();
    assert.deepEqual(fresh.started, [31]);
  });
});
