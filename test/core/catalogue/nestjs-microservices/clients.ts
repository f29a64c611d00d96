// shows: timeout
import { Inject, Injectable, Module } from '@nestjs/common';
import { ClientProxy, ClientsModule, Transport } from '@nestjs/microservices';
import { firstValueFrom, timeout } from 'rxjs';

@Injectable()
export class Orders {
  constructor(@Inject('BILLING') private readonly billing: ClientProxy) {}

  created(id: string) {
    this.billing.emit('order.created', { id });
//               ^^^^ out publish async order.created, no timeout
  }

  async price(id: string) {
    return firstValueFrom(this.billing.send({ cmd: 'price' }, { id }).pipe(timeout(2000)));
//                                     ^^^^ out rpc sync price, 2000 ms
  }

  neverSent(id: string) {
    this.billing.send('price.forget', { id });
//               ^^^^ out rpc async price.forget, no timeout
  }
}

@Module({
  imports: [ClientsModule.register([{ name: 'BILLING', transport: Transport.RMQ, options: { urls: ['amqp://rabbitmq'], queue: 'billing' } }])],
  providers: [Orders],
})
export class OrdersModule {}
