import { shapesOf, STOCK, type Shape } from './shape';

const AXIOS: Pick<Shape, 'imports'> = { imports: "import axios, { type AxiosInstance } from 'axios';\n" };

function at(url: string, method: 'get' | 'post' = 'get'): Pick<Shape, 'imports' | 'clients' | 'code'> {
  return { ...AXIOS, clients: { http: ['AxiosInstance', `axios.create({ baseURL: '${url}', timeout: 2000 })`] }, code: `await $http.${method}('/items/1');` };
}

const ORDERS = {
  'orders/package.json': '{ "name": "orders", "scripts": { "start": "node ." }, "dependencies": { "express": "5" } }',
  'orders/src/main.ts': "import express from 'express';\nconst app = express();\napp.get('/api/orders/:id', (request, response) => { response.json({}); });\napp.post('/api/orders', (request, response) => { response.json({}); });\napp.delete('/api/orders/:id', (request, response) => { response.json({}); });\napp.put('/api/orders/:id/address', (request, response) => { response.json({}); });\n",
};

const KAFKA = "import { Kafka, type Producer } from 'kafkajs';\n";
const PRODUCER: Shape['clients'] = { producer: ['Producer', "new Kafka({ brokers: ['kafka:9092'] }).producer()"] };
const consuming = (topics: readonly string[]): string => `import { Kafka } from 'kafkajs';\nconst consumer = new Kafka({ brokers: ['kafka:9092'] }).consumer({ groupId: 'all' });\n${topics.map((topic) => `await consumer.subscribe({ topic: '${topic}' });\n`).join('')}await consumer.run({ eachMessage: async ({ message }) => { console.log(message); } });\n`;

/** What can be seen on the whole map only. */
export const MAPPED: readonly Shape[] = [
  ...shapesOf('orphan-topic', { imports: KAFKA, clients: PRODUCER }, [
    { name: 'a name that is nearly the same', code: "await $producer.send({ topic: 'order.created', messages: [{ value: input.id }] });", files: { 'src/all.ts': consuming(['orders.created']) } },
    { name: 'a topic without a listener', code: "await $producer.send({ topic: 'order.created', messages: [{ value: input.id }] });\nawait $producer.send({ topic: 'invoice.drafted', messages: [{ value: input.id }] });", files: { 'src/all.ts': consuming(['order.created']) } },
    { name: 'a topic without a sender', code: "await $producer.send({ topic: 'order.created', messages: [{ value: input.id }] });", files: { 'src/all.ts': consuming(['order.created', 'stock.counted']) } },
  ]),
  ...shapesOf('unserved-route-call', { ...AXIOS, root: 'web', files: ORDERS, clients: { http: ['AxiosInstance', "axios.create({ baseURL: 'http://orders', timeout: 2000 })"] } }, [
    { name: 'another method', code: "await $http.patch('/api/orders/' + input.id, input);" },
    { name: 'another word', code: "await $http.delete('/api/order/' + input.id);" },
    { name: 'a missing prefix', code: "await $http.post('/orders', input);" },
    { name: 'a host by its variable', clients: {}, imports: '', code: 'await fetch(`${process.env.ORDERS_URL}/api/order/${input.id}`, { method: \'DELETE\', signal: AbortSignal.timeout(2000) });' },
    { name: 'a route that is nowhere', code: "await $http.get('/api/customers/' + input.id);" },
  ]),
  ...shapesOf('shared-database', { root: 'orders' }, [
    {
      name: 'a package with the client', imports: "import { prisma } from '@shop/db';\n", code: 'await prisma.order.create({ data: input });',
      files: {
        'packages/db/package.json': '{ "name": "@shop/db", "main": "src/index.ts", "dependencies": { "@prisma/client": "6" } }', 'packages/db/src/index.ts': "import { PrismaClient } from '@prisma/client';\nexport const prisma = new PrismaClient();\n",
        'billing/package.json': '{ "name": "billing", "scripts": { "start": "node ." }, "dependencies": { "@shop/db": "*" } }', 'billing/src/main.ts': "import { prisma } from '@shop/db';\nexport const paid = (id: string) => prisma.order.update({ where: { id }, data: { state: 'paid' } });\n",
      },
    },
    {
      name: 'one address', imports: "import knex, { type Knex } from 'knex';\n", clients: { db: ['Knex', "knex({ client: 'pg', connection: 'postgres://db:5432/shop' })"] }, code: "await $db('orders').insert(input);",
      files: { 'billing/package.json': '{ "name": "billing", "scripts": { "start": "node ." }, "dependencies": { "knex": "3" } }', 'billing/src/main.ts': "import knex from 'knex';\nconst db = knex({ client: 'pg', connection: 'postgres://db:5432/shop' });\nexport const paid = (id: string) => db('orders').where({ id }).update({ state: 'paid' });\n" },
    },
  ]),
  ...shapesOf('hard-coded-host', {}, [
    { name: 'an address of the network', ...at('http://10.0.4.17:8080') },
    { name: 'another machine without encryption', ...at('http://api.partner.io', 'post') },
    { name: 'a name of the cluster', ...at('http://stock:3000') },
    { name: 'this machine', ...at('http://localhost:4000') },
    { name: 'the address in the call', code: "await fetch('http://stock.internal:8080/items/1', { signal: AbortSignal.timeout(2000) });" },
    { name: 'gRPC', imports: "import { credentials } from '@grpc/grpc-js';\nimport { StockClient } from './generated/stock_grpc_pb';\n", clients: { stock: ['StockClient', "new StockClient('10.0.4.17:50051', credentials.createInsecure())"] }, code: 'await new Promise((resolve, reject) => {\n  $stock.getItem({ id: input.id }, { deadline: Date.now() + 1000 }, (error, item) => (error ? reject(error) : resolve(item)));\n});', files: STOCK },
  ]),
];
