import assert from 'node:assert/strict';
import { openWorkspace, type CommunicationMap } from '../../../src/core';
import { memoryFiles } from '../memory-files';

const CLIENT = "import axios from 'axios';\n\nexport async function load(id: string) {\n  return axios.get(`http://things/${id}`);\n}\n";
const ROUTE = "import express from 'express';\nimport { load } from './client';\n\nasync function one(request, response) {\n  response.json(await load(request.params.id));\n}\n\nexpress().get('/things/:id', one);\n";
const FILES = { 'package.json': '{ "name": "shop", "dependencies": { "axios": "1.7.0", "express": "5.0.0" } }', 'src/client.ts': CLIENT, 'src/route.ts': ROUTE };

async function freshMap(files: Readonly<Record<string, string>>): Promise<CommunicationMap> {
  return (await openWorkspace(memoryFiles(files), { version: '0.0.0' }).analyze()).map;
}

describe('Lines that moved', () => {
  it('are told at each place of the map, and linked by nobody', async () => {
    const workspace = openWorkspace(memoryFiles(FILES), { version: '0.0.0', followsEdits: true });
    await workspace.analyze();
    for (const [file, text] of Object.entries({ 'src/client.ts': CLIENT.replace('\n\n', '\n\n\n// More.\n'), 'src/route.ts': ROUTE.replace('async function', '\n\nasync function') })) {
      workspace.setText(file, text);
      const { map, stats } = await workspace.analyze();
      assert.equal(stats.linkedNow, 0);
      assert.deepEqual(map, await freshMap({ ...FILES, ...(file === 'src/client.ts' ? {} : { 'src/client.ts': CLIENT.replace('\n\n', '\n\n\n// More.\n') }), [file]: text }));
    }
    workspace.setText('src/client.ts', undefined);
    workspace.setText('src/route.ts', undefined);
    assert.deepEqual((await workspace.analyze()).map, await freshMap(FILES));
  });

  it('are followed when something else is said afterwards, there or elsewhere', async () => {
    const workspace = openWorkspace(memoryFiles(FILES), { version: '0.0.0', followsEdits: true });
    await workspace.analyze();
    const client = CLIENT.replace('\n\n', '\n\n\n// More.\n');
    workspace.setText('src/client.ts', client);
    await workspace.analyze();
    const route = ROUTE.replace('/things', '/all');
    workspace.setText('src/route.ts', route);
    assert.deepEqual((await workspace.analyze()).map, await freshMap({ ...FILES, 'src/client.ts': client, 'src/route.ts': route }));
    workspace.setText('src/client.ts', client.replace('things', 'others'));
    assert.deepEqual((await workspace.analyze()).map, await freshMap({ ...FILES, 'src/client.ts': client.replace('things', 'others'), 'src/route.ts': route }));
  });
});
