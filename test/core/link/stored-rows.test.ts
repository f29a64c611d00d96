import assert from 'node:assert/strict';
import { openWorkspace } from '../../../src/core';
import { memoryFiles } from '../memory-files';

/** The edges to channels, as `SERVICE > CHANNEL`. */
async function publishes(files: Readonly<Record<string, string>>): Promise<readonly string[]> {
  const { map } = await openWorkspace(memoryFiles({ 'package.json': '{ "name": "orders", "scripts": { "start": "node ." } }', ...files }), { version: '0.0.0' }).analyze();
  const nameOf = (id: string): string => map.nodes.find((node) => node.id === id)?.name ?? id;
  return map.edges.filter(({ category }) => category === 'publish').map(({ from, to }) => `${nameOf(from)} > ${nameOf(to)}`).sort();
}

const ENTITY = "import { Entity, Column } from 'typeorm';\n@Entity()\nexport class OutboxEvent {\n  @Column() topic: string;\n  @Column() payload: string;\n}\n";
const KAFKA = "import { Kafka } from 'kafkajs';\nconst producer = new Kafka({ brokers: ['kafka:9092'] }).producer();\n";
const TYPEORM_HEAD = "import { DataSource, Repository } from 'typeorm';\nimport { OutboxEvent } from './outbox-event';\n";
const RELAY = `${KAFKA}${TYPEORM_HEAD}export class Relay {\n  constructor(private readonly outbox: Repository<OutboxEvent>) {}\n  async run() {\n    const events = await this.outbox.createQueryBuilder('e').where('e.sent = false').getMany();\n`
  + '    for (const event of events) await this.send(event);\n  }\n  private async send(event: OutboxEvent) {\n    const { topic, payload } = event;\n    await producer.send({ topic, messages: [{ value: payload }] });\n  }\n}\n';

function withWriter(writer: string): Readonly<Record<string, string>> {
  return { 'src/outbox-event.ts': ENTITY, 'src/relay.ts': RELAY, 'src/orders.ts': `${TYPEORM_HEAD}${writer}` };
}

/** A relay that reads rows through a client, and what writes them. */
function untyped(head: string, write: string, read: string): Readonly<Record<string, string>> {
  return { 'src/db.ts': head, 'src/orders.ts': `import { db } from './db';\nexport async function place(order: object) { ${write} }\n`, 'src/relay.ts': `${KAFKA}import { db } from './db';\nexport async function relay() {\n  ${read}\n  for (const event of events) await producer.send({ topic: event.topic, messages: [] });\n}\n` };
}

describe('A relay of a table of messages', () => {
  it('publishes to what is written into the column', async () => {
    assert.deepEqual(await publishes(withWriter("export async function place(outbox: Repository<OutboxEvent>) { await outbox.save({ topic: 'order-events', payload: '' }); await outbox.save(outbox.create({ topic: 'mail-events', payload: '' })); }\n")), ['orders > mail-events', 'orders > order-events']);
  });

  it('knows what is made with the class, whatever makes it', async () => {
    assert.deepEqual(await publishes(withWriter("export async function place(manager: any) { const event = manager.create(OutboxEvent, { topic: 'order-events', payload: '' }); await manager.save(event); }\n")), ['orders > order-events']);
  });

  it('knows what is written to an instance of the class', async () => {
    assert.deepEqual(await publishes(withWriter("export async function place(source: DataSource) { const event = new OutboxEvent(); event.topic = 'order-events'; await source.manager.save(event); }\n")), ['orders > order-events']);
  });

  it('knows what callers hand to the function that writes', async () => {
    assert.deepEqual(await publishes(withWriter("async function note(outbox: Repository<OutboxEvent>, topic: string) { await outbox.insert({ topic, payload: '' }); }\nexport async function place(outbox: Repository<OutboxEvent>) { await note(outbox, 'order-events'); }\n")), ['orders > order-events']);
  });

  it('does not know what nobody writes', async () => {
    assert.deepEqual(await publishes(withWriter("export async function place(outbox: Repository<OutboxEvent>, topic: string) { await outbox.save({ topic, payload: 'order-events' }); }\n")), []);
  });

  it('does not take what is written into another table', async () => {
    assert.deepEqual(await publishes(withWriter("import { Column, Entity } from 'typeorm';\n@Entity()\nclass Forum { @Column() topic: string; }\nexport async function place(forums: Repository<Forum>) { await forums.save({ topic: 'cats' }); }\n")), []);
  });

  it('is known with Prisma', async () => {
    assert.deepEqual(await publishes(untyped("import { PrismaClient } from '@prisma/client';\nexport const db = new PrismaClient();\n", "await db.$transaction(async (tx) => { await tx.order.create({ data: order }); await tx.outbox.create({ data: { topic: 'order-events', order } }); });", 'const events = await db.outbox.findMany({ where: { sent: false } });')), ['orders > order-events']);
  });

  it('is known with Mongoose', async () => {
    assert.deepEqual(await publishes(untyped("import mongoose from 'mongoose';\nexport const db = mongoose.model('Outbox', new mongoose.Schema({ topic: String }));\n", "await new db({ topic: 'order-events' }).save(); await db.create([{ topic: 'mail-events' }]);", 'const events = await db.find({ sent: false });')), ['orders > mail-events', 'orders > order-events']);
  });

  it('is known with Drizzle', async () => {
    assert.deepEqual(await publishes(untyped("import { drizzle } from 'drizzle-orm/node-postgres';\nimport { pgTable, text } from 'drizzle-orm/pg-core';\nexport const outbox = pgTable('outbox', { topic: text('topic') });\nexport const db = drizzle('postgres://db');\n", "const { outbox } = await import('./db'); await db.insert(outbox).values({ topic: 'order-events' });", "const { outbox } = await import('./db'); const events = await db.select().from(outbox);")), ['orders > order-events']);
  });

  it('is known with documents of Mongoose that are declared so', async () => {
    assert.deepEqual(await publishes({
      'src/outbox-event.ts': "import { Prop, Schema, SchemaFactory } from '@nestjs/mongoose';\nimport { HydratedDocument } from 'mongoose';\n@Schema()\nexport class OutboxEvent { @Prop() topic: string; }\nexport type OutboxDocument = HydratedDocument<OutboxEvent>;\nexport const OutboxSchema = SchemaFactory.createForClass(OutboxEvent);\n",
      'src/orders.ts': "import { InjectModel } from '@nestjs/mongoose';\nimport { Model } from 'mongoose';\nimport { OutboxEvent, OutboxDocument } from './outbox-event';\nexport class Orders {\n  constructor(@InjectModel(OutboxEvent.name) private readonly outbox: Model<OutboxDocument>) {}\n  async place() { await this.outbox.create({ topic: 'order-events' }); }\n}\n",
      'src/relay.ts': `${KAFKA}import { OutboxDocument } from './outbox-event';\nexport async function send(event: OutboxDocument) { await producer.send({ topic: event.topic, messages: [] }); }\n`,
    }), ['orders > order-events']);
  });

  it('knows what a transaction without a type inserts with Drizzle', async () => {
    assert.deepEqual(await publishes(untyped("import { drizzle } from 'drizzle-orm/node-postgres';\nimport { pgTable, text } from 'drizzle-orm/pg-core';\nexport const outbox = pgTable('outbox', { topic: text('topic') });\nexport const db = drizzle('postgres://db');\n", "await note(db); } import { outbox } from './db'; function note(tx: any) { return tx.insert(outbox).values({ topic: 'order-events' });", "const { outbox } = await import('./db'); const events = await db.select().from(outbox);")), ['orders > order-events']);
  });

  it('is known with Knex', async () => {
    assert.deepEqual(await publishes(untyped("import knex from 'knex';\nexport const db = knex({ client: 'pg' });\n", "await db('outbox').insert({ topic: 'order-events' });", "const events = await db('outbox').where({ sent: false });")), ['orders > order-events']);
  });
});
