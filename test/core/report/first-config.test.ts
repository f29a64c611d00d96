import assert from 'node:assert/strict';
import { firstConfig, openWorkspace, reportLibraries } from '../../../src/core';
import { parseConfig } from '../../../src/core/config/parse-config';
import { memoryFiles } from '../memory-files';

async function begin(files: Readonly<Record<string, string>>): Promise<string> {
  const workspace = openWorkspace(memoryFiles(files), { version: '0.0.0' });
  const { map } = await workspace.analyze({ profile: 'strict' });
  return firstConfig(map, reportLibraries(map, { ...workspace.libraryUse(), paths: [] }).gaps);
}

describe('The configuration to begin with', () => {
  it('says no more than the workspace calls for, with the reasons', async () => {
    const text = await begin({
      'package.json': '{ "name": "shop", "dependencies": { "kafkajs": "2", "pay-client": "1", "express": "5" } }',
      'src/app.ts': [
        "import { Kafka } from 'kafkajs';", "import { pay } from 'pay-client';", "import express from 'express';",
        'const kafka = new Kafka({ brokers: [] });',
        "express().get('/', async () => { fetch('http://ledger:3000/entries'); await pay(); });",
        "export const placed = () => kafka.producer().send({ topic: 'order.placed', messages: [] });",
      ].join('\n'),
    });
    assert.equal(text, `{
  // 1 service: shop. Others, and other names of these, go to "services".
  // These hosts look like services of yours: ledger. Name each below "hosts" of its service.
  // Only one side of these channels is in this folder. Take out what nobody else should own.
  "external": ["order.placed"],
  // Perhaps remote, and not known: pay-client. Say in "libraries" what they send ("crosstalk libraries"
  // tells more).
  // 1 finding today. "crosstalk baseline" writes it down, and this lets CI be red for later ones only:
  // "baseline": "crosstalk-baseline.json",
  // Rules by name: "off", "hint", "information", "warning" or "error".
  "rules": {}
}
`);
    assert.deepEqual(parseConfig(text).problems, []);
  });

  it('takes requests that a protocol names for nobody’s channels', async () => {
    const text = await begin({
      'package.json': '{ "name": "tools", "dependencies": { "@modelcontextprotocol/sdk": "1", "kafkajs": "2" } }',
      'src/app.ts': [
        "import { Server } from '@modelcontextprotocol/sdk/server/index.js';", "import { CallToolRequestSchema } from '@modelcontextprotocol/sdk/types.js';", "import { Kafka } from 'kafkajs';",
        "const server = new Server({ name: 'tools', version: '1' });", 'server.setRequestHandler(CallToolRequestSchema, async () => ({}));',
        "export const listen = () => new Kafka({ brokers: [] }).consumer({ groupId: 'a' }).subscribe({ topic: 'order.placed' });",
      ].join('\n'),
    });
    assert.ok(text.includes('"external": ["order.placed"]'), text);
  });

  it('is almost empty where there is nothing to say', async () => {
    const text = await begin({ 'src/app.ts': 'export const a = 1;\n' });
    assert.deepEqual(text.split('\n').filter((line) => !line.trim().startsWith('//')), ['{', '  "rules": {}', '}', '']);
  });
});
