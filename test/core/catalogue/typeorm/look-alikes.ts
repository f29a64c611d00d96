import { In, Repository, type DeepPartial } from 'typeorm';

class Order {}

export function build(orders: Repository<Order>, input: DeepPartial<Order>): unknown {
  const registry = new Map<string, Order>();
  registry.delete('1');
  return [orders.create(input), orders.merge(new Order(), input), In([1]), orders.createQueryBuilder('order').where('1 = 1').getSql(), orders.metadata];
}
