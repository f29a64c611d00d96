import assert from 'node:assert/strict';
import { openWorkspace, type CommunicationMap } from '../../../src/core';
import { compareMaps } from '../../../src/core/diff/compared-map';
import { diffMaps, isEmptyDiff } from '../../../src/core/diff/map-diff';
import { WHOLE_MAP } from '../../../src/core/drawing/drawable';
import { toDrawableGraph } from '../../../src/core/drawing/map-graph';
import { describeChanges } from '../../../src/core/drawing/map-words';
import { toDiffMarkdown } from '../../../src/core/report/diff';
import { memoryFiles } from '../memory-files';

const HELPERS = `import axios from 'axios';
export async function send(body: unknown) {
  return axios.post('http://mail/send', body, { timeout: 500 });
}
export async function read(path: string) {
  return axios.get(\`http://mail\${path}\`);
}
`;

const ROUTES = `import express from 'express';
import { read, send } from './helpers';
const app = express();
app.post('/a', async (req, res) => {
  await send(req.body);
  await read('/list');
  await read('/count');
  res.json({});
});
app.post('/b', async (req, res) => {
  await send(req.body);
  res.json({});
});
app.listen(3001);
`;

const FILES: Readonly<Record<string, string>> = {
  'apps/web/package.json': '{ "name": "web", "scripts": { "start": "node ." }, "dependencies": { "express": "4", "axios": "1" } }',
  'apps/web/src/helpers.ts': HELPERS, 'apps/web/src/routes.ts': ROUTES,
  'apps/mail/package.json': '{ "name": "mail", "scripts": { "start": "node ." }, "dependencies": { "express": "4" } }',
  'apps/mail/src/main.ts': "import express from 'express';\nconst app = express();\napp.post('/send', (req, res) => res.json({}));\napp.get('/list', (req, res) => res.json([]));\napp.get('/count', (req, res) => res.json(0));\napp.listen(3000);\n",
};

async function mapOf(changed: Readonly<Record<string, string>> = {}): Promise<CommunicationMap> {
  const files = { ...FILES, ...changed };
  return (await openWorkspace(memoryFiles(files), { version: '0.0.0' }).analyze()).map;
}

const routes = (from: string, to: string): Readonly<Record<string, string>> => ({ 'apps/web/src/routes.ts': ROUTES.replace(from, to) });
const helpers = (from: string, to: string): Readonly<Record<string, string>> => ({ 'apps/web/src/helpers.ts': HELPERS.replace(from, to) });

describe('Calls that changed', () => {
  let base: CommunicationMap;
  before(async () => { base = await mapOf(); });
  const differencesIn = async (changed: Readonly<Record<string, string>>): Promise<readonly string[]> =>
    diffMaps(base, await mapOf(changed)).calls.changed.flatMap(({ after, differences }) =>
      differences.filter(({ what }) => what !== 'findings').map(({ what, before, after: now }) => `${after.direction} ${after.target.text} ${what}: ${String(before)} → ${String(now)}`));
  const linesOf = async (changed: Readonly<Record<string, string>>): Promise<readonly (readonly string[])[]> =>
    toDrawableGraph(compareMaps(base, await mapOf(changed), 'main'), WHOLE_MAP).edges.map((edge) => [edge.style, ...describeChanges(edge)]);

  it('are told when one caller of a helper no longer waits', async () => {
    assert.deepEqual(await differencesIn(routes('await send', 'void send')), ['out mail/send waitedBy: POST /a, POST /b → POST /b']);
    assert.deepEqual(await linesOf(routes('await send', 'void send')), [['sync', 'changed', 'was waited for by POST /a, POST /b']]);
  });

  it('are told where they are made, when the helper only says how', async () => {
    assert.deepEqual((await differencesIn(routes("await read('/list')", "void read('/list')"))).filter((one) => one.startsWith('via')), ['via mail/list style: sync → async', 'via mail/list waiting: awaited → floating']);
  });

  it('are told with another time limit, target or finding', async () => {
    assert.deepEqual(await differencesIn(helpers('timeout: 500', 'timeout: 9000')), ['out mail/send timeout: 500 → 9000']);
    assert.deepEqual(await differencesIn(helpers('mail/send', 'mail/send/now')), ['out mail/send/now target: POST mail/send → POST mail/send/now']);
    const { changed } = diffMaps(base, await mapOf(helpers(', { timeout: 500 }', ''))).calls;
    assert.deepEqual(changed[0]?.differences.filter(({ what }) => what === 'findings'), [{ what: 'findings', before: 'hard-coded-host', after: 'hard-coded-host, missing-timeout' }]);
  });

  it('are none when lines or files move, nor when a call comes or goes beside them', async () => {
    assert.ok(isEmptyDiff(diffMaps(base, await mapOf({ 'apps/web/src/routes.ts': `// One.\n\n${ROUTES}` }))));
    const { calls } = diffMaps(base, await mapOf({ 'apps/web/src/helpers.ts': "export * from './moved';\n", 'apps/web/src/moved.ts': HELPERS }));
    assert.deepEqual([calls.added, calls.removed, calls.changed.filter(({ differences }) => differences.some(({ what }) => what !== 'findings'))], [[], [], []]);
    assert.deepEqual(await differencesIn(routes("  await read('/list');\n", '')), []);
    assert.deepEqual(await differencesIn(routes("  await read('/list');\n", "  await read('/list');\n  void read('/list');\n")), []);
  });

  it('make one line of two styles without saying that what stays has changed', async () => {
    assert.deepEqual(await linesOf(routes("await read('/list')", "void read('/list')")), [['async', 'new', 'was synchronous'], ['sync', 'changed', 'was ×3']]);
    const split = await mapOf(routes("await read('/list')", "void read('/list')"));
    const back = toDrawableGraph(compareMaps(split, base, 'main'), WHOLE_MAP);
    assert.deepEqual(back.edges.map((edge) => [edge.style, ...describeChanges(edge)]), [['async', 'gone'], ['sync', 'changed', 'was ×2']]);
    assert.deepEqual([back.counts.edges.total, back.counts.edges.shown, back.counts.gone], [1, 1, { total: 1, shown: 1 }]);
  });

  it('leave a line alone that only got a neighbour', async () => {
    assert.deepEqual(await linesOf(routes("  await read('/list');\n", "  await read('/list');\n  void read('/list');\n")), [['async', 'new'], ['sync']]);
  });

  it('are listed in words', async () => {
    const head = await mapOf({ ...routes('await send', 'void send'), ...helpers('timeout: 500', 'timeout: 9000') });
    const text = toDiffMarkdown(diffMaps(base, head), { base, head });
    assert.match(text, /1 connection changed · 1 call changed/);
    assert.ok(text.includes('- `web` → `mail`: HTTP, synchronous, 3 calls, whose calls differ\n'));
    assert.ok(text.includes('- `apps/web/src/helpers.ts:3` `POST mail/send`: waited for by POST /b, was waited for by POST /a, POST /b; a time limit of 9 s, had a time limit of 500 ms\n'), text);
  });
});
