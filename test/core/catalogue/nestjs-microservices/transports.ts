// shows: timeout, waiting
import { Controller, Inject, Injectable, Module } from '@nestjs/common';
import { Client, ClientKafka, ClientProxy, ClientProxyFactory, ClientRedis, ClientsModule, EventPattern, MessagePattern, Transport } from '@nestjs/microservices';
import { catchError, lastValueFrom, of } from 'rxjs';

@Injectable()
export class Orders {
  @Client({ transport: Transport.REDIS, options: { host: 'redis' } })
  private readonly prices!: ClientProxy;

  private readonly stock = ClientProxyFactory.create({ transport: Transport.TCP, options: { host: 'stock', port: 3001 } });

  private readonly audit = new ClientRedis({ host: 'redis' });

  constructor(@Inject('ORDERS') private readonly orders: ClientKafka) {}

  onModuleInit() {
    this.orders.subscribeToResponseOf('order.price');
  }

  async run(id: string) {
    this.orders.emit('order.created', { key: id, value: { id } });
//              ^^^^ out publish async order.created, no timeout, floating
    this.orders.emitBatch('order.audited', { messages: [{ key: id, value: {} }] });
//              ^^^^^^^^^ out publish async order.audited, no timeout, floating
    await lastValueFrom(this.orders.send('order.price', { id }));
//                                  ^^^^ out rpc sync order.price, no timeout, awaited
    await lastValueFrom(this.stock.send('count', id));
//                                 ^^^^ out rpc sync count, no timeout, awaited
    this.audit.emit('order.seen', id).subscribe();
//             ^^^^ out publish async order.seen, no timeout, callback
    this.prices.send('price', id).pipe(catchError(() => of(0))).subscribe();
//              ^^^^ out rpc sync price, no timeout, callback
    return this.prices.send('discount', id);
//                     ^^^^ out rpc sync discount, no timeout, returned
  }
}

@Controller()
export class Consumers {
  @EventPattern('order.created', Transport.KAFKA)
// ^^^^^^^^^^^^ in publish async order.created
  async created(order: { id: string }) {
    await fetch(`http://billing/bills/${order.id}`);
//        ^^^^^ out http sync GET billing/bills/${id}, 300000 ms, awaited
  }

  @MessagePattern('order.price', Transport.KAFKA)
// ^^^^^^^^^^^^^^ in rpc sync order.price
  price() {
// < entry request order.price
    return 1;
  }
}

@Module({
  imports: [ClientsModule.registerAsync([{ name: 'ORDERS', useFactory: () => ({ transport: Transport.KAFKA, options: { client: { brokers: ['kafka:9092'] } } }) }])],
  controllers: [Consumers], providers: [Orders],
})
export class OrdersModule {}
