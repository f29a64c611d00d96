import { checkerOf } from './check-rules';

const checkRules = checkerOf('unsafe-retry');

const sleep = 'const sleep = (time: number) => new Promise((resolve) => setTimeout(resolve, time));\n';

describe('unsafe-retry', () => {
  describe('finds', () => {
    it('a loop without a limit and a pause', () => checkRules(`
export async function load() {
  while (true) {
    try {
      return await fetch('https://stock.shop.io/levels');
      //           ^^^^^ information unsafe-retry \`fetch\` is sent again at once and without a limit when it fails.
    } catch (error) { console.warn(error); }
  }
}
`));

    it('a function that calls itself', () => checkRules(`
export async function load(id: string): Promise<Response> {
  try { return await fetch(\`https://stock.shop.io/levels/\${id}\`); } catch { return load(id); }
  //                 ^^^^^ information unsafe-retry
}
`));

    it('a loop without a limit that a request waits for, though it pauses', () => checkRules(`${sleep}
import express from 'express';
express().get('/levels', async (request, response) => { response.json(await load()); });
async function load() {
  for (;;) {
    try { return await fetch('https://stock.shop.io/levels'); } catch { await sleep(1000); }
    //                 ^^^^^ information unsafe-retry \`fetch\` is sent again without a limit when it fails.
  }
}
`));

    it('attempts without a pause, as a hint', () => checkRules(`
export async function load() {
  for (let attempt = 0; attempt < 5; attempt += 1) {
    try { return await fetch('https://stock.shop.io/levels'); } catch { console.warn(attempt); }
    //                 ^^^^^ hint unsafe-retry \`fetch\` is sent again at once when it fails.
  }
}
`));

    it('a POST that is retried without a key', () => checkRules(`
import pRetry from 'p-retry';
import got from 'got';
import axios from 'axios';
export const place = (order: object) => pRetry(() => axios.post('https://orders.shop.io/orders', order), { retries: 3 });
//                                                         ^^^^ information unsafe-retry \`axios.post\` may be done twice: a POST is retried without a key.
export const pay = () => got.post('https://orders.shop.io/payments', { retry: { limit: 2, methods: ['POST'] } });
//                           ^^^^ information unsafe-retry
`));

    it('a POST that its client retries once, not again at the calls of a wrapper', () => checkRules(`
import got from 'got';
const client = got.extend({ prefixUrl: 'https://orders.shop.io', retry: { limit: 2, methods: ['POST'] } });
const send = (path: string, order: object) => client.post(path, { json: order });
//                                                   ^^^^ information unsafe-retry
export const place = (order: object) => send('orders', order);
export const cancel = (order: object) => send('cancellations', order);
`));

    it('a POST whose retries the caller of a wrapper asks for', () => checkRules(`
import got from 'got';
const send = (path: string, options: object) => got.post(\`https://orders.shop.io/\${path}\`, options);
export const place = () => send('orders', { retry: { limit: 2, methods: ['POST'] } });
//                         ^^^^ information unsafe-retry
`));

    it('two layers of retries', () => checkRules(`
import pRetry from 'p-retry';
import OpenAI from 'openai';
const openai = new OpenAI();
export const ask = () => pRetry(() => openai.chat.completions.create({ model: 'gpt-5', messages: [] }));
//                                                            ^^^^^^ information unsafe-retry is retried by \`pRetry\`, and by openai itself.
`));
  });

  describe('is silent', () => {
    it('where each turn asks at another address', () => checkRules(`
declare const next: (port: number) => number;
export async function find() {
  let port = 0;
  for (let turn = 0; turn < 5; turn += 1) {
    port = next(port);
    try { return await fetch(\`https://stock.shop.io:\${port}/levels\`); } catch { /* the next one */ }
  }
}
`));

    it('with attempts and a pause', () => checkRules(`${sleep}
export async function load() {
  for (let attempt = 0; attempt < 5; attempt += 1) {
    try { return await fetch('https://stock.shop.io/levels'); } catch { await sleep(2 ** attempt * 100); }
  }
}
export async function again(attempt = 0): Promise<Response> {
  try { return await fetch('https://stock.shop.io/levels'); } catch (error) {
    if (attempt > 3) throw error;
    return again(attempt + 1);
  }
}
`));

    it('about connecting at the start, with a pause', () => checkRules(`${sleep}
async function connect() {
  for (;;) {
    try { return await fetch('https://stock.shop.io/ready'); } catch { await sleep(1000); }
  }
}
connect();
`));

    it('about loops that take work again and again', () => checkRules(`
import axios from 'axios';
export async function work() {
  for (;;) {
    try { await axios.get('https://jobs.shop.io/next'); } catch (error) { console.error(error); }
  }
}
export async function each(ids: readonly string[]) {
  for (const id of ids) {
    try { return await axios.get(\`https://jobs.shop.io/\${id}\`); } catch (error) { console.error(error); }
  }
}
`));

    it('about libraries that retry with limits', () => checkRules(`
import pRetry from 'p-retry';
export const load = () => pRetry(() => fetch('https://stock.shop.io/levels'), { retries: 3 });
`));

    it('about POSTs with a key, with options that cannot be read, or that only ask', () => checkRules(`
import pRetry from 'p-retry';
import axios from 'axios';
export const place = (order: object, key: string) => pRetry(() => axios.post('https://orders.shop.io/orders', order, { headers: { 'Idempotency-Key': key } }));
export const send = (order: object, more: object) => pRetry(() => axios.post('https://orders.shop.io/orders', order, { ...more }));
export const search = (text: string) => pRetry(() => axios.post('https://orders.shop.io/search', { text }));
`));

    it('about clients whose own retries are off', () => checkRules(`
import pRetry from 'p-retry';
import OpenAI from 'openai';
const openai = new OpenAI({ maxRetries: 0 });
export const ask = () => pRetry(() => openai.chat.completions.create({ model: 'gpt-5', messages: [] }));
`));
    it('about functions that see to failures or to pauses themselves', () => checkRules(`
import axios from 'axios';
const sleep = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
async function safely(id: string) {
  try { return await axios.put(\`https://stock.shop.io/\${id}\`); } catch { return undefined; }
}
async function patiently(id: string) {
  await sleep(1000);
  return axios.put(\`https://stock.shop.io/\${id}\`);
}
export async function both(id: string) {
  while (true) { try { return await safely(id); } catch (error) { console.error(error); } }
}
export async function other(id: string) {
  for (let turn = 0; turn < 3; turn += 1) { try { return await patiently(id); } catch (error) { console.error(error); } }
}
`));

    it('about axios-retry with conditions that leave POST out', () => checkRules(`
import axios from 'axios';
import axiosRetry from 'axios-retry';
const plain = axios.create({ baseURL: 'https://orders.shop.io', timeout: 2000 });
const named = axios.create({ baseURL: 'https://bills.shop.io', timeout: 2000 });
const asking = axios.create({ baseURL: 'https://stock.shop.io', timeout: 2000 });
axiosRetry(plain, { retries: 3 });
axiosRetry(named, { retries: 3, retryCondition: axiosRetry.isNetworkOrIdempotentRequestError });
axiosRetry(asking, { retries: 3, retryCondition: (error) => error.config?.method !== 'post' });
export const place = (order: object) => Promise.all([plain.post('/orders', order), named.post('/bills', order), asking.post('/items', order)]);
`));
    it('about what the client of Google sends once, and once for all calls of a wrapper', () => checkRules(`
import { google } from 'googleapis';
const gmail = google.gmail('v1');
async function withRetry<Result>(work: () => Promise<Result>) { return work(); }
export const create = () => withRetry(() => gmail.users.drafts.create({ userId: 'me' }));
export const read = () => withRetry(() => gmail.users.drafts.get({ userId: 'me' }));
//                                                           ^^^ information unsafe-retry
export const list = () => withRetry(() => gmail.users.drafts.list({ userId: 'me' }));
`));
  });
});
