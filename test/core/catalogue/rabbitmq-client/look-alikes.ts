import Connection from 'rabbitmq-client';

const rabbit = new Connection('amqp://rabbitmq');
const publisher = rabbit.createPublisher();

class Outbox {
  send(queue: string): string {
    return queue;
  }
}

export async function stop() {
  new Outbox().send('mails');
  rabbit.on('error', () => undefined);
  await publisher.close();
  await rabbit.close();
}
