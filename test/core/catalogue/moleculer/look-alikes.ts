import { ServiceBroker } from 'moleculer';

const broker = new ServiceBroker();

class Phone {
  call(number: string): string {
    return number;
  }
}

export async function start() {
  new Phone().call('prices.get');
  await broker.start();
  broker.broadcastLocal('config.changed', {});
  await broker.waitForServices(['prices']);
}
