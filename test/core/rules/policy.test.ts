import assert from 'node:assert/strict';
import { openWorkspace, type CommunicationMap } from '../../../src/core';
import { memoryFiles } from '../memory-files';
import { checkRules } from './check-rules';

const service = (name: string, code: string): Readonly<Record<string, string>> => ({
  [`${name}/package.json`]: JSON.stringify({ name, scripts: { start: 'node src/app.js' }, dependencies: { express: '5', kafkajs: '2', bullmq: '5' } }),
  [`${name}/Dockerfile`]: 'FROM node', [`${name}/src/app.ts`]: code,
});

const COMPOSE = 'services:\n  web: { build: ./web }\n  orders: { build: ./orders }\n  payments: { build: ./payments }\n  ledger: { build: ./ledger }\n';

const route = (path: string, body: string): string => `import express from 'express';\nconst app = express();\napp.get('${path}', async (request, response) => {\n${body}\n  response.json({});\n});\napp.listen(3000);\n`;

const call = (name: string, path: string): string => `  await fetch('http://${name}:3000${path}', { signal: AbortSignal.timeout(1000) });`;

/** Web calls orders, orders calls payments, payments calls the ledger. */
const shop = (policies: unknown, web = call('orders', '/orders')): Readonly<Record<string, string>> => ({
  'docker-compose.yml': COMPOSE, 'package.json': '{ "name": "shop" }',
  'crosstalk.json': typeof policies === 'string' ? policies : JSON.stringify({ policies }),
  ...service('web', route('/', web)), ...service('orders', route('/orders', call('payments', '/charges'))),
  ...service('payments', route('/charges', call('ledger', '/entries'))), ...service('ledger', route('/entries', '')),
});

async function analyse(files: Readonly<Record<string, string>>, today?: string): Promise<CommunicationMap> {
  const { map } = await openWorkspace(memoryFiles(files), { version: '0.0.0', ...(today === undefined ? {} : { today: () => today }) }).analyze();
  return map;
}

/** `file:line message` of each finding. */
async function findingsOf(files: Readonly<Record<string, string>>, today?: string): Promise<readonly string[]> {
  const { findings } = await analyse(files, today);
  return findings.filter(({ rule }) => rule === 'policy').map(({ file, line, severity, message }) => `${file}:${line} ${severity} ${message}`);
}

describe('Policies', () => {
  it('forbid calls, with name and reason', async () => {
    assert.deepEqual(await findingsOf(shop({ forbidden: [{ name: 'no-ledger', to: 'ledger', reason: 'Read the topic instead' }] })), [
      'payments/src/app.ts:4 error `payments` must not call `ledger` (no-ledger). Read the topic instead.',
    ]);
    assert.deepEqual(await findingsOf(shop({ forbidden: [{ from: 'web', to: ['payments', 'ledger'] }, { from: 'o*', to: 'service:*', severity: 'warning' }] })), [
      'orders/src/app.ts:4 warning `orders` must not call `payments` (policies.forbidden[1]).',
    ]);
  });

  it('forbid a style or a category only', async () => {
    assert.deepEqual(await findingsOf(shop({ forbidden: [{ to: 'orders', style: 'async' }, { to: 'orders', category: ['grpc', 'publish'] }] })), []);
    assert.deepEqual(await findingsOf(shop({ forbidden: [{ name: 'async', from: 'orders', to: 'payments', style: 'sync', category: 'http' }] })), [
      'orders/src/app.ts:4 error `orders` must not call `payments` and wait (async).',
    ]);
  });

  it('see through a channel to who consumes it', async () => {
    const publish = "import { Kafka } from 'kafkajs';\nconst producer = new Kafka({ brokers: ['kafka'] }).producer();\nexport const placed = () => producer.send({ topic: 'order.placed', messages: [{ value: '1' }] });\n";
    const consume = "import { Kafka } from 'kafkajs';\nconst consumer = new Kafka({ brokers: ['kafka'] }).consumer({ groupId: 'x' });\nawait consumer.subscribe({ topics: ['order.placed'] });\nawait consumer.run({ eachMessage: async () => undefined });\n";
    const files = (policies: unknown): Readonly<Record<string, string>> => ({ ...shop(policies), 'web/src/events.ts': publish, 'ledger/src/events.ts': consume });
    assert.deepEqual(await findingsOf(files({ forbidden: [{ name: 'x', from: 'web', to: 'ledger' }] })), ['web/src/events.ts:3 error `web` must not send to `ledger` (x).']);
    assert.deepEqual(await findingsOf(files({ forbidden: [{ name: 'x', to: 'web' }] })), []);
  });

  it('allow whoever is named nothing else', async () => {
    const web = `${call('orders', '/orders')}\n${call('ledger', '/entries')}`;
    assert.deepEqual(await findingsOf(shop({ allowed: [{ name: 'web-to-orders', from: 'web', to: 'orders', reason: 'The ledger is behind it.' }] }, web)), [
      'web/src/app.ts:5 error `web` must not call `ledger` (web-to-orders). It may talk to `orders` only. The ledger is behind it.',
    ]);
    assert.deepEqual(await findingsOf(shop({ allowed: [{ from: 'web', to: 'orders' }, { from: 'web', to: 'ledger' }] }, web)), []);
  });

  it('let exceptions pass until their last day', async () => {
    const policies = { forbidden: [{ name: 'no-ledger', to: 'ledger', except: [{ from: 'payments', until: '2027-01-31', reason: 'moves with the checkout' }] }] };
    assert.deepEqual(await findingsOf(shop(policies), '2027-01-31'), []);
    assert.deepEqual(await findingsOf(shop(policies), '2027-02-01'), [
      'payments/src/app.ts:4 error `payments` must not call `ledger` (no-ledger). The exception for it ended on 2027-01-31 (moves with the checkout).',
    ]);
  });

  it('limit what a service waits for', async () => {
    const web = `${call('orders', '/orders')}\n${call('ledger', '/entries')}`;
    assert.deepEqual(await findingsOf(shop({ limits: [{ name: 'few', syncDependencies: 1, severity: 'warning' }] }, web)), ['web/src/app.ts:4 warning `web` waits for 2 others, 1 at most (few).']);
    assert.deepEqual(await findingsOf(shop({ limits: [{ syncDependencies: 2 }] }, web)), []);
  });

  it('limit how many wait in a row', async () => {
    assert.deepEqual(await findingsOf(shop({ limits: [{ name: 'short', syncChain: 2 }] })), [
      'web/src/app.ts:4 error 3 calls wait for each other in a row, 2 at most (short). `web` → `orders` → `payments` → `ledger`.',
    ]);
    assert.deepEqual(await findingsOf(shop({ limits: [{ syncChain: 3 }] })), []);
  });

  it('require calls, told where the policy stands', async () => {
    const { configuration } = await analyse(shop({ required: [{ name: 'all-log', from: ['web', 'orders'], to: 'payments', reason: 'So that it knows.' }] }));
    assert.deepEqual(configuration, [{ file: 'crosstalk.json', line: 1, column: 26, message: '`web` must talk to `payments`, and does not (all-log). So that it knows.' }]);
  });

  it('require calls of whoever is not excused, also from a file that is extended', async () => {
    const required = { name: 'all-log', from: ['web', 'orders'], to: 'payments' };
    const messagesOf = async (files: Readonly<Record<string, string>>): Promise<readonly string[]> => (await analyse(files, '2027-01-01')).configuration.map(({ message, line, isAdvice }) => `${line} ${message}${isAdvice === true ? ' (advice)' : ''}`);
    const unmet = '1 `web` must talk to `payments`, and does not (all-log).';
    assert.deepEqual(await messagesOf(shop({ required: [{ ...required, except: [{ from: 'web', until: '2027-01-01', reason: 'new' }] }] })), []);
    assert.deepEqual(await messagesOf(shop({ required: [{ ...required, severity: 'hint', except: [{ from: 'web', until: '2026-12-31', reason: 'new' }] }] })), [`${unmet} (advice)`]);
    assert.deepEqual(await messagesOf({ ...shop('{ "extends": "./base.json" }'), 'base.json': JSON.stringify({ policies: { required: [required] } }) }), [unmet]);
    assert.deepEqual(await messagesOf(shop(JSON.stringify({ rules: { policy: 'off' }, policies: { required: [required] } }))), []);
  });

  it('allow a style, and take exceptions of all that speak of the sender', async () => {
    const web = `${call('orders', '/orders')}\n${call('ledger', '/entries')}`;
    assert.deepEqual(await findingsOf(shop({ allowed: [{ name: 'x', from: 'web', to: ['orders', 'ledger'], style: 'async' }] })), [
      'web/src/app.ts:4 error `web` must not call `orders` and wait (x). It may talk to `orders`, `ledger` without waiting only.',
    ]);
    assert.deepEqual(await findingsOf(shop({ allowed: [{ from: 'web', to: 'orders' }, { from: 'web', to: 'payments', except: [{ to: 'ledger', reason: 'old' }] }] }, web)), []);
    assert.deepEqual(await findingsOf(shop({ allowed: [{ name: 'x', from: 'web', category: 'enqueue' }] })), ['web/src/app.ts:4 error `web` must not call `orders` (x). It may talk to anybody by enqueue only.']);
  });

  it('say which names and exceptions match nothing', async () => {
    const { configuration } = await analyse(shop({ forbidden: [{ from: 'wbe', to: 'elsewhere' }, { to: 'ledgr', except: [{ reason: 'once' }] }], allowed: [{ from: 'orders', to: 'payments' }] }));
    assert.deepEqual(configuration.map(({ message, isAdvice }) => `${message}${isAdvice === true ? '' : ' !'}`), [
      '"policies.forbidden.0.from" has no effect: nothing in the map is called wbe. Did you mean "web"?',
      '"policies.forbidden.1.to" has no effect: nothing in the map is called ledgr. Did you mean "ledger"?',
      '"policies.forbidden.1.except.0" has no effect: nothing needs this exception.',
    ]);
  });

  it('can be suppressed at a place like any finding', async () => {
    await checkRules({
      'package.json': '{ "name": "app" }',
      'crosstalk.json': '{ "policies": { "forbidden": [{ "name": "x", "to": "api.example.com" }] } }',
      'src/app.ts': `
export async function load() {
  // crosstalk-disable-next-line policy -- until the proxy is there
  await fetch('https://api.example.com/a', { signal: AbortSignal.timeout(1000) });
  await fetch('https://api.example.com/b', { signal: AbortSignal.timeout(1000) });
  //    ^^^^^ error policy \`app\` must not call \`api.example.com\` (x).
}
`,
    });
  });
});

describe('Severities by file', () => {
  const files = (overrides: unknown): Readonly<Record<string, string>> => shop(JSON.stringify({ policies: { forbidden: [{ to: ['payments', 'ledger'] }] }, overrides }));

  it('hold for the files that a glob matches, a later entry over an earlier one', async () => {
    assert.deepEqual((await findingsOf(files([{ files: ['orders/**'], rules: { policy: 'hint' } }, { files: ['pay*/**'], rules: { policy: 'off' } }]))).map((text) => text.split(' ').slice(0, 2)), [['orders/src/app.ts:4', 'hint']]);
    assert.deepEqual((await findingsOf(files([{ files: ['**'], rules: { policy: 'off' } }, { files: ['orders/**'], rules: { policy: 'warning' } }]))).map((text) => text.split(' ')[1]), ['warning']);
  });

  it('say which globs match nothing', async () => {
    const { configuration } = await analyse(files([{ files: ['oders/**'], rules: { policy: 'hint' } }]));
    assert.deepEqual(configuration.map(({ message }) => message), ['"overrides.0.files.0" has no effect: no file matches oders/**.']);
  });
});
