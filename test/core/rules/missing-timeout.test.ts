import assert from 'node:assert/strict';
import { checkerOf } from './check-rules';

const checkRules = checkerOf('missing-timeout');

/** The handler of a route with this body. */
function route(setup: string, body: string): string {
  return `import express from 'express';\n${setup}\nexpress().get('/products/:id', async (request, response) => {${body}});\n`;
}

const created = (options: string): string => `import axios from 'axios';\nconst stock = axios.create(${options});`;
const read = "\n  response.json((await stock.get('/levels')).data);\n";

describe('missing-timeout', () => {
  describe('finds', () => {
    it('what is information once for a service, with the others as places, but for files of which a comment speaks', async () => {
      const asked = (name: string, expected: string, comment = ''): string => `${comment}import axios from 'axios';\nexport async function ${name}() {\n  await axios.get('http://${name}.example.com');\n${expected}}\n`;
      const said = '  //          ^^^ information missing-timeout `axios.get` (axios) waits without limit.\n';
      const findings = await checkRules({
        'package.json': JSON.stringify({ name: 'shop', main: 'src/main.ts', scripts: { start: 'node src/main.ts' }, dependencies: { axios: '1' } }),
        'src/main.ts': "import { prices } from './prices';\nimport { stock } from './stock';\nimport { taxes } from './taxes';\nsetInterval(async () => { await stock(); await prices(); await taxes(); }, 1000);\n",
        'src/prices.ts': asked('prices', said), 'src/stock.ts': asked('stock', ''), 'src/taxes.ts': asked('taxes', said, '// crosstalk-disable-next-line missing-timeout -- elsewhere\n'),
      });
      assert.match(findings[0]?.message ?? '', /Another request is sent the same way, in 2 files\./);
      assert.ok(findings[0]?.evidence.some(({ file }) => file === 'src/stock.ts'));
    });

    it('a client without a limit, once and where it is made', async () => {
      const [finding] = await checkRules(route(`
import axios from 'axios';
const stock = axios.create({ baseURL: 'http://stock' });
//                  ^^^^^^ warning missing-timeout \`GET /products/:id\` waits without limit for \`stock.get\` (axios). axios has no time-out by default`, `
  const levels = await stock.get('/levels');
  const prices = await stock.get('/prices');
  response.json({ levels, prices });
`));
      assert.match(finding?.message ?? '', /Another request is sent the same way\. Set `timeout` where the client is made\.$/);
      assert.deepEqual(finding?.evidence.at(-1)?.reason, '`stock.get` has no limit either.');
    });

    it('and keeps its voice down where somebody only tries whether it works', () => checkRules(`
import express from 'express';
import axios from 'axios';
express().post('/login-methods/test', async (request, response) => {
  response.json((await axios.post('http://accounts/token')).data);
  //                         ^^^^ information missing-timeout
});
`));

    it('and only hints where nobody waits and the library gives up by itself', () => checkRules(`
import cron from 'node-cron';
import axios from 'axios';
cron.schedule('0 8 * * *', async () => {
  await fetch('http://stock/levels');
//      ^^^^^ hint missing-timeout
  await axios.get('http://stock/levels');
  //          ^^^ information missing-timeout
});
`));

    it('a library that is called without a client, once in a file', () => checkRules(route("import axios from 'axios';", `
  const levels = await axios.get('http://stock/levels');
  //                         ^^^ warning missing-timeout Set \`timeout\`, ideally once for all requests.
  response.json(await axios.get('http://prices/prices'));
`)));

    it('got, superagent and node-fetch, which wait for ever too', () => checkRules({
      'src/got.ts': route("import got from 'got';", `
  response.json(await got.get('http://stock/levels'));
//                        ^^^ warning missing-timeout (got)
`),
      'src/superagent.ts': route("import superagent from 'superagent';", `
  response.json(await superagent.get('http://stock/levels'));
//                               ^^^ warning missing-timeout Add \`.timeout(5000)\`
`),
      'src/node-fetch.ts': route("import load from 'node-fetch';", `
  response.json(await load('http://stock/levels'));
//                    ^^^^ warning missing-timeout Pass \`signal: AbortSignal.timeout(5000)\`
`),
      'src/cross-fetch.ts': route("import load from 'cross-fetch';", "\n  response.json(await load('http://stock/levels'));\n//                    ^^^^ warning missing-timeout Pass `signal: AbortSignal.timeout(5000)`\n"),
    }));

    it('a gRPC call without a deadline', () => checkRules(route(`
import * as grpc from '@grpc/grpc-js';
import { StockClient } from './generated';
const stock = new StockClient('stock:50051', grpc.credentials.createInsecure());
//            ^^^^^^^^^^^^^^^ warning missing-timeout Pass a \`deadline\` with each call.`, `
  stock.getLevels({ id: request.params.id }, (error, levels) => response.json(levels));
`)));

    it('a NestJS request over TCP', () => checkRules(`
import { Controller, Get } from '@nestjs/common';
import { ClientProxyFactory, Transport } from '@nestjs/microservices';
import { firstValueFrom } from 'rxjs';
const stock = ClientProxyFactory.create({ transport: Transport.TCP });
//                               ^^^^^^ warning missing-timeout Add \`.pipe(timeout(5000))\`
@Controller('products')
export class Products {
  @Get()
  levels() { return firstValueFrom(stock.send('levels', {})); }
}
`));

    it('once for the service that is called, where only the calls can be limited', async () => {
      const [finding] = await checkRules({
        'package.json': JSON.stringify({ name: 'gateway', main: 'src/main.ts', dependencies: { '@nestjs/microservices': '11' } }),
        'src/orders.ts': `
import { Controller, Get } from '@nestjs/common';
import { ClientProxy, Client, Transport } from '@nestjs/microservices';
import { firstValueFrom } from 'rxjs';
@Controller('orders')
export class Orders {
  @Client({ transport: Transport.TCP, options: { host: 'stock', port: 3001 } }) private readonly stock: ClientProxy;
  @Get()
  levels() { return firstValueFrom(this.stock.send('levels', {})); }
//                                            ^^^^ warning missing-timeout
}
`,
        'src/products.ts': `
import { Controller, Get } from '@nestjs/common';
import { ClientProxy, Client, Transport } from '@nestjs/microservices';
import { firstValueFrom } from 'rxjs';
@Controller('products')
export class Products {
  @Client({ transport: Transport.TCP, options: { host: 'stock', port: 3001 } }) private readonly stock: ClientProxy;
  @Get()
  levels() { return firstValueFrom(this.stock.send('levels', {})); }
}
`,
      });
      assert.match(finding?.message ?? '', /Another request is sent the same way, in 2 files\./);
    });

    it('what a consumer waits for', () => checkRules(`
import axios from 'axios';
import { Worker } from 'bullmq';
new Worker('orders', async (job) => {
  await axios.post('http://stock/reserve', job.data);
//            ^^^^ warning missing-timeout Consumer \`orders\` waits without limit for \`axios.post\` (axios).
});
`));

    it('fetch, which gives up after minutes, as information', () => checkRules(route('', `
  response.json(await fetch('http://stock/levels'));
//                    ^^^^^ information missing-timeout \`fetch\` waits up to 5 min.
`)));

    it('what neither a handler nor a consumer waits for, as information', () => checkRules(`
import axios from 'axios';
export async function warmUp() {
  await axios.get('http://stock/levels');
//            ^^^ information missing-timeout \`axios.get\` (axios) waits without limit.
}
`));
  });

  describe('is silent', () => {
    it('for a NestJS request through a broker that a class of options names', () => checkRules(`
import { Controller, Get, Inject, Module } from '@nestjs/common';
import { ClientProxy, ClientsModule, ClientsModuleOptionsFactory, Transport } from '@nestjs/microservices';
export class AccountsOptions implements ClientsModuleOptionsFactory {
  constructor(private readonly url: string) {}
  createClientOptions() { return { transport: Transport.RMQ, options: { urls: [this.url], queue: 'accounts' } }; }
}
@Controller('accounts')
export class Accounts {
  constructor(@Inject('ACCOUNTS') private readonly accounts: ClientProxy) {}
  @Get()
  list() { return this.accounts.send('accounts.list', {}); }
}
@Module({ imports: [ClientsModule.registerAsync([{ name: 'ACCOUNTS', useClass: AccountsOptions }])], controllers: [Accounts] })
export class AccountsModule {}
`));

    it('where the arguments are spread from a list that may hold the limit', () => checkRules(route(`
import axios from 'axios';
const limits = { timeout: Number(process.env.TIMEOUT) || 5000 };
function argumentsOf(method: string, data: object): [string, ...object[]] {
  switch (method.toLowerCase()) {
    case 'post': return ['http://stock/levels', data, limits];
    default: return ['http://stock/levels', limits];
  }
}
declare function listOf(data: object): [string];
`, `
  await axios.post(...argumentsOf(request.params.method, request.body));
  await axios.post(...listOf(request.body));
  response.end();
`)));

    it('in what serves the code while it is written', () => checkRules({
      'vite.config.js': "export const plugin = async () => (await fetch('https://api.example.com/env')).text();\n",
    }));

    it('when the client has a limit', () => checkRules(route(created("{ baseURL: 'http://stock', timeout: 2000 }"), read)));
    it('when the client gets one later', () => checkRules(route(`${created('{}')}\nstock.defaults.timeout = 2000;`, read)));
    it('when all requests of the library have one', () => checkRules({
      'src/app.ts': route("import axios from 'axios';", "\n  response.json((await axios.get('http://stock/levels')).data);\n"),
      'src/main.ts': "import axios from 'axios';\naxios.defaults.timeout = 2000;\n",
    }));

    it('when options cannot be read', () => checkRules(route(`${created('{ ...load() }')}\ndeclare function load(): object;`, read)));
    it('when options come from outside', () => checkRules(`import axios from 'axios';\nexport const load = async (options: object) => axios.get('http://stock/levels', options);\n`));
    it('when options are written to', () => checkRules(route('', `
  const options: RequestInit = { method: 'GET' };
  options.signal = request.signal;
  response.json(await fetch('http://stock/levels', options));
`)));

    it('with a signal', () => checkRules(route('', `
  response.json(await fetch('http://stock/levels', { signal: AbortSignal.timeout(2000) }));
`)));
    it('with a signal that is not a time-out of its own', () => checkRules(route('', `
  const controller = new AbortController();
  setTimeout(() => controller.abort(), 2000);
  response.json(await fetch('http://stock/levels', { signal: controller.signal }));
`)));

    it('with a signal that is handed on to node:https', () => checkRules(`
import express from 'express';
import https from 'node:https';
async function load(init: RequestInit): Promise<number | undefined> {
  const asked = new Request('https://stock/levels', init);
  const address = new URL(asked.url);
  return new Promise((resolve, reject) => {
    const sent = https.request(address, { method: asked.method, signal: asked.signal }, (answer) => resolve(answer.statusCode));
    sent.on('error', reject);
    sent.end();
  });
}
express().get('/products', async (request, response) => { response.json(await load({})); });
`));
    it('with the RxJS operator', () => checkRules(`
import { Controller, Get } from '@nestjs/common';
import { ClientProxyFactory, Transport } from '@nestjs/microservices';
import { firstValueFrom, timeout } from 'rxjs';
const stock = ClientProxyFactory.create({ transport: Transport.TCP });
@Controller('products')
export class Products {
  @Get()
  levels() { return firstValueFrom(stock.send('levels', {}).pipe(timeout(2000))); }
}
`));

    it('when it is raced or runs inside a time-out', () => checkRules(route("import axios from 'axios';\nimport pTimeout from 'p-timeout';\nconst after = (time: number) => new Promise((resolve) => { setTimeout(resolve, time); });", `
  const levels = axios.get('http://stock/levels');
  await Promise.race([levels, after(2000)]);
  await pTimeout(axios.get('http://stock/prices'), { milliseconds: 2000 });
  response.end();
`)));

    it('where an interceptor of NestJS ends the wait for a handler, and not where it does something else', () => checkRules(`import { Controller, Get, UseInterceptors } from '@nestjs/common';
import axios from 'axios';
import { LoggingInterceptor, TimeoutInterceptor } from './interceptors';
const stock = axios.create({ baseURL: process.env.STOCK_URL });
const mails = axios.create({ baseURL: process.env.MAILS_URL });
const bills = axios.create({ baseURL: process.env.BILLS_URL });
//                  ^^^^^^ warning missing-timeout waits without limit
@Controller('stock')
export class StockController {
  @Get('levels')
  @UseInterceptors(new TimeoutInterceptor(5000))
  async levels() { return (await stock.get('/levels')).data; }
  @Get('bills')
  @UseInterceptors(LoggingInterceptor)
  async bills() { return (await bills.get('/bills')).data; }
}
@Controller('mails')
@UseInterceptors(TimeoutInterceptor)
export class MailsController {
  @Get('sent')
  async sent() { return (await mails.get('/sent')).data; }
}
`));
    it('but not where a hook does something else, or for another client', () => checkRules(route(`import axios from 'axios';
import got from 'got';
const orders = got.extend({ hooks: { beforeRequest: [(options) => { options.headers.host = 'orders'; }] } });
//                 ^^^^^^ warning missing-timeout waits without limit
const bills = axios.create({ baseURL: process.env.BILLS_URL });
bills.interceptors.request.use((config) => ({ ...config, timeout: 5000 }));
const stock = axios.create({ baseURL: process.env.STOCK_URL });
//                  ^^^^^^ warning missing-timeout waits without limit`, `
  await orders.get('http://orders/orders');
  await bills.get('/bills');
  response.json((await stock.get('/levels')).data);
`)));
    it('for libraries with a limit of their own', () => checkRules(route("import ky from 'ky';", "\n  response.json(await ky.get('http://stock/levels').json());\n")));
    it('for streams', () => checkRules(route("import axios from 'axios';", `
  const { data } = await axios.get('http://stock/export', { responseType: 'stream' });
  data.pipe(response);
`)));
    it('for streams of gRPC', () => checkRules(route(`
import * as grpc from '@grpc/grpc-js';
import { StockClient } from './generated';
const stock = new StockClient('stock:50051', grpc.credentials.createInsecure());`, `
  stock.watchLevels({ id: request.params.id }, (error, levels) => response.json(levels));
`)));
    it('in browsers', () => checkRules({ 'src/page.tsx': "'use client';\nimport axios from 'axios';\nexport function Page() { return <button onClick={() => axios.get('/api/levels')}>load</button>; }\n" }));
    it('for what only browsers have, whoever seems to call it', () => checkRules(route('const ask = (done: () => void) => { const request = new XMLHttpRequest(); request.onload = done; request.open(\'GET\', \'http://stock/levels\'); request.send(); };', '\n  ask(() => response.end());\n')));
    it('at the address that the process listens at, and where an agent ends a silent connection', () => checkRules(route("import axios from 'axios';\nimport KeepAlive from 'agentkeepalive';\nconst kept = axios.create({ baseURL: 'http://stock', httpAgent: new KeepAlive({ timeout: 8000 }) });", `
  await axios.get(\`http://\${process.env.HOST || 'localhost'}:\${process.env.PORT || 5055}/levels\`);
  response.json((await kept.get('/levels')).data);
`)));
    it('where an agent that may end a silent connection is put behind a request', () => checkRules(route("import superagent from 'superagent';\nimport { HttpsAgent } from 'agentkeepalive';\nconst agent = new HttpsAgent();", "\n  response.json((await superagent.get('http://stock/levels').agent(agent)).body);\n")));

    it('where a hook gives each request of a client a limit', () => checkRules(route(`import axios from 'axios';
import got from 'got';
const limit = async (options) => { options.timeout = { request: 5000 }; };
const orders = got.extend({ hooks: { beforeRequest: [limit] } });
const stock = axios.create({ baseURL: process.env.STOCK_URL });
stock.interceptors.request.use((config) => ({ ...config, timeout: 5000 }));`, `
  await orders.get('http://orders/orders');
  response.json((await stock.get('/levels')).data);
`)));

    it('less loudly where axios sends by `fetch`, which gives up by itself', () => checkRules(route("import axios from 'axios';\nconst settings = () => ({ adapter: 'fetch' });\nconst stock = axios.create({ baseURL: 'http://stock', adapter: 'fetch' });\n//                  ^^^^^^ information missing-timeout waits up to 5 min", `
  await stock.post('/levels', {});
  response.json((await axios.get('http://stock/levels', { ...settings() })).data);
//                           ^^^ information missing-timeout waits up to 5 min
`)));
    it('on the own machine', () => checkRules(route("import axios from 'axios';", "\n  response.json((await axios.get('http://localhost:9090/levels')).data);\n")));
    it('for what the configuration allows', () => checkRules({
      'src/app.ts': route(created("{ baseURL: 'http://stock' }"), read), 'crosstalk.json': '{ "rules": { "missing-timeout": ["warning", { "allowLibraries": ["axios"] }] } }',
    }));
  });
});
