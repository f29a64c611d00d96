import { checkerOf } from './check-rules';

const checkRules = checkerOf('busy-poll-loop');

const axios = "import axios from 'axios';\nconst jobs = axios.create({ baseURL: 'http://jobs', timeout: 500 });\n";

describe('busy-poll-loop', () => {
  describe('finds', () => {
    it('a loop whose condition is the answer', () => checkRules(`${axios}
export async function done(id: string) {
  let job = (await jobs.get(id)).data;
  while (job.data.state !== 'done') job = await jobs.get(id);
  //                                                 ^^^ information busy-poll-loop \`jobs.get\` (axios) is repeated without a pause or a limit. The loop asks as fast
}
`));

    it('a loop that the answer ends', () => checkRules(`${axios}
export async function done(id: string) {
  for (;;) {
    const { data } = await jobs.get(id);
    //                          ^^^ information busy-poll-loop
    if (data.state === 'done') return data;
  }
}
`));

    it('asking for a job of a queue', () => checkRules(`
import { Queue } from 'bullmq';
const queue = new Queue('reports');
export async function done(id: string) {
  const job = await queue.getJob(id);
  while (!(await job.isCompleted())) {}
  //                 ^^^^^^^^^^^ information busy-poll-loop
}
`));
  });

  describe('is silent', () => {
    it('for the pages of a list, which a function gives one after the other', () => checkRules(`${axios}
class Branches {
  page = 0;
  async fetchNextPage() { this.page += 1; return (await jobs.get('/branches?page=' + this.page)).data; }
  async all() {
    const all = [];
    let page;
    while ((page = await this.fetchNextPage())) all.push(...page);
    return all;
  }
}
export const branches = new Branches();
`));

    it('with a pause', () => checkRules(`${axios}
const sleep = (time: number) => new Promise((resolve) => setTimeout(resolve, time));
export async function done(id: string) {
  for (;;) {
    const { data } = await jobs.get(id);
    if (data.state === 'done') return data;
    await sleep(1000);
  }
}
export async function doneToo(id: string) {
  let job = await jobs.get(id);
  while (job.data.state !== 'done') {
    await new Promise((resolve) => setTimeout(resolve, 1000));
    job = await jobs.get(id);
  }
}
`));

    it('with a number of attempts or a deadline', () => checkRules(`${axios}
export async function done(id: string) {
  for (let attempt = 0; attempt < 10; attempt += 1) {
    const { data } = await jobs.get(id);
    if (data.state === 'done') return data;
  }
  const end = Date.now() + 1000;
  let job = await jobs.get(id);
  while (Date.now() < end && job.data.state !== 'done') job = await jobs.get(id);
}
`));

    it('for pages', () => checkRules(`${axios}
export async function all() {
  let cursor: string | undefined = '';
  const items: unknown[] = [];
  while (cursor !== undefined) {
    const { data } = await jobs.get('/jobs', { params: { cursor } });
    items.push(...data.items);
    cursor = data.next;
  }
  let page = 1;
  while (true) {
    const { data } = await jobs.get(\`/jobs?page=\${page++}\`);
    if (data.items.length === 0) return items;
    items.push(...data.items);
  }
}
`));

    it('for pages whose cursor the address is told', () => checkRules(`
export async function all(token: string) {
  let cursor: string | undefined = undefined;
  do {
    const url = new URL('https://chat.example.com/channels');
    if (cursor) url.searchParams.append('cursor', cursor);
    const answer = await fetch(url.toString(), { headers: { authorization: token } });
    const data = await answer.json();
    cursor = data.next;
  } while (cursor);
}
`));

    it('for pages whose number stands in parameters that an address in a variable is made of', () => checkRules(`
export async function all(base: string, id: string) {
  const notes: unknown[] = [];
  let start = 0;
  while (true) {
    const params = new URLSearchParams({ start: String(start), limit: '50' });
    const url = \`\${base}/requests/\${encodeURIComponent(id)}/notes?\${params.toString()}\`;
    const answer = await fetch(url, { method: 'GET' });
    const data = await answer.json();
    notes.push(...data.values);
    if (data.isLastPage) break;
    start += data.values.length;
  }
  return notes;
}
`));

    it('for lists, brokers and databases', () => checkRules(`${axios}
import { PrismaClient } from '@prisma/client';
import { SQSClient, ReceiveMessageCommand } from '@aws-sdk/client-sqs';
const prisma = new PrismaClient();
const sqs = new SQSClient({});
export async function drain(ids: string[]) {
  for (const id of ids) if ((await jobs.get(id)).data.state === 'done') return;
  for (;;) {
    const job = await prisma.job.findFirst({ where: { state: 'open' } });
    if (job === null) break;
  }
  for (;;) {
    const { Messages } = await sqs.send(new ReceiveMessageCommand({ QueueUrl: 'https://sqs/1/orders', WaitTimeSeconds: 20 }));
    if (Messages === undefined) break;
  }
}
`));

    it('in browsers', () => checkRules({ 'src/page.tsx': `'use client';
export function Page() {
  const done = async (id: string) => { for (;;) { const answer = await fetch('/api/jobs/' + id); if (answer.ok) return; } };
  return <button onClick={() => done('1')}>wait</button>;
}
` }));
  });
});
