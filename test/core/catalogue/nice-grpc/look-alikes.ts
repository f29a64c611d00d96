import { createChannel, createServer, Metadata, Status } from 'nice-grpc';

const channel = createChannel('orders:8080');
channel.close();

const client = { loadOrder: (given: object) => given };

export const local = client.loadOrder({});
export const kept = [Metadata({ a: 'b' }), Status.OK, createServer().use(() => undefined as never)];
