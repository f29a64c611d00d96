import { PrismaClient as Client, type Prisma } from '../generated/prisma/client';

export class PrismaService extends Client {}

export class Orders {
  constructor(private readonly prisma: PrismaService) {}

  async place(id: string, items: readonly string[]) {
    await this.prisma.$transaction(async (tx) => {
      await tx.order.create({ data: { id } });
//                   ^^^^^^ out database sync order
      await this.addTo(id, items, tx);
    });
  }

  async addTo(id: string, items: readonly string[], tx: Prisma.TransactionClient) {
    await tx.item.createMany({ data: items.map((name) => ({ id, name })) });
//                ^^^^^^^^^^ out database sync item
  }
}

export const again = (tx: Prisma.TransactionClient, where: Prisma.OrderWhereInput) => tx.order.findMany({ where });
//                                                                                             ^^^^^^^^ out database sync order
