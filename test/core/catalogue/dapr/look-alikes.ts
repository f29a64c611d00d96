import { DaprClient } from '@dapr/dapr';

const client = new DaprClient();
const local = { pubsub: { publish: (name: string, topic: string) => [name, topic] } };

export async function stop() {
  local.pubsub.publish('redis', 'orders');
  await client.start();
  await client.stop();
}
