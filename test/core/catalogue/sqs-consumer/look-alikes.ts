import { Consumer } from 'sqs-consumer';

class Producer {
  send(message: string): string {
    return message;
  }
}

export function start(consumer: Consumer) {
  new Producer().send('one');
  consumer.on('error', () => undefined);
  consumer.start();
  consumer.stop();
}
