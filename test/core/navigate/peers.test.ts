import assert from 'node:assert/strict';
import { openWorkspace, type CommunicationMap } from '../../../src/core';
import { indexPeers } from '../../../src/core/navigate/peers';
import { trafficOf } from '../../../src/core/navigate/traffic';
import { SHOP } from '../../server/shop';
import { fileTree } from '../file-tree';

async function analyse(files: Readonly<Record<string, string>>): Promise<CommunicationMap> {
  const { map } = await openWorkspace(fileTree(files), { version: 'test' }).analyze();
  return map;
}

/** `api line` of each call → `name line` of where it arrives. */
function arrivals(map: CommunicationMap): Readonly<Record<string, readonly string[]>> {
  const peers = indexPeers(map);
  return Object.fromEntries(map.sites.filter((site) => site.direction !== 'in').map((site) => [`${site.api} ${String(site.line)}`, peers.arrivalsOf(site).map(({ name, line }) => `${name} ${String(line)}`)]));
}

describe('Where calls arrive', () => {
  it('is the route of that method and path, the literal one before the one with a parameter, or the consumer of the queue', async () => {
    assert.deepEqual(arrivals(await analyse(SHOP)), {
      'transport.sendMail 12': [], 'axios.post 8': ['POST /orders 8'], 'axios.get 9': ['GET /orders/open 9'], 'mails.add 12': ['mails 12'],
    });
  });

  it('is nowhere when the method is another, or the path', async () => {
    const server = SHOP['web/src/server.ts']?.replace('axios.post', 'axios.put').replace('/orders/open', '/customers/open/all') ?? '';
    const found = arrivals(await analyse({ ...SHOP, 'web/src/server.ts': server }));
    assert.deepEqual([found['axios.put 8'], found['axios.get 9']], [[], []]);
  });

  it('may be a route with a prefix that the address has', async () => {
    const orders = SHOP['orders/src/server.ts']?.replaceAll("'/orders", "'/api/orders") ?? '';
    assert.deepEqual(arrivals(await analyse({ ...SHOP, 'orders/src/server.ts': orders }))['axios.post 8'], ['POST /api/orders 8']);
  });

  it('is the route with a parameter for what is not known, and each that an alternative means', async () => {
    const found = arrivals(await analyse({
      'package.json': '{ "name": "shop", "private": true, "workspaces": ["orders", "web"] }',
      'orders/package.json': '{ "name": "orders", "scripts": { "start": "node ." }, "dependencies": { "express": "*" } }',
      'orders/src/index.js': "const app = require('express')();\napp.get('/api/orders/open', () => 1);\napp.get('/api/orders/:id', () => 1);\napp.get('/api/settings', () => 1);\napp.get('/docs', () => 1);\napp.get('/*', () => 1);\n",
      'web/package.json': '{ "name": "web", "scripts": { "start": "node ." } }',
      'web/src/index.js': "exports.one = (id) => fetch(`http://orders/api/orders/${id}`);\nexports.open = () => fetch('http://orders/api/orders/open');\nexports.two = (all) => fetch(all ? 'http://orders/api/orders/open' : 'http://orders/settings');\nexports.short = (id) => fetch(`http://orders/things/${id}`);\n",
    }));
    assert.deepEqual(found, { 'fetch 1': ['GET /api/orders/:id 3'], 'fetch 2': ['GET /api/orders/open 2'], 'fetch 3': ['GET /api/orders/open 2', 'GET /api/settings 4'], 'fetch 4': [] });
  });

  it('is the handler that answers a request through a broker, whether it was written for requests or for events', async () => {
    const nest = (name: string, code: string): Readonly<Record<string, string>> => ({
      [`${name}/package.json`]: `{ "name": "${name}", "scripts": { "start": "node ." }, "dependencies": { "@nestjs/microservices": "*" } }`, [`${name}/src/main.ts`]: code,
    });
    const map = await analyse({
      'package.json': '{ "name": "shop", "private": true, "workspaces": ["web", "mails"] }',
      ...nest('web', `import { ClientProxy } from '@nestjs/microservices';
import { firstValueFrom } from 'rxjs';
export class Web {
  constructor(private readonly mails: ClientProxy) {}
  welcome(to: string) { return firstValueFrom(this.mails.send('mail.welcome', { to })); }
  count() { return firstValueFrom(this.mails.send({ cmd: 'count' }, {})); }
}
`),
      ...nest('mails', `import { Controller } from '@nestjs/common';
import { EventPattern, MessagePattern } from '@nestjs/microservices';
@Controller()
export class Mails {
  @EventPattern('mail.welcome')
  welcome(to: string) { return to; }
  @MessagePattern({ cmd: 'count' })
  count() { return 1; }
}
`),
    });
    assert.deepEqual(Object.values(arrivals(map)).map(([first]) => first?.replace(/^.*(?=mail|count)/, '').replace(/[^\w. ]/g, '')), ['mail.welcome 5', 'count 7']);
    assert.deepEqual(trafficOf(map, indexPeers(map), 'mails/src/main.ts').map(({ entry, callers }) => [entry.line, callers.map((site) => site.line)]), [[6, [5]], [8, [6]]]);
  });

  it('is found from the other side', async () => {
    const map = await analyse(SHOP);
    const peers = indexPeers(map);
    const callers = map.entryPoints.map((entry) => [entry.name, peers.callersOf(entry).map((site) => site.api)]);
    assert.deepEqual(callers.filter(([, apis]) => (apis ?? []).length > 0), [['POST /orders', ['axios.post']], ['GET /orders/open', ['axios.get']]]);
  });
});

describe('What an entry point sets off', () => {
  it('is counted by style, with the time that is waited and the callers', async () => {
    const map = await analyse(SHOP);
    const [checkout] = trafficOf(map, indexPeers(map), 'web/src/server.ts');
    assert.deepEqual([checkout?.entry.name, checkout?.sync.length, checkout?.async.length, checkout?.callers], ['POST /checkout', 2, 1, []]);
    assert.deepEqual([checkout?.waitsFor, checkout?.sendsTo], [['orders'], ['mails']]);
    assert.deepEqual(checkout?.waits, [11, 650]);
    const worker = trafficOf(map, indexPeers(map), 'orders/src/server.ts').at(-1);
    assert.deepEqual([worker?.entry.kind, worker?.sync.length, worker?.callers.map((site) => site.api)], ['consumer', 1, ['mails.add']]);
  });

  it('is nothing in a file without entry points', async () => {
    const map = await analyse(SHOP);
    assert.deepEqual(trafficOf(map, indexPeers(map), 'docker-compose.yml'), []);
  });
});
