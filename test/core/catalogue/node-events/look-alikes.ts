import { EventEmitter } from 'node:events';
import EventEmitter3 from 'eventemitter3';
import mitt from 'mitt';

class Orders extends EventEmitter {
  create(id: string): void {
    this.emit('order.created', id);
  }
}

const orders = new Orders();
const small = new EventEmitter3();
const tiny = mitt<{ created: string }>();

export function run(): void {
  orders.on('order.created', () => undefined);
  orders.create('1');
  small.emit('order.created', '1');
  tiny.emit('created', '1');
}
