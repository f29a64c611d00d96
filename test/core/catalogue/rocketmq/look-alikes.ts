import { Producer } from 'rocketmq-client-nodejs';

const shelf = { send: (message: object) => message };

export async function stop() {
  shelf.send({ topic: 'orders' });
  await new Producer({ endpoints: 'rocketmq:8081' }).shutdown();
}
