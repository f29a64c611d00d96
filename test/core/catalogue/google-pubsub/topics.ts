import { PubSub } from '@google-cloud/pubsub';

const pubsub = new PubSub();

export async function publish(id: string) {
  await pubsub.topic('order-created').publishMessage({ json: { id } });
//                                    ^^^^^^^^^^^^^^ out publish async order-created
}

pubsub.subscription('billing').on('message', (message) => message.ack());
//                             ^^ in publish async billing
