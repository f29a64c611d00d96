import nats, { type Message, type Stan } from 'node-nats-streaming';

const stan = nats.connect('shop', 'orders', { url: 'http://nats:4222' });

export function publish(id: string): void {
  stan.publish('order:created', JSON.stringify({ id }), () => undefined);
//     ^^^^^^^ out publish async order:created
}

export class Listener {
  constructor(private readonly client: Stan) {}

  listen(): void {
    const options = this.client.subscriptionOptions().setDurableName('billing');
    const subscription = this.client.subscribe('order:created', 'billing', options);
//                                   ^^^^^^^^^ in publish async order:created
    subscription.on('message', (message: Message) => {
      void fetch(`http://billing/bills/${message.getSequence()}`);
//         ^^^^^ out http async GET billing/bills/${getSequence}
    });
  }
}
