import { PrismaClient } from '@prisma/client';

const prisma = new PrismaClient();

export async function pay(id: string) {
  const order = await prisma.order.findUnique({ where: { id } });
//                                 ^^^^^^^^^^ out database sync order
  await prisma.$transaction(async (tx) => {
    await tx.order.update({ where: { id }, data: { paid: true } });
//                 ^^^^^^ out database sync order
    await tx.bill.create({ data: { id } });
//                ^^^^^^ out database sync bill
  });
  return order;
}

export function list() {
  return prisma.$queryRaw`SELECT * FROM orders`;
//              ^^^^^^^^^ out database sync raw
}
