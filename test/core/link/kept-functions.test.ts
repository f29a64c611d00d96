import { checkContexts } from './check-contexts';

const NEXT = { 'package.json': '{ "name": "app", "dependencies": { "next": "15" }, "scripts": { "start": "next start" } }' };

describe('what wrappers are handed', () => {
  it('starts with the request where the wrapper passes it to a helper', () => checkContexts({
    ...NEXT,
    'lib/wrap.ts': 'async function run(handler: (req: Request) => Promise<Response>, req: Request) {\n  return await handler(req);\n}\nexport function withLog(params: { handler: (req: Request) => Promise<Response> }) {\n  const { handler } = params;\n  return async (req: Request) => run(handler, req);\n}\n',
    'app/api/orders/route.ts': "import { withLog } from '../../../lib/wrap';\nexport const GET = withLog({\n  handler: async () => {\n    await fetch('http://orders/orders');\n    return new Response();\n  },\n});\n",
  }, ['app/api/orders/route.ts:4 orders/orders < request GET /api/orders']));

  it('starts with the request in what a wrapper of ours hands to a wrapper of a package', () => checkContexts({
    ...NEXT,
    'lib/auth.ts': "import { createRouteHandler } from 'some-logger';\nconst withLog = createRouteHandler({ level: 'info' });\nexport const withSession = (handler: (id: string) => Promise<Response>) =>\n  withLog(async (req: Request) => {\n    await fetch('http://sessions/current');\n    return await handler(req.url);\n  });\n",
    'app/api/orders/route.ts': "import { withSession } from '../../../lib/auth';\nexport const GET = withSession(async () => {\n  await fetch('http://orders/orders');\n  return new Response();\n});\n",
  }, ['app/api/orders/route.ts:3 orders/orders < request GET /api/orders', 'lib/auth.ts:5 sessions/current < request GET /api/orders']));

  it('runs where the closure is called, not where it is made', () => checkContexts({
    'cached.ts': 'export function cached<T>(load: () => Promise<T>) {\n  let known: T | undefined;\n  return async () => (known ??= await load());\n}\n',
    'rates.ts': "import { cached } from './cached';\nexport const rates = cached(async () => {\n  const answer = await fetch('http://rates/rates');\n  return answer.json();\n});\n",
    'app.ts': "import express from 'express';\nimport { rates } from './rates';\nexpress().get('/rates', async (req, res) => {\n  res.json(await rates());\n});\n",
  }, ['rates.ts:3 rates/rates < request GET /rates']));

  it('runs at once where the wrapper calls it, though it gives a function back too', () => checkContexts({
    'warm.ts': 'export function warm(load: () => Promise<void>) {\n  void load();\n  return () => load();\n}\n',
    'rates.ts': "import { warm } from './warm';\nexport const reload = warm(async () => {\n  await fetch('http://rates/rates');\n});\n",
  }, ['rates.ts:3 rates/rates < startup rates.ts']));

  it('runs at once where the closure is run before it is given back', () => checkContexts({
    'warm.ts': 'export function warm(load: () => Promise<void>) {\n  const again = () => load();\n  again();\n  return again;\n}\n',
    'rates.ts': "import { warm } from './warm';\nexport const reload = warm(async () => {\n  await fetch('http://rates/rates');\n});\n",
  }, ['rates.ts:3 rates/rates < startup rates.ts']));
});

describe('tables of functions', () => {
  const TABLE = `type Handler<T> = (data: T) => Promise<void>;
export type Overrides = Partial<Record<string, Handler<unknown>>>;
const adapt = <T>(handler: Handler<T>): Handler<unknown> => async (data) => {
  await handler(data as T);
};
async function mail() {
  await fetch('http://mails/mails');
}
async function purge() {
  await fetch('http://archive/old');
}
const RECURRING = { purge: { name: 'purge', handler: purge } };
export const overrides = (): Overrides => ({ mail: adapt(mail), ...Object.fromEntries(Object.values(RECURRING).map((one) => [one.name, adapt(one.handler)])) });
`;

  it('run what the consumer takes out of them, and nothing where they are built', () => checkContexts({
    'table.ts': TABLE,
    'app.ts': "import { Worker } from 'bullmq';\nimport { overrides, type Overrides } from './table';\nasync function run(job: { name: string; data: unknown }, handlers?: Overrides) {\n  const handler = handlers?.[job.name] ?? (async () => {});\n  await handler(job.data);\n}\nfunction start(handlers: Overrides) {\n  new Worker('jobs', async (job) => {\n    await run(job, handlers);\n  });\n}\nsetInterval(() => start(overrides()), 60_000);\n",
  }, ['table.ts:7 mails/mails < consumer jobs', 'table.ts:10 archive/old < consumer jobs']));

  it('may load their modules when asked', () => checkContexts({
    ...NEXT,
    'lib/job.ts': 'export function defineJob({ name, handle }: { name: string; handle: () => Promise<void> }) {\n  return { name, execute: async () => handle() };\n}\n',
    ...Object.fromEntries(['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((name) => [`lib/${name}.ts`, `import { defineJob } from './job';\nexport const job = defineJob({\n  name: '${name}',\n  async handle() {\n    await fetch('http://${name}/jobs');\n  },\n});\n`])),
    'lib/load.ts': `const loaders = { ${['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((name) => `${name}: () => import('./${name}').then((module) => module.job)`).join(', ')} };\nexport async function load(name: keyof typeof loaders) {\n  return await loaders[name]();\n}\n`,
    'app/api/jobs/route.ts': "import { load } from '../../../lib/load';\nexport async function POST(req: Request) {\n  const job = await load((await req.json()).name);\n  await job.execute();\n  return new Response();\n}\n",
  }, ['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((name) => `lib/${name}.ts:5 ${name}/jobs < request POST /api/jobs`)));
});

describe('lists of providers', () => {
  const provider = (name: string): string => `import { Injectable } from '@nestjs/common';\n@Injectable()\nexport class ${name} {\n  async quote() {\n    await fetch('http://${name.toLowerCase()}/quotes');\n  }\n}\n`;
  const files = {
    'package.json': '{ "name": "app", "dependencies": { "@nestjs/common": "11" }, "scripts": { "start": "node ." } }',
    'alpha.ts': provider('Alpha'), 'beta.ts': provider('Beta'),
    'quotes.controller.ts': "import { Controller, Get, Inject } from '@nestjs/common';\ninterface Provider { quote(): Promise<void> }\n@Controller('quotes')\nexport class QuotesController {\n  constructor(@Inject('Providers') private readonly providers: Provider[]) {}\n  @Get()\n  async list() {\n    for (const provider of this.providers) await provider.quote();\n  }\n}\n",
  };

  it('are what the factory makes of what is injected', () => checkContexts({
    ...files,
    'app.module.ts': "import { Module } from '@nestjs/common';\nimport { Alpha } from './alpha';\nimport { Beta } from './beta';\nimport { QuotesController } from './quotes.controller';\n@Module({\n  controllers: [QuotesController],\n  providers: [Alpha, Beta, { provide: 'Providers', inject: [Alpha, Beta], useFactory: (alpha, beta) => [alpha, beta] }],\n})\nexport class AppModule {}\n",
  }, ['alpha.ts:5 alpha/quotes < request GET /quotes', 'beta.ts:5 beta/quotes < request GET /quotes']));

  it('hold nothing that the factory leaves out', () => checkContexts({
    ...files,
    'app.module.ts': "import { Module } from '@nestjs/common';\nimport { Alpha } from './alpha';\nimport { Beta } from './beta';\nimport { QuotesController } from './quotes.controller';\n@Module({\n  controllers: [QuotesController],\n  providers: [Alpha, Beta, { provide: 'Providers', inject: [Beta, Alpha], useFactory: (beta, alpha) => [alpha] }],\n})\nexport class AppModule {}\n",
  }, ['alpha.ts:5 alpha/quotes < request GET /quotes', 'beta.ts:5 beta/quotes < unknown Beta.quote']));
});
