import axios from 'axios';
import fastify, { type FastifyInstance } from 'fastify';
import fp from 'fastify-plugin';

interface Options { stockUrl: string; mails?: { host: string } }

async function orders(app: FastifyInstance, options: Options) {
  app.get('/orders', async () => axios.get(`${options.stockUrl}/items`));
//                                     ^^^ out http sync GET stock/items
// < entry request GET /orders
}

const bills = fp<Options>(async (app, { stockUrl, mails }) => {
  app.decorate('bill', async (id: string) => axios.post(`${stockUrl}/bills/${id}`));
//                                                 ^^^^ out http sync POST bills/bills/${id}
  app.addHook('onClose', async () => axios.delete(`${mails?.host ?? ''}/mails`));
//                                         ^^^^^^ out http sync DELETE mails/mails
});

/** Called by nobody that is known. */
export async function unused(app: FastifyInstance, options: Options) {
  app.get('/unused', async () => axios.get(`${options.stockUrl}/unused`));
//                                     ^^^ out http sync GET ${stockUrl}/unused
// < entry request GET /unused
}

const app = fastify();
await app.register(orders, { stockUrl: 'http://stock' });
await app.register(bills, { stockUrl: 'http://bills', mails: { host: 'http://mails' } });
await app.register(async (inner, options: Options) => {
  inner.get('/inner', async () => axios.get(`${options.stockUrl}/inner`));
//                                      ^^^ out http sync GET inner/inner
// < entry request GET /inner
}, { stockUrl: 'http://inner' });

/** A method of the same name that belongs to nobody known. */
const plugins = { register: (plugin: unknown, options: Options) => { console.log(plugin, options); } };
plugins.register(unused, { stockUrl: 'http://elsewhere' });
