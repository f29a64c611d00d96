import { EntityManager } from '@mikro-orm/postgresql';

class Order {}

export function build(em: EntityManager): unknown {
  const order = em.create(Order, {});
  em.persist(order);
  em.assign(order, {});
  return [em.getReference(Order, 1), em.map(Order, {}), em.clear()];
}
