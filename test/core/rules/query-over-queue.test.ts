import { checkerOf } from './check-rules';

const checkRules = checkerOf('query-over-queue');

const nest = (transport: string, body: string): string => `
import { Inject, Injectable } from '@nestjs/common';
import { ClientProxy, ClientsModule, Transport } from '@nestjs/microservices';
import { firstValueFrom } from 'rxjs';
ClientsModule.register([{ name: 'USERS', transport: Transport.${transport}, options: {} }]);
@Injectable()
export class Users {
  constructor(@Inject('USERS') private readonly users: ClientProxy) {}
  async load(id: string) {${body}  }
}
`;

const kafka = `
import { Kafka } from 'kafkajs';
import { PrismaClient } from '@prisma/client';
const kafka = new Kafka({ brokers: ['kafka:9092'] });
const producer = kafka.producer();
const consumer = kafka.consumer({ groupId: 'users' });
const prisma = new PrismaClient();
`;

describe('query-over-queue', () => {
  describe('finds', () => {
    for (const transport of ['RMQ', 'KAFKA', 'REDIS', 'MQTT']) {
      it(`a read whose reply comes over ${transport}`, () => checkRules(nest(transport, `
    return firstValueFrom(this.users.send('get_user', { id }));
    //                               ^^^^ information query-over-queue \`get_user\` asks for data over
`)));
    }

    it('names of commands, and verbs at the end', () => checkRules(nest('RMQ', `
    const all = await firstValueFrom(this.users.send({ cmd: 'list_users' }, {}));
    //                                          ^^^^ information query-over-queue
    return [all, await firstValueFrom(this.users.send('users.findAll', {}))];
    //                                           ^^^^ information query-over-queue
`)));

    it('a job whose result the same function waits for', () => checkRules(`
import { Queue, QueueEvents } from 'bullmq';
const prices = new Queue('prices');
const events = new QueueEvents('prices');
export async function price(id: string) {
  const job = await prices.add('get-price', { id });
  //                       ^^^ information query-over-queue \`get-price\` asks for data over bull
  return job.waitUntilFinished(events, 1000);
}
`));

    it('a consumer that only reads and publishes what it found', () => checkRules(`${kafka}
export async function ask(id: string) { await producer.send({ topic: 'get-user', messages: [{ value: id }] }); }
//                                                     ^^^^ information query-over-queue
await consumer.subscribe({ topic: 'get-user' });
await consumer.run({ eachMessage: async ({ message }) => {
  const user = await prisma.user.findUnique({ where: { id: String(message.value) } });
  await producer.send({ topic: 'user-found', messages: [{ value: JSON.stringify(user) }] });
} });
`));

    const habit = nest('RMQ', `
    await firstValueFrom(this.users.send('get_one', { id }));
    //                              ^^^^ hint query-over-queue 4 more reads of this service go the same way.
    await firstValueFrom(this.users.send('get_two', { id }));
    await firstValueFrom(this.users.send('get_three', { id }));
    await firstValueFrom(this.users.send('get_four', { id }));
    await firstValueFrom(this.users.send('get_five', { id }));
`);

    it('a habit as a hint, told once', () => checkRules(habit));

    it('the few over another broker, whatever is a habit elsewhere', () => checkRules({
      'src/many.ts': habit,
      'src/few.ts': nest('REDIS', `
    return firstValueFrom(this.users.send('get_user', { id }));
    //                               ^^^^ information query-over-queue
`).replaceAll('USERS', 'STAFF'),
    }));

    it('a habit at each read of a file that a comment speaks of', () => checkRules(nest('RMQ', `
    // crosstalk-disable-next-line query-over-queue -- kept
    await firstValueFrom(this.users.send('get_one', { id }));
    await firstValueFrom(this.users.send('get_two', { id }));
    //                              ^^^^ hint query-over-queue
    await firstValueFrom(this.users.send('get_three', { id }));
    //                              ^^^^ hint query-over-queue
    await firstValueFrom(this.users.send('get_four', { id }));
    //                              ^^^^ hint query-over-queue
    await firstValueFrom(this.users.send('get_five', { id }));
    //                              ^^^^ hint query-over-queue
`)));
  });

  describe('is silent', () => {
    for (const transport of ['TCP', 'GRPC', 'NATS']) {
      it(`over ${transport}`, () => checkRules(nest(transport, `
    return firstValueFrom(this.users.send('get_user', { id }));
`)));
    }

    it('for names that do more than read', () => checkRules(nest('RMQ', `
    await firstValueFrom(this.users.send('fetch-feed', {}));
    await firstValueFrom(this.users.send('search-index-update', {}));
    await firstValueFrom(this.users.send('read-receipt', {}));
    await firstValueFrom(this.users.send('get-started-email', {}));
    await firstValueFrom(this.users.send('sync-users', {}));
    await firstValueFrom(this.users.send('user.created', {}));
`)));

    it('for consumers that store what they fetch', () => checkRules(`${kafka}
export async function crawl(url: string) { await producer.send({ topic: 'fetch-page', messages: [{ value: url }] }); }
await consumer.subscribe({ topic: 'fetch-page' });
await consumer.run({ eachMessage: async ({ message }) => {
  const known = await prisma.page.findUnique({ where: { id: String(message.value) } });
  await prisma.page.create({ data: { url: String(message.value), known } });
  await producer.send({ topic: 'page-found', messages: [{ value: '1' }] });
} });
`));

    it('for messages whose consumer is not known', () => checkRules(`${kafka}
export async function ask(id: string) { await producer.send({ topic: 'get-user', messages: [{ value: id }] }); }
export const client = prisma;
`));
  });
});
