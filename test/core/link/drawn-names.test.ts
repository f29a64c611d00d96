import { checkEdges, shop } from './check-edges';

describe('A list of queues', () => {
  const names = Array.from({ length: 12 }, (_, index) => `jobs-${index + 1}`);

  it('has a worker for each', () => checkEdges(shop({
    'worker/a.ts': `import { Worker } from 'bullmq';\nconst queues = [${names.map((name) => `{ name: '${name}' }`).join(', ')}];\nqueues.map(({ name }) => new Worker(name, async () => {}));\n`,
  }, 'worker'), names.map((name) => `queue:bull/${name} async worker`)));
});

describe('Events over a WebSocket', () => {
  it('are no hosts, unlike what a socket is opened to', () => checkEdges(shop({
    'api/a.ts': "import { Server } from 'socket.io';\nconst io = new Server();\nexport const created = () => io.to('team').emit('orders.created', {});\n",
    'web/a.ts': "const socket = new WebSocket('wss://live.example.org/feed');\nexport const say = () => socket.send('orders.created');\n",
  }, 'api', 'web'), ['web async external:live.example.org']));
});

describe('Activities of Temporal', () => {
  const worker = (queue: string): string => `import { Worker } from '@temporalio/worker';\nconst activities = { charge: async () => {} };\nawait Worker.create({ taskQueue: ${queue}, activities });\n`;
  const workflow = "import { proxyActivities } from '@temporalio/workflow';\nconst { charge } = proxyActivities({ startToCloseTimeout: '1 minute' });\nexport const order = () => charge();\n";

  it('are no queues where the one of their worker is not known', async () => {
    await checkEdges(shop({ 'orders/worker.ts': worker("read('queue')"), 'orders/workflow.ts': workflow }, 'orders'), []);
    await checkEdges(shop({ 'orders/worker.ts': worker("'orders'"), 'orders/workflow.ts': workflow }, 'orders'), ['queue:temporal/orders async orders']);
  });
});

describe('An image of everything', () => {
  const api = "import express from 'express';\nconst app = express();\napp.get('/orders', () => {});\napp.listen(3000);\n";
  const files = {
    'package.json': JSON.stringify({ name: 'shop', scripts: { start: 'node tools.js' } }), 'tools.js': 'console.log(1);\n', 'Dockerfile': 'FROM node\n',
    'compose.yml': "services: { shop: { build: ., ports: ['3001:3000'] } }\n", 'api/index.ts': api,
  };

  it('is asked where the only service in it serves the path, and as a whole where none does', async () => {
    await checkEdges(shop({ ...files, 'web/a.ts': "export const load = () => fetch('http://localhost:3001/orders');\n" }, 'api', 'web'), ['web sync api']);
    await checkEdges(shop({ ...files, 'web/a.ts': "export const load = () => fetch('http://localhost:3001/bills');\n" }, 'api', 'web'), ['web sync .']);
  });
});

describe('A variable', () => {
  it('is a host, unless it holds a secret', () => checkEdges(shop({
    'api/a.ts': "const settings = { orders: process.env.ORDERS_URL, 'orders.password': process.env.ORDERS_PASSWORD, 'token.url': process.env.TOKEN_URL };\nexport const ask = (name: string) => fetch(`${settings[name]}/orders`);\n",
  }, 'api'), ['api sync external:ORDERS_URL', 'api sync external:TOKEN_URL']));
});

describe('A variable with the words of a service in another order', () => {
  const asks = (variable: string): string => `export const load = () => fetch(\`\${process.env.${variable}}/x\`);\n`;

  it('names it, unless words are missing', async () => {
    const files = { 'history-v1/index.ts': 'console.log(1);\n', 'docs/index.ts': 'console.log(1);\n' };
    await checkEdges(shop({ ...files, 'web/a.ts': asks('V1_HISTORY_URL') }, 'history-v1', 'docs', 'web'), ['web sync history-v1']);
    await checkEdges(shop({ ...files, 'web/a.ts': asks('HISTORY_URL') }, 'history-v1', 'docs', 'web'), ['web sync external:HISTORY_URL']);
  });
});
