import assert from 'node:assert/strict';
import { EventEmitter, once } from 'node:events';
import { fileUri, folderUri, startTestClient, type HeldPull, type TestClient, type TestOptions } from './harness';

const FILES = { 'a.ts': '//! rule One.', 'b.ts': '//! rule Two.', 'c.ts': '//! rule Three.' };

describe('The findings of changed files', () => {
  let client: TestClient;
  let uncommitted: readonly string[] = [];
  let asked = 0;
  const start = async (options: TestOptions = {}): Promise<HeldPull> => {
    [uncommitted, asked] = [['b.ts'], 0];
    client = await startTestClient({
      files: FILES, settings: { scope: 'changedFiles' },
      uncommittedFiles: () => {
        asked += 1;
        return Promise.resolve(uncommitted);
      },
      ...options,
    });
    client.open('a.ts', FILES['a.ts']);
    return client.pullWorkspace();
  };
  const next = async (pull: HeldPull): Promise<readonly string[]> =>
    (await pull.next()).map((item) => `${item.uri.slice(folderUri('shop').length + 1)}: ${item.kind === 'full' ? item.items.map(({ message }) => message).join() : 'same'}`);
  afterEach(() => client.stop());

  it('are shown beside those of open files, and follow what git says when something changes on disk', async () => {
    const pull = await start();
    assert.deepEqual(await next(pull), ['a.ts: One.']);
    assert.deepEqual(await next(pull), ['b.ts: Two.']);
    uncommitted = ['c.ts'];
    void client.connection.sendNotification('workspace/didChangeWatchedFiles', { changes: [{ uri: fileUri('.git/index.lock'), type: 3 }] });
    assert.deepEqual(await next(pull), ['c.ts: Three.', 'b.ts: ']);
    assert.equal(asked, 2);
  });

  it('are asked for again when something changes while git still answers', async () => {
    const answers: ((files: readonly string[]) => void)[] = [];
    const asking = new EventEmitter();
    const pull = await start({
      uncommittedFiles: () => new Promise((resolve) => {
        answers.push(resolve);
        asking.emit('asked');
      }),
    });
    assert.deepEqual(await next(pull), ['a.ts: One.']);
    if (answers.length === 0) await once(asking, 'asked');
    void client.connection.sendNotification('workspace/didChangeWatchedFiles', { changes: [{ uri: fileUri('.git/index.lock'), type: 3 }] });
    await once(asking, 'asked');
    const [early, late] = answers;
    late?.(['c.ts']);
    assert.deepEqual(await next(pull), ['c.ts: Three.']);
    early?.(['b.ts']);
    client.open('b.ts', `${FILES['b.ts']}\n`);
    assert.deepEqual(await next(pull), ['b.ts: Two.']);
    client.close('b.ts');
    assert.deepEqual(await next(pull), ['b.ts: ']);
  });

  it('wait until the folder is trusted: nothing in it may be run by git before', async () => {
    const pull = await start({ initializationOptions: { notifications: true, isTrusted: false } });
    assert.deepEqual(await next(pull), ['a.ts: One.']);
    client.open('c.ts', `${FILES['c.ts']}\n`);
    assert.deepEqual(await next(pull), ['c.ts: Three.']);
    assert.equal(asked, 0);
    void client.connection.sendNotification('crosstalk/trusted', {});
    assert.deepEqual(await next(pull), ['b.ts: Two.']);
  });

  it('are those of open files alone where git cannot say, and the output says why', async () => {
    const pull = await start({ uncommittedFiles: () => Promise.resolve({ failed: 'not a git repository' }) });
    const warned = client.next('window/logMessage', { message: 'Git cannot say what changed in shop, so only the findings of open files are shown: not a git repository.' });
    assert.deepEqual(await next(pull), ['a.ts: One.']);
    await warned;
  });
});
