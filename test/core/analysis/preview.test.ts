import assert from 'node:assert/strict';
import { openWorkspace } from '../../../src/core';
import { memoryFiles } from '../memory-files';
import { diskOf, PATHS, randomFrom, versionOf } from './random-workspace';

const SEEDS = Number(process.env.SEEDS ?? 25);

const QUEUE = "import { Queue } from 'bullmq';\n\nexport const mails = new Queue('mails');\n";
const ROUTE = "import { Router } from 'express';\nimport { mails } from './queue';\n\nexport const router = Router();\nrouter.post('/users', (request, response) => {\n  mails.add('welcome', request.body);\n  response.end();\n});\n";
const OTHERS = 30;

const FILES: Readonly<Record<string, string>> = {
  'package.json': '{ "name": "shop", "dependencies": { "axios": "1.7.0", "bullmq": "5", "express": "5" } }',
  'src/queue.ts': QUEUE, 'src/route.ts': ROUTE,
  'src/quiet.ts': 'export const quiet = 1;\n',
  'src/stock.ts': "import axios from 'axios';\nimport { Router } from 'express';\n\nexport const router = Router();\nrouter.get('/levels', async (request, response) => {\n  response.json((await axios.get('http://stock/levels')).data);\n});\n",
  'src/main.ts': "import axios from 'axios';\n\naxios.defaults.timeout = 2000;\n",
  ...Object.fromEntries(Array.from({ length: OTHERS }, (_, index) => [`src/other${index}.ts`, "import { mails } from './queue';\n\nexport const other = () => mails.add('other', {});\n"])),
};

const open = () => openWorkspace(memoryFiles(FILES), { version: '0.0.0', followsEdits: true });

describe('What is certain of a file before the whole is known', () => {
  it('is found in it and in what it imports, and nothing else is parsed', async () => {
    const workspace = open();
    const preview = await workspace.preview('src/route.ts', undefined);
    assert.deepEqual(preview?.map.findings.map(({ rule, line }) => `${rule} ${line}`), ['floating-remote-call 6']);
    assert.equal(preview.extracted, 2);
    const { map, stats } = await workspace.analyze();
    assert.ok(map.findings.some(({ file, rule }) => file === 'src/route.ts' && rule === 'floating-remote-call'));
    assert.equal(stats.files.extractedNow, stats.files.parsed - 2);
  });

  it('is not what another file may decide', async () => {
    const workspace = open();
    assert.deepEqual((await workspace.preview('src/stock.ts', undefined))?.map.findings, []);
    const { map } = await workspace.analyze();
    assert.deepEqual(map.findings.filter(({ file, rule }) => file === 'src/stock.ts' && rule === 'missing-timeout'), []);
  });

  it('is nothing where a file takes no part, or is none of the sources', async () => {
    const workspace = open();
    assert.deepEqual([await workspace.preview('src/quiet.ts', undefined), await workspace.preview('package.json', undefined)], [undefined, undefined]);
  });

  it('is that of the text which is shown, while the whole is analysed with another', async () => {
    const workspace = open();
    const whole = workspace.analyze();
    const preview = await workspace.preview('src/route.ts', ROUTE.replace('  mails.add', '  void mails.add'));
    assert.deepEqual(preview?.map.findings, []);
    assert.deepEqual((await whole).map, (await open().analyze()).map);
  });

  it('leaves out findings that the profile does not report', async () => {
    const strict = await open().preview('src/route.ts', ROUTE.replace('router.post(\'/users\', ', 'export const run = ('), { profile: 'strict' });
    assert.deepEqual(strict?.map.findings.map(({ severity }) => severity).filter((severity) => severity !== 'warning' && severity !== 'error'), []);
  });

  it('is never taken back, on random workspaces', async () => {
    for (let seed = 1; seed <= SEEDS; seed += 1) {
      const random = randomFrom(seed);
      const files = new Map(PATHS.map((path) => [path, versionOf(random, path)]));
      const { map } = await openWorkspace(diskOf(files), { version: '0.0.0' }).analyze();
      const found = new Set(map.findings.map(({ rule, file, line, column }) => `${rule} ${file}:${line}:${column}`));
      const workspace = openWorkspace(diskOf(files), { version: '0.0.0' });
      for (const path of PATHS) {
        const preview = await workspace.preview(path, undefined);
        const taken = (preview?.map.findings ?? []).map(({ rule, file, line, column }) => `${rule} ${file}:${line}:${column}`).filter((one) => !found.has(one));
        assert.deepEqual(taken, [], `seed ${seed}, ${path}`);
      }
    }
  }).timeout(SEEDS * 12_000);
});
