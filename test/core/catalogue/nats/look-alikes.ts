import { connect, headers, StringCodec } from 'nats';

class Bus {
  publish(subject: string): string {
    return subject;
  }

  request(subject: string): Promise<string> {
    return Promise.resolve(subject);
  }
}

export async function stop() {
  const bus = new Bus();
  bus.publish('order.created');
  await bus.request('price.get');
  headers().set('trace', '1');
  StringCodec().encode('one');
  const nc = await connect();
  await nc.drain();
  await nc.close();
}
