import { checkerOf } from './check-rules';

const checkRules = checkerOf('rpc-over-queue');

/** A NestJS handler with this body whose client uses a transport. */
function gateway(transport: string, body: string): string {
  return `
import { Controller, Get, Inject, Module } from '@nestjs/common';
import { ClientProxy, ClientsModule, Transport } from '@nestjs/microservices';
import { firstValueFrom, timeout } from 'rxjs';
@Module({ imports: [ClientsModule.register([{ name: 'ORDERS', transport: Transport.${transport}, options: {} }])] })
export class AppModule {}
@Controller('orders')
export class Orders {
  constructor(@Inject('ORDERS') private readonly client: ClientProxy) {}
  @Get()
  async list() {${body}}
}
`;
}

const ask = `
    return await firstValueFrom(this.client.send('orders.list', {}));
`;

describe('rpc-over-queue', () => {
  describe('finds a handler that waits', () => {
    it('for a job, and says when without limit', () => checkRules(`
import express from 'express';
import { Queue, QueueEvents } from 'bullmq';
const prices = new Queue('prices');
const events = new QueueEvents('prices');
const app = express();
app.get('/prices', async (request, response) => {
  const job = await prices.add('calculate', {});
  response.json(await job.waitUntilFinished(events));
  //                      ^^^^^^^^^^^^^^^^^ information rpc-over-queue both sides must be up and it waits without limit.
});
app.get('/quotes', async (request, response) => {
  const job = await prices.add('calculate', {});
  response.json(await job.waitUntilFinished(events, 5000));
  //                      ^^^^^^^^^^^^^^^^^ information rpc-over-queue both sides must be up. Answer 202
});
`));

    it('for a job of Bull', () => checkRules(`
import express from 'express';
import Queue from 'bull';
const prices = new Queue('prices');
express().get('/prices', async (request, response) => {
  const job = await prices.add({});
  response.json(await job.finished());
  //                      ^^^^^^^^ information rpc-over-queue \`GET /prices\` waits for the job \`prices\` over bull.
});
`));

    it('for each of several jobs', () => checkRules(`
import express from 'express';
import Queue from 'bull';
const prices = new Queue('prices');
express().get('/prices', async (request, response) => {
  const jobs = await prices.addBulk(request.body.map((data) => ({ data })));
  response.json(await Promise.all(jobs.map((job) => job.finished())));
  //                                                    ^^^^^^^^ information rpc-over-queue \`GET /prices\` waits for the job \`prices\` over bull.
});
`));

    it('for a job whose promise is kept in a field', () => checkRules(`
import express from 'express';
import Queue from 'bull';
const prices = new Queue('prices');
class Calculator {
  private readonly calculated: Promise<void>;
  constructor() {
    this.calculated = this.calculate();
  }
  async result() {
    await this.calculated;
    return 1;
  }
  private async calculate() {
    const job = await prices.add({});
    await job.finished();
    //        ^^^^^^^^ information rpc-over-queue \`GET /prices\` waits for the job \`prices\` over bull.
  }
}
express().get('/prices', async (request, response) => {
  response.json(await new Calculator().result());
});
`));

    for (const transport of ['RMQ', 'KAFKA', 'REDIS', 'MQTT']) {
      it(`for a NestJS reply over ${transport}`, () => checkRules(gateway(transport, `
    return await firstValueFrom(this.client.send('orders.list', {}).pipe(timeout(5000)));
    //                                      ^^^^ information rpc-over-queue \`GET /orders\` waits for the reply \`orders.list\` over
`)));
    }

    it('for a NestJS reply that it returns unawaited', () => checkRules(gateway('RMQ', `
    return this.client.send({ cmd: 'list_orders' }, {});
    //                 ^^^^ information rpc-over-queue the reply \`list_orders\` over rabbitmq
`)));

    it('for an AMQP reply that settles the promise around the request', () => checkRules(`
import express from 'express';
import amqp from 'amqplib';
async function ask(question: string) {
  const channel = await (await amqp.connect('amqp://mq')).createChannel();
  const { queue } = await channel.assertQueue('', { exclusive: true });
  return new Promise((resolve) => {
    void channel.consume(queue, (message) => resolve(message?.content.toString()), { noAck: true });
    channel.sendToQueue('rpc', Buffer.from(question), { replyTo: queue, correlationId: '1' });
    //      ^^^^^^^^^^^ information rpc-over-queue
  });
}
express().get('/answer', async (request, response) => { response.json(await ask(request.query.q)); });
`));

    it('for an AMQP reply whose consumer answers', () => checkRules(`
import express from 'express';
import amqp from 'amqplib';
express().get('/answer', async (request, response) => {
  const channel = await (await amqp.connect('amqp://mq')).createChannel();
  await channel.consume('replies', (message) => { response.json(message?.content.toString()); });
  channel.sendToQueue('rpc', Buffer.from('q'), { replyTo: 'replies', correlationId: '1' });
  //      ^^^^^^^^^^^ information rpc-over-queue
});
`));

    it('for a reply that nobody uses', () => checkRules(gateway('RMQ', `
    await firstValueFrom(this.client.send('order.created', {}));
    //                               ^^^^ warning rpc-over-queue \`GET /orders\` waits for a reply to \`order.created\` that nobody uses.
    return { ok: true };
`)));
  });

  it('tells a habit as information, except for events whose reply nobody uses', () => checkRules(gateway('RMQ', `
    const one = await firstValueFrom(this.client.send('orders.one', {}));
    //                                           ^^^^ information rpc-over-queue 5 places here do the same
    const two = await firstValueFrom(this.client.send('orders.two', {}));
    //                                           ^^^^ information rpc-over-queue
    const three = await firstValueFrom(this.client.send('orders.three', {}));
    //                                             ^^^^ information rpc-over-queue
    const four = await firstValueFrom(this.client.send('orders.four', {}));
    //                                            ^^^^ information rpc-over-queue
    await firstValueFrom(this.client.send('orders.remove', {}));
    //                               ^^^^ information rpc-over-queue
    await firstValueFrom(this.client.send('orders.removed', {}));
    //                               ^^^^ warning rpc-over-queue that nobody uses
    return [one, two, three, four];
`)));

  it('tells NATS as information', async () => {
    await checkRules(gateway('NATS', `${ask}    //                                      ^^^^ information rpc-over-queue unless NATS is how your services always talk\n`));
    await checkRules(`
import express from 'express';
import { connect } from 'nats';
express().get('/orders', async (request, response) => {
  const connection = await connect({ servers: 'nats' });
  response.json(await connection.request('orders.list'));
  //                             ^^^^^^^ information rpc-over-queue
});
`);
  });

  describe('is silent', () => {
    it('for calls of a framework that needs no broker for them', () => checkRules(`
import express from 'express';
import { ServiceBroker } from 'moleculer';
const broker = new ServiceBroker();
broker.createService({ name: 'orders', actions: { list: async (context) => context.call('prices.list') } });
express().get('/orders', async (request, response) => {
  await broker.call('audit.recorded', {});
  response.json(await broker.call('orders.list'));
});
`));

    it('over TCP, and for events', () => checkRules({ 'src/tcp.ts': gateway('TCP', ask), 'other/src/app.ts': gateway('RMQ', "this.client.emit('orders.listed', {});") }));

    it('for a transport that nothing tells', () => checkRules(gateway('RMQ', ask).replace('transport: Transport.RMQ', 'transport: transport()')));

    it('when the handler answers without the reply', () => checkRules(`
import express from 'express';
import { Queue } from 'bullmq';
const reports = new Queue('reports');
express().post('/reports', async (request, response) => {
  const job = await reports.add('build', {});
  response.status(202).json({ id: job.id });
});
`));

    it('for an AMQP request whose reply is handled elsewhere', () => checkRules(`
import express from 'express';
import amqp from 'amqplib';
express().post('/ask', async (request, response) => {
  const channel = await (await amqp.connect('amqp://mq')).createChannel();
  channel.sendToQueue('rpc', Buffer.from('q'), { replyTo: 'replies', correlationId: '1' });
  response.status(202).end();
});
`));

    it('for workers that wait for other jobs', () => checkRules(`
import { Queue, QueueEvents, Worker } from 'bullmq';
const parts = new Queue('parts');
const events = new QueueEvents('parts');
new Worker('whole', async () => {
  const job = await parts.add('part', {});
  await job.waitUntilFinished(events);
});
`));

    it('where the configuration says that the transport is agreed', () => checkRules({
      'crosstalk.json': '{ "rules": { "rpc-over-queue": ["warning", { "allowTransports": ["rabbitmq"] }] } }',
      'src/app.ts': gateway('RMQ', ask),
    }));
    it('for lists that are emptied in a loop, and emitters that no consumer touches', () => checkRules(`
import express from 'express';
import Redis from 'ioredis';
import { once, EventEmitter } from 'node:events';
import { Queue } from 'bullmq';
const redis = new Redis();
const jobs = new Queue('prices');
const opened = new EventEmitter();
const app = express();
app.post('/drain', async (request, response) => {
  await redis.lpush('prices', request.body.id);
  for (let turn = 0; turn < 3; turn += 1) await redis.blpop('old', 1);
  response.end();
});
app.post('/price', async (request, response) => {
  await once(opened, 'open');
  await jobs.add('price', request.body);
  response.end();
});
`));
  });
});
