import { checkerOf } from './check-rules';

const checkRules = checkerOf('remote-call-in-loop');

const head = `
import express from 'express';
import axios from 'axios';
const stock = axios.create({ baseURL: 'http://stock', timeout: 500 });
const app = express();
`;

const handler = (body: string): string => `${head}app.post('/orders', async (request, response) => {${body}
  response.json({ ok: true });
});
`;

describe('remote-call-in-loop', () => {
  describe('finds', () => {
    it('a request per item, one after the other', () => checkRules(handler(`
  for (const item of request.body.items) {
    await stock.get('/items/' + item.id);
    //          ^^^ information remote-call-in-loop \`POST /orders\` sends one request per item of \`request.body.items\` (\`stock.get\`). The user waits for all of them
  }
  for (const id in request.body.ids) await stock.post('/reserve', { id });
  //                                             ^^^^ information remote-call-in-loop
  for (let index = 0; index < request.body.items.length; index += 1) await stock.get(\`/items/\${request.body.items[index].id}\`);
  //                                                                             ^^^ information remote-call-in-loop
`)));

    it('a request per item of a queue that is emptied', () => checkRules(handler(`
  const open = [...request.body.ids];
  while (open.length > 0) {
    const id = open.shift();
    await stock.get('/items/' + id);
    //          ^^^ information remote-call-in-loop
  }
`)));

    it('photos of one server, whatever the item says of them', () => checkRules(handler(`
  for (const photo of request.body.photos) {
    await fetch(photo.url);
//        ^^^^^ information remote-call-in-loop
    await axios.get(\`http://stock/\${photo.name}/items\`);
    //          ^^^ information remote-call-in-loop
    await axios.get(\`\${request.body.host}/items/\${photo.id}\`);
    //          ^^^ information remote-call-in-loop
  }
`)));

    it('requests for all items at once', () => checkRules(handler(`
  const items = await Promise.all(request.body.ids.map(async (id) => (await stock.get('/items/' + id)).data));
  //                                               ^^^ information remote-call-in-loop The other side takes a burst
  await Promise.all(items.map(({ id }) => stock.get('/prices/' + id)));
  //                      ^^^ information remote-call-in-loop per item of \`items\`
`)));

    it('requests that only so many at a time run', () => checkRules(`import pLimit from 'p-limit';${handler(`
  const limit = pLimit(5);
  await Promise.all(request.body.ids.map((id) => limit(() => stock.get('/items/' + id))));
  //                                 ^^^ information remote-call-in-loop
`)}`));

    it('a request one call away', () => checkRules(`${head}
class Stock {
  async load(id: string) { return (await stock.get('/items/' + id)).data; }
}
const items = new Stock();
app.get('/items', async (request, response) => {
  const found = [];
  for (const id of request.body.ids) found.push(await items.load(id));
  //                                                        ^^^^ information remote-call-in-loop per item of \`request.body.ids\`
  response.json(found);
});
`));

    it('messages that could be sent together, as a hint', () => checkRules(`
import { Queue } from 'bullmq';
import express from 'express';
const mails = new Queue('mails');
express().post('/mails', async (request, response) => {
  for (const to of request.body.recipients) await mails.add('welcome', { to });
  //                                                    ^^^ hint remote-call-in-loop Send them together (\`addBulk\`)
  response.sendStatus(202);
});
`));
  });

  describe('is silent', () => {
    const actions = (own: string): Readonly<Record<string, string>> => ({
      'orders/package.json': '{ "name": "orders", "scripts": { "start": "node index.js" }, "dependencies": { "moleculer": "0.14.0" } }',
      'stock/package.json': '{ "name": "stock", "scripts": { "start": "node index.js" }, "dependencies": { "moleculer": "0.14.0" } }',
      [`${own}/services/stock.service.js`]: "module.exports = { name: 'stock', actions: { get(ctx) { return ctx.params.id; } } };\n",
      'orders/services/orders.service.js': `module.exports = {
  name: 'orders',
  actions: {
    async list(ctx) {
      for (const id of ctx.params.ids) await ctx.call('stock.get', { id });
${own === 'orders' ? '' : '      //                                         ^^^^ information remote-call-in-loop'}
    },
  },
};
`,
    });

    it('for actions of Moleculer that the same process answers, not for those of another one', async () => {
      await checkRules(actions('orders'));
      await checkRules(actions('stock'));
    });

    it('for lists that are written out', () => checkRules(handler(`
  for (const kind of ['a', 'b']) await stock.get('/kinds/' + kind);
  const kinds = ['a', 'b', 'c'];
  await Promise.all(kinds.map((kind) => stock.get('/kinds/' + kind)));
`)));

    it('for pages and retries', () => checkRules(handler(`
  let cursor: string | undefined;
  for (const part of request.body.parts) {
    const { data } = await stock.get('/items', { params: { part, cursor } });
    cursor = data.next;
  }
  for (let page = 1; page < 10; page += 1) await stock.get('/items?page=' + page);
  for (let attempt = 0; attempt < 3; attempt += 1) await stock.get('/items', { headers: { 'x-attempt': attempt } });
  do {
    const { data } = await stock.get('/items', { params: { cursor } });
    cursor = data.next;
  } while (cursor !== undefined);
`)));

    it('for alternatives, of which the first that answers will do', () => checkRules(`${head}
async function anyOf(hosts: string[]) {
  for (const host of hosts) {
    try {
      return await stock.get('http://' + host + '/items');
    } catch {
      continue;
    }
  }
  throw new Error('none');
}
app.get('/any', async (request, response) => { response.json(await anyOf(request.body.hosts)); });
`));

    it('for servers that the items name, each of which is asked for itself', () => checkRules(handler(`
  for (const server of request.body.servers) await axios.get(\`\${server.url}/health\`);
  for (const { host } of request.body.servers) await axios.get(\`http://\${host}:8080/health\`);
  for (const host of request.body.hosts) {
    const base = host.endsWith('/') ? host.slice(0, -1) : host;
    await axios({ method: 'get', url: base + '/health' });
    await fetch(new URL('/health', host));
  }
  await Promise.all(request.body.servers.map(async ({ url }) => fetch(url + '/health')));
`)));
    it('for requests that are not made of the item', () => checkRules(handler(`
  for (const item of request.body.items) {
    item.rates = await stock.get('/rates');
  }
`)));

    it('for chunks', () => checkRules(`import { chunk } from 'lodash';${handler(`
  for (const ids of chunk(request.body.ids, 100)) await stock.get('/items', { params: { ids } });
  const batches = chunk(request.body.ids, 100);
  await Promise.all(batches.map((ids) => stock.get('/items', { params: { ids } })));
`)}`));

    it('for `for await`, where the library reads pages', () => checkRules(handler(`
  for await (const item of request.body.items) await stock.get('/items/' + item.id);
`)));

    it('for loaders that collect what is asked for', () => checkRules(`import DataLoader from 'dataloader';${handler(`
  const loader = new DataLoader(async (ids) => (await stock.get('/items', { params: { ids } })).data);
  for (const id of request.body.ids) await loader.load(id);
`)}`));

    it('for steps of a durable function', () => checkRules(`${head}
import { Inngest } from 'inngest';
const inngest = new Inngest({ id: 'shop' });
export const work = inngest.createFunction({ id: 'work' }, { event: 'orders' }, async ({ event, step }) => {
  for (const id of event.data.ids) await step.run('load', async () => stock.get('/items/' + id));
});
`));

    it('for databases', () => checkRules(`import { PrismaClient } from '@prisma/client';\nconst prisma = new PrismaClient();${handler(`
  for (const id of request.body.ids) await prisma.item.findUnique({ where: { id } });
`)}`));

    it('for what nobody waits for', () => checkRules(handler(`
  request.body.ids.forEach((id) => { void stock.get('/items/' + id); });
`)));

    it('in consumers and scripts', () => checkRules(`${head}
import { Worker } from 'bullmq';
new Worker('orders', async (job) => { for (const id of job.data.ids) await stock.get('/items/' + id); });
export async function main(ids: string[]) { for (const id of ids) await stock.get('/items/' + id); }
`));
    it('for constants of another file', () => checkRules({
      'src/regions.ts': "export const REGIONS = ['a', 'b', 'c', 'd', 'e', 'f'];\n",
      'src/app.ts': `
import express from 'express';
import axios from 'axios';
import { REGIONS } from './regions';
express().get('/status', async (request, response) => {
  response.json(await Promise.all(REGIONS.map((region) => axios.get(\`https://\${region}.shop.io/status\`, { timeout: 1000 }))));
});
`,
    }));
  });
});
