import { ReceiveMessageCommand, SendMessageCommand, SQS, SQSClient } from '@aws-sdk/client-sqs';

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
