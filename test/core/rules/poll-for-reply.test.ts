import { checkerOf } from './check-rules';

const checkRules = checkerOf('poll-for-reply');

const head = `
import express from 'express';
import axios from 'axios';
import Redis from 'ioredis';
import { Queue } from 'bullmq';
import { PrismaClient } from '@prisma/client';
const sleep = (time: number) => new Promise((resolve) => setTimeout(resolve, time));
const renderer = axios.create({ baseURL: 'http://renderer', timeout: 500 });
const reports = new Queue('reports');
const prisma = new PrismaClient();
const redis = new Redis();
const app = express();
`;

const handler = (body: string): string => `${head}app.post('/reports', async (request, response) => {${body}
});
`;

describe('poll-for-reply', () => {
  describe('finds', () => {
    it('the state of a job', () => checkRules(handler(`
  const job = await reports.add('build', request.body);
  while (!(await job.isCompleted())) await sleep(500);
  //                 ^^^^^^^^^^^ information poll-for-reply \`POST /reports\` sends \`reports/build\` and polls until it is done. The user waits all the same
  response.json(job.returnvalue);
`)));

    it('a row of the database', () => checkRules(handler(`
  const id = String(request.body.id);
  await reports.add('build', { id });
  for (;;) {
    const report = await prisma.report.findUnique({ where: { id } });
    //                                 ^^^^^^^^^^ information poll-for-reply
    if (report !== null) return response.json(report);
    await sleep(500);
  }
`)));

    it('a key of a cache', () => checkRules(handler(`
  const id = String(request.body.id);
  await reports.add('build', { id });
  let found = await redis.get(id);
  while (found === null) {
    await sleep(500);
    found = await redis.get(id);
    //                  ^^^ information poll-for-reply
  }
  response.json(found);
`)));

    it('a status route', () => checkRules(handler(`
  const { data } = await renderer.post('/jobs', request.body);
  for (;;) {
    const job = await renderer.get('/jobs/' + data.id);
    //                         ^^^ information poll-for-reply hands work over and polls until it is done
    if (job.data.done) return response.json(job.data);
    await sleep(500);
  }
`)));

    it('one call away', () => checkRules(`${head}
async function waitFor(id: string) {
  for (;;) {
    const job = await renderer.get('/jobs/' + id);
    //                         ^^^ information poll-for-reply
    if (job.data.done) return job.data;
    await sleep(500);
  }
}
app.post('/reports', async (request, response) => {
  const { data } = await renderer.post('/jobs', request.body);
  response.json(await waitFor(data.id));
});
`));
  });

  describe('is silent', () => {
    it('for status routes', () => checkRules(handler(`
  const job = await reports.add('build', request.body);
  response.status(202).json({ id: job.id });
`)));

    it('for loops about something else', () => checkRules(handler(`
  await reports.add('build', request.body);
  for (;;) {
    const state = await renderer.get('/state');
    if (state.data.up) break;
    await sleep(500);
  }
  response.json({});
`)));

    it('for loops without anything handed over', () => checkRules(handler(`
  for (;;) {
    const job = await renderer.get('/jobs/' + request.body.id);
    if (job.data.done) return response.json(job.data);
    await sleep(500);
  }
`)));

    it('in consumers, at start-up and in browsers', () => checkRules({
      'src/app.ts': `${head}
import { Worker } from 'bullmq';
async function build(body: unknown) {
  const { data } = await renderer.post('/jobs', body);
  for (;;) {
    const job = await renderer.get('/jobs/' + data.id);
    if (job.data.done) return job.data;
    await sleep(500);
  }
}
new Worker('reports', async (job) => build(job.data));
await build({});
`,
      'src/page.tsx': `'use client';
export function Page() {
  const build = async () => {
    const { id } = await (await fetch('/api/jobs', { method: 'POST' })).json();
    for (;;) {
      const answer = await fetch('/api/jobs/' + id);
      if (answer.ok) return;
      await new Promise((resolve) => setTimeout(resolve, 500));
    }
  };
  return <button onClick={build}>build</button>;
}
`,
    }));
  });
});
