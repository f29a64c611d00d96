// shows: timeout
import { PrismaClient } from '@prisma/client';

const prisma = new PrismaClient();

export async function pay(id: string) {
  await prisma.$queryRaw`select * from orders where id = ${id}`;
//             ^^^^^^^^^ out database sync raw, no timeout
  await prisma.$executeRawUnsafe('delete from orders');
//             ^^^^^^^^^^^^^^^^^ out database sync raw, no timeout
  await prisma.$transaction([prisma.order.update({ where: { id }, data: {} }), prisma.stock.deleteMany()]);
//                                        ^^^^^^ out database sync order, no timeout
//                                                                                          ^^^^^^^^^^ out database sync stock, no timeout
  await prisma.$transaction(async (transaction) => transaction.order.findUniqueOrThrow({ where: { id } }), { timeout: 10_000 });
//                                                                   ^^^^^^^^^^^^^^^^^ out database sync order, no timeout
  await prisma.order.findRaw({ filter: {} });
//                   ^^^^^^^ out database sync order, no timeout
  await prisma.order.aggregateRaw({ pipeline: [] });
//                   ^^^^^^^^^^^^ out database sync order, no timeout
  await prisma.$runCommandRaw({ ping: 1 });
//             ^^^^^^^^^^^^^^ out database sync raw, no timeout
  await prisma.order.groupBy({ by: ['status'] });
//                   ^^^^^^^ out database sync order, no timeout
}
