import type { DirectoryEntry, FileSystemPort } from '../../../src/core';

/** A small shop whose files lean on one another in the ways that code does; each has several versions. */
const VERSIONS: Readonly<Record<string, readonly string[]>> = {
  'package.json': [
    '{ "name": "shop", "main": "src/app.ts", "scripts": { "start": "node src/app" }, "dependencies": { "express": "5", "axios": "1", "bullmq": "5" } }',
    '{ "name": "shop", "workspaces": ["packages/*"], "scripts": { "start": "node src/app" }, "dependencies": { "express": "5" } }',
  ],
  'tsconfig.json': ['{ "compilerOptions": { "baseUrl": ".", "paths": { "#lib/*": ["src/lib/*"] } } }', '{ "compilerOptions": { "paths": { "#lib/*": ["./packages/lib/src/*"] } } }', '{'],
  'docker-compose.yml': [
    'services:\n  shop:\n    build: .\n    environment:\n      STOCK_URL: http://stock:4000\n  stock:\n    build: packages/stock\n',
    'services:\n  shop:\n    build: .\n    environment:\n      STOCK_URL: http://elsewhere:1\n',
  ],
  'crosstalk.json': ['{}', '{ "exclude": ["src/page.tsx"] }', '{ "rules": { "floating-remote-call": "off" } }', '{ "rule": }', '{ "libraries": { "express": { "calls": { "default": {} } } } }'],
  'packages/stock/package.json': ['{ "name": "@shop/stock", "scripts": { "start": "node ." }, "dependencies": { "express": "5" } }'],
  'packages/stock/src/index.ts': [
    "import express from 'express';\nconst app = express();\napp.get('/stock/:id', async (request, response) => {\n  response.json(await fetch(`http://ledger/${request.params.id}`));\n});\n",
    "export const nothing = 1;\n",
  ],
  'packages/lib/package.json': ['{ "name": "@shop/lib", "main": "dist/index.js" }'],
  'packages/lib/src/index.ts': ["export * from './http';\nexport { retry } from './retry';\n", "export { createClient as makeClient } from './http';\n", "export * from './retry';\n"],
  'packages/lib/src/http.ts': [
    "import axios from 'axios';\nexport function createClient(path: string) {\n  return axios.create({ baseURL: `${process.env.STOCK_URL}${path}`, timeout: 2000 });\n}\n",
    "export class Client {\n  constructor(private base: string) {}\n  get(path: string) { return fetch(this.base + path); }\n}\nexport const createClient = (path: string) => new Client(`http://stock${path}`);\n",
    "export const createClient = (path: string) => ({ get: async (more: string) => path + more });\n",
  ],
  'packages/lib/src/retry.ts': ["export async function retry<T>(work: () => Promise<T>): Promise<T> {\n  return work();\n}\n", "export const retry = (work: () => unknown) => { setTimeout(work, 10); };\n"],
  'src/lib/topics.ts': ["export enum Topics { Created = 'order.created', Paid = 'order.paid' }\n", "export const Topics = { Created: 'orders/created', Paid: 'orders/paid' } as const;\n", "export const other = 'order.created';\n"],
  'src/lib/mailer.ts': ["export interface Mailer { send(to: string): Promise<void> }\n", "export abstract class Mailer { abstract send(to: string): Promise<void>; }\n", "export type Mailer = { send: (to: string) => Promise<void> };\n"],
  'src/smtp.ts': [
    "import { createTransport } from 'nodemailer';\nimport { Mailer } from './lib/mailer';\nexport class Smtp implements Mailer {\n  private transport = createTransport({ host: 'smtp.shop.test' });\n  async send(to: string) { await this.transport.sendMail({ to }); }\n}\n",
    "import { createTransport } from 'nodemailer';\nimport { Mailer } from '#lib/mailer';\nexport class Smtp extends Mailer {\n  async send(to: string) { await createTransport({ host: 'b' }).sendMail({ to }); }\n}\n",
  ],
  'src/post.ts': ["import { Mailer } from './lib/mailer';\nexport class Post implements Mailer {\n  async send(to: string) { await fetch('http://post/' + to); }\n}\n", ''],
  'src/signup.ts': [
    "import { Mailer } from './lib/mailer';\nexport class Signup {\n  constructor(private readonly mailer: Mailer) {}\n  async register(email: string) {\n    await this.mailer.send(email);\n    return email;\n  }\n}\n",
    "import type { Mailer } from '#lib/mailer';\nexport class Signup {\n  constructor(private readonly mailer: Mailer) {}\n  register(email: string) {\n    void this.mailer.send(email);\n  }\n}\n",
  ],
  'src/bus.ts': [
    "import { Kafka } from 'kafkajs';\nexport abstract class Bus {\n  abstract topic: string;\n  private producer = new Kafka({ brokers: [] }).producer();\n  publish(value: string) { return this.producer.send({ topic: this.topic, messages: [{ value }] }); }\n}\n",
    "import { Kafka } from 'kafkajs';\nconst producer = new Kafka({ brokers: [] }).producer();\nexport class Bus {\n  topic = 'all';\n  async publish(value: string) { producer.send({ topic: this.topic, messages: [{ value }] }); }\n}\n",
  ],
  'src/created.ts': ["import { Bus } from './bus';\nimport { Topics } from './lib/topics';\nexport class Created extends Bus { topic = Topics.Created; }\n", "import { Bus } from './bus';\nexport class Created extends Bus { topic = `order.${process.env.STAGE || 'dev'}`; }\n"],
  'src/queue.ts': ["import { Queue } from 'bullmq';\nimport { NAMES } from './names';\nexport const queue = new Queue(NAMES.mail);\nexport const enqueue = (job: string, data: object) => queue.add(job, data);\n", "import { Queue } from 'bullmq';\nexport const enqueue = (job: string, data: object) => new Queue('later').add(job, data);\n"],
  'src/names.ts': ["export const NAMES = { mail: 'mail' };\n", "export * from './others';\n", "const mail = 'post';\nexport const NAMES = { mail, ...{ sms: 'sms' } };\n"],
  'src/worker.ts': ["import { Worker } from 'bullmq';\nimport { NAMES } from './names';\nimport { handle } from './handle';\nnew Worker(NAMES.mail, async (job) => { await handle(job.data); });\n", "import { Worker } from 'bullmq';\nimport { handle } from './handle';\nexport const work = (name: string, run: () => Promise<void>) => new Worker(name, run);\nwork('mail', handle);\n"],
  'src/handle.ts': ["export async function handle() {\n  await fetch('http://print/label', { method: 'POST' });\n}\n", "import { Created } from './created';\nexport const handle = async () => { await new Created().publish('x'); };\n", "export const handle = async () => undefined;\n"],
  'src/app.ts': [
    "import express from 'express';\nimport { createClient, retry } from '@shop/lib';\nimport { Signup } from './signup';\nimport { Smtp } from './smtp';\nimport { Created } from './created';\nimport { enqueue } from './queue';\nconst app = express();\nconst stock = createClient('/stock');\nconst signup = new Signup(new Smtp());\napp.post('/orders', async (request, response) => {\n  await retry(() => stock.get('/' + request.body.id));\n  await signup.register(request.body.email);\n  await new Created().publish(request.body.id);\n  enqueue('welcome', request.body);\n  response.sendStatus(201);\n});\n",
    "import { Router } from 'express';\nimport { makeClient } from '@shop/lib';\nimport { Signup } from './signup';\nimport { Post } from './post';\nconst router = Router();\nrouter.post('/signup', (request, response, next) => {\n  new Signup(new Post()).register(request.body.email);\n  makeClient('/x').get('/y').then(() => response.end(), next);\n});\nexport default router;\n",
  ],
  'src/page.tsx': ["import { useEffect } from 'react';\nimport { load } from './load';\nexport function Page() {\n  useEffect(() => { void load('1'); }, []);\n  return <Title />;\n}\nconst Title = () => <h1>Shop</h1>;\n", "export const Page = () => null;\n"],
  'src/load.ts': ["export const load = (id: string) => fetch(`/api/orders/${id}`);\n", "export const load = async (id: string) => id;\n", "export { handle as load } from './handle';\n"],
};

export const PATHS = Object.keys(VERSIONS);

/** Numbers from 0 up to `below`, the same for the same seed. */
export type Random = (below: number) => number;

export function randomFrom(seed: number): Random {
  let state = seed * 2_654_435_761 + 1;
  return (below) => {
    state = (Math.imul(state ^ (state >>> 15), state | 1) + 0x6d2b79f5) | 0;
    const mixed = state ^ (state + Math.imul(state ^ (state >>> 7), state | 61));
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

export function pick<Item>(random: Random, items: readonly Item[]): Item {
  const item = items[random(items.length)];
  if (item === undefined) throw new Error('There is nothing to pick from.');
  return item;
}

export function versionOf(random: Random, path: string): string {
  return pick(random, VERSIONS[path] ?? ['']);
}

/** The text with one random change of the kind that typing makes. */
export function edited(random: Random, text: string): string {
  const lines = text.split('\n');
  const at = random(lines.length);
  const line = lines[at] ?? '';
  const changes: readonly (() => readonly string[])[] = [
    () => ['', ...lines],
    () => [...lines.slice(0, at), '', '// More.', ...lines.slice(at)],
    () => ["import { handle as also } from './handle';", ...lines],
    () => lines.filter((_, index) => index !== at),
    () => [...lines.slice(0, at), line, ...lines.slice(at)],
    () => lines.with(at, line.replace('await ', '')),
    () => lines.with(at, line.replace(/'([^']*)'/, "'$1x'")),
    () => lines.with(at, line.slice(0, random(line.length + 1))),
    () => [...lines.slice(0, at), '// crosstalk-disable-next-line floating-remote-call -- tried', ...lines.slice(at)],
  ];
  return pick(random, changes)().join('\n');
}

/** The files of a map as a disk, listed in the order of the map or in reverse. */
export function diskOf(files: ReadonlyMap<string, string>, isReversed = false): FileSystemPort {
  return {
    readFile: (path) => {
      const text = files.get(path);
      return text === undefined ? { failed: 'does not exist' } : new TextEncoder().encode(text);
    },
    readDirectory: (folder) => {
      const entries = new Map<string, DirectoryEntry['kind']>();
      for (const path of files.keys()) {
        if (folder !== '' && !path.startsWith(`${folder}/`)) continue;
        const [name = '', ...rest] = path.slice(folder === '' ? 0 : folder.length + 1).split('/');
        entries.set(name, rest.length > 0 ? 'directory' : 'file');
      }
      const listed = [...entries].map(([name, kind]) => ({ name, kind }));
      return isReversed ? listed.reverse() : listed;
    },
  };
}
