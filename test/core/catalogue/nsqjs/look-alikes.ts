import { Writer } from 'nsqjs';

class Blog {
  publish(title: string): string {
    return title;
  }
}

const writer = new Writer('nsqd', 4150);
writer.on('ready', () => undefined);
new Blog().publish('orders');
writer.close();
