import Fastify from 'fastify';
import { renderPages } from './browser';
import { events, exports, invoices, invoiceEvents } from './queues';

const server = Fastify();

server.post<{ Body: { months: string[] } }>('/reports', async (request, reply) => {
  // Wrong: a browser prints page after page while the request is open.
  await renderPages(request.body.months.map((month) => `https://shop.example.com/sales/${month}`));
  return reply.send({ printed: request.body.months.length });
});

server.get<{ Params: { order: string } }>('/invoices/:order', async (request, reply) => {
  const job = await invoices.add('render', { order: request.params.order }, { attempts: 3 });
  // Wrong: the answer comes back through the queue, so both sides have to be up anyway.
  const file = await job.waitUntilFinished(invoiceEvents, 20_000);
  return reply.send({ file });
});

server.post<{ Body: { month: string } }>('/exports', async (request, reply) => {
  // Right: accepted, done later, asked for under its number.
  const job = await exports.add('sales', { month: request.body.month }, { attempts: 3 });
  return reply.code(202).send({ id: job.id });
});

server.post('/events', async (request, reply) => {
  await events.add('audit', request.body, { attempts: 3 });
  return reply.code(202).send();
});

void server.listen({ port: 3003, host: '0.0.0.0' });
