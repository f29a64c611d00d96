import assert from 'node:assert/strict';
import { openWorkspace } from '../../../src/core';
import { memoryFiles } from '../memory-files';

/** The edges to topics, as `SERVICE > TOPIC`. */
async function publishes(files: Readonly<Record<string, string>>): Promise<readonly string[]> {
  const { map } = await openWorkspace(memoryFiles(files), { version: '0.0.0' }).analyze();
  const nameOf = (id: string): string => map.nodes.find((node) => node.id === id)?.name ?? id;
  return map.edges.filter(({ category }) => category === 'publish').map(({ from, to }) => `${nameOf(from)} > ${nameOf(to)}`).sort();
}

function packageNamed(name: string): string {
  return `{ "name": "${name}", "scripts": { "start": "node ." } }`;
}

const SENDER = "import { Kafka } from 'kafkajs';\nconst producer = new Kafka({ brokers: ['kafka:9092'] }).producer();\nexport class Notice { constructor(readonly topic: string, readonly text: string) {} }\n"
  + 'export async function send(notice: Notice) { await producer.send({ topic: notice.topic, messages: [{ value: notice.text }] }); }\n';
const PLACED = "import { Notice } from './send';\nexport const placed = (bus: { execute(notice: Notice): void }) => bus.execute(new Notice('order-placed', ''));\n";
const PAID = "import { Notice } from './send';\nexport const paid = (bus: { execute(notice: Notice): void }) => bus.execute(new Notice('order-paid', ''));\n";

describe('A message that says its topic', () => {
  it('is sent to each topic that one is made for', async () => {
    assert.deepEqual(await publishes({ 'package.json': packageNamed('orders'), 'src/send.ts': SENDER, 'src/placed.ts': PLACED, 'src/paid.ts': PAID }), ['orders > order-paid', 'orders > order-placed']);
  });

  it('is not sent by a service that makes none', async () => {
    assert.deepEqual(await publishes({
      'package.json': '{ "name": "root", "workspaces": ["apps/*", "libs/*"] }', 'libs/notices/package.json': '{ "name": "@shop/notices", "main": "src/send.ts" }', 'libs/notices/src/send.ts': SENDER,
      'apps/orders/package.json': packageNamed('orders'), 'apps/orders/src/placed.ts': PLACED.replace('./send', '@shop/notices'),
      'apps/mails/package.json': packageNamed('mails'), 'apps/mails/src/mail.ts': "import { Kafka } from 'kafkajs';\nimport { Notice } from '@shop/notices';\nconst producer = new Kafka({ brokers: ['kafka:9092'] }).producer();\nexport const mail = async (notice: Notice) => { await producer.send({ topic: notice.topic, messages: [] }); };\n",
    }), []);
  });

  it('has to be the same everywhere where the sender itself is made with it', async () => {
    const sender = SENDER.replace(/export class Notice[\s\S]*/, 'export class Sender {\n  constructor(private readonly topic: string) {}\n  async send(value: string) { await producer.send({ topic: this.topic, messages: [{ value }] }); }\n}\n');
    const made = (topic: string): string => `import { Sender } from './send';\nexport const sender = new Sender('${topic}');\n`;
    assert.deepEqual(await publishes({ 'package.json': packageNamed('orders'), 'src/send.ts': sender, 'src/one.ts': made('one'), 'src/other.ts': made('other') }), []);
  });
});
