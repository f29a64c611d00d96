import assert from 'node:assert/strict';
import type { FolderStatus } from '../../src/protocol/server';
import { startTestClient, type TestClient } from './harness';

const WORST = { file: 'legacy/api.ts', milliseconds: 2_400, characters: 900_000, lines: 20_000, looksGenerated: true };

describe('What takes long', () => {
  let client: TestClient;
  afterEach(() => client.stop());

  const ready = async (): Promise<FolderStatus> => await client.next('crosstalk/status', { state: 'ready' }) as FolderStatus;

  it('is not spoken of while nothing does', async () => {
    client = await startTestClient({ files: { 'a.ts': '' } });
    assert.equal((await ready()).slow, undefined);
  });

  it('is told with the status: the slowest file, and how many there are', async () => {
    client = await startTestClient({ files: { 'a.ts': '' }, prepare: (folder) => { folder().workspace.slow = [WORST, { ...WORST, file: 'b.ts' }]; } });
    assert.deepEqual((await ready()).slow, { worst: WORST, others: 1 });
  });

  it('is the first analysis, for the rest of the session', async () => {
    let now = 0;
    client = await startTestClient({ files: { 'a.ts': '' }, clock: () => (now += 40_000) });
    const first = { milliseconds: 40_000, files: 3, largest: { folder: 'legacy', files: 2 } };
    assert.deepEqual((await ready()).slow, { others: 0, first });
    client.open('a.ts', '//! other');
    assert.deepEqual((await ready()).slow, { others: 0, first });
  });
});
