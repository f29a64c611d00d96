// shows: timeout
import { EntityManager, MikroORM } from '@mikro-orm/postgresql';
import { InjectRepository } from '@mikro-orm/nestjs';
import type { EntityRepository } from '@mikro-orm/core';

class Order {}

export async function load(id: string) {
  const orm = await MikroORM.init({ dbName: 'shop' });
  const em = orm.em.fork();
  await em.findOne(Order, { id });
//         ^^^^^^^ out database sync Order, no timeout
  await em.persist(new Order()).flush();
//                              ^^^^^ out database sync flush, no timeout
  await em.flush();
//         ^^^^^ out database sync flush, no timeout
  await em.nativeDelete(Order, { id });
//         ^^^^^^^^^^^^ out database sync Order, no timeout
  await em.transactional(async (inner) => {
    await inner.find(Order, {});
//              ^^^^ out database sync Order, no timeout
  });
  await em.getRepository(Order).findAll();
//                              ^^^^^^^ out database sync Order, no timeout
}

export class OrderService {
  constructor(private readonly em: EntityManager, @InjectRepository(Order) private readonly orders: EntityRepository<Order>) {}

  async close(id: string) {
    await this.em.count(Order);
//                ^^^^^ out database sync Order, no timeout
    await this.orders.findOneOrFail({ id });
//                    ^^^^^^^^^^^^^ out database sync Order, no timeout
  }
}
