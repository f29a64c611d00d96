import { BufferTransport } from '@vercel/queue';

function send(topic: string): string {
  return topic;
}

export const sent = send('orders');
export const transport = new BufferTransport();
