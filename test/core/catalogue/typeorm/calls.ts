// shows: timeout
import { DataSource, EntityManager, Repository } from 'typeorm';
import { InjectDataSource, InjectRepository } from '@nestjs/typeorm';

class Order {}
const source = new DataSource({ type: 'postgres', database: 'shop' });

export async function load(id: string) {
  const orders = source.getRepository(Order);
  await orders.findOneBy({ id });
//             ^^^^^^^^^ out database sync Order, no timeout
  await orders.save({ id });
//             ^^^^ out database sync Order, no timeout
  await orders.createQueryBuilder('order').where('order.id = :id', { id }).getMany();
//                                                                         ^^^^^^^ out database sync Order, no timeout
  await source.query('select 1');
//             ^^^^^ out database sync raw, no timeout
  await source.manager.find(Order);
//                     ^^^^ out database sync Order, no timeout
  await source.transaction(async (manager) => {
    await manager.save(Order, { id });
//                ^^^^ out database sync Order, no timeout
    await manager.getRepository(Order).delete(id);
//                                     ^^^^^^ out database sync Order, no timeout
  });
}

export async function ready() {
  const opened = await new DataSource({ type: 'postgres' }).initialize();
  await opened.query('select 2');
//             ^^^^^ out database sync raw, no timeout
}

export class OrderService {
  constructor(@InjectRepository(Order) private readonly orders: Repository<Order>, @InjectDataSource() private readonly data: DataSource, private readonly manager: EntityManager) {}

  async close(id: string) {
    await this.orders.update(id, {});
//                    ^^^^^^ out database sync Order, no timeout
    await this.data.createQueryBuilder().delete().from(Order).execute();
//                                                            ^^^^^^^ out database sync Order, no timeout
    await this.manager.count(Order);
//                     ^^^^^ out database sync Order, no timeout
  }
}
