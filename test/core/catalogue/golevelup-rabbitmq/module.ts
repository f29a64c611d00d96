// shows: timeout
import { AmqpConnection, RabbitMQModule, RabbitPayload, RabbitRPC, RabbitSubscribe } from '@golevelup/nestjs-rabbitmq';
import { Injectable, Module } from '@nestjs/common';

@Injectable()
export class Orders {
  constructor(private readonly amqp: AmqpConnection) {}

  async created(id: string) {
    await this.amqp.publish('orders', 'order.created', { id });
//                  ^^^^^^^ out publish async orders/order.created, no timeout
  }

  async price(id: string) {
    return this.amqp.request<number>({ exchange: 'prices', routingKey: 'price', payload: { id }, timeout: 2000 });
//                   ^^^^^^^ out rpc sync prices/price, 2000 ms
  }

  async stock(id: string) {
    return this.amqp.request<number>({ exchange: 'stock', routingKey: 'count', payload: { id } });
//                   ^^^^^^^ out rpc sync stock/count, 15000 ms
  }

  async listen() {
    await this.amqp.createSubscriber(async () => undefined, { exchange: 'orders', routingKey: 'order.paid' }, 'paid');
//                  ^^^^^^^^^^^^^^^^ in publish async orders/order.paid
    await this.amqp.createRpc(async () => 1, { exchange: 'prices', routingKey: 'discount' });
//                  ^^^^^^^^^ in rpc sync prices/discount
// < entry request prices/discount
  }

  @RabbitSubscribe({ exchange: 'orders', routingKey: 'order.created', queue: 'mails' })
// ^^^^^^^^^^^^^^^ in publish async orders/order.created
  async mail(@RabbitPayload() order: { id: string }) {
    await fetch(`http://mailer/mails/${order.id}`);
//        ^^^^^ out http sync GET mailer/mails/${id}, 300000 ms
  }

  @RabbitSubscribe({ bindings: [{ exchange: 'orders', routingKey: 'order.billed' }], queue: 'bills' })
// ^^^^^^^^^^^^^^^ in publish async orders/order.billed
  bill() {
    return undefined;
  }

  @RabbitRPC({ exchange: 'prices', routingKey: ['price', 'price.old'], queue: 'prices' })
// ^^^^^^^^^ in rpc sync prices/price | prices/price.old
  answer() {
// < entry request prices/price | prices/price.old
    return 1;
  }
}

@Module({
  imports: [RabbitMQModule.forRoot({ uri: 'amqp://rabbitmq', defaultRpcTimeout: 15_000, exchanges: [{ name: 'orders', type: 'topic' }] })],
  providers: [Orders],
})
export class OrdersModule {}
