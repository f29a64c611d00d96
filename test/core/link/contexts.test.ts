import assert from 'node:assert/strict';
import { openWorkspace } from '../../../src/core';
import { memoryFiles } from '../memory-files';
import { checkContexts } from './check-contexts';

const STORE = `export interface Deps { upload: (key: string) => Promise<void> }
export function realDeps(): Deps {
  return {
    upload: async (key) => {
      await fetch('http://store/objects', { method: 'PUT', body: key });
    },
  };
}
`;

describe('what reaches a site', () => {
  it('is a request for what a proxy passes on, wherever it is set up', () => checkContexts({
    'app.ts': "import express from 'express';\nimport { createProxyMiddleware } from 'http-proxy-middleware';\nconst app = express();\nasync function start() {\n  const { data } = await load();\n  for (const target of data) app.use(createProxyMiddleware({ target }));\n  app.use('/orders', createProxyMiddleware({ target: 'http://orders' }));\n}\nconst load = async () => (await fetch('http://registry/routes')).json();\nvoid start();\n",
  }, ['app.ts:6 ${url} < request ${url}', 'app.ts:7 orders < request orders', 'app.ts:9 registry/routes < startup app.ts']));

  it('is a worker for a workflow of Temporal, whoever starts it', () => checkContexts({
    'workflows.ts': "import { proxyActivities } from '@temporalio/workflow';\nconst { charge } = proxyActivities<{ charge(id: string): Promise<void> }>({ startToCloseTimeout: '1 minute' });\nexport async function fulfil(id: string) { await charge(id); }\n",
    'api.ts': "import express from 'express';\nimport { Client } from '@temporalio/client';\nimport { fulfil } from './workflows';\nexpress().post('/orders', async (request) => {\n  await new Client().workflow.start(fulfil, { taskQueue: 'orders', workflowId: request.body.id, args: [request.body.id] });\n});\n",
  }, ['api.ts:5 orders/fulfil < request POST /orders', 'workflows.ts:3 charge < consumer orders/fulfil']));

  it('goes through functions in an object that a parameter holds', () => checkContexts({
    'deps.ts': STORE,
    'work.ts': "import type { Deps } from './deps';\nexport async function work(params: { key: string; deps: Deps }) {\n  const { key, deps } = params;\n  await deps.upload(key);\n}\n",
    'worker.ts': "import { Worker } from 'bullmq';\nimport { realDeps } from './deps';\nimport { work } from './work';\nnew Worker('uploads', async (job) => {\n  const deps = realDeps();\n  await work({ key: job.data.key, deps });\n});\n",
  }, ['deps.ts:5 store/objects < consumer uploads']));

  it('goes through a parameter that has such an object by default', () => checkContexts({
    'deps.ts': STORE,
    'work.ts': "import { realDeps, type Deps } from './deps';\nexport async function work(key: string, deps: Deps = realDeps()) {\n  await deps.upload(key);\n}\n",
    'worker.ts': "import { Worker } from 'bullmq';\nimport { work } from './work';\nnew Worker('uploads', async (job) => work(job.data.key));\n",
  }, ['deps.ts:5 store/objects < consumer uploads']));

  it('leaves a function where it is handed over, and does not run it for every caller of the utility', () => checkContexts({
    'retry.ts': 'export async function retry(options: { run: () => Promise<void> }) {\n  await options.run();\n}\n',
    'app.ts': "import express from 'express';\nimport { Worker } from 'bullmq';\nimport { retry } from './retry';\nconst app = express();\nconst bill = async () => {\n  await fetch('http://billing/bills');\n};\nconst mail = async () => {\n  await fetch('http://mails/mails');\n};\napp.post('/bills', async () => {\n  await retry({ run: bill });\n});\nnew Worker('mails', async () => {\n  await retry({ run: mail });\n});\n",
  }, ['app.ts:6 billing/bills < request POST /bills', 'app.ts:9 mails/mails < consumer mails']));

  it('goes through what an instance was made with', () => checkContexts({
    'scheduler.ts': 'export class Scheduler {\n  constructor(private readonly options: { publish: (id: string) => Promise<void> }) {}\n  async next(id: string) {\n    await this.options.publish(id);\n  }\n}\n',
    'app.ts': "import { Worker } from 'bullmq';\nimport { Scheduler } from './scheduler';\nconst scheduler = new Scheduler({\n  publish: async (id) => {\n    await fetch('http://monitors/events');\n  },\n});\nnew Worker('ticks', async (job) => {\n  await scheduler.next(job.data.id);\n});\n",
  }, ['app.ts:5 monitors/events < consumer ticks, startup app.ts']));

  it('goes through an interface to each of its few classes', () => checkContexts({
    'stores.ts': "export interface Store { put(key: string): Promise<void> }\nexport class NearStore implements Store {\n  async put() {\n    await fetch('http://near/objects');\n  }\n}\nexport class FarStore implements Store {\n  async put() {\n    await fetch('http://far/objects');\n  }\n}\n",
    'worker.ts': "import { Worker } from 'bullmq';\nimport type { Store } from './stores';\nexport function start(store: Store) {\n  new Worker('uploads', async (job) => {\n    await store.put(job.data.key);\n  });\n}\n",
  }, ['stores.ts:4 near/objects < consumer uploads', 'stores.ts:9 far/objects < consumer uploads']));

  it('does not choose among the many classes of a plug-in point', () => checkContexts({
    'stores.ts': `export interface Store { put(key: string): Promise<void> }\n${['a', 'b', 'c', 'd', 'e'].map((name) => `export class Store_${name} implements Store {\n  async put() {\n    await fetch('http://${name}/objects');\n  }\n}\n`).join('')}`,
    'worker.ts': "import { Worker } from 'bullmq';\nimport type { Store } from './stores';\nexport function start(store: Store) {\n  new Worker('uploads', async (job) => {\n    await store.put(job.data.key);\n  });\n}\n",
  }, ['a', 'b', 'c', 'd', 'e'].map((name, index) => `stores.ts:${4 + 5 * index} ${name}/objects < unknown Store_${name}.put`)));
});

describe('functions with the type of a handler', () => {
  const express = "import type { Request, Response } from 'express';\n";
  const start = "import { load } from './load';\nvoid load();\n";
  const load = "export async function load() {\n  await fetch('http://orders/all');\n}\n";

  it('are started by requests where nobody calls them, whatever else runs the same code', () => checkContexts({
    'load.ts': load, 'start.ts': start,
    'controller.ts': `${express}import { load } from './load';\nexport class Controller {\n  async list(req: Request, res: Response) {\n    res.json(await load());\n  }\n}\n`,
  }, ['load.ts:2 orders/all < request Controller.list, startup start.ts']));

  it('are helpers of handlers where something calls them', () => checkContexts({
    'load.ts': load, 'start.ts': start,
    'helper.ts': `${express}import { load } from './load';\nexport async function render(req: Request, res: Response) {\n  res.json(await load());\n}\nexport const renderLater = (req: unknown, res: Response) => render(req as Request, res);\n`,
  }, ['load.ts:2 orders/all < startup start.ts']));
});

describe('timers', () => {
  it('that set themselves again are schedules', () => checkContexts({
    'runner.ts': 'export abstract class Runner {\n  start() {\n    void this.run();\n  }\n  protected abstract execute(): Promise<void>;\n  private async run() {\n    try {\n      await this.execute();\n    } finally {\n      this.next();\n    }\n  }\n  private next() {\n    setTimeout(() => {\n      void this.run();\n    }, 60_000);\n  }\n}\n',
    'sweep.ts': "import { Runner } from './runner';\nexport class Sweep extends Runner {\n  protected async execute() {\n    await fetch('http://stock/expired');\n  }\n}\nnew Sweep().start();\n",
  }, ['sweep.ts:4 stock/expired < schedule Runner.next, startup sweep.ts']));

  it('that try again are not', () => checkContexts({
    'caught.ts': "async function connect() {\n  try {\n    await fetch('http://broker/session');\n  } catch {\n    setTimeout(() => connect(), 1_000);\n  }\n}\nvoid connect();\n",
    'counted.ts': "async function connect(attempt: number) {\n  const answer = await fetch('http://broker/session');\n  if (!answer.ok) setTimeout(() => connect(attempt + 1), 1_000);\n}\nvoid connect(0);\n",
    'once.ts': "async function warm() {\n  await fetch('http://broker/warm');\n}\nsetTimeout(() => warm(), 1_000);\n",
  }, ['caught.ts:3 broker/session < startup caught.ts', 'counted.ts:2 broker/session < startup counted.ts', 'once.ts:2 broker/warm < startup once.ts']));

  it('that set themselves again only after a failure try again', () => checkContexts({
    'worker.ts': 'export async function register() {\n  try {\n    await fetch("http://jobs/workers");\n  } catch {\n    retry();\n  }\n}\nfunction retry() {\n  setTimeout(() => {\n    void register();\n  }, 30_000);\n}\nvoid register();\n',
  }, ['worker.ts:3 jobs/workers < startup worker.ts']));

  it('in a page belong to the component that sets them', () => checkContexts({
    'save.tsx': "'use client';\nimport { useEffect } from 'react';\nexport function SaveBar() {\n  useEffect(() => {\n    const id = setInterval(async () => {\n      await fetch('/api/save');\n    }, 1000);\n    return () => clearInterval(id);\n  }, []);\n  return <div />;\n}\n",
  }, ['save.tsx:6 /api/save < ui SaveBar']));
});

describe('entry points of libraries', () => {
  it('belong to the one service that uses them', async () => {
    const { map } = await openWorkspace(memoryFiles({
      'package.json': '{ "name": "root", "private": true, "workspaces": ["apps/*", "packages/*"] }',
      'packages/jobs/package.json': '{ "name": "@x/jobs", "main": "index.ts" }',
      'packages/jobs/index.ts': "import { Worker } from 'bullmq';\nexport function start() {\n  const worker = new Worker('mails', async () => {\n    await fetch('http://mails/mails');\n  });\n  worker.on('failed', () => {});\n}\n",
      'apps/web/package.json': '{ "name": "web", "dependencies": { "@x/jobs": "*" }, "scripts": { "start": "node ." } }',
      'apps/web/index.ts': "import { start } from '@x/jobs';\nstart();\n",
    }), { version: '0.0.0' }).analyze();
    assert.deepEqual(map.entryPoints.map(({ kind, name, service }) => `${kind} ${name} ${service}`), ['consumer mails service:apps/web', 'consumer mails failed service:apps/web']);
  });
});

describe('singletons', () => {
  const stock = (body: string): string => `export class Stock {\n  async load() {\n    await fetch('http://stock/levels');\n  }\n${body}}\n`;

  it('that are made and used while a module loads belong to the start', () => checkContexts({
    'stock.ts': `${stock('')}export const levels = new Stock();\nvoid levels.load();\n`,
  }, ['stock.ts:3 stock/levels < startup stock.ts']));

  it('whose constructor works belong to the start where a static field holds them', () => checkContexts({
    'stock.ts': stock('  static readonly instance = new Stock();\n  private constructor() {\n    void this.load();\n  }\n'),
  }, ['stock.ts:3 stock/levels < startup stock.ts']));

  it('that are only made while a module loads belong to whoever uses them', () => checkContexts({
    'stock.ts': `${stock('')}export const levels = new Stock();\n`,
    'app.ts': "import express from 'express';\nimport { levels } from './stock';\nexpress().get('/levels', async (req, res) => {\n  await levels.load();\n  res.end();\n});\n",
  }, ['stock.ts:3 stock/levels < request GET /levels']));
});

describe('entry points', () => {
  it('are those that a registration makes, and a type only where nothing registers the function', async () => {
    const { map } = await openWorkspace(memoryFiles({
      'package.json': '{ "name": "orders", "dependencies": { "express": "5" } }',
      'app.ts': "import express, { type Request, type Response } from 'express';\nconst app = express();\nconst place = async (request: Request, response: Response) => {\n  await fetch('http://stock/items');\n  response.end();\n};\nexport const list = async (request: Request, response: Response) => {\n  response.json(await fetch('http://stock/items'));\n};\napp.post('/orders', place);\napp.listen(3000);\n",
    }), { version: '0.0.0' }).analyze();
    assert.deepEqual(map.entryPoints.filter(({ kind }) => kind === 'request').map(({ name, line }) => `${String(line)} ${name}`), ['3 POST /orders', '7 list']);
  });
});
