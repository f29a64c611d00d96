import { reaches } from '../rows';

const create = "import { create } from './orders';";
const post = 'request: POST /orders > create > axios.post';

describe('Entry points: other servers', () => {
  reaches('Koa middleware', 'request: main.ts > create > axios.post', `import Koa from 'koa'; ${create} const app = new Koa(); app.use(async function place(ctx) { await create(); });`);
  reaches('Koa router', 'request: POST /api/orders > create > axios.post', `import Koa from 'koa'; import Router from '@koa/router'; ${create} const app = new Koa(); const router = new Router({ prefix: '/api' }); router.post('/orders', async (ctx) => { await create(); }); app.use(router.routes());`);
  reaches('Koa router in a router', 'request: POST /api/orders > create > axios.post', `import Router from 'koa-router'; ${create} const inner = new Router(); inner.post('/orders', async (ctx) => { await create(); }); const outer = new Router(); outer.use('/api', inner.routes());`);
  reaches('Fastify route', post, `import Fastify from 'fastify'; ${create} const app = Fastify(); app.post('/orders', async (q, r) => { await create(); });`);
  reaches('Fastify with options', post, `import Fastify from 'fastify'; ${create} const app = Fastify(); app.post('/orders', { schema: {} }, async (q, r) => { await create(); });`);
  reaches('Fastify full declaration', post, `import Fastify from 'fastify'; ${create} const app = Fastify(); app.route({ method: 'POST', url: '/orders', handler: async (q, r) => { await create(); } });`);
  reaches('Fastify pre-handler in the options: only the handler counts', 'unknown: create', `import Fastify from 'fastify'; ${create} const app = Fastify(); app.post('/orders', { preHandler: async () => { await create(); } }, async () => 1);`);
  reaches('Fastify hook', 'request: onRequest > create > axios.post', `import Fastify from 'fastify'; ${create} const app = Fastify(); app.addHook('onRequest', async () => { await create(); });`);
  reaches('Fastify hook at start-up', 'startup: onReady > create > axios.post', `import Fastify from 'fastify'; ${create} const app = Fastify(); app.addHook('onReady', async () => { await create(); });`);
  reaches('Fastify plugin with a prefix', 'request: POST /api/orders > create > axios.post', `
    import Fastify from 'fastify'; import routes from './routes'; const app = Fastify(); app.register(routes, { prefix: '/api' });
    // file: src/routes.ts
    import type { FastifyInstance } from 'fastify';
    import { create } from './orders';
    export default async function routes(app: FastifyInstance) { app.post('/orders', async () => { await create(); }); }
  `);
  reaches('Fastify plugin typed as such', 'request: POST /orders > create > axios.post', `import type { FastifyPluginAsync } from 'fastify'; ${create} const routes: FastifyPluginAsync = async (app) => { app.post('/orders', async () => { await create(); }); }; export default routes;`);
  reaches('Fastify plugin through fp', 'request: POST /orders > create > axios.post', `import fp from 'fastify-plugin'; ${create} export default fp(async (app) => { app.post('/orders', async () => { await create(); }); });`);
  reaches('Hapi route', post, `import Hapi from '@hapi/hapi'; ${create} const server = Hapi.server({ port: 3000 }); server.route({ method: 'POST', path: '/orders', handler: async (request, h) => { await create(); return h.response(); } });`);
  reaches('Hapi routes in a list', post, `import * as Hapi from '@hapi/hapi'; ${create} const server = new Hapi.Server({ port: 3000 }); server.route([{ method: 'POST', path: '/orders', options: { handler: async () => { await create(); return null; } } }]);`);
  reaches('Hapi extension point', 'request: onPreHandler > create > axios.post', `import Hapi from '@hapi/hapi'; ${create} const server = Hapi.server(); server.ext('onPreHandler', async (request, h) => { await create(); return h.continue; });`);
  reaches('Hono route', post, `import { Hono } from 'hono'; ${create} const app = new Hono(); app.post('/orders', async (c) => { await create(); return c.json({}); }); export default app;`);
  reaches('Hono under a name of its own with type arguments', post, `import { Hono } from './hono'; ${create} const app = new Hono(); app.post('/orders', async (c) => { await create(); return c.json({}); }); export default app;
    // file: src/hono.ts
    import { Hono as Base } from 'hono';
    export const Hono = Base<{ Variables: { user: string } }>;
  `);
  reaches('Hono in a Hono', 'request: POST /api/orders > create > axios.post', `import { Hono } from 'hono'; ${create} const orders = new Hono().post('/orders', async (c) => { await create(); return c.json({}); }); const app = new Hono(); app.route('/api', orders);`);
  reaches('Hono with a validator before', post, `import { Hono } from 'hono'; import { zValidator } from '@hono/zod-validator'; ${create} new Hono().post('/orders', zValidator('json', {} as any), async (c) => { await create(); return c.json({}); });`);
  reaches('Elysia route', post, `import { Elysia } from 'elysia'; ${create} new Elysia().post('/orders', async () => { await create(); }).listen(3000);`);
  reaches('Elysia group and prefix', 'request: POST /api/orders > create > axios.post', `import { Elysia } from 'elysia'; ${create} new Elysia({ prefix: '/api' }).post('/orders', async () => { await create(); });`);
  reaches('restify', post, `import restify from 'restify'; ${create} const server = restify.createServer(); server.post('/orders', async (q, s) => { await create(); s.send(200); });`);
  reaches('restify del and options object', 'request: DELETE /orders > create > axios.post', `import * as restify from 'restify'; ${create} const server = restify.createServer(); server.del({ path: '/orders' }, async (q, s) => { await create(); });`);
  reaches('polka', post, `import polka from 'polka'; ${create} polka().post('/orders', async (q, s) => { await create(); s.end(); }).listen(3000);`);
  reaches('http.createServer', 'request: / > create > axios.post', `import http from 'node:http'; ${create} http.createServer(async (q, s) => { await create(); s.end(); }).listen(80);`);
  reaches('http.createServer with options', 'request: / > create > axios.post', `import { createServer } from 'node:https'; ${create} createServer({ key: '' }, async (q, s) => { await create(); s.end(); }).listen(80);`);
  reaches('server.on request', 'request: main.ts > create > axios.post', `import { createServer } from 'node:http'; ${create} const server = createServer(); server.on('request', async (q, s) => { await create(); s.end(); });`);
  reaches('Deno.serve', 'request: / > create > axios.post', `${create} Deno.serve({ port: 80 }, async (request) => { await create(); return new Response('ok'); });`);
  reaches('Bun.serve', 'request: / > create > axios.post', `${create} Bun.serve({ port: 80, async fetch(request) { await create(); return new Response('ok'); } });`);
  reaches('Bun.serve with routes', 'request: /orders.POST > create > axios.post', `${create} Bun.serve({ routes: { '/orders': { POST: async () => { await create(); return new Response(); } } } });`);
  reaches('itty-router', post, `import { Router } from 'itty-router'; ${create} const router = Router(); router.post('/orders', async () => { await create(); return new Response(); });`);
  reaches('find-my-way', post, `import FindMyWay from 'find-my-way'; ${create} const router = FindMyWay(); router.on('POST', '/orders', async () => { await create(); });`);
  reaches('feathers service class: no model', 'unknown: create', `import { feathers } from '@feathersjs/feathers'; ${create} class Orders { async create(data: unknown) { await create(); return data; } } const app = feathers(); app.use('orders', new Orders());`);
  reaches('a Map is no router', 'unknown: create', `${create} const routes = new Map(); routes.set('/orders', place); async function place() { await create(); } routes.get('/orders');`);
});
