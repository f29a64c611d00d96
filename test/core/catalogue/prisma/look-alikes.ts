const orders = [{ id: '1' }];
const prisma = { order: { findUnique: (where: { id: string }) => orders.find((order) => order.id === where.id) } };

export function read(): object | undefined {
  return prisma.order.findUnique({ id: '1' });
}
