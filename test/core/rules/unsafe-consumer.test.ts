import { checkerOf } from './check-rules';

const checkRules = checkerOf('unsafe-consumer');

const amqp = `import amqp from 'amqplib';
import { createTransport } from 'nodemailer';
const mails = createTransport({ host: 'mail' });
declare const channel: amqp.Channel;
`;
const kafka = `import { Kafka } from 'kafkajs';
import { createTransport } from 'nodemailer';
const mails = createTransport({ host: 'mail' });
const kafka = new Kafka({ brokers: ['kafka:9092'] });
const consumer = kafka.consumer({ groupId: 'mails' });
await consumer.subscribe({ topic: 'welcome' });
`;

describe('unsafe-consumer', () => {
  describe('finds', () => {
    it('messages that count as done before the work', () => checkRules(`${amqp}
channel.consume('welcome', async (message) => { await mails.sendMail({ to: String(message) }); }, { noAck: true });
//      ^^^^^^^ information unsafe-consumer Consumer \`welcome\` counts messages as done before it works.
`));

    it('a callback that throws where nobody waits', () => checkRules(`${amqp}
channel.consume('welcome', async (message) => {
  await mails.sendMail({ to: String(message) });
  //          ^^^^^^^^ information unsafe-consumer Consumer \`welcome\` ends the process when it fails.
  channel.ack(message);
});
`));

    it('a callback that throws what a function of its own throws again', () => checkRules(`${amqp}
async function welcome(message) {
  try { await mails.sendMail({ to: String(message.content) }); } catch (error) { console.error(error); throw error; }
  channel.ack(message);
}
channel.consume('welcome', async (message) => {
  await welcome(message);
  //    ^^^^^^^ information unsafe-consumer Consumer \`welcome\` ends the process when it fails.
});
`));

    it('an acknowledgement before the work', () => checkRules(`${amqp}
channel.consume('welcome', async (message) => {
  channel.ack(message);
  //      ^^^ information unsafe-consumer Consumer \`welcome\` acknowledges messages before it works.
  try { await mails.sendMail({ to: String(message) }); } catch (error) { console.error(error); }
});
`));

    it('no acknowledgement at all', () => checkRules(`${amqp}
channel.consume('welcome', async (message) => {
//      ^^^^^^^ information unsafe-consumer Consumer \`welcome\` never acknowledges its messages.
  try { await mails.sendMail({ to: String(message.content) }); } catch (error) { console.error(error); }
});
`));

    it('a failed message that is neither acknowledged nor refused', () => checkRules(`${amqp}
channel.consume('welcome', async (message) => {
  try {
    await mails.sendMail({ to: String(message.content) });
    channel.ack(message);
    //      ^^^ information unsafe-consumer Consumer \`welcome\` neither acknowledges nor refuses what fails.
  } catch (error) { console.error(error); }
});
`));

    it('a handler of Kafka that logs failures and goes on', () => checkRules(`${kafka}
await consumer.run({ eachMessage: async ({ message }) => {
  try {
    await mails.sendMail({ to: String(message.value) });
  } catch (error) {
    console.error(error);
    //      ^^^^^ information unsafe-consumer \`console.error\` is all that happens when this consumer of Kafka fails.
  }
} });
`));

    it('jobs that are tried once', () => checkRules(`
import { Queue, Worker } from 'bullmq';
import { createTransport } from 'nodemailer';
const mails = createTransport({ host: 'mail' });
const queue = new Queue('mails');
export const add = () => queue.add('welcome', {});
new Worker('mails', async (job) => { await mails.sendMail({ to: job.data }); });
//< hint unsafe-consumer Jobs of \`mails\` are tried once
`));
  });

  describe('is silent', () => {
    it('with work inside try and a refusal in catch', () => checkRules(`${amqp}
channel.consume('welcome', async (message) => {
  try {
    await mails.sendMail({ to: String(message.content) });
    channel.ack(message);
  } catch (error) {
    channel.nack(message, false, false);
  }
});
channel.consume('goodbye', async (message) => {
  try { await mails.sendMail({ to: String(message.content) }); } catch (error) { console.error(error); }
  channel.ack(message);
});
`));

    it('when the function that works catches what fails', () => checkRules(`${amqp}
async function welcome(message) {
  const to = String(message.content);
  try {
    await mails.sendMail({ to });
    channel.ack(message);
  } catch (error) { channel.nack(message, false, false); }
}
channel.consume('welcome', async (message) => { await welcome(message); });
`));

    it('when the message is handed on', () => checkRules(`${amqp}
import { settle } from 'settling';
channel.consume('welcome', async (message) => {
  try { await mails.sendMail({ to: String(message.content) }); } catch (error) { console.error(error); }
  settle(channel, message);
});
channel.consume('goodbye', async (message) => {
  try {
    await mails.sendMail({ to: String(message.content) });
    channel.ack(message);
  } catch (error) { settle(message); }
});
`));

    it('about replies and logs', () => checkRules(`${amqp}
channel.consume('orders.reply', async (message) => { await mails.sendMail({ to: String(message) }); }, { noAck: true });
channel.consume('access-logs', async (message) => { await mails.sendMail({ to: String(message) }); }, { noAck: true });
`));

    it('about consumers that only look', () => checkRules(`${amqp}
channel.consume('welcome', (message) => { console.log(message); }, { noAck: true });
`));

    it('about what Kafka lets out, sends on or stops for', () => checkRules(`${kafka}
const producer = kafka.producer();
await consumer.run({ eachMessage: async ({ message }) => { await mails.sendMail({ to: String(message.value) }); } });
const other = kafka.consumer({ groupId: 'other' });
await other.subscribe({ topic: 'goodbye' });
await other.run({ eachMessage: async ({ message }) => {
  try { await mails.sendMail({ to: String(message.value) }); } catch (error) { console.error(error); await producer.send({ topic: 'goodbye-dlq', messages: [message] }); }
} });
const third = kafka.consumer({ groupId: 'third' });
await third.subscribe({ topic: 'again' });
await third.run({ eachMessage: async ({ message }) => {
  try { await mails.sendMail({ to: String(message.value) }); } catch (error) { console.error(error); throw error; }
} });
const fourth = kafka.consumer({ groupId: 'fourth' });
await fourth.subscribe({ topic: 'finally' });
await fourth.run({ eachMessage: async ({ message }) => {
  try { await mails.sendMail({ to: String(message.value) }); } finally { console.log(message); }
} });
`));

    it('about frameworks that acknowledge', () => checkRules(`
import { Controller } from '@nestjs/common';
import { EventPattern } from '@nestjs/microservices';
import { createTransport } from 'nodemailer';
const mails = createTransport({ host: 'mail' });
@Controller()
export class Mails {
  @EventPattern('welcome') async welcome(to: string) { await mails.sendMail({ to }); }
}
`));

    it('about jobs with attempts of their own, of their queue, or that may have some', () => checkRules(`
import { Queue, Worker } from 'bullmq';
import { createTransport } from 'nodemailer';
const mails = createTransport({ host: 'mail' });
export const one = () => new Queue('one').add('welcome', {}, { attempts: 3 });
export const two = () => new Queue('two', { defaultJobOptions: { attempts: 3 } }).add('welcome', {});
export const three = (options: object) => new Queue('three').add('welcome', {}, options);
for (const name of ['one', 'two', 'three']) new Worker(name, async (job) => { await mails.sendMail({ to: job.data }); });
new Worker('one', async (job) => { await mails.sendMail({ to: job.data }); });
new Worker('two', async (job) => { await mails.sendMail({ to: job.data }); });
new Worker('three', async (job) => { await mails.sendMail({ to: job.data }); });
`));

    it('about workers whose failures are heard', () => checkRules(`
import { Queue, Worker } from 'bullmq';
import { createTransport } from 'nodemailer';
const mails = createTransport({ host: 'mail' });
const queue = new Queue('mails');
export const add = () => queue.add('welcome', {});
const worker = new Worker('mails', async (job) => { await mails.sendMail({ to: job.data }); });
worker.on('failed', (job) => console.error(job));
`));
  });
});
