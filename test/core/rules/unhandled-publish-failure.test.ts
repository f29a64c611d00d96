import { checkerOf } from './check-rules';

const checkRules = checkerOf('unhandled-publish-failure');

const kafka = "import { Kafka } from 'kafkajs';\nconst producer = new Kafka({ brokers: ['kafka:9092'] }).producer();\n";

describe('unhandled-publish-failure', () => {
  describe('finds', () => {
    it('events of EventBridge that may be refused', () => checkRules(`
import { EventBridgeClient, PutEventsCommand } from '@aws-sdk/client-eventbridge';
const events = new EventBridgeClient({});
export async function placed() {
  await events.send(new PutEventsCommand({ Entries: [{ DetailType: 'order.created', Detail: '' }] }));
  //           ^^^^ information unhandled-publish-failure \`PutEvents\` may refuse entries without failing, and nobody looks at \`FailedEntryCount\`.
}
`));

    it('batches of SQS and SNS', () => checkRules(`
import { SQSClient, SendMessageBatchCommand } from '@aws-sdk/client-sqs';
import { SNSClient, PublishBatchCommand } from '@aws-sdk/client-sns';
const sqs = new SQSClient({});
const sns = new SNSClient({});
export async function placed() {
  await sqs.send(new SendMessageBatchCommand({ QueueUrl: 'https://sqs.eu-west-1.amazonaws.com/1/orders', Entries: [] }));
  //        ^^^^ information unhandled-publish-failure
  await sns.send(new PublishBatchCommand({ TopicArn: 'arn:aws:sns:eu-west-1:1:orders', PublishBatchRequestEntries: [] }));
  //        ^^^^ information unhandled-publish-failure
}
`));

    it('messages of Kafka that nobody confirms', () => checkRules(`${kafka}
export const placed = () => producer.send({ topic: 'order.created', acks: 0, messages: [] });
//                                   ^^^^ information unhandled-publish-failure \`order.created\` is sent with \`acks: 0\`: nobody hears when it is lost.
`));

    it('a plain channel of RabbitMQ, once', () => checkRules(`
import amqp from 'amqplib';
export async function start() {
  const connection = await amqp.connect('amqp://mq');
  const channel = await connection.createChannel();
  channel.publish('shop', 'order.created', Buffer.from(''));
  //      ^^^^^^^ hint unhandled-publish-failure \`channel.publish\` never tells whether RabbitMQ took the message.
  channel.sendToQueue('mails', Buffer.from(''));
}
`));
  });

  describe('is silent', () => {
    it('when somebody looks at the answer or gets it', () => checkRules(`
import { EventBridgeClient, PutEventsCommand } from '@aws-sdk/client-eventbridge';
const events = new EventBridgeClient({});
export async function placed() {
  const { FailedEntryCount } = await events.send(new PutEventsCommand({ Entries: [] }));
  if (FailedEntryCount !== 0) throw new Error('not taken');
}
export async function checked() {
  const answer = await events.send(new PutEventsCommand({ Entries: [] }));
  if ((answer.FailedEntryCount ?? 0) > 0) throw new Error('not taken');
}
export const given = () => events.send(new PutEventsCommand({ Entries: [] }));
`));

    it('about single messages, whose failure is thrown', () => checkRules(`
import { SQSClient, SendMessageCommand } from '@aws-sdk/client-sqs';
const sqs = new SQSClient({});
export async function placed() {
  await sqs.send(new SendMessageCommand({ QueueUrl: 'https://sqs.eu-west-1.amazonaws.com/1/orders', MessageBody: '' }));
}
`));

    it('about Kafka that confirms, and about logs', () => checkRules(`${kafka}
export const placed = () => producer.send({ topic: 'order.created', messages: [] });
export const sure = () => producer.send({ topic: 'order.created', acks: -1, messages: [] });
export const log = () => producer.send({ topic: 'access-log', acks: 0, messages: [] });
`));

    it('about channels that confirm', () => checkRules(`
import amqp from 'amqplib';
export async function start() {
  const connection = await amqp.connect('amqp://mq');
  const channel = await connection.createConfirmChannel();
  channel.publish('shop', 'order.created', Buffer.from(''));
  await channel.waitForConfirms();
}
`));
    it('about failures that leave the function, that are no loss, or come before the row', () => checkRules(`
import { PrismaClient } from '@prisma/client';
import { Queue } from 'bullmq';
const db = new PrismaClient();
const orders = new Queue('orders');
const mails = new Queue('mails');
export async function out(data: object) {
  const order = await db.order.create({ data });
  try { await orders.add('ship', order); } catch (error) { console.error(error); throw error; }
}
export async function welcome(data: object) {
  const user = await db.user.create({ data });
  try { await mails.add('welcome', user); } catch (error) { console.error(error); }
}
export async function before(data: object) {
  try { await orders.add('ship', data); } catch (error) { console.error(error); }
  await db.order.create({ data });
}
`));
  });
});
