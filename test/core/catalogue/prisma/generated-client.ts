import { PrismaClient } from '../generated/prisma/client';

const prisma = new PrismaClient();

export async function load(id: string) {
  return prisma.order.findUnique({ where: { id } });
//                    ^^^^^^^^^^ out database sync order
}

export async function remove(client: PrismaClient, id: string) {
  await client.order.delete({ where: { id } });
//                   ^^^^^^ out database sync order
}
