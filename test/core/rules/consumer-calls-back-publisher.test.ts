import { checkerOf } from './check-rules';

const checkRules = checkerOf('consumer-calls-back-publisher');

const manifest = (name: string): string => JSON.stringify({ name, dependencies: { kafkajs: '*', axios: '*', express: '*' }, scripts: { start: 'node src/main.js' } });

const publisher = (name: string): string => `
import express from 'express';
import { Kafka } from 'kafkajs';
const producer = new Kafka({ brokers: ['kafka:9092'] }).producer();
const app = express();
app.get('/${name}/:id', (request, response) => { response.json({ id: request.params.id }); });
app.post('/${name}', async (request, response) => {
  await producer.send({ topic: 'order.created', messages: [{ value: request.body.id }] });
  response.sendStatus(201);
});
`;

const consumer = (body: string): string => `
import axios from 'axios';
import { Kafka } from 'kafkajs';
const consumer = new Kafka({ brokers: ['kafka:9092'] }).consumer({ groupId: 'shipping' });
async function load(id: string) { return (await axios.get('http://orders/orders/' + id, { timeout: 500 })).data; }
await consumer.subscribe({ topic: 'order.created' });
await consumer.run({ eachMessage: async ({ message }) => {
  const order = JSON.parse(String(message.value));${body}
} });
`;

const workspace = (body: string, more: Readonly<Record<string, string>> = {}): Readonly<Record<string, string>> => ({
  'package.json': '{ "name": "shop", "private": true }',
  'orders/package.json': manifest('orders'), 'orders/src/main.ts': publisher('orders'),
  'shipping/package.json': manifest('shipping'), 'shipping/src/main.ts': consumer(body), ...more,
});

const used = `
  console.log(await load('1'));`;

describe('consumer-calls-back-publisher', () => {
  describe('finds', () => {
    it('a request to the only publisher', () => checkRules(workspace(`
  const all = await axios.get('http://orders/orders/' + order.id, { timeout: 500 });
  //                      ^^^ information consumer-calls-back-publisher \`shipping\` handles \`order.created\` of \`orders\` and asks \`orders\` back (\`axios.get\`). The event decouples nothing
  console.log(all.data);`)));

    it('one some calls away', () => checkRules({
      ...workspace(''),
      'shipping/src/main.ts': consumer(`
  console.log(await load(order.id));`).replace("+ id, { timeout: 500 })).data; }", "+ id, { timeout: 500 })).data; }\n//                                                    ^^^ information consumer-calls-back-publisher"),
    }));
  });

  describe('is silent', () => {
    it('for requests that are not made of the message', () => checkRules(workspace(used)));

    it('for requests that change something', () => checkRules(workspace(`
  await axios.post('http://orders/orders', { id: order.id }, { timeout: 500 });`)));

    it('for other services', () => checkRules(workspace(`
  await axios.get('http://customers/customers/' + order.id, { timeout: 500 });`, { 'customers/package.json': manifest('customers'), 'customers/src/main.ts': publisher('customers').replace('order.created', 'customer.created') })));

    it('when several services publish to the topic', () => checkRules(workspace(`
  await axios.get('http://orders/orders/' + order.id, { timeout: 500 });`, { 'shop/package.json': manifest('shop-front'), 'shop/src/main.ts': publisher('carts') })));

    it('for what the message says where to fetch', () => checkRules(workspace(`
  await axios.get('http://orders/orders/' + order.url, { timeout: 500 });`)));
  });
});
