import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeShared } from '../../src/core';
import { extractFacts } from '../../src/core/extract/extract';
import { createHelpers } from '../../src/node/helpers';

const TEXTS = Array.from({ length: 4 }, (_, index) => ({ file: `src/file${index}.ts`, text: `export const value${index} = fetch('http://host/${index}');\n` }));

const silent = { processors: 2, fewestFiles: 1, onFailure: (reason: string) => assert.fail(reason) };

describe('Threads that read files', () => {
  let folder = '';
  beforeEach(() => { folder = mkdtempSync(join(tmpdir(), 'crosstalk-')); });
  afterEach(() => { rmSync(folder, { recursive: true, force: true }); });

  it('make of texts what is made here', async () => {
    const threads = createHelpers({ ...silent, processors: 3, mostThreads: 5 }).start(10);
    assert.ok(threads !== undefined);
    const answers = await Promise.all(TEXTS.map((text) => threads.extract([text])));
    threads.stop();
    assert.equal(threads.threads, 2);
    assert.deepEqual(answers.map(([answer]) => answer?.written), TEXTS.map(({ file, text }) => writeShared(extractFacts(file, text))));
  });

  it('are not started for few files, nor where there is one processor', () => {
    assert.equal(createHelpers({ ...silent, fewestFiles: 11 }).start(10), undefined);
    assert.equal(createHelpers({ ...silent, processors: 1 }).start(10), undefined);
    const alone = createHelpers({ ...silent, processors: 8 }).start(10);
    assert.equal(alone?.threads, 1);
    alone.stop();
  });

  it('fail with a reason that is told once, and answer nothing any more', async () => {
    const script = join(folder, 'broken.cjs');
    writeFileSync(script, "require('node:worker_threads').parentPort.on('message', () => { throw new Error('broken'); });");
    const told: string[] = [];
    const threads = createHelpers({ processors: 3, mostThreads: 2, fewestFiles: 1, script, onFailure: (reason) => told.push(reason) }).start(10);
    assert.ok(threads !== undefined);
    const asked = TEXTS.map((text) => threads.extract([text]));
    for (const one of asked) await assert.rejects(one, /broken/);
    await assert.rejects(threads.extract(TEXTS), /broken/);
    assert.deepEqual(told, ['broken']);
  });

  it('end when they are stopped in the middle, which is no failure', async () => {
    const script = join(folder, 'endless.cjs');
    writeFileSync(script, "require('node:worker_threads').parentPort.on('message', () => { for (;;); });");
    const threads = createHelpers({ ...silent, script }).start(10);
    assert.ok(threads !== undefined);
    const asked = threads.extract(TEXTS);
    threads.stop();
    await assert.rejects(asked, /stopped/);
  });
});
