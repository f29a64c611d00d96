import EventEmitter2 from 'eventemitter2';

const events = new EventEmitter2({ wildcard: true });

export async function run() {
  events.emit('order.created', 1);
  await events.emitAsync('order.created', 1);
  events.on('order.*', () => undefined);
  await events.waitFor('order.created');
}
