import assert from 'node:assert/strict';
import { openWorkspace } from '../../../src/core';
import { memoryFiles } from '../memory-files';
import { shop, type Files } from './check-edges';

async function checkUnresolved(files: Files, expected: readonly string[]): Promise<void> {
  const { map } = await openWorkspace(memoryFiles(files), { version: '0.0.0' }).analyze();
  assert.deepEqual(map.unresolved.map(({ file, line, reason }) => `${file}:${line} ${reason}`), expected);
}

describe('Calls that are told as unresolved', () => {
  const load = "export const load = () => fetch(process.env.ORDERS_URL ?? '');\n";
  const orders = { 'orders/index.ts': "import express from 'express';\nexpress().get('/x', () => {});\n", 'web/a.ts': load };

  it('are those of which only a variable is known', () => checkUnresolved(shop({ 'web/a.ts': load }, 'web'), ['web/a.ts:1 ORDERS_URL: it is an environment variable without a known value']));

  it('are none that reach a service by the name or the value of their variable', async () => {
    await checkUnresolved(shop(orders, 'orders', 'web'), []);
    const compose = "services: { backend: { build: orders }, web: { build: web, environment: { ORDERS_URL: 'http://backend:3000' } } }\n";
    await checkUnresolved(shop({ ...orders, 'docker-compose.yml': compose }, 'orders', 'web'), []);
  });

  it('are those of a shared library that only one of its services reaches somebody by', async () => {
    const shared = {
      'packages/kit/package.json': JSON.stringify({ name: '@shop/kit' }), 'packages/kit/index.ts': load, 'orders/index.ts': orders['orders/index.ts'],
      'web/a.ts': "import { load } from '@shop/kit';\nawait load();\n", 'mails/a.ts': "import { load } from '@shop/kit';\nawait load();\n",
    };
    await checkUnresolved(shop(shared, 'orders', 'web', 'mails'), []);
    const compose = "services: { mails: { build: mails, environment: { ORDERS_URL: 'https://orders.dev' } } }\n";
    await checkUnresolved(shop({ ...shared, 'docker-compose.yml': compose }, 'orders', 'web', 'mails'), ['packages/kit/index.ts:1 ORDERS_URL: it is an environment variable without a known value']);
  });
});
