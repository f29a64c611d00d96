import { GetQueueUrlCommand, ReceiveMessageCommand, SendMessageCommand, SQS, SQSClient } from '@aws-sdk/client-sqs';

const QueueUrl = 'https://sqs.eu-west-1.amazonaws.com/123456789012/mails';
const client = new SQSClient({ region: 'eu-west-1' });
const aggregated = new SQS({});

export async function send(id: string) {
  await client.send(new SendMessageCommand({ QueueUrl, MessageBody: JSON.stringify({ id }) }));
//             ^^^^ out enqueue async mails
  const command = new SendMessageCommand({ QueueUrl: process.env.INVOICES_QUEUE_URL, MessageBody: id });
  await client.send(command);
//             ^^^^ out enqueue async ${INVOICES_QUEUE_URL}
  await aggregated.sendMessage({ QueueUrl, MessageBody: id });
//                 ^^^^^^^^^^^ out enqueue async mails
}

export async function receive() {
  const { Messages } = await client.send(new ReceiveMessageCommand({ QueueUrl, WaitTimeSeconds: 20 }));
//                                  ^^^^ in enqueue async mails
  return Messages ?? [];
}

async function addressOf(name: string) {
  const { QueueUrl: address } = await client.send(new GetQueueUrlCommand({ QueueName: name }));
//                                           ^^^^ out enqueue sync ${name}
  return address;
}

export async function sendByName(id: string) {
  const { QueueUrl: address } = await aggregated.getQueueUrl({ QueueName: 'invoices' });
//                                               ^^^^^^^^^^^ out enqueue sync invoices
  await client.send(new SendMessageCommand({ QueueUrl: address, MessageBody: id }));
//             ^^^^ out enqueue async invoices
  const named = await addressOf(process.env.REMINDERS);
  await client.send(new SendMessageCommand({ QueueUrl: named, MessageBody: id }));
//             ^^^^ out enqueue async ${REMINDERS}
}
