import { kafka } from './kafka';

const ORDER_PLACED = 'order.placed';

const producer = kafka.producer();
const connected = producer.connect();

export interface Order { readonly id: string; readonly amount: number; readonly email: string }

export async function publishOrderPlaced(order: Order): Promise<void> {
  await connected;
  await producer.send({ topic: ORDER_PLACED, messages: [{ key: order.id, value: JSON.stringify(order) }] });
}
