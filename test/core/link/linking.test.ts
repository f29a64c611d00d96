import assert from 'node:assert/strict';
import { openWorkspace } from '../../../src/core';
import { memoryFiles } from '../memory-files';
import { checkSites } from './check-sites';

describe('linking', () => {
  it('says why a call is synchronous with its name between backticks', async () => {
    const { map } = await openWorkspace(memoryFiles({ 'main.ts': "import axios from 'axios';\nexport const load = () => axios.get('http://orders/lines');\n" }), { version: '0.0.0' }).analyze();
    assert.deepEqual(map.sites.map(({ because: [first] }) => first?.reason), ['`axios.get` is a request whose answer is needed to go on.']);
  });

  it('finds a client through barrels, constants and a factory', () => checkSites({
    'config.ts': "export const BASE = process.env.ORDERS_URL ?? 'http://orders:3000';\n",
    'http.ts': "import axios from 'axios';\nimport { BASE } from './config';\nexport function createClient(path: string) {\n  return axios.create({ baseURL: `${BASE}${path}`, timeout: 2000 });\n}\n",
    'index.ts': "export * from './http';\n",
    'use.ts': "import { createClient } from './index';\nconst orders = createClient('/orders');\nexport const load = async (id: string) => (await orders.get(`/${id}/lines`)).data;\n",
  }, ['use.ts:3 out http sync GET ${ORDERS_URL}/orders/${id}/lines < unknown load']));

  it('leaves a path that goes on after a prefix to the callers', () => checkSites({
    'client.ts': "class ApiClient {\n  base = '/api';\n  fetch = (path: string) => fetch(`${this.base}${path}`);\n  post = (path: string) => this.fetch(path);\n  order = (id: string) => fetch(`/api/orders/${id}`);\n}\nexport const client = new ApiClient();\n",
    'use.ts': "import { client } from './client';\nexport const load = async () => client.post('/documents.info');\nexport const order = async (id: string) => client.order(id);\n",
  }, [
    'client.ts:3 out http sync GET /api${path} < unknown fetch',
    'client.ts:5 out http sync GET /api/orders/${id} < unknown order',
    'use.ts:2 via http sync GET /api/documents.info < unknown load',
  ]));

  it('gives the topic of a subclass to the call that publishes', () => checkSites({
    'publisher.ts': "import { Stan } from 'node-nats-streaming';\nexport abstract class Publisher {\n  abstract subject: string;\n  constructor(private client: Stan) {}\n  publish(data: object) {\n    return new Promise<void>((resolve) => this.client.publish(this.subject, JSON.stringify(data), () => resolve()));\n  }\n}\n",
    'created.ts': "import { Publisher } from './publisher';\nexport class OrderCreated extends Publisher {\n  subject = 'order:created';\n}\n",
    'route.ts': "import express from 'express';\nimport { OrderCreated } from './created';\nimport { stan } from './stan';\nconst app = express();\napp.post('/orders', async (request, response) => {\n  await new OrderCreated(stan).publish(request.body);\n  response.sendStatus(201);\n});\n",
    'stan.ts': "import nats from 'node-nats-streaming';\nexport const stan = nats.connect('shop', 'orders');\n",
  }, [
    'publisher.ts:6 out publish async ${subject} < request POST /orders',
    'route.ts:6 via publish async order:created < request POST /orders',
  ]));

  it('follows constructor injection and an interface with one implementation', () => checkSites({
    'mailer.ts': "import { createTransport, Transporter } from 'nodemailer';\nexport interface Mailer { send(to: string): Promise<void> }\nexport class SmtpMailer implements Mailer {\n  private readonly transport: Transporter = createTransport({ host: 'smtp.shop.test' });\n  async send(to: string) {\n    await this.transport.sendMail({ to });\n  }\n}\n",
    'service.ts': "import { Mailer } from './mailer';\nexport class Signup {\n  constructor(private readonly mailer: Mailer) {}\n  async register(email: string) {\n    await this.mailer.send(email);\n  }\n}\n",
    'app.ts': "import express from 'express';\nimport { Signup } from './service';\nimport { SmtpMailer } from './mailer';\nconst signup = new Signup(new SmtpMailer());\nconst app = express();\napp.post('/signup', async (request, response) => {\n  await signup.register(request.body.email);\n  response.sendStatus(201);\n});\n",
  }, ['mailer.ts:6 out email sync smtp.shop.test < request POST /signup']));

  it('reads the token, queue and handler of a Nest module', () => checkSites({
    'mail.producer.ts': "import { InjectQueue } from '@nestjs/bullmq';\nimport { Queue } from 'bullmq';\nexport class MailProducer {\n  constructor(@InjectQueue('mail') private readonly queue: Queue) {}\n  async welcome(email: string) {\n    await this.queue.add('welcome', { email });\n  }\n}\n",
    'users.controller.ts': "import { Controller, Post, Body } from '@nestjs/common';\nimport { MailProducer } from './mail.producer';\n@Controller('users')\nexport class UsersController {\n  constructor(private readonly mails: MailProducer) {}\n  @Post()\n  async create(@Body() body: { email: string }) {\n    await this.mails.welcome(body.email);\n  }\n}\n",
  }, ['mail.producer.ts:6 out enqueue async mail/welcome < request POST /users']));

  it('names the calls of a wrapper, at most once each', () => checkSites({
    'request.ts': "export async function request(path: string, method = 'GET') {\n  const answer = await fetch(`http://stock:3000${path}`, { method });\n  return answer.json();\n}\n",
    'use.ts': "import { request } from './request';\nexport const levels = () => request('/levels');\nexport const reserve = (id: string) => request(`/items/${id}/reserve`, 'POST');\n",
  }, [
    'request.ts:2 out http sync GET stock:3000${path} < unknown request',
    'use.ts:2 via http sync GET stock:3000/levels < unknown levels',
    'use.ts:3 via http sync POST stock:3000/items/${id}/reserve < unknown reserve',
  ]));

  it('reads data by name and takes tables of it for unknown', () => checkSites({
    'config.json': '{ "api": { "url": "http://stock:3000" }, "peers": [{ "url": "http://peer" }] }',
    'use.js': "const { api, peers } = require('./config.json');\nexports.levels = () => fetch(`${api.url}/levels`);\nexports.all = () => peers.map((peer) => fetch(peer.url));\n",
  }, ['use.js:2 out http sync GET stock:3000/levels < unknown levels', 'use.js:3 out http sync GET  < unknown all']));

  it('gives a function that runs at once what it is handed', () => checkSites({
    'use.js': "(async function (base, argv) {\n  await fetch(argv[2] || `${base}/health`);\n})('http://stock:3000', process.argv);\n",
  }, ['use.js:2 out http sync GET stock:3000/health < startup use.js']));

  it('names Next.js routes without the folders that only group', () => checkSites({
    'package.json': '{ "name": "app", "dependencies": { "next": "15" } }',
    'app/(shop)/@cart/api/orders/[id]/route.ts': "export async function GET() {\n  await fetch('http://stock/items');\n  return Response.json({});\n}\n",
  }, ['app/(shop)/@cart/api/orders/[id]/route.ts:2 out http sync GET stock/items < request GET /api/orders/[id]']));

  it('names Next.js pages without the ending that an application gives them', () => checkSites({
    'package.json': '{ "name": "app", "dependencies": { "next": "15" } }',
    'pages/orders/[id].page.tsx': "export async function getServerSideProps() {\n  await fetch('http://stock/items');\n  return { props: {} };\n}\n",
  }, ['pages/orders/[id].page.tsx:2 out http sync GET stock/items < request getServerSideProps /orders/[id]']));

  it('takes no member of one alternative of a type for the member of all', () => checkSites({
    'bus.ts': "import { Queue } from 'bullmq';\ntype Created = { name: 'order.created' };\ntype Paid = { name: 'order.paid' };\nexport type Event = Created | Paid;\nconst queue = new Queue('events');\nexport const publish = (event: Event) => queue.add(event.name, event);\nexport const created = (event: Created) => queue.add(event.name, event);\n",
  }, [
    'bus.ts:6 out enqueue async events/${name} < unknown publish',
    'bus.ts:7 out enqueue async events/order.created < unknown created',
  ]));

  it('keeps quiet about what only looks like communication', () => checkSites({
    'local.ts': "import { EventEmitter } from 'node:events';\nimport PQueue from 'p-queue';\nconst emitter = new EventEmitter();\nconst queue = new PQueue();\nconst cache = new Map<string, string>();\nexport function work(app: { get(path: string): void }) {\n  emitter.emit('order.created');\n  queue.add(() => 1);\n  cache.get('key');\n  app.get('/x');\n}\n",
  }, []));

  it('gives the code of a shared package to the one service that depends on it', async () => {
    const { map } = await openWorkspace(memoryFiles({
      'package.json': '{ "name": "shop", "private": true, "workspaces": ["apps/*", "packages/*"] }',
      'apps/web/package.json': '{ "name": "web", "scripts": { "start": "node ." }, "dependencies": { "@shop/mail": "*" } }',
      'apps/web/src/index.ts': 'export const web = 1;\n',
      'packages/mail/package.json': '{ "name": "@shop/mail", "main": "src/index.ts" }',
      'packages/mail/src/index.ts': "import { createTransport } from 'nodemailer';\nconst transport = createTransport({ host: 'smtp.shop.test' });\nexport const send = (to: string) => transport.sendMail({ to });\n",
    }), { version: '0.0.0' }).analyze();
    assert.deepEqual(map.edges.map(({ from, to, style }) => `${from} ${style} ${to}`), ['service:apps/web sync email:nodemailer']);
  });

  it('gives the code of a package to no service that only has the same name', async () => {
    const { map } = await openWorkspace(memoryFiles({
      'http/batch/package.json': '{ "name": "batch", "scripts": { "start": "node ." } }',
      'http/batch/index.ts': 'export const batch = 1;\n',
      'sdk/batch/package.json': '{ "name": "batch" }',
      'sdk/batch/index.ts': "import { createTransport } from 'nodemailer';\nconst transport = createTransport({ host: 'smtp.shop.test' });\nexport const send = (to: string) => transport.sendMail({ to });\n",
    }), { version: '0.0.0' }).analyze();
    assert.deepEqual([map.edges, map.sites.map(({ services }) => services)], [[], [[]]]);
  });

  it('lets a call stand for every implementation behind an interface, named after the one that is there without a condition', async () => {
    const { map } = await openWorkspace(memoryFiles({
      'package.json': '{ "name": "app" }',
      'inngest.ts': "import { Inngest } from 'inngest';\nexport class InngestJobs {\n  private client = new Inngest({ id: 'app' });\n  async trigger(options: { name: string }) {\n    await this.client.send({ name: options.name });\n  }\n}\n",
      'bull.ts': "import { Queue } from 'bullmq';\nexport class BullJobs {\n  private queue = new Queue('jobs');\n  private known = new Map<string, { id: string }>();\n  async trigger(options: { name: string }) {\n    await this.queue.add(this.known.get(options.name)?.id ?? '', options);\n  }\n}\n",
      'jobs.ts': "import { BullJobs } from './bull';\nimport { InngestJobs } from './inngest';\nconst provider = process.env.JOBS === 'inngest' ? new InngestJobs() : new BullJobs();\nexport const trigger = (options: { name: string }) => provider.trigger(options);\n",
      'use.ts': "import { trigger } from './jobs';\nexport const seal = async () => trigger({ name: 'seal-document' });\n",
    }), { version: '0.0.0' }).analyze();
    const site = map.sites.find((each) => each.file === 'use.ts');
    assert.deepEqual([site?.library, site?.target.text, site?.via], ['bullmq', 'seal-document', ['bull.ts:6:22', 'inngest.ts:5:23']]);
  });
});
