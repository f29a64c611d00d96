import { checkEdges, shop, type Files } from './check-edges';

const serves = (...routes: readonly string[]): string => `import express from 'express';\nconst app = express();\n${routes.map((route) => `app.get('${route}', (request, response) => response.json([]));\n`).join('')}app.listen(3000);\n`;
const asks = (...urls: readonly string[]): string => `export async function load(id: string, base: string) {\n${urls.map((url) => `  await fetch(${url});\n`).join('')}}\n`;

describe('Which program is run', () => {
  it('is the first word of its command, and where that is not whole the library; what asks Docker asks Docker', async () => {
    const code = `import { exec } from 'node:child_process';
import Docker from 'dockerode';
import { execa } from 'execa';
const docker = new Docker();
export async function run(name: string, version: string) {
  exec('/usr/bin/openssl rand 16');
  await execa(\`img-\${name}:\${version}\`);
  await docker.getImage(\`img-\${name}\`).push({});
}
`;
    await checkEdges(shop({ 'web/a.ts': code }, 'web'), ['web async process:openssl', 'web sync process:docker', 'web sync process:execa']);
  });

  it('is the same with the ending that Windows gives it, and a browser is one with its pages', async () => {
    const code = `import { execFileSync, execSync } from 'node:child_process';
import puppeteer from 'puppeteer';
export async function run() {
  execSync('"C:\\\\Program Files\\\\Shop\\\\Shop Desktop.exe" --quiet');
  execSync('"git" pull');
  execFileSync('powershell', ['-File', 'a.ps1']);
  execFileSync('C:\\\\Windows\\\\System32\\\\powershell.exe', ['-File', 'b.ps1']);
  const browser = await puppeteer.launch();
  await (await browser.newPage()).goto('about:blank');
}
`;
    await checkEdges(shop({ 'web/a.ts': code }, 'web'), ['web sync process:Shop Desktop', 'web sync process:chromium', 'web sync process:git', 'web sync process:powershell']);
  });
});

describe('Procedures that are asked for directly', () => {
  it('need no channel', () => checkEdges(shop({
    'tools/index.ts': "import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';\nconst server = new McpServer({ name: 'tools', version: '1' });\nserver.tool('scaffold', async () => ({ content: [] }));\n",
    'orders/index.ts': "import { connect } from 'nats';\nconst service = await (await connect()).services.add({ name: 'orders', version: '1.0.0' });\nservice.addEndpoint('place', () => {});\n",
  }, 'tools', 'orders'), ['topic:nats/place sync orders']));
});

describe('Who answers a request', () => {
  const orders = { 'orders/index.ts': serves('/orders/:id', '/health') };

  it('is the service that the host names, also by its port on this machine', async () => {
    const compose = "services: { backend: { build: orders, ports: ['8081:3000'] }, web: { build: web, ports: ['8080:3000'] } }\n";
    await checkEdges(shop({ ...orders, 'docker-compose.yml': compose, 'web/a.ts': asks("'http://backend:3000/x'") }, 'orders', 'web'), ['web sync orders']);
    await checkEdges(shop({ ...orders, 'docker-compose.yml': compose, 'web/a.ts': asks("'http://localhost:8081/x'") }, 'orders', 'web'), ['web sync orders']);
    await checkEdges(shop({ ...orders, 'orders/.env': 'PORT=3044\n', 'web/a.ts': asks("'http://localhost:3044/x'") }, 'orders', 'web'), ['web sync orders']);
  });

  it('is nobody at an address that a variable without a name holds', () => checkEdges(shop({ ...orders, 'web/a.ts': asks('`${process.env[id]}/x`') }, 'orders', 'web'), []));

  it('is nobody at a port of this machine that nothing listens on', () => checkEdges(shop({ ...orders, 'web/a.ts': asks("'http://localhost:9999/x'") }, 'orders', 'web'), []));

  it('is not a service that a public host is called like', () => checkEdges(shop({ ...orders, 'web/a.ts': asks("'https://orders.com/x'") }, 'orders', 'web'), ['web sync external:orders.com']));

  it('is read from the environment of the caller, its fallback, or the name of the variable', async () => {
    const tree = (more: Files): Files => shop({ ...orders, 'payments/index.ts': serves('/p'), 'web/a.ts': asks('`${process.env.BACKEND_URL}/x`'), ...more }, 'orders', 'payments', 'web');
    await checkEdges(tree({ 'docker-compose.yml': "services: { backend: { build: orders }, web: { build: web, environment: { BACKEND_URL: 'http://backend:3000' } } }\n" }), ['web sync orders']);
    await checkEdges(tree({ 'web/a.ts': asks("`${process.env.BACKEND_URL ?? 'http://payments:3000'}/x`") }), ['web sync payments']);
    await checkEdges(tree({ 'web/a.ts': asks('`${process.env.ORDERS_SERVICE_URL}/x`') }), ['web sync orders']);
    await checkEdges(tree({}), ['web sync external:BACKEND_URL']);
  });

  it('is read from the name of a variable in the plural, and from what stands below the settings of services', async () => {
    const tree = (url: string, name = 'payment-service'): Files => shop({ ...orders, [`${name}/index.ts`]: serves('/p'), 'web/a.ts': `import { ConfigService } from '@nestjs/config';\n${asks(url).replace('base: string', 'config: ConfigService')}` }, 'orders', name, 'web');
    await checkEdges(tree('`${process.env.PAYMENTS_SERVICE_URL}/x`'), ['web sync payment-service']);
    await checkEdges(tree('`http://${process.env.PAYMENTS_SUBGRAPH_HOST}:80/x`', 'payment'), ['web sync payment']);
    await checkEdges(tree('`${process.env.PAYMENT_URL}/x`', 'payments'), ['web sync external:PAYMENT_URL']);
    await checkEdges(tree("`${config.get('services.payments')}/x`"), ['web sync payment-service']);
    await checkEdges(tree("`${config.get('pages.payments')}/x`"), ['web sync external:pages.payments']);
  });

  it('is the caller itself behind a variable that is called a path', async () => {
    const page = { 'web/b.ts': serves('/countries') };
    await checkEdges(shop({ ...orders, ...page, 'web/a.ts': asks('`${process.env.basePath}/countries`', '`${process.env.NEXT_PUBLIC_BASE_PATH}/names.json`') }, 'orders', 'web'), ['web sync web']);
    await checkEdges(shop({ ...orders, ...page, 'web/a.ts': asks('`${process.env.API_BASE_PATH}/x`') }, 'orders', 'web'), ['web sync external:API_BASE_PATH']);
  });

  it('is for procedures of tRPC the service that serves the router, though others have its code', async () => {
    const router = "import { initTRPC } from '@trpc/server';\nconst t = initTRPC.create();\nexport const appRouter = t.router({ orders: t.router({ list: t.procedure.query(() => []) }) });\nexport type AppRouter = typeof appRouter;\nexport const createCaller = t.createCallerFactory(appRouter);\n";
    const tree = (server: string): Files => shop({
      'package.json': JSON.stringify({ name: 'shop', private: true, workspaces: ['web', 'jobs', 'cli', 'packages/*'] }),
      'packages/api/package.json': JSON.stringify({ name: '@shop/api', main: 'index.ts' }), 'packages/api/index.ts': router,
      'web/a.ts': server, 'jobs/a.ts': "import { createCaller } from '@shop/api';\nexport const work = () => createCaller({}).orders.list();\n",
      'cli/a.ts': "import { createTRPCClient, httpBatchLink } from '@trpc/client';\nimport type { AppRouter } from '@shop/api';\nconst client = createTRPCClient<AppRouter>({ links: [httpBatchLink({ url: `${process.argv[2]}/trpc` })] });\nexport const list = () => client.orders.list.query();\n",
    }, 'web', 'jobs', 'cli');
    await checkEdges(tree("import { createHTTPServer } from '@trpc/server/adapters/standalone';\nimport { appRouter } from '@shop/api';\ncreateHTTPServer({ router: appRouter }).listen(3000);\n"), ['cli sync web']);
    await checkEdges(tree("import { appRouter } from '@shop/api';\nexport const router = appRouter;\n"), []);
  });

  it('is for GraphQL without an address the only service with resolvers', async () => {
    const server = (name: string): Files => ({ [`${name}/server.ts`]: "import { ApolloServer } from '@apollo/server';\nexport const server = new ApolloServer({ typeDefs: '', resolvers: { Query: { orders: () => [] } } });\n" });
    const page = { 'web/page.tsx': "import { graphql, useLazyLoadQuery } from 'react-relay';\nexport function Orders() {\n  return useLazyLoadQuery(graphql`query OrdersQuery { orders { id } }`, {});\n}\n" };
    await checkEdges(shop({ ...server('api'), ...page }, 'api', 'web'), ['web sync api']);
    await checkEdges(shop({ ...server('api'), ...server('web'), ...page }, 'api', 'web'), ['web sync web']);
    await checkEdges(shop({ ...server('api'), ...server('other'), ...page }, 'api', 'other', 'web'), []);
  });

  it('is named by a setting that nobody here knows, as by a variable', async () => {
    const settings = (address: string): Files => shop({ ...orders, 'order-history/index.ts': serves('/p'), 'web/a.ts': `import settings from '@acme/settings';\n${asks(address)}` }, 'orders', 'order-history', 'web');
    await checkEdges(settings('`${settings.apis.orders.url}/x`'), ['web sync orders']);
    await checkEdges(settings('`${settings.apis.orderhistory.internal_url}/x`'), ['web sync order-history']);
    await checkEdges(settings('`http://${settings.orderHistoryHost}/x`'), ['web sync order-history']);
    await checkEdges(settings('`${settings.apis.order.url}/x`'), []);
    await checkEdges(settings('`${settings.orders.id}/x`'), []);
  });

  it('is named by a property that a parameter or the instance has', () => checkEdges(shop({
    ...orders, 'web/a.ts': `class Client {\n  constructor(private readonly config: any) {}\n  load() { return fetch(\`\${this.config.services.orders.baseUrl}/x\`); }\n}\n`
      + 'export const make = (config: any) => new Client(config).load();\nexport const read = (options: any) => fetch(`${options.orders.url}/y`);\n',
  }, 'orders', 'web'), ['web sync orders']));

  it('is nobody who is called as a property is, but takes messages alone, and not the caller', async () => {
    const agents = "import { Controller } from '@nestjs/common';\nimport { MessagePattern } from '@nestjs/microservices';\n@Controller()\nexport class AgentController {\n  @MessagePattern({ cmd: 'start' })\n  start() {}\n}\n";
    const tree = (agent: string): Files => shop({ 'agent/index.ts': agent, 'web/a.ts': 'export const ask = (given: any) => fetch(`${given.agentEndpoint}/proofs/all`);\n' }, 'agent', 'web');
    await checkEdges(tree(agents), ['topic:@nestjs/microservices/start sync agent']);
    await checkEdges(tree(agents + serves('/ready/now')), ['topic:@nestjs/microservices/start sync agent', 'web sync agent']);
    await checkEdges(shop({ 'agent/index.ts': `${serves('/p')}export const ask = (given: any) => fetch(\`\${given.agentEndpoint}/x\`);\n` }, 'agent'), []);
  });

  it('is told apart from the scheme in front of it, and from a path that stands in a hole behind it', async () => {
    await checkEdges(shop({ ...orders, 'web/a.ts': asks('`${process.env.API_PROTOCOL}://${base}/x`', '`${process.env.API_PROTOCOL}://${process.env.ORDERS_HOST}/x`') }, 'orders', 'web'), ['web sync orders']);
    await checkEdges(shop({ ...orders, 'web/a.ts': asks("`${process.env.ORDERS_URL || 'http://localhost:3001'}${id}`", '`${process.env.BILLING_HOST}:3000${id}`') }, 'orders', 'web'), ['web sync external:BILLING_HOST', 'web sync orders']);
    await checkEdges(shop({ ...orders, 'web/a.ts': asks('`http://orders${id}`', '`orders-${id}:3000/x`') }, 'orders', 'web'), []);
  });

  it('is the only one that serves the path, below the prefixes that stand in front of routes', async () => {
    await checkEdges(shop({ ...orders, 'web/a.ts': asks('`${base}/orders/${id}`') }, 'orders', 'web'), ['web sync orders']);
    await checkEdges(shop({ ...orders, 'web/a.ts': asks('`/api/v1/orders/${id}`') }, 'orders', 'web'), ['web sync orders']);
  });

  it('is not found by a path that several serve, that every service has, or that says nothing', async () => {
    await checkEdges(shop({ ...orders, 'archive/index.ts': serves('/orders/:id'), 'web/a.ts': asks('`${base}/orders/${id}`') }, 'orders', 'archive', 'web'), []);
    await checkEdges(shop({ ...orders, 'web/a.ts': asks('`${base}/health`') }, 'orders', 'web'), []);
    await checkEdges(shop({ ...orders, 'web/a.ts': asks('`${base}/${id}/lines`') }, 'orders', 'web'), []);
  });

  it('is not told by a prefix and holes, nor by one word that others have too', async () => {
    const tree = (url: string, more: Files = {}): Files => shop({ 'orders/index.ts': serves('/api/v1/lines', '/orders/open'), 'web/a.ts': asks(url), ...more }, 'orders', 'archive', 'web');
    await checkEdges(tree('`${base}/api/${base}/${id}`'), []);
    await checkEdges(tree('`${base}/api/${base}/lines`'), ['web sync orders']);
    await checkEdges(tree('`${base}/orders/${id}`'), ['web sync orders']);
    await checkEdges(tree('`${base}/orders/${id}`', { 'archive/index.ts': serves('/archive/orders/:id') }), []);
    await checkEdges(tree('`${base}/orders/open`', { 'archive/index.ts': serves('/archive/orders/:id') }), ['web sync orders']);
  });

  it('is the caller where several serve the path only if it asks its own origin', async () => {
    const tree = (url: string): Files => shop({ 'orders/index.ts': serves('/lines/all'), 'archive/index.ts': `${serves('/lines/all')}${asks(url)}` }, 'orders', 'archive');
    await checkEdges(tree('`${base.replace("ws", "http")}/lines/all`'), []);
    await checkEdges(tree("'/lines/all'"), ['archive sync archive']);
  });

  it('is the caller itself where it serves the path by its own files', () => checkEdges(shop({
    ...orders, 'web/package.json': JSON.stringify({ name: 'web', scripts: { start: 'next start' }, dependencies: { next: '15', react: '19' } }),
    'web/pages/api/orders/[id].ts': 'export default function handler(request, response) {\n  response.json({});\n}\n', 'web/a.ts': asks('`/api/orders/${id}`'),
  }, 'orders'), ['web sync web']));

  it('is a host outside, or the domain of one whose first name is computed', () => checkEdges(shop({ 'web/a.ts': asks("'https://api.weather.test/today'", '`https://${id}.example.com/api/tickets`') }, 'web'), ['web sync external:api.weather.test', 'web sync external:example.com']));

  it('is the domain of a host whose first name is to be replaced', async () => {
    const files = { 'web/a.ts': asks('`${process.env.STORE_URL}/rest/v1/orders`') };
    await checkEdges(shop({ ...files, 'web/.env.example': 'STORE_URL=https://your-project.supabase.co\n', 'orders/.env.example': 'STORE_URL=https://xxx.supabase.co\n', 'orders/a.ts': '' }, 'web', 'orders'), ['web sync external:supabase.co']);
    await checkEdges(shop({ ...files, 'web/.env.example': 'STORE_URL=https://<project-ref>.supabase.co\n' }, 'web'), ['web sync external:supabase.co']);
    await checkEdges(shop({ ...files, 'web/.env.example': 'STORE_URL=https://your-domain.com\n' }, 'web'), ['web sync external:STORE_URL']);
    await checkEdges(shop({ ...files, 'web/.env.example': 'STORE_URL=https://yours.example.net\n' }, 'web'), ['web sync external:yours.example.net']);
  });
});

describe('Who answers behind a gateway', () => {
  const deployment = (name: string): string => `kind: Deployment\nmetadata: { name: ${name}-depl }\nspec: { template: { metadata: { labels: { app: ${name} } }, spec: { containers: [{ image: me/${name} }] } } }\n---\nkind: Service\nmetadata: { name: ${name}-srv }\nspec: { selector: { app: ${name} }, ports: [{ port: 3000 }] }\n`;
  const path = (prefix: string, name: string): string => `          - { path: '${prefix}', backend: { service: { name: ${name}-srv } } }\n`;
  const cluster = (...paths: readonly string[]): Files => ({
    'k8s/a.yaml': deployment('orders'), 'k8s/b.yaml': deployment('web'), 'k8s/ingress.yaml': `kind: Ingress\nmetadata: { name: door }\nspec:\n  rules:\n    - http:\n        paths:\n${paths.join('')}`, 'orders/index.ts': '',
  });

  it('is the service that the rule for the path names', async () => {
    const tree = cluster(path('/api/orders/?(.*)', 'orders'), path('/?(.*)', 'web'));
    await checkEdges(shop({ ...tree, 'web/a.ts': asks("'/api/orders/1'", "'/api/session'") }, 'orders', 'web'), ['web sync orders', 'web sync web']);
    await checkEdges(shop({ ...tree, 'web/a.ts': asks("'http://ingress-nginx-controller.ingress-nginx.svc.cluster.local/api/orders'") }, 'orders', 'web'), ['web sync orders']);
    await checkEdges(shop({ ...tree, 'web/a.ts': asks('`${base}/api/orders/${id}`') }, 'orders', 'web'), ['web sync orders']);
  });

  it('is not the service of the pages for what another service asks of nobody', async () => {
    const tree = cluster(path('/api/orders', 'orders'), path('/', 'web'));
    await checkEdges(shop({ ...tree, 'orders/index.ts': asks("'/stock/levels'", '`${base}/stock/${id}`'), 'web/a.ts': '' }, 'orders', 'web'), []);
  });

  it('is a service in another language as well', () => checkEdges(shop({
    'docker-compose.yml': 'services: { web: { build: web }, cart: { build: cart } }\n', 'cart/Dockerfile': 'FROM golang\n', 'cart/main.go': 'package main\n',
    'web/nginx.conf': 'server { location /api/cart/ { proxy_pass http://${CART_HOST}:8080/; } }\n', 'web/a.ts': asks('`/api/cart/${id}`'),
  }, 'web'), ['web sync cart']));

  it('is not behind a gateway under the names of services that are built where its rules lie', async () => {
    const rules = { 'infra/nginx.conf': 'server { location / { proxy_pass http://web:3000; } }\n' };
    const tree = (proxy: string): Files => shop({
      ...rules, 'infra/Dockerfile': 'FROM node\n', 'web/a.ts': '', 'stock/index.ts': '', 'orders/index.ts': asks('`${process.env.STOCK_URL ?? base}/levels`', "'http://stock:4000/levels'", "'http://door/pages'"),
      'infra/docker-compose.yml': `services:\n  stock: { build: { context: ., dockerfile: ./Dockerfile, args: { APP: stock } } }\n  web: { build: ../web }\n  door: { image: nginx, volumes: [${proxy}] }\n`,
    }, 'orders', 'stock', 'web');
    await checkEdges(tree("'./nginx.conf:/etc/nginx/nginx.conf'"), ['orders sync stock', 'orders sync web']);
  });

  it('is found through the proxy of a development server', () => checkEdges(shop({
    'docker-compose.yml': "services: { orders: { build: orders, ports: ['4000:3000'] } }\n", 'orders/index.ts': '',
    'web/vite.config.ts': "export default { server: { proxy: { '/api': { target: 'http://localhost:4000' } } } };\n", 'web/a.ts': asks("'/api/lines'"),
  }, 'orders', 'web'), ['web sync orders']));

  it('is found below a router that is mounted without a path', () => checkEdges(shop({
    'orders/index.ts': "import express, { Router } from 'express';\nconst router = Router();\nrouter.get('/orders/:id', (request, response) => response.json({}));\nexpress().use(router).listen(3000);\n", 'web/a.ts': asks('`${base}/orders/${id}`'),
  }, 'orders', 'web'), ['web sync orders']));
});

describe('Who takes a message', () => {
  const nest = (name: string, body: string): Files => ({ [`${name}/a.ts`]: `import { Controller, Inject, Module } from '@nestjs/common';\nimport { ClientProxy, ClientsModule, EventPattern, MessagePattern, Transport } from '@nestjs/microservices';\n${body}` });
  const client = (call: string): string => `@Module({ imports: [ClientsModule.register([{ name: 'BUS', transport: Transport.RMQ }])] })\nexport class AppModule {}\nexport class Sender {\n  constructor(@Inject('BUS') private readonly client: ClientProxy) {}\n  async go() {\n    await firstValueFrom(this.client.${call});\n  }\n}\n`.replace(/^/, "import { firstValueFrom } from 'rxjs';\n");
  const handler = (decorator: string): string => `@Controller()\nexport class Handlers {\n  @${decorator}\n  handle(data: object) {}\n}\n`;

  it('draws a queue once, whatever jobs it carries, and does not count looking after it', () => checkEdges(shop({
    'web/a.ts': "import { Queue } from 'bullmq';\nconst mail = new Queue('mail');\nexport async function go(id: string) {\n  await mail.add('welcome', {});\n  await mail.add('reset', {});\n  await mail.getJob(id);\n}\n",
    'worker/a.ts': "import { Worker } from 'bullmq';\nnew Worker('mail', async (job) => job.name);\n",
  }, 'web', 'worker'), ['queue:bull/mail async worker', 'web async queue:bull/mail']));

  it('is the handler of the same pattern, also one of events that is asked', async () => {
    await checkEdges(shop({ ...nest('web', client("send('order.get', {})")), ...nest('orders', handler("MessagePattern('order.get')")) }, 'web', 'orders'), ['web sync orders through topic:rabbitmq/order.get']);
    await checkEdges(shop({ ...nest('web', client("send('order.made', {})")), ...nest('orders', handler("EventPattern('order.made')")) }, 'web', 'orders'), ['web sync orders through topic:rabbitmq/order.made']);
    await checkEdges(shop({ ...nest('web', client("emit('order.made', {})")), ...nest('orders', handler("EventPattern('order.made')")) }, 'web', 'orders'), ['topic:rabbitmq/order.made async orders', 'web async topic:rabbitmq/order.made']);
  });

  it('is another service than the one that asks a broker, where another one has the pattern too', async () => {
    const asking = { 'web/b.ts': nest('web', client("send('user.check', {})"))['web/a.ts'] ?? '' };
    await checkEdges(shop({ ...asking, ...nest('web', handler("MessagePattern('user.check')")), ...nest('users', handler("MessagePattern('user.check')")) }, 'web', 'users'), ['web sync users through topic:rabbitmq/user.check']);
    await checkEdges(shop({ ...asking, ...nest('web', handler("MessagePattern('user.check')")), 'users/a.ts': '' }, 'web', 'users'), ['web sync web through topic:rabbitmq/user.check']);
  });

  it('is the handler of a pattern with the same members, in whatever order', async () => {
    const tree = (asked: string): Files => shop({ ...nest('web', client(`send(${asked}, {})`)), ...nest('orders', handler("MessagePattern({ cmd: 'get', role: 'order' })")) }, 'web', 'orders');
    await checkEdges(tree("{ role: 'order', cmd: 'get' }"), ['web sync orders through topic:rabbitmq/cmd:get,role:order']);
    await checkEdges(tree("{ role: 'user', cmd: 'get' }"), ['topic:@nestjs/microservices/cmd:get,role:order sync orders', 'web sync topic:rabbitmq/cmd:get,role:user']);
  });

  it('is everyone whose wildcard covers the name, word by word', async () => {
    const tree = (pattern: string): Files => shop({ ...nest('web', client("emit('order.eu.made', {})")), ...nest('orders', handler(`EventPattern('${pattern}')`)) }, 'web', 'orders');
    await checkEdges(tree('order.*.made'), ['topic:rabbitmq/order.eu.made async orders', 'web async topic:rabbitmq/order.eu.made']);
    await checkEdges(tree('order.#'), ['topic:rabbitmq/order.eu.made async orders', 'web async topic:rabbitmq/order.eu.made']);
    await checkEdges(tree('order.*'), ['topic:@nestjs/microservices/order.* async orders', 'web async topic:rabbitmq/order.eu.made']);
  });
});

describe('Who takes what is sent by one of several libraries', () => {
  const bull = (job: string): string => `import { Queue } from 'bullmq';
class OverBull implements Sender {
  private readonly queue = new Queue('jobs');
  async send(name: string) { for (const job of Object.values(known)) await this.queue.add(${job}, { name }); }
}
`;
  const INNGEST = "import { Inngest } from 'inngest';\nconst client = new Inngest({ id: 'web' });\nclass OverInngest implements Sender {\n  async send(name: string) { await client.send({ name: `mail/${name}`, data: {} }); }\n}\n";
  const tree = (senders: string, made: string): Files => shop({
    'web/a.ts': `${senders}interface Sender { send(name: string): Promise<void> }\nconst known: Record<string, { id: string }> = {};\nconst sender: Sender = ${made};\nexport const welcome = () => sender.send('welcome');\nexport const bye = () => sender.send('bye');\n`,
    'worker/a.ts': "import { Worker } from 'bullmq';\nnew Worker('jobs', async (job) => job.name);\n",
  }, 'web', 'worker');

  it('stands at the channel that each of them has', () => checkEdges(tree(bull('job.id') + INNGEST, "process.env.JOBS === 'inngest' ? new OverInngest() : new OverBull()"), [
    'queue:bull/jobs async worker', 'web async queue:bull/jobs', 'web async queue:inngest/mail/bye', 'web async queue:inngest/mail/welcome',
  ]));

  it('does not stand at what only another one makes of the name', () => checkEdges(tree(bull('name') + INNGEST, "process.env.JOBS === 'inngest' ? new OverInngest() : new OverBull()"), [
    'queue:bull/jobs async worker', 'web async queue:bull/jobs', 'web async queue:inngest/mail/bye', 'web async queue:inngest/mail/welcome',
  ]));
});

describe('Names that say nothing', () => {
  const queue = (name: string): string => `import { Queue } from 'bullmq';\nconst jobs = new Queue(${name});\nexport const go = () => jobs.add('run', {});\n`;
  const worker = (name: string): string => `import { Worker } from 'bullmq';\nconst place = Number(process.argv[2]);\nnew Worker(${name}, async (job) => job.name);\n`;

  it('are no channels, but a computed piece of a name is the same for both ends', async () => {
    await checkEdges(shop({ 'web/a.ts': queue('String(Date.now())'), 'worker/a.ts': worker('String(place)') }, 'web', 'worker'), []);
    await checkEdges(shop({ 'web/a.ts': queue('`mail-${Date.now()}`'), 'worker/a.ts': worker('`mail-${place}`') }, 'web', 'worker'), ['queue:bull/mail-* async worker', 'web async queue:bull/mail-*']);
  });

  it('are no hosts', () => checkEdges(shop({ 'web/a.ts': asks("'integrations/active'"), 'orders/a.ts': '' }, 'web', 'orders'), []));

  it('leave a vendor its own name where one model knows many, and storage that of its service', () => checkEdges(shop({
    'web/a.ts': "import { Client } from 'recurly';\nconst billing = new Client('key');\nexport const account = (id) => billing.getAccount(id);\nexport const wait = async (id) => { await billing.getAccount(id); };\n",
    'web/b.ts': "import { Upload } from '@aws-sdk/lib-storage';\nimport { S3 } from '@aws-sdk/client-s3';\nexport const put = async (Bucket, Body) => { await new Upload({ client: new S3({}), params: { Bucket, Key: 'a', Body } }).done(); };\n",
    'web/c.ts': "import { CloudWatchClient, PutMetricDataCommand } from '@aws-sdk/client-cloudwatch';\nexport const measure = async () => { await new CloudWatchClient({}).send(new PutMetricDataCommand({})); };\n",
  }, 'web'), ['web sync payment:recurly', 'web sync saas:cloudwatch', 'web sync storage:s3']));

  it('leave a vendor the name of its scope, or of the product that is meant', () => checkEdges(shop({
    'web/a.ts': "import { init } from '@launchdarkly/node-server-sdk';\nconst flags = init('key');\nexport const ready = () => flags.waitForInitialization();\n",
    'web/b.ts': "import { OAuth2Api, Configuration } from '@ory/client';\nexport const clients = async () => (await new OAuth2Api(new Configuration({})).listOAuth2Clients()).data;\n",
    'web/c.ts': "import { OpenFeature } from '@openfeature/server-sdk';\nimport { FlagdProvider } from '@openfeature/flagd-provider';\nexport const start = () => OpenFeature.setProviderAndWait(new FlagdProvider());\n",
  }, 'web'), ['web sync saas:flagd', 'web sync saas:launchdarkly', 'web sync saas:ory_hydra']));

  it('leave a vendor its brand where the scope adds to it, and a library of many vendors its own', () => checkEdges(shop({
    'web/a.ts': "import { Polar } from '@polar-sh/sdk';\nconst polar = new Polar({});\nexport const products = async () => { await polar.products.list({}); };\n",
    'web/b.ts': "import { Client } from '@notionhq/client';\nconst notes = new Client({});\nexport const find = async () => { await notes.search({}); };\n",
    'web/d.ts': "import { createClerkClient } from '@clerk/backend';\nconst clerk = createClerkClient({});\nexport const ban = async (id) => { await clerk.users.banUser(id); };\n",
    'web/c.ts': "import { generateText } from 'ai';\nexport const write = async (model) => { await generateText({ model, prompt: 'a' }); };\n",
  }, 'web'), ['web sync ai:vercel-ai', 'web sync payment:polar', 'web sync saas:clerk', 'web sync saas:notion']));
});

describe('Procedures', () => {
  const client = "import { createTRPCClient, httpBatchLink } from '@trpc/client';\nconst trpc = createTRPCClient({ links: [httpBatchLink({ url: '/api/trpc' })] });\nexport const load = () => trpc.users.byId.query('1');\n";
  const server = "import { initTRPC } from '@trpc/server';\nconst t = initTRPC.create();\nexport const users = t.router({ byId: t.procedure.query(() => 1) });\n";

  it('are answered by the only service that has one of that name', async () => {
    const app = `${server}export const app = t.router({ users });\n`;
    const other = app.replaceAll('users', 'orders');
    await checkEdges(shop({ 'web/a.ts': client, 'api/a.ts': app, 'admin/a.ts': other }, 'web', 'api', 'admin'), ['web sync api']);
    await checkEdges(shop({ 'web/a.ts': client, 'web/b.ts': other, 'api/a.ts': app }, 'web', 'api'), ['web sync api']);
  });

  it('of other names are answered by the only service that has some, or by the caller itself', async () => {
    await checkEdges(shop({ 'web/a.ts': client, 'api/a.ts': server }, 'web', 'api'), ['web sync api']);
    await checkEdges(shop({ 'web/a.ts': client, 'web/b.ts': server, 'api/a.ts': server }, 'web', 'api'), ['web sync web']);
    await checkEdges(shop({ 'web/a.ts': client, 'api/a.ts': server, 'admin/a.ts': server }, 'web', 'api', 'admin'), []);
  });
});

describe('Queues that deliver to an address', () => {
  const NEXT = (route: string): Files => ({
    'web/package.json': '{ "name": "web", "dependencies": { "next": "15" }, "scripts": { "start": "next start" } }',
    'web/app/api/jobs/mail/route.ts': 'export async function POST() {\n  return new Response();\n}\n',
    'web/lib/send.ts': `import { Client } from '@upstash/qstash';\nconst qstash = new Client({ token: 'x' });\nconst HOST = process.env.VERCEL_ENV === 'production' ? 'https://app.example.com' : process.env.VERCEL_ENV === 'preview' ? 'https://preview.example.com' : 'http://localhost:3000';\nexport async function send() {\n  await qstash.publishJSON({ url: \`\${HOST}${route}\`, body: {} });\n}\n`,
  });

  it('are named by the path, whatever host they post to, and lead to who serves it', () => checkEdges(NEXT('/api/jobs/mail'), ['queue:qstash//api/jobs/mail async web', 'web async queue:qstash//api/jobs/mail']));

  it('lead to routes that run workflows', () => checkEdges({
    ...NEXT('/api/jobs/mail'),
    'web/app/api/jobs/mail/route.ts': "import { serve } from '@upstash/workflow/nextjs';\nexport const { POST } = serve(async () => {});\n",
  }, ['queue:qstash//api/jobs/mail async web', 'web async queue:qstash//api/jobs/mail']));

  it('are named by the path below a host that a variable holds, but not below another variable', async () => {
    const posting = (variable: string): Files => ({ ...NEXT(''), 'web/lib/send.ts': `import { Client } from '@upstash/qstash';\nconst qstash = new Client({ token: 'x' });\nexport async function send() {\n  await qstash.publishJSON({ url: \`\${process.env.${variable}}/api/jobs/mail\`, body: {} });\n}\n` });
    await checkEdges(posting('APP_URL'), ['queue:qstash//api/jobs/mail async web', 'web async queue:qstash//api/jobs/mail']);
    await checkEdges(posting('STAGE'), ['queue:qstash/${STAGE}/api/jobs/mail async web', 'web async queue:qstash/${STAGE}/api/jobs/mail']);
  });

  it('lead to nobody where no service has the path', () => checkEdges(NEXT('/api/jobs/sms'), ['web async queue:qstash//api/jobs/sms']));
});

describe('What a shared listener sends', () => {
  const kit = (listener: string): Files => ({
    'package.json': JSON.stringify({ name: 'root', workspaces: ['*'] }), 'kit/package.json': JSON.stringify({ name: 'kit', main: 'events.ts', dependencies: { '@nestjs/event-emitter': '2' } }),
    'kit/events.ts': `import { OnEvent } from '@nestjs/event-emitter';\nimport { Queue } from 'bullmq';\nconst mails = new Queue('mails');\nexport class Events {\n  ${listener}\n  async saved(id: string) { await this.tell(id); }\n  private async tell(id: string) { await mails.add('saved', { id }); }\n}\n`,
    ...Object.fromEntries(['orders', 'stock'].map((name) => [`${name}/main.ts`, "import { Module } from '@nestjs/common';\nimport { Events } from 'kit';\n@Module({ providers: [Events] })\nexport class Main {}\n"])),
  });

  it('is sent by each service that has the listener, whoever emits', () => checkEdges(shop(kit("@OnEvent('saved')"), 'orders', 'stock'), ['orders async queue:bull/mails', 'stock async queue:bull/mails']));

  it('is sent by nobody known where nothing in the process calls it', () => checkEdges(shop(kit(''), 'orders', 'stock'), []));
});
