import { checkerOf } from './check-rules';

const checkRules = checkerOf('dual-write');

const head = `import { PrismaClient } from '@prisma/client';
import { Kafka } from 'kafkajs';
const prisma = new PrismaClient();
const producer = new Kafka({ brokers: ['kafka:9092'] }).producer();
`;

describe('dual-write', () => {
  describe('finds', () => {
    it('a message about a row that was just written', () => checkRules(`${head}
export async function place(data: object) {
  const order = await prisma.order.create({ data });
  await producer.send({ topic: 'order.created', messages: [{ value: order.id }] });
  //             ^^^^ information dual-write \`order.created\` is lost when the process stops after \`prisma.order.create\`.
}
`));

    it('a message with the id that was written', () => checkRules(`${head}
export async function pay(id: string) {
  await prisma.order.update({ where: { id }, data: { paid: true } });
  await producer.send({ topic: 'order.paid', messages: [{ value: id }] });
  //             ^^^^ information dual-write
}
`));

    it('through a repository and a publisher', () => checkRules({
      'src/orders.ts': `${head}
export const saveOrder = async (data: object) => prisma.order.create({ data });
export const announce = async (id: string) => { await producer.send({ topic: 'order.created', messages: [{ value: id }] }); };
//                                                             ^^^^ information dual-write
`,
      'src/app.ts': `
import { announce, saveOrder } from './orders';
export async function place(data: object) {
  const order = await saveOrder(data);
  await announce(order.id);
}
`,
    }));

    it('a job, as a hint', () => checkRules(`
import { PrismaClient } from '@prisma/client';
import { Queue } from 'bullmq';
const prisma = new PrismaClient();
const queue = new Queue('invoices');
export async function place(data: object) {
  const order = await prisma.order.create({ data });
  await queue.add('print', { id: order.id });
  //          ^^^ hint dual-write
}
`));
  });

  describe('is silent', () => {
    it('for what Redis publishes, and for rows that are told that the message went out', () => checkRules(`${head}
import { Redis } from 'ioredis';
const redis = new Redis('redis://cache');
export async function connect(data: object) {
  const row = await prisma.order.create({ data });
  await redis.publish('orders', row.id);
}
class Feed { async tell(channel: string, id: string) { await redis.publish(channel, id); } }
export async function take(data: object) {
  const row = await prisma.order.create({ data });
  await new Feed().tell('orders', row.id);
}
export async function place(data: object) {
  const order = await prisma.order.create({ data });
  await producer.send({ topic: 'order.created', messages: [{ value: order.id }] });
  await prisma.order.update({ where: { id: order.id }, data: { sent: true } });
}
export async function ship(data: object) {
  const order = await prisma.order.create({ data });
  await producer.send({ topic: 'order.shipped', messages: [{ value: order.id }] });
  //             ^^^^ information dual-write
  await prisma.stock.update({ where: { id: order.id }, data: { taken: true } });
}
`));

    it('with an outbox', () => checkRules(`${head}
export async function place(data: object) {
  const order = await prisma.order.create({ data });
  await prisma.outbox.create({ data: { id: order.id } });
}
export async function relay(id: string) {
  await prisma.order.update({ where: { id }, data: { sent: true } });
  await producer.send({ topic: 'order.created', messages: [{ value: id }] });
}
`));

    it('when the message goes first, or in another branch', () => checkRules(`${head}
export async function place(id: string) {
  await producer.send({ topic: 'order.requested', messages: [{ value: id }] });
  await prisma.order.create({ data: { id } });
}
export async function either(id: string, isNew: boolean) {
  if (isNew) { await prisma.order.create({ data: { id } }); return; }
  await producer.send({ topic: 'order.requested', messages: [{ value: id }] });
}
`));

    it('about messages that say nothing of the row', () => checkRules(`${head}
export async function place(data: object, other: string) {
  await prisma.order.create({ data });
  await producer.send({ topic: 'stock.checked', messages: [{ value: other }] });
}
`));

    it('about notifications, logs and rows that only record', () => checkRules(`${head}
export async function place(id: string) {
  await prisma.order.create({ data: { id } });
  await producer.send({ topic: 'notifications', messages: [{ value: id }] });
  await producer.send({ topic: 'audit.log', messages: [{ value: id }] });
}
export async function track(id: string) {
  await prisma.jobRun.create({ data: { id } });
  await producer.send({ topic: 'order.counted', messages: [{ value: id }] });
}
`));

    it('about rows that record a job, also where only their name in the code says so', () => checkRules(`
import { Repository } from 'typeorm';
import { Queue } from 'bullmq';
import { Import } from './import';
const queue = new Queue('imports');
export class Imports {
  constructor(private readonly jobs: Repository<Import>) {}
  async start(rows: string[]) {
    const job = await this.jobs.save({ rows });
    await queue.add('import', { id: job.id });
  }
}
`));

    it('about queues in the same database', () => checkRules(`
import { PrismaClient } from '@prisma/client';
import PgBoss from 'pg-boss';
const prisma = new PrismaClient();
const boss = new PgBoss('postgres://db');
export async function place(id: string) {
  await prisma.order.create({ data: { id } });
  await boss.send('orders', { id });
}
`));

    it('in a consumer or a webhook, which comes again', () => checkRules(`${head}
import express from 'express';
const consumer = new Kafka({ brokers: ['kafka:9092'] }).consumer({ groupId: 'orders' });
consumer.subscribe({ topic: 'payment.made' });
consumer.run({ eachMessage: async ({ message }) => { const id = String(message.key); await paid(id); } });
express().post('/webhooks/stripe', async (request, response) => { await paid(request.body.id); response.end(); });
async function paid(id: string) {
  await prisma.order.update({ where: { id }, data: { paid: true } });
  await producer.send({ topic: 'order.paid', messages: [{ value: id }] });
}
`));

    it('about what is only read', () => checkRules(`${head}
export async function remind(id: string) {
  const order = await prisma.order.findUnique({ where: { id } });
  await producer.send({ topic: 'order.due', messages: [{ value: order.id }] });
}
`));
  });
});
