import { checkerOf } from './check-rules';

const checkRules = checkerOf('needless-queue');

interface Parts { readonly add?: string; readonly queue?: string; readonly worker?: string; readonly work?: string; readonly more?: string }

const app = ({ add = '', queue = '', worker = '', work = 'console.log(job.data);', more = '' }: Parts): string => `
import express from 'express';
import axios from 'axios';
import { Queue, Worker } from 'bullmq';
import { PrismaClient } from '@prisma/client';
const prisma = new PrismaClient();
const totals = new Queue('totals'${queue});
express().post('/orders', async (request, response) => {
  await totals.add('sum', request.body${add});
  response.sendStatus(202);
});
new Worker('totals', async (job) => { ${work} }${worker});
${more}
`;

const found = (code: string): string => code.replace(/( +await totals\.)(add)(.*)/, (line, before: string) => `${line}\n  //${' '.repeat(before.length - 4)}^^^ hint needless-queue \`totals\` goes from this process to itself, for a short job without retries. A function call is simpler`);

describe('needless-queue', () => {
  describe('finds', () => {
    it('a queue from a process to itself', () => checkRules(found(app({}))));

    it('one whose job only writes a row', () => checkRules(found(app({ work: 'await prisma.total.create({ data: job.data });' }))));
  });

  describe('is silent', () => {
    for (const [name, parts] of Object.entries<Parts>({
      'for jobs that are tried again': { add: ', { attempts: 3 }' },
      'for jobs that wait': { add: ', { delay: 1000 }' },
      'for options that cannot be read': { add: ', request.query' },
      'for queues with defaults': { queue: ', { defaultJobOptions: { attempts: 3 } }' },
      'for workers with a limit': { worker: ', { limiter: { max: 10, duration: 1000 } }' },
      'for jobs that talk to other services': { work: "await axios.post('http://totals', job.data, { timeout: 500 });" },
      'for jobs that are long': { work: Array.from({ length: 40 }, (_, index) => `console.log(${index});`).join(' ') },
      'for jobs that wait for something unknown': { work: 'await globalThis.somethingElse(job.data);' },
      'for several producers': { more: "export async function again() { await totals.add('sum', {}); }" },
      'for several consumers': { more: "new Worker('totals', async (job) => { console.log(job.id); });" },
    })) it(name, () => checkRules(app(parts)));

    it('for workers of their own', () => checkRules({
      'src/app.ts': app({}).replace(/new Worker.*/, ''),
      'src/worker.ts': "import { Worker } from 'bullmq';\nnew Worker('totals', async (job) => { console.log(job.data); });\n",
    }));

    it('for consumers in another service', () => checkRules({
      'package.json': '{ "name": "shop", "private": true }',
      'orders/package.json': '{ "name": "orders", "dependencies": { "bullmq": "*", "express": "*" }, "scripts": { "start": "node src/app.js" } }',
      'orders/src/app.ts': app({}).replace(/new Worker.*/, ''),
      'totals/package.json': '{ "name": "totals", "dependencies": { "bullmq": "*" }, "scripts": { "start": "node src/app.js" } }',
      'totals/src/app.ts': "import { Worker } from 'bullmq';\nnew Worker('totals', async (job) => { console.log(job.data); });\n",
    }));
  });
});
