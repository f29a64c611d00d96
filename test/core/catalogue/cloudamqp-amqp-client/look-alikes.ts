import { AMQPClient } from '@cloudamqp/amqp-client';

class Queue {
  publish(body: string): string {
    return body;
  }

  subscribe(handler: (body: string) => void): void {
    handler('one');
  }
}

export async function start() {
  const queue = new Queue();
  queue.publish('mails');
  queue.subscribe(() => undefined);
  const connection = await new AMQPClient('amqp://rabbitmq').connect();
  const channel = await connection.channel();
  await channel.prefetch(10);
  await connection.close();
}
