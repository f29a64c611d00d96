import { BrokerAsPromised, withDefaultConfig } from 'rascal';

class Board {
  publish(name: string): string {
    return name;
  }
}

export async function check() {
  new Board().publish('order_created');
  const broker = await BrokerAsPromised.create(withDefaultConfig({ vhosts: {} }));
  broker.on('error', () => undefined);
  await broker.shutdown();
}
