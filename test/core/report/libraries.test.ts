import assert from 'node:assert/strict';
import { openWorkspace, reportLibraries, toLibrariesJson, toLibrariesText, type CommunicationMap, type LibraryReport, type LibraryUse } from '../../../src/core';
import { memoryFiles } from '../memory-files';

const dependencies = ['axios', 'kafkajs', '@acme/bus', 'pay-sdk', 'hidden', 'plain', 'lodash', '@alicloud/unheard-of', 'types-client', 'test-client', '@shop/api'];
const files = {
  'package.json': JSON.stringify({ name: 'shop', workspaces: ['api'], dependencies: Object.fromEntries(dependencies.map((name) => [name, '1'])) }),
  'crosstalk.json': '{ "libraries": { "@acme/bus": { "calls": { "publish": { "category": "publish", "style": "async", "target": "arg[0]" } } } } }',
  'api/package.json': '{ "name": "@shop/api" }', 'api/index.ts': 'export const api = 1;\n',
  'node_modules/hidden/package.json': '{ "dependencies": { "axios": "1", "ms": "2" } }',
  'node_modules/plain/package.json': '{ "dependencies": { "ms": "2" } }',
  'src/index.ts': [
    "import axios from 'axios';", "import { Kafka } from 'kafkajs';", "import { publish } from '@acme/bus';", "import { charge } from 'pay-sdk/v2';", "import hidden from 'hidden';", "import plain from 'plain';",
    "import type { Shape } from 'types-client';", "import { api } from '@shop/api';", "import undeclared from 'undeclared-sdk';", "import { map } from 'lodash';",
    "export const run = async (shape: Shape) => { await axios.get('https://a.example/x'); await publish('orders'); return [charge(shape), hidden(), plain(), api, undeclared, map, Kafka]; };", '',
  ].join('\n'),
  'lib/secrets.ts': "const { SecretClient } = require('@alicloud/unheard-of');\nimport { charge } from 'pay-sdk';\nexport const secret = () => [new SecretClient(), charge()];\n",
  'src/index.test.ts': "import tested from 'test-client';\ntested();\n",
};

async function reportOf(paths: readonly string[] = []): Promise<{ readonly map: CommunicationMap; readonly use: LibraryUse; readonly report: LibraryReport }> {
  const workspace = openWorkspace(memoryFiles(files), { version: '0.0.0' });
  const { map } = await workspace.analyze();
  const use = { ...workspace.libraryUse(), paths };
  return { map, use, report: reportLibraries(map, use) };
}

describe('The report on libraries', () => {
  it('counts what is used, and names what is imported without a call', async () => {
    const { report } = await reportOf();
    assert.deepEqual(report.used, [{ name: '@acme/bus', out: 1, in: 0, via: 0, files: 1 }, { name: 'axios', out: 1, in: 0, via: 0, files: 1 }]);
    assert.deepEqual(report.silent, [{ name: 'kafkajs', files: 1, example: { file: 'src/index.ts', line: 2 } }]);
    assert.deepEqual(report.known.own, ['@acme/bus']);
  });

  it('does not miss calls of a library whose routes or handlers were found', async () => {
    const served = {
      'package.json': '{ "name": "shop", "dependencies": { "fastify": "5", "@nestjs/common": "10", "@nestjs/microservices": "10", "@nestjs/platform-express": "10" } }',
      'src/a.ts': "import fastify from 'fastify';\nimport { routes } from './routes';\nvoid fastify().register(routes);\n",
      'src/routes.ts': "import type { FastifyInstance } from 'fastify';\nexport async function routes(app: FastifyInstance) {\n  app.get('/orders', async () => []);\n}\n",
      'src/b.ts': "import { Controller } from '@nestjs/common';\nimport { EventPattern } from '@nestjs/microservices';\n@Controller()\nexport class Orders {\n  @EventPattern('paid')\n  paid() {}\n}\n",
      'src/c.ts': "import type { Transport } from '@nestjs/microservices';\nexport type T = Transport;\n",
      'src/d.ts': "import { ExpressAdapter } from '@nestjs/platform-express';\nexport const adapter = new ExpressAdapter();\n",
    };
    const workspace = openWorkspace(memoryFiles(served), { version: '0.0.0' });
    const { map } = await workspace.analyze();
    assert.deepEqual(map.entryPoints.map(({ kind }) => kind).toSorted(), ['consumer', 'request']);
    assert.deepEqual(reportLibraries(map, { ...workspace.libraryUse(), paths: [] }).silent, []);
    assert.deepEqual(reportLibraries({ ...map, sites: [], entryPoints: [] }, { ...workspace.libraryUse(), paths: [] }).silent.map(({ name }) => name), ['@nestjs/common', '@nestjs/microservices', '@nestjs/platform-express', 'fastify']);
  });

  it('names imported packages that look remote, and why; not those of the workspace, of tests, of types, or that nobody lists', async () => {
    const { report } = await reportOf();
    assert.deepEqual(report.gaps, [
      { name: 'pay-sdk', files: 2, example: { file: 'lib/secrets.ts', line: 2 }, evidence: ['has “sdk” in its name'] },
      { name: '@alicloud/unheard-of', files: 1, example: { file: 'lib/secrets.ts', line: 1 }, evidence: ['is a client of Alibaba Cloud by its name'] },
      { name: 'hidden', files: 1, example: { file: 'src/index.ts', line: 5 }, evidence: ['depends on axios'] },
    ]);
  });

  it('looks only below the paths given', async () => {
    assert.deepEqual((await reportOf(['lib'])).report.gaps.map(({ name, files: count }) => `${name} ${String(count)}`), ['@alicloud/unheard-of 1', 'pay-sdk 1']);
  });

  it('is written as text and as JSON', async () => {
    const { map, use, report } = await reportOf();
    const text = toLibrariesText(report, undefined, { color: false, width: 100 });
    assert.match(text, /^Crosstalk knows [\d,]+ libraries in [\d,]+ packages, @acme\/bus among them from crosstalk\.json\.\n\nUsed here\n {2}@acme\/bus {2}1 out in 1 file\n/);
    assert.match(text, /\n {2}hidden {2}1 file, src\/index\.ts:5\n {6}depends on axios\n/);
    assert.match(toLibrariesText(report, use.models, { color: false, width: 100 }), /\nAll of them\n(?: {2}.+\n)+ {2}axios\n/);
    const json = JSON.parse(toLibrariesJson(map, report, use.models)) as LibraryReport & { readonly libraries: readonly { readonly name: string }[] };
    assert.deepEqual(json.gaps, report.gaps);
    assert.equal(json.libraries.length, report.known.libraries);
  });
});
