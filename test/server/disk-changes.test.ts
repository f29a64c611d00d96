import assert from 'node:assert/strict';
import picomatch from 'picomatch';
import { FileChangeType } from 'vscode-languageserver';
import { openWorkspace, type CommunicationMap } from '../../src/core';
import type { MapResult } from '../../src/protocol/server';
import { CONTENT } from '../../src/server/watching';
import { fileTree } from '../core/file-tree';
import { fileUri, folderUri, startTestClient, type TestClient } from './harness';

const call = (host: string): string => `import axios from 'axios';\nexport const load = () => axios.get('http://${host}/items');\n`;

const FILES: Readonly<Record<string, string>> = {
  'package.json': '{ "name": "shop", "dependencies": { "axios": "1" } }',
  'src/rewritten.ts': call('before'), 'src/deleted.ts': call('deleted'), 'src/open.ts': call('open'), 'src/inside/kept.ts': call('kept'),
  ...Object.fromEntries(Array.from({ length: 12 }, (_, index) => [`src/more${String(index)}.ts`, call(`more${String(index)}`)])),
};

/** What an editor tells of one change of a file, in one message or in several. */
type Step = (client: TestClient) => void;

const { Created, Changed, Deleted } = FileChangeType;

function tell(client: TestClient, ...changes: readonly (readonly [file: string, type: FileChangeType])[]): void {
  void client.connection.sendNotification('workspace/didChangeWatchedFiles', { changes: changes.map(([file, type]) => ({ uri: fileUri(file), type })) });
}

const disk = (client: TestClient): Map<string, string> => client.folder().disk;

const STEPS: Readonly<Record<string, Step>> = {
  'rewrites a file': (client) => {
    disk(client).set('src/rewritten.ts', call('after'));
    tell(client, ['src/rewritten.ts', Changed]);
  },
  'deletes a file': (client) => {
    disk(client).delete('src/deleted.ts');
    tell(client, ['src/deleted.ts', Deleted]);
  },
  'adds a file': (client) => {
    disk(client).set('src/added.ts', call('added'));
    tell(client, ['src/added.ts', Created]);
  },
  'renews a folder': (client) => {
    disk(client).set('src/inside/kept.ts', call('renewed'));
    tell(client, ['src/inside', Deleted], ['src/inside', Created]);
  },
  'types a comment': (client) => client.change('src/open.ts', `// Typed.\n${call('open')}`),
};

/** When the next step is told: at once, while the analysis of the last one runs, or after it. */
const PACES: Readonly<Record<string, (client: TestClient, step: Step) => Promise<void>>> = {
  'at once': (client, step) => Promise.resolve(step(client)),
  'while an analysis runs': async (client, step) => {
    const started = client.next('crosstalk/status', { state: 'analyzing' });
    step(client);
    await started;
  },
  'one after the other': async (client, step) => {
    const ended = client.next('crosstalk/status', { state: 'ready' });
    step(client);
    await ended;
  },
};

function permutations<Item>(items: readonly Item[]): readonly (readonly Item[])[] {
  if (items.length < 2) return [items];
  return items.flatMap((item) => permutations(items.filter((other) => other !== item)).map((rest) => [item, ...rest]));
}

async function mapFrom(client: TestClient): Promise<CommunicationMap> {
  return (await client.connection.sendRequest<MapResult>('crosstalk/map', { folder: folderUri('shop') })).map;
}

const targetsOf = ({ sites }: CommunicationMap): readonly string[] => sites.map(({ file, line, target }) => `${file}:${String(line)} ${target.text}`);

async function freshTargets(client: TestClient, texts: Readonly<Record<string, string>> = {}): Promise<readonly string[]> {
  const workspace = openWorkspace(fileTree({ ...Object.fromEntries(disk(client)) }), { version: 'test' });
  for (const [file, text] of Object.entries(texts)) workspace.setText(file, text);
  return targetsOf((await workspace.analyze()).map);
}

describe('Changes on disk', () => {
  let client: TestClient;
  afterEach(() => client.stop());
  const start = async (): Promise<void> => {
    client = await startTestClient({ files: FILES, analyses: true });
    await mapFrom(client);
  };

  for (const [pace, act] of Object.entries(PACES)) {
    it(`are all seen in any order, ${pace}`, async () => {
      for (const order of permutations(Object.values(STEPS)).filter((_, index) => index % 11 === 0)) {
        await start();
        client.open('src/open.ts', call('open'));
        for (const step of order) await act(client, step);
        const texts = { 'src/open.ts': `// Typed.\n${call('open')}` };
        assert.deepEqual(targetsOf(await mapFrom(client)), await freshTargets(client, texts), order.map((step) => Object.entries(STEPS).find(([, one]) => one === step)?.[0]).join(', '));
        await client.stop();
      }
      await start();
    });
  }

  it('are seen when the editor shows them before it tells of them, or instead', async () => {
    await start();
    client.open('src/rewritten.ts', call('before'));
    await mapFrom(client);
    disk(client).set('src/rewritten.ts', call('after'));
    client.change('src/rewritten.ts', call('after'));
    disk(client).delete('src/deleted.ts');
    tell(client, ['src/deleted.ts', Deleted]);
    assert.deepEqual(targetsOf(await mapFrom(client)), await freshTargets(client));
  });

  it('are seen of the only file, when nothing else is told', async () => {
    await start();
    client.open('src/rewritten.ts', call('before'));
    await mapFrom(client);
    disk(client).set('src/rewritten.ts', call('after'));
    client.change('src/rewritten.ts', call('after'));
    assert.deepEqual(targetsOf(await mapFrom(client)), await freshTargets(client));
  });

  it('are seen of files that are edited: a new one that is saved, and one that goes', async () => {
    await start();
    client.open('src/new.ts', call('new'));
    await mapFrom(client);
    disk(client).set('src/new.ts', call('new'));
    tell(client, ['src/new.ts', Created]);
    assert.ok(targetsOf(await mapFrom(client)).includes('src/new.ts:2 new/items'));
    disk(client).delete('src/new.ts');
    tell(client, ['src/new.ts', Deleted]);
    assert.deepEqual(targetsOf(await mapFrom(client)), await freshTargets(client));
  });

  it('are seen of the list of submodules', async () => {
    await start();
    const skipped = async (): Promise<readonly string[]> => (await mapFrom(client)).skipped.map(({ file, reason }) => `${file}: ${reason}`);
    disk(client).set('.gitmodules', '');
    tell(client, ['.gitmodules', Created]);
    assert.deepEqual(await skipped(), []);
    disk(client).set('.gitmodules', '[submodule "ledger"]\n\tpath = services/ledger\n');
    tell(client, ['.gitmodules', Changed]);
    assert.deepEqual(await skipped(), ['services/ledger: submodule that is not checked out']);
  });

  it('are watched in every file whose text is read', async () => {
    await start();
    const isWatched = picomatch(CONTENT, { dot: true });
    for (const path of ['src/a.ts', 'a/b/package.json', 'docker-compose.yml', 'api/shop.proto', 'Dockerfile', 'docker/Dockerfile.web', 'web.dockerfile', 'Procfile', 'proxy/nginx.conf', 'nginx/default.conf.template', 'k8s/ingress.yaml.tpl', '.env.example', 'src/.gitignore', '.gitmodules', 'edge/wrangler.toml', 'edge/wrangler.jsonc.example']) {
      assert.ok(isWatched(path), path);
    }
    assert.ok(!isWatched('README.md'));
  });
});
