import assert from 'node:assert/strict';
import { openWorkspace, type CommunicationMap } from '../../../src/core';
import { keepsIds, linesMoved } from '../../../src/core/analysis/moved-lines';
import { extractFacts } from '../../../src/core/extract/extract';
import { memoryFiles } from '../memory-files';

const CLIENT = "import axios from 'axios';\n\nexport async function load(id: string) {\n  return axios.get(`http://things/${id}`);\n}\n";
const ROUTE = "import express from 'express';\nimport { load } from './client';\n\nasync function one(request, response) {\n  response.json(await load(request.params.id));\n}\n\nexpress().get('/things/:id', one);\n";
const FILES = { 'package.json': '{ "name": "shop", "dependencies": { "axios": "1.7.0", "express": "5.0.0" } }', 'src/client.ts': CLIENT, 'src/route.ts': ROUTE };

function moved(before: string, now: string): readonly (readonly [number, number])[] | undefined {
  const lines = linesMoved(extractFacts('a.ts', before), extractFacts('a.ts', now));
  return lines === undefined ? undefined : [...lines].filter(([from, to]) => from !== to).sort(([one], [other]) => one - other);
}

async function freshMap(files: Readonly<Record<string, string>>): Promise<CommunicationMap> {
  return (await openWorkspace(memoryFiles(files), { version: '0.0.0' }).analyze()).map;
}

describe('Lines that moved', () => {
  it('are known where nothing else is different', () => {
    assert.deepEqual(moved(CLIENT, CLIENT.replace('  return', '\n\n  return')), [[4, 6]]);
    assert.deepEqual(moved(CLIENT, CLIENT.replace('\n\n', '\n')), [[3, 2], [4, 3]]);
    assert.deepEqual(moved(CLIENT, `${CLIENT}\n// More.\n`), []);
  });

  it('are not where something else is, or more depends on them than their order', () => {
    assert.equal(moved(CLIENT, CLIENT.replace('  return', '\n   return')), undefined);
    assert.equal(moved(CLIENT, CLIENT.replace('things', 'others')), undefined);
    assert.equal(moved('call();\n', '\ncall();\n'), undefined);
    assert.equal(moved('one(); two();\n', 'one();\n       two();\n'), undefined);
    assert.equal(moved('\ncall(() => other());\n', '\n\ncall(() => other());\n'), undefined);
    const suppressed = `${CLIENT}// crosstalk-disable-next-line missing-timeout -- tried\ncall();\n`;
    assert.equal(moved(suppressed, suppressed.replace('tried\n', 'tried\n\n')), undefined);
  });

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

  it('keep the ids in their order, which are compared as texts', async () => {
    const map = await freshMap({ ...FILES, 'src/client.ts': CLIENT.replace('\n\n', '\n\n\n\n\n') });
    assert.equal(map.sites.find(({ file }) => file === 'src/client.ts')?.line, 7);
    const two = { ...map, sites: map.sites.flatMap((site) => [site, { ...site, line: 8 }]) };
    assert.equal(keepsIds(two, 'src/client.ts', new Map([[7, 8], [8, 9]])), true);
    assert.equal(keepsIds(two, 'src/client.ts', new Map([[7, 9], [8, 10]])), false);
  });
});
