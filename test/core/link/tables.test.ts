import assert from 'node:assert/strict';
import { openWorkspace } from '../../../src/core';
import { memoryFiles } from '../memory-files';

/** Every site as `FILE:LINE DIRECTION TARGET < CONTEXT`. */
async function checkSites(files: Readonly<Record<string, string>>, expected: readonly string[]): Promise<void> {
  const { map } = await openWorkspace(memoryFiles({ 'package.json': '{ "name": "app", "scripts": { "start": "node ." } }', ...files }), { version: '0.0.0' }).analyze();
  assert.deepEqual(map.sites.map(({ file, line, direction, target, context }) => `${file}:${line} ${direction} ${target.text} < ${context[0]?.kind ?? '?'} ${context[0]?.name ?? '?'}`), expected);
}

const MAPS = `import axios from 'axios';
const clients = new Map([['stock', axios.create({ baseURL: 'http://stock' })]]);
export const load = (id: string) => clients.get('stock')?.get(\`/items/\${id}\`);
export async function check() {
  for (const [name, client] of clients) await client.get('/health');
  await Promise.all([...clients.values()].map((client) => client.get('/ready')));
}
`;

const LAZY = `import { Queue } from 'bullmq';
export class Queues {
  private readonly queues: Map<string, Queue> = new Map();
  private queue() {
    const known = this.queues.get('mail');
    if (known !== undefined) return known;
    const made = new Queue('mail');
    this.queues.set('mail', made);
    return made;
  }
  send() { return this.queue().add('welcome', {}); }
}
`;

const HANDLERS = `import axios from 'axios';
interface Client { send(text: string): Promise<unknown> }
class Mail implements Client { send(text: string) { return axios.post('http://mail/send', { text }); } }
class Sms implements Client { send(text: string) { return axios.post('http://sms/send', { text }); } }
abstract class Handler {
  protected client: Client;
  abstract build(): void;
  deliver(text: string) { return this.client.send(text); }
}
class MailHandler extends Handler { build() { this.client = new Mail(); } }
class SmsHandler extends Handler { build() { this.client = new Sms(); } }
const handlers: Handler[] = [new MailHandler(), new SmsHandler()];
export function pick(kind: string) {
  const handler = handlers.find((one) => one.constructor.name.startsWith(kind));
  handler?.build();
  return handler;
}
`;

describe('Values in tables', () => {
  it('come out of maps by key, in loops and as lists', () => checkSites({ 'clients.ts': MAPS }, [
    'clients.ts:3 out stock/items/${id} < unknown load', 'clients.ts:5 out stock/health < unknown check', 'clients.ts:6 out stock/ready < unknown check',
  ]));

  it('are known by what is added later', () => checkSites({ 'queues.ts': LAZY }, ['queues.ts:11 out mail/welcome < unknown Queues.send']));

  it('are not those of a method that only shares its name with one of maps', () => checkSites({
    'queues.ts': "import { Queue } from 'bullmq';\nimport { Cache } from 'somewhere';\nconst queues = new Cache();\nqueues.set('mail', new Queue('mail'));\nexport const send = () => queues.get('mail').add('welcome', {});\n",
  }, []));

  it('that are numbered are not all the first', () => checkSites({
    'services.ts': "const services: { url: string }[] = [];\nexport async function find() {\n  for (let i = 1; i <= 3; i++) {\n    const url = `/api/service-${i}`;\n    if ((await fetch(`${url}/health`)).ok) services.push({ url });\n  }\n}\nexport const load = () => Promise.all(services.map((service) => fetch(`${service.url}/items`)));\n",
  }, ['services.ts:5 out /api/service-${i}/health < unknown find', 'services.ts:8 out /api/service-${i}/items < unknown load']));

  it('keep the name of what they are read from', () => checkSites({
    'load.ts': "export const load = (lot: { id: number }) => fetch(`http://stock/items/${lot.id.toString()}`);\nexport const all = (ids: string[]) => Promise.all(ids.map((id) => fetch(`http://stock/lots/${id}`)));\n",
  }, ['load.ts:1 out stock/items/${id} < unknown load', 'load.ts:2 out stock/lots/${id} < unknown all']));

  it('reach the members that only subclasses of a base class set', () => checkSites({
    'handlers.ts': HANDLERS,
    'app.ts': "import express from 'express';\nimport { pick } from './handlers';\nconst app = express();\napp.post('/messages', async (request, response) => {\n  await pick(request.body.kind).deliver('hello');\n  response.end();\n});\n",
  }, ['handlers.ts:3 out mail/send < request POST /messages', 'handlers.ts:4 out sms/send < request POST /messages']));

  it('reach a module that is loaded when needed', () => checkSites({
    'mail.ts': 'export const run = (id: string) => fetch(`http://mail/${id}`);\n',
    'app.ts': "import express from 'express';\nconst app = express();\napp.post('/mails', () => import('./mail').then((module) => module.run('welcome')));\n",
  }, ['app.ts:3 via mail/welcome < request POST /mails', 'mail.ts:1 out mail/${id} < request POST /mails']));
});
