import type { FastifyReply } from 'fastify';

const settings = new Map<string, string>();

export function read(reply: FastifyReply): string | undefined {
  void reply.send({ title: 'Shop' });
  return settings.get('/orders');
}
