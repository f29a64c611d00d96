import { reaches } from '../rows';

const create = "import { create } from './orders';";
const consumer = (name: string): string => `consumer: ${name} > create > axios.post`;

describe('Entry points: consumers', () => {
  reaches('BullMQ worker', consumer('orders'), `import { Worker } from 'bullmq'; ${create} new Worker('orders', async (job) => { await create(); });`);
  reaches('BullMQ worker with a processor by reference', 'consumer: orders > axios.post', `import { Worker } from 'bullmq'; ${create} new Worker('orders', create);`);
  reaches('BullMQ worker with a switch over jobs', consumer('orders'), `import { Worker } from 'bullmq'; ${create} const place = async () => { await create(); }; new Worker('orders', async (job) => { switch (job.name) { case 'place': return create(); default: return undefined; } });`);
  reaches('BullMQ worker with a table of jobs', consumer('orders'), `import { Worker } from 'bullmq'; ${create} const jobs: Record<string, () => Promise<void>> = { place: create }; new Worker('orders', async (job) => { await jobs[job.name](); });`);
  reaches('BullMQ worker made by our own function', consumer('orders'), `
    import { makeWorker } from './worker'; ${create} makeWorker('orders', async () => { await create(); });
    // file: src/worker.ts
    import { Worker } from 'bullmq';
    export const makeWorker = (name: string, run: () => Promise<void>) => new Worker(name, run, { connection: {} });
  `);
  reaches('Bull process', consumer('orders'), `import Queue from 'bull'; ${create} const orders = new Queue('orders'); orders.process(5, async (job) => { await create(); });`);
  reaches('Bull process of a named job', consumer('orders/place'), `import Queue from 'bull'; ${create} const orders = new Queue('orders'); orders.process('place', async (job) => { await create(); });`);
  reaches('Bee-Queue', consumer('orders'), `import Queue from 'bee-queue'; ${create} new Queue('orders').process(async () => { await create(); });`);
  reaches('Agenda', consumer('place order'), `import { Agenda } from 'agenda'; ${create} const agenda = new Agenda({}); agenda.define('place order', async () => { await create(); });`);
  reaches('pg-boss', consumer('orders'), `import PgBoss from 'pg-boss'; ${create} const boss = new PgBoss(''); await boss.work('orders', async () => { await create(); });`);
  reaches('graphile-worker', consumer('place'), `import { run } from 'graphile-worker'; ${create} await run({ taskList: { place: async () => { await create(); } } });`);
  reaches('KafkaJS eachMessage', 'consumer: main.ts > create > axios.post', `import { Kafka } from 'kafkajs'; ${create} const consumer = new Kafka({ brokers: [] }).consumer({ groupId: 'g' }); await consumer.subscribe({ topic: 'orders' }); await consumer.run({ eachMessage: async () => { await create(); } });`);
  reaches('amqplib consume', consumer('orders'), `import amqp from 'amqplib'; ${create} const channel = await (await amqp.connect('amqp://x')).createChannel(); await channel.consume('orders', async (message) => { await create(); });`);
  reaches('amqplib consume with callbacks', consumer('orders'), `import amqp from 'amqplib/callback_api'; ${create} amqp.connect('amqp://x', (error, connection) => { connection.createChannel((e, channel) => { channel.consume('orders', async () => { await create(); }); }); });`);
  reaches('amqp-connection-manager', consumer('orders'), `import amqp from 'amqp-connection-manager'; ${create} const wrapper = amqp.connect(['x']).createChannel(); wrapper.consume('orders', async () => { await create(); });`);
  reaches('NATS subscription with for await', consumer('orders'), `import { connect } from 'nats'; ${create} const nc = await connect(); const sub = nc.subscribe('orders'); for await (const message of sub) { await create(); }`);
  reaches('NATS subscription with a callback', consumer('orders'), `import { connect } from 'nats'; ${create} const nc = await connect(); nc.subscribe('orders', { callback: async () => { await create(); } });`);
  reaches('MQTT message', consumer('main.ts'), `import mqtt from 'mqtt'; ${create} const client = mqtt.connect('mqtt://x'); client.subscribe('orders'); client.on('message', async (topic) => { await create(); });`);
  reaches('sqs-consumer', consumer('orders'), `import { Consumer } from 'sqs-consumer'; ${create} Consumer.create({ queueUrl: 'https://sqs.eu.amazonaws.com/1/orders', handleMessage: async () => { await create(); } }).start();`);
  reaches('Pub/Sub subscription', consumer('orders'), `import { PubSub } from '@google-cloud/pubsub'; ${create} const subscription = new PubSub().subscription('orders'); subscription.on('message', async (message) => { await create(); message.ack(); });`);
  reaches('Service Bus receiver', consumer('orders'), `import { ServiceBusClient } from '@azure/service-bus'; ${create} const receiver = new ServiceBusClient('').createReceiver('orders'); receiver.subscribe({ processMessage: async () => { await create(); }, processError: async () => undefined });`);
  reaches('Event Hubs consumer', 'consumer: orders > create > axios.post', `import { EventHubConsumerClient } from '@azure/event-hubs'; ${create} const client = new EventHubConsumerClient('$Default', '', 'orders'); client.subscribe({ processEvents: async () => { await create(); }, processError: async () => undefined });`);
  reaches('Redis pub/sub', consumer('orders'), `import { createClient } from 'redis'; ${create} const client = createClient(); await client.subscribe('orders', async () => { await create(); });`);
  reaches('ioredis pub/sub', consumer('main.ts'), `import Redis from 'ioredis'; ${create} const redis = new Redis(); redis.subscribe('orders'); redis.on('message', async () => { await create(); });`);
  reaches('Inngest function', 'consumer: order/placed > placed > create > axios.post', `import { Inngest } from 'inngest'; ${create} const inngest = new Inngest({ id: 'x' }); export const placed = inngest.createFunction({ id: 'placed' }, { event: 'order/placed' }, async ({ step }) => { await step.run('x', async () => { await create(); }); });`);
  reaches('Trigger.dev task', consumer('place'), `import { task } from '@trigger.dev/sdk/v3'; ${create} export const place = task({ id: 'place', run: async () => { await create(); } });`);
  reaches('Temporal worker', consumer('orders'), `
    import { Worker } from '@temporalio/worker'; import * as activities from './activities'; await Worker.create({ taskQueue: 'orders', activities });
    // file: src/activities.ts
    import { create } from './orders';
    export async function place() { await create(); }
  `);
  reaches('Moleculer action', 'request: orders.place > create > axios.post', `import { ServiceBroker } from 'moleculer'; ${create} new ServiceBroker().createService({ name: 'orders', actions: { place: { async handler() { await create(); } } } });`);
  reaches('Socket.IO event', consumer('place'), `import { Server } from 'socket.io'; ${create} const io = new Server(80); io.on('connection', (socket) => { socket.on('place', async () => { await create(); }); });`);
  reaches('Socket.IO event set up elsewhere', consumer('place'), `
    import { Server } from 'socket.io'; import { register } from './events'; const io = new Server(80); io.on('connection', (socket) => register(socket));
    // file: src/events.ts
    import type { Socket } from 'socket.io';
    import { create } from './orders';
    export const register = (socket: Socket) => { socket.on('place', async () => { await create(); }); };
  `);
  reaches('ws message', 'consumer: main.ts:1 > create > axios.post', `import { WebSocketServer } from 'ws'; ${create} const server = new WebSocketServer({ port: 80 }); server.on('connection', (socket) => { socket.on('message', async () => { await create(); }); });`);
  reaches('golevelup RabbitMQ', consumer('x/order.placed'), `import { RabbitSubscribe } from '@golevelup/nestjs-rabbitmq'; ${create} export class Orders { @RabbitSubscribe({ exchange: 'x', routingKey: 'order.placed', queue: 'orders' }) async placed() { await create(); } }`);
  reaches('gRPC service', 'request: Orders/Place > create > axios.post', `import * as grpc from '@grpc/grpc-js'; import { Orders } from './proto'; ${create} const server = new grpc.Server(); server.addService(Orders.service, { place: async (call, done) => { await create(); done(null, {}); } });
    // file: src/proto.ts
    import { loadPackageDefinition } from '@grpc/grpc-js'; export const Orders = (loadPackageDefinition({} as any) as any).Orders;
  `);
  reaches('a list with process is no queue', 'unknown: create', `${create} const list = { process(run: () => void) { run(); } }; export const set = () => list.process(place); async function place() { await create(); }`);
  reaches('a loop over the messages of a subscription', 'consumer: orders.made > create > axios.post', `import { connect } from 'nats'; import { create } from './orders'; async function main() { const broker = await connect(); const made = broker.subscribe('orders.made'); for await (const message of made) await create(); } main();`);
  reaches('a loop over the events of an emitter that receives messages', ['startup: src/main.ts > new WebSocket', 'consumer: prices/live > create > axios.post'], `import { on } from 'node:events'; import WebSocket from 'ws'; import { create } from './orders'; const prices = new WebSocket('ws://prices/live'); async function main() { for await (const [message] of on(prices, 'message')) await create(); } main();`);
  reaches('a loop over the events of an emitter of this process', 'startup: src/main.ts > main > create > axios.post', `import { EventEmitter, on } from 'node:events'; import { create } from './orders'; const bus = new EventEmitter(); async function main() { for await (const [order] of on(bus, 'message')) await create(); } main();`);
  reaches('what stands before such a loop', 'startup: src/main.ts > main > create > axios.post', `import { connect } from 'nats'; import { create } from './orders'; async function main() { await create(); const broker = await connect(); for await (const message of broker.subscribe('orders.made')) console.log(message); } main();`);
  reaches('a loop over what is no subscription', 'startup: src/main.ts > main > create > axios.post', `import { connect } from 'nats'; import { create } from './orders'; async function main(list: AsyncIterable<string>) { const made = (await connect()).subscribe('orders.made'); for await (const one of list) await create(); } main([] as never);`);
  reaches('a loop that asks a queue again and again', 'consumer: orders > handle > create > axios.post', `
    import { ReceiveMessageCommand, SQSClient } from '@aws-sdk/client-sqs'; import { create } from './orders';
    const sqs = new SQSClient({});
    async function handle(body?: string) { await create(); }
    async function poll() { while (true) { const { Messages = [] } = await sqs.send(new ReceiveMessageCommand({ QueueUrl: 'https://sqs.eu.amazonaws.com/1/orders' })); for (const one of Messages) await handle(one.Body); } }
    poll();
  `);
  reaches('asking a queue once for each of a list', 'startup: src/main.ts > poll > create > axios.post', `
    import { ReceiveMessageCommand, SQSClient } from '@aws-sdk/client-sqs'; import { create } from './orders';
    const sqs = new SQSClient({});
    async function poll(urls: string[]) { for (const url of urls) { await sqs.send(new ReceiveMessageCommand({ QueueUrl: url })); await create(); } }
    poll([]);
  `);
  reaches('commands of a bot, which loops over folders of them and keeps them on its client', 'consumer: interactionCreate > execute > create > axios.post', `
    const { readdirSync } = require('node:fs');
    const path = require('node:path');
    const { Client, Collection, Events } = require('discord.js');
    const client = new Client({ intents: [] });
    client.commands = new Collection();
    const root = path.join(__dirname, 'commands');
    for (const folder of readdirSync(root)) {
      const commands = path.join(root, folder);
      for (const file of readdirSync(commands).filter((name) => name.endsWith('.js'))) {
        const command = require(path.join(commands, file));
        if ('data' in command && 'execute' in command) client.commands.set(command.data.name, command);
      }
    }
    client.on(Events.InteractionCreate, async (interaction) => { await interaction.client.commands.get(interaction.commandName).execute(interaction); });
    // file: src/commands/shop/order.js
    const { create } = require('../../orders');
    module.exports = { data: { name: 'order' }, async execute() { await create(); } };
  `);
  reaches('what is kept on the client of another library', 'unknown: create', `
    const { Client } = require('discord.js');
    const { Client: Other } = require('./other');
    const client = new Client({ intents: [] });
    new Other().order = require('./order');
    client.on('interactionCreate', async (interaction) => { await interaction.client.order.execute(); });
    // file: src/other.js
    exports.Client = class Client {};
    // file: src/order.js
    const { create } = require('./orders');
    module.exports = { async execute() { await create(); } };
  `);
});
