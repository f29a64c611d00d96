import { Injectable } from '@nestjs/common';
import { PrismaClient } from 'src/generated/prisma/client';

@Injectable()
export class PrismaService extends PrismaClient {}

@Injectable()
export class Orders {
  constructor(private readonly prisma: PrismaService, private readonly other: PrismaClient) {}

  async load(id: string) {
    await this.other.order.delete({ where: { id } });
//                         ^^^^^^ out database sync order
    return this.prisma.order.findUnique({ where: { id } });
//                           ^^^^^^^^^^ out database sync order
  }
}
