import assert from 'node:assert/strict';
import { openWorkspace } from '../../../src/core';
import { memoryFiles } from '../memory-files';

/** Every outgoing site as `FILE:LINE TARGET`, with all entry points but start-up that reach it. */
async function checkContexts(files: Readonly<Record<string, string>>, expected: readonly string[]): Promise<void> {
  const { map } = await openWorkspace(memoryFiles({ 'package.json': '{ "name": "app", "scripts": { "start": "node ." } }', ...files }), { version: '0.0.0' }).analyze();
  const outgoing = map.sites.filter(({ direction }) => direction === 'out');
  assert.deepEqual(outgoing.map(({ file, line, target, context }) => `${file}:${line} ${target.text} < ${context.filter((one) => one.kind !== 'startup').map((one) => `${one.kind} ${one.name}`).join(', ')}`), expected);
}

const MAIL = "export const run = async () => { await fetch('http://mail/send'); };\n";
const DEFINITION = "export const WELCOME = { id: 'mail.welcome', handler: async () => {\n  const job = await import('./mail');\n  await job.run();\n} } as const;\n";
const TABLE = "import { Worker } from 'bullmq';\nimport express from 'express';\ninterface Definition { id: string; handler: () => Promise<void> }\nexport class Runner {\n  private definitions: Record<string, Definition> = {};\n"
  + '  define(definition: Definition) { this.definitions[definition.id] = { ...definition }; }\n';
const CLIENT = "import { WELCOME } from './welcome';\nimport { Runner } from './runner';\nclass Client {\n  constructor(definitions: readonly unknown[]) {\n    const runner = new Runner();\n    definitions.forEach((definition) => { runner.define(definition); });\n  }\n}\nexport const client = new Client([WELCOME]);\n";
const CONSUME = "  start() { return new Worker('jobs', async (job) => { await this.definitions[job.name].handler(); }); }\n";
const SERVE = "  serve() { express().post('/jobs', async (request, response) => { await this.definitions[request.body.name].handler(); response.end(); }); }\n";

describe('A registry of handlers', () => {
  it('is run by the consumer that takes them out of a table', () => checkContexts({
    'mail.ts': MAIL, 'welcome.ts': DEFINITION, 'client.ts': CLIENT, 'runner.ts': `${TABLE}${CONSUME}}\n`,
  }, ['mail.ts:1 mail/send < consumer jobs']));

  it('holds jobs still when a route delivers them as well', () => checkContexts({
    'mail.ts': MAIL, 'welcome.ts': DEFINITION, 'client.ts': CLIENT, 'runner.ts': `${TABLE}${CONSUME}${SERVE}}\n`,
  }, ['mail.ts:1 mail/send < consumer jobs']));

  it('answers requests when only a route runs it', () => checkContexts({
    'mail.ts': MAIL, 'welcome.ts': DEFINITION, 'client.ts': CLIENT, 'runner.ts': `${TABLE}${SERVE}}\n`,
  }, ['mail.ts:1 mail/send < request POST /jobs']));

  it('is a map that modules add to', () => checkContexts({
    'registry.ts': "import { Worker } from 'bullmq';\nconst handlers = new Map<string, () => Promise<unknown>>();\nexport function register(name: string, handler: () => Promise<unknown>) { handlers.set(name, handler); }\nexport const worker = new Worker('jobs', async (job) => handlers.get(job.name)?.());\n",
    'mail.ts': "import { register } from './registry';\nregister('mail', async () => fetch('http://mail/send'));\n",
  }, ['mail.ts:2 mail/send < consumer jobs']));

  it('is a list of objects that somebody gives', () => checkContexts({
    'mail.ts': "export class Mail {\n  readonly type = 'mail';\n  async handle() { await fetch('http://mail/send'); }\n}\n",
    'runner.ts': "import { Worker } from 'bullmq';\nexport class Runner {\n  constructor(private readonly handlers: readonly { type: string; handle(): Promise<void> }[]) {}\n  start() {\n    return new Worker('jobs', async (job) => {\n      const handler = this.handlers.find((one) => one.type === job.name);\n      await handler?.handle();\n    });\n  }\n}\n",
    'main.ts': "import { Mail } from './mail';\nimport { Runner } from './runner';\nnew Runner([new Mail()]).start();\n",
  }, ['mail.ts:3 mail/send < consumer jobs']));

  it('is no place where a function only passes through', () => checkContexts({
    'retry.ts': 'export async function retry(work: () => Promise<unknown>) {\n  const attempt = async () => work();\n  return attempt().catch(attempt);\n}\n',
    'app.ts': "import express from 'express';\nimport { retry } from './retry';\nconst app = express();\napp.get('/stock', async () => { await retry(() => fetch('http://stock/items')); });\napp.get('/mail', async () => { await retry(() => fetch('http://mail/send')); });\n",
  }, ['app.ts:4 stock/items < request GET /stock', 'app.ts:5 mail/send < request GET /mail']));

  it('is none when the method that stores is not one of a map', () => checkContexts({
    'registry.ts': "import { Worker } from 'bullmq';\nimport { cache } from 'somewhere';\nconst handlers = cache();\nexport function register(name: string, handler: () => Promise<unknown>) { handlers.set(name, handler); }\nexport const worker = new Worker('jobs', async (job) => handlers.get(job.name)());\n",
    'mail.ts': "import { register } from './registry';\nregister('mail', async () => fetch('http://mail/send'));\n",
  }, ['mail.ts:2 mail/send < ']));
});
