import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import type { CommunicationMap } from '../../src/core/model/communication-map';
import { runCli } from './run-cli';

const SAMPLE = 'media/sample';
const TIME_LIMIT = 60_000;

/** Every connection as `from style category to`, with the bare names of services and channels. */
const CONNECTIONS = [
  'audit-events async enqueue reports', 'emails async enqueue notifications', 'exports async enqueue reports', 'gateway async enqueue emails', 'gateway async http reports', 'gateway sync http orders',
  'invoices async enqueue reports', 'notifications async enqueue emails', 'order.placed async publish notifications', 'orders async publish order.placed', 'orders sync http payments',
  'payment.settled async publish orders', 'payments async publish payment.settled', 'reports async enqueue audit-events', 'reports async enqueue exports', 'reports async enqueue invoices',
  'storefront sync http gateway',
];

describe('The bundled sample', function () {
  this.timeout(TIME_LIMIT);

  it('has one finding of each rule it is there to show, and no other', async () => {
    const { code, stdout } = await runCli(['check', SAMPLE, '--profile', 'advice', '--format', 'json']);
    const { findings } = JSON.parse(stdout) as CommunicationMap;
    assert.deepEqual(findings.map(({ rule, severity, file, line }) => `${severity} ${rule} ${file}:${String(line)}`).sort(), [
      'information rpc-over-queue services/reports/src/server.ts:16',
      'information sync-chain services/storefront/app/api/checkout/route.ts:6',
      'warning await-notification-in-handler services/gateway/src/mailer.ts:6',
      'warning floating-remote-call services/gateway/src/orders.ts:13',
      'warning long-running-in-handler services/reports/src/server.ts:9',
    ]);
    assert.equal(code, 0);
  });

  it('fails a build that allows fewer warnings than it has', async () => {
    const allowed = async (count: number): Promise<number | null> => (await runCli(['check', SAMPLE, '--quiet', '--max-warnings', String(count)])).code;
    assert.deepEqual(await Promise.all([allowed(2), allowed(3)]), [1, 0]);
  });

  it('connects its services over HTTP, topics and queues', async () => {
    const { stdout } = await runCli(['map', SAMPLE]);
    const { edges, nodes, services, skipped } = JSON.parse(stdout) as CommunicationMap;
    const names = new Map(nodes.map((node) => [node.id, node.name]));
    const shown = edges.map((edge) => `${names.get(edge.from) ?? edge.from} ${edge.style} ${edge.category} ${names.get(edge.to) ?? edge.to}`);
    assert.deepEqual(CONNECTIONS.filter((connection) => !shown.includes(connection)), []);
    assert.deepEqual(services.map((service) => service.name), ['gateway', 'notifications', 'orders', 'payments', 'reports', 'storefront']);
    assert.deepEqual(skipped, []);
  });

  it('is what npm start shows', () => {
    const { status, stdout } = spawnSync(process.execPath, [join(__dirname, '../../scripts/start.mjs')], { encoding: 'utf8', cwd: join(__dirname, '../..') });
    assert.match(stdout, /await-notification-in-handler/);
    assert.match(stdout, /The map is in out\/crosstalk-map\.html: open it in a browser\.\n$/);
    assert.equal(status, 0);
  });
});
