// shows: timeout
import { SqsMessageHandler, SqsService } from '@ssut/nestjs-sqs';
import { Consumer } from 'sqs-consumer';
import { Producer } from 'sqs-producer';

const queueUrl = 'https://sqs.eu-west-1.amazonaws.com/1/mails';
const producer = Producer.create({ queueUrl });

export async function send(id: string) {
  await producer.send(id);
//               ^^^^ out enqueue async mails, no timeout
  await producer.send([{ id, body: id }]);
//               ^^^^ out enqueue async mails, no timeout
}

export const consumer = Consumer.create({
//                               ^^^^^^ in enqueue async mails
  queueUrl,
  handleMessage: async (message) => {
    await fetch(`http://mailer/mails/${message.MessageId}`);
//        ^^^^^ out http sync GET mailer/mails/${MessageId}, 300000 ms
    return message;
  },
});

export class Mails {
  constructor(private readonly sqs: SqsService) {}

  async send(id: string) {
    await this.sqs.send('mails', { id, body: id });
//                 ^^^^ out enqueue async mails, no timeout
  }

  @SqsMessageHandler('mails', false)
// ^^^^^^^^^^^^^^^^^ in enqueue async mails
  async handle(message: { MessageId: string }) {
    await fetch(`http://mailer/mails/${message.MessageId}`);
//        ^^^^^ out http sync GET mailer/mails/${MessageId}, 300000 ms
  }
}
