import { checkerOf } from './check-rules';

const checkRules = checkerOf('remote-call-in-transaction');

const prisma = "import { PrismaClient } from '@prisma/client';\nimport axios from 'axios';\nconst prisma = new PrismaClient();\nconst billing = axios.create({ timeout: 500 });\n";

describe('remote-call-in-transaction', () => {
  describe('finds', () => {
    it('a request inside the function of a transaction', () => checkRules(`${prisma}
export const pay = async (id: string) => prisma.$transaction(async (tx) => {
  await tx.order.update({ where: { id }, data: { paid: true } });
  await billing.post('http://billing/charges', { id });
  //            ^^^^ information remote-call-in-transaction \`billing.post\` (axios) is waited for while \`prisma.$transaction\` is open. Locks and a connection are held for as long as the other side takes (@prisma/client gives up after 5 s)
});
`));

    it('a request some calls away, at the call that leads there', () => checkRules(`${prisma}
async function charge(id: string) { return billing.post('http://billing/charges', { id }); }
const settle = async (id: string) => charge(id);
export const pay = async (id: string) => prisma.$transaction(async (tx) => {
  await tx.order.update({ where: { id }, data: { paid: true } });
  await settle(id);
  //    ^^^^^^ information remote-call-in-transaction
});
`));

    it('a message', () => checkRules(`${prisma}
import { Queue } from 'bullmq';
const mails = new Queue('mails');
export const pay = async (id: string) => prisma.$transaction(async (tx) => {
  await tx.order.update({ where: { id }, data: { paid: true } });
  await mails.add('paid', { id });
  //          ^^^ information remote-call-in-transaction \`mails.add\` (bullmq) is sent while \`prisma.$transaction\` is open. A rollback does not take the message back
});
`));

    it('transactions of other libraries', () => checkRules({
      'src/typeorm.ts': `
import { DataSource } from 'typeorm';
import axios from 'axios';
const source = new DataSource({ type: 'postgres' });
export const pay = async (id: string) => source.transaction(async (manager) => {
  await manager.update('orders', id, { paid: true });
  await axios.post('http://billing/charges', { id }, { timeout: 500 });
  //          ^^^^ information remote-call-in-transaction
});
`,
      'src/sequelize.ts': `
import { Sequelize } from 'sequelize';
import axios from 'axios';
const sequelize = new Sequelize('postgres://db/shop');
export const pay = async (id: string) => sequelize.transaction(async () => {
  await axios.post('http://billing/charges', { id }, { timeout: 500 });
  //          ^^^^ information remote-call-in-transaction
});
`,
      'src/kysely.ts': `
import { Kysely } from 'kysely';
import axios from 'axios';
const db = new Kysely<unknown>({});
export const pay = async (id: string) => db.transaction().execute(async () => {
  await axios.post('http://billing/charges', { id }, { timeout: 500 });
  //          ^^^^ information remote-call-in-transaction
});
`,
      'src/mongo.ts': `
import { MongoClient } from 'mongodb';
import axios from 'axios';
const client = new MongoClient('mongodb://db');
export async function pay(id: string) {
  const session = client.startSession();
  await session.withTransaction(async () => {
    await axios.post('http://billing/charges', { id }, { timeout: 500 });
    //          ^^^^ information remote-call-in-transaction
  });
}
`,
    }));

    it('a request between the beginning and the end', () => checkRules(runner(`
    await runner.startTransaction();
    await runner.manager.save(order);
    await axios.post('http://billing/charges', order, { timeout: 500 });
    //          ^^^^ information remote-call-in-transaction
    await runner.commitTransaction();
`)));
  });

  describe('is silent', () => {
    it('before the beginning and after the end', () => checkRules(runner(`
    await axios.post('http://billing/charges', order, { timeout: 500 });
    await runner.startTransaction();
    await runner.manager.save(order);
    await runner.commitTransaction();
    await axios.post('http://audit/events', order, { timeout: 500 });
`)));

    it('after the transaction', () => checkRules(`${prisma}
export async function pay(id: string) {
  await prisma.$transaction(async (tx) => { await tx.order.update({ where: { id }, data: { paid: true } }); });
  await billing.post('http://billing/charges', { id });
}
`));

    it('for a list of queries', () => checkRules(`${prisma}
export const pay = async (id: string) => prisma.$transaction([prisma.order.update({ where: { id }, data: { paid: true } })]);
`));

    it('for what nobody waits for', () => checkRules(`${prisma}
export const pay = async (id: string) => prisma.$transaction(async (tx) => {
  await tx.order.update({ where: { id }, data: { paid: true } });
  void billing.post('http://billing/charges', { id });
});
`));

    it('before `BEGIN` and after `COMMIT`', () => checkRules(`
import { Pool } from 'pg';
import axios from 'axios';
const pool = new Pool();
export const pay = async (id: string) => {
  const client = await pool.connect();
  await axios.post('http://billing/charges', { id }, { timeout: 500 });
  await client.query('BEGIN');
  await client.query('UPDATE orders SET paid = true WHERE id = $1', [id]);
  await client.query('COMMIT');
  await axios.post('http://billing/receipts', { id }, { timeout: 500 });
};
`));

    it('for what runs after the commit', () => checkRules(`
import { Sequelize } from 'sequelize';
import axios from 'axios';
const sequelize = new Sequelize('postgres://db/shop');
export const pay = async (id: string) => sequelize.transaction(async (transaction) => {
  transaction.afterCommit(() => { void axios.post('http://billing/charges', { id }, { timeout: 500 }); });
});
`));

    it('for queues in the same database, caches and queries', () => checkRules(`${prisma}
import PgBoss from 'pg-boss';
import Redis from 'ioredis';
const boss = new PgBoss('postgres://db/shop');
const redis = new Redis();
export const pay = async (id: string) => prisma.$transaction(async (tx) => {
  await tx.order.update({ where: { id }, data: { paid: true } });
  await boss.send('paid', { id });
  await redis.del(id);
});
`));

    it('for functions of the same name that open none', () => checkRules(`
import axios from 'axios';
const tracing = { transaction: async (work: () => Promise<unknown>) => work() };
export const pay = async (id: string) => tracing.transaction(async () => axios.post('http://billing/charges', { id }, { timeout: 500 }));
`));
  });
});

function runner(body: string): string {
  return `
import { DataSource } from 'typeorm';
import axios from 'axios';
const source = new DataSource({ type: 'postgres' });
export async function pay(order: object) {
  const runner = source.createQueryRunner();
  try {${body}  } catch (error) {
    await runner.rollbackTransaction();
    throw error;
  } finally {
    await runner.release();
  }
}
`;
}
