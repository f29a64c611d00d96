import { checkerOf } from './check-rules';

const checkRules = checkerOf('orphan-topic');

const kafka = "import { Kafka } from 'kafkajs';\nconst kafka = new Kafka({ brokers: ['kafka:9092'] });\nconst producer = kafka.producer();\nconst consumer = kafka.consumer({ groupId: 'shipping' });\n";
const pair = "export const both = async () => { await producer.send({ topic: 'order.paid', messages: [] }); await consumer.subscribe({ topic: 'order.paid' }); };\n";

describe('orphan-topic', () => {
  describe('finds', () => {
    it('a message that nobody listens to', () => checkRules(`${kafka}${pair}
export async function placed() {
  await producer.send({ topic: 'order.created', messages: [{ value: '1' }] });
  //             ^^^^ information orphan-topic Nobody in this workspace listens to \`order.created\`.
}
`));

    it('a listener for which nobody sends', () => checkRules(`${kafka}${pair}
export async function listen() {
  await consumer.subscribe({ topic: 'stock.low' });
  //             ^^^^^^^^^ information orphan-topic Nobody in this workspace sends \`stock.low\`.
}
`));

    it('a list of Redis that nobody reads', () => checkRules(`import Redis from 'ioredis';
const redis = new Redis();
export const both = async () => { await redis.rpush('mails', '1'); await redis.blpop('mails', 0); };
export const keep = (line: string) => redis.lpush('history', line);
//                                          ^^^^^ information orphan-topic Nobody in this workspace listens to \`history\`.
`));

    it('a queue without a worker, in another service too', () => checkRules({
      'package.json': '{ "name": "shop", "workspaces": ["apps/*"] }',
      'apps/orders/package.json': '{ "name": "orders", "scripts": { "start": "node ." }, "dependencies": { "bullmq": "5" } }',
      'apps/orders/src/main.ts': `
import { Queue } from 'bullmq';
const mails = new Queue('mails');
const reports = new Queue('reports');
export const place = async () => {
  await mails.add('welcome', {});
  await reports.add('monthly', {});
  //            ^^^ information orphan-topic Nobody in this workspace listens to \`reports\`.
};
`,
      'apps/worker/package.json': '{ "name": "worker", "scripts": { "start": "node ." }, "dependencies": { "bullmq": "5" } }',
      'apps/worker/src/main.ts': "import { Worker } from 'bullmq';\nnew Worker('mails', async () => undefined);\n",
    }));

    it('a slip of the fingers, whatever else is there', () => checkRules(`${kafka}
export async function both() {
  await producer.send({ topic: 'order.created', messages: [] });
  //             ^^^^ information orphan-topic Nobody listens to \`order.created\`, and nobody sends \`order.craeted\`: one name was meant.
  await consumer.subscribe({ topic: 'order.craeted' });
}
`));

    it('another case, separator or plural', () => checkRules(`${kafka}
export async function both() {
  await producer.send({ topic: 'orderCreated', messages: [] });
  //             ^^^^ information orphan-topic one name was meant
  await consumer.subscribe({ topic: 'orders.created' });
}
`));
  });

  describe('is silent', () => {
    it('where a submodule is not checked out, whose code may listen', () => checkRules({
      '.gitmodules': '[submodule "enterprise"]\n\tpath = src/enterprise\n\turl = https://example.com/enterprise\n',
      'src/app.ts': `${kafka}${pair}export const placed = () => producer.send({ topic: 'order.created', messages: [] });\n`,
    }));
    it('about a list of Redis that is looked at, of which nobody waits for the next item', () => checkRules(`import Redis from 'ioredis';
const redis = new Redis();
export const both = async () => { await redis.rpush('mails', '1'); await redis.blpop('mails', 0); };
export const keep = (line: string) => redis.lpush('history', line);
export const history = () => redis.lrange('history', 0, -1);
`));

    it('about events that another call names', () => checkRules(`
import { Inngest } from 'inngest';
const inngest = new Inngest({ id: 'shop' });
inngest.createFunction({ id: 'deploy', cancelOn: [{ event: 'deploy/cancelled' }] }, { event: 'deploy/asked' }, async () => undefined);
export const ask = () => inngest.send({ name: 'deploy/asked', data: {} });
export const cancel = () => inngest.send({ name: 'deploy/cancelled', data: {} });
export const end = () => inngest.send({ name: 'deploy/ended', data: {} });
//                               ^^^^ information orphan-topic
`));

    it('about services of Moleculer of which a package does a part', () => checkRules({
      'package.json': '{ "name": "shop", "scripts": { "start": "moleculer-runner services" }, "dependencies": { "moleculer": "0.14.0", "shop-auth": "1.0.0" } }',
      'services/auth.service.js': "const auth = require('shop-auth');\nmodule.exports = { name: 'auth', mixins: [auth], events: { 'auth.removed'() {} } };\n",
      'services/orders.service.js': `module.exports = {
  name: 'orders',
  actions: {
    async list(ctx) { return ctx.call('orders.count'); },
    async count(ctx) { await ctx.call('auth.users.get'); return ctx.call('stock.get'); },
    //                                                              ^^^^ information orphan-topic
  },
};
`,
    }));

    it('when no channel of the broker has both ends here', () => checkRules(`${kafka}
export const placed = () => producer.send({ topic: 'order.created', messages: [] });
`));

    it('when the other side computes its names', () => checkRules(`${kafka}${pair}
export const placed = () => producer.send({ topic: 'order.created', messages: [] });
export const listen = (kind: string) => consumer.subscribe({ topic: \`order.\${kind}\` });
export const low = () => consumer.subscribe({ topic: 'stock.low' });
export const send = (topic: string) => producer.send({ topic, messages: [] });
`));

    it('when a wildcard covers the name', () => checkRules(`
import { connect } from 'nats';
export async function start() {
  const nc = await connect();
  nc.publish('orders.paid', '');
  nc.subscribe('orders.*', { callback: () => undefined });
  nc.publish('orders.created', '');
}
`));

    it('when a binding brings it to a queue', () => checkRules(`
import amqp from 'amqplib';
export async function start() {
  const channel = await (await amqp.connect('amqp://mq')).createChannel();
  channel.publish('shop', 'order.created', Buffer.from(''));
  await channel.bindQueue('shipping', 'shop', 'order.*');
  await channel.consume('shipping', () => undefined);
}
`));

    it('about dead letters, retries and replies', () => checkRules(`${kafka}${pair}
export const fail = () => producer.send({ topic: 'order.created.dlq', messages: [] });
export const again = () => producer.send({ topic: 'order-retry', messages: [] });
export const answer = () => producer.send({ topic: 'order.reply', messages: [] });
`));

    it('about topics whose listeners stand in infrastructure', () => checkRules(`
import { SNSClient, PublishCommand } from '@aws-sdk/client-sns';
const sns = new SNSClient({});
export const placed = () => sns.send(new PublishCommand({ TopicArn: 'arn:aws:sns:eu-west-1:1:orders', Message: '' }));
`));

    it('about names that somebody else owns', () => checkRules({
      'crosstalk.json': '{ "external": ["order.created", "partner.*"] }',
      'src/app.ts': `${kafka}${pair}
export const placed = () => producer.send({ topic: 'order.created', messages: [] });
export const listen = () => consumer.subscribe({ topic: 'partner.stock' });
`,
    }));

    it('with a service in another language', () => checkRules({
      'docker-compose.yml': 'services:\n  app: { build: . }\n  mailer: { build: ./mailer }\n',
      'Dockerfile': 'FROM node\n', 'mailer/Dockerfile': 'FROM python\n', 'mailer/main.py': 'print(1)\n',
      'src/app.ts': `${kafka}${pair}
export const placed = () => producer.send({ topic: 'order.created', messages: [] });
`,
    }));

    it('about names that only differ in a number', () => checkRules(`${kafka}
export const one = () => producer.send({ topic: 'orders-v1', messages: [] });
export const two = () => consumer.subscribe({ topic: 'orders-v2' });
`));

    it('about a queue that is only looked after', () => checkRules(`
import { Queue, Worker } from 'bullmq';
const mails = new Queue('mails');
new Worker('mails', async () => undefined);
export const add = () => mails.add('welcome', {});
export const count = () => new Queue('reports').count();
`));

    it('about what one of several libraries sends', () => checkRules(`${kafka}${pair}
import { connect } from 'nats';
interface Sender { send(name: string): Promise<void> }
class OverKafka implements Sender { async send(topic: string) { await producer.send({ topic, messages: [] }); } }
class OverNats implements Sender { async send(name: string) { (await connect()).publish(name, ''); } }
const sender: Sender = process.env.BROKER === 'nats' ? new OverNats() : new OverKafka();
export const placed = () => sender.send('order.created');
`));

    it('about remote procedures that nobody here is seen to call', () => checkRules(`
import { initTRPC } from '@trpc/server';
const t = initTRPC.create();
export const router = t.router({ orders: t.procedure.query(() => []) });
`));
  });
});
