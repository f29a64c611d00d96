import { reaches } from '../rows';

const start = "import express, { Router } from 'express'; import { create } from './orders';";

describe('Entry points: Express', () => {
  reaches('app.post', 'request: POST /orders > create > axios.post', `${start} const app = express(); app.post('/orders', async (q, s) => { await create(); s.end(); });`);
  reaches('app.all', 'request: /orders > create > axios.post', `${start} const app = express(); app.all('/orders', async (q, s) => { await create(); s.end(); });`);
  reaches('a handler by reference', 'request: POST /orders > axios.post', `${start} const app = express(); app.post('/orders', create);`);
  reaches('a router mounted at a path', 'request: POST /api/orders > create > axios.post', `${start} const app = express(); const router = Router(); router.post('/orders', async () => { await create(); }); app.use('/api', router);`);
  reaches('routers in routers, over files', 'request: POST /api/v1/orders/:id > create > axios.post', `
    import express from 'express';
    import { v1 } from './v1';
    const app = express();
    app.use('/api', v1);
    // file: src/v1.ts
    import { Router } from 'express';
    import orders from './routes';
    export const v1 = Router();
    v1.use('/v1', orders);
    // file: src/routes.ts
    import { Router } from 'express';
    import { create } from './orders';
    const router = Router();
    router.post('/orders/:id', async (q, s) => { await create(); });
    export default router;
  `);
  reaches('a router required in the call of use', 'request: POST /api/orders > create > axios.post', `
    const express = require('express');
    const app = express();
    app.use('/api', require('./routes'));
    // file: src/routes.js
    const router = require('express').Router();
    const { create } = require('./orders');
    router.post('/orders', async (q, s) => { await create(); });
    module.exports = router;
  `);
  reaches('routes that a loop over a folder hands the application to', 'request: POST /orders > create > axios.post', `
    const express = require('express');
    const fs = require('fs');
    const path = require('path');
    const app = express();
    fs.readdirSync(path.join(__dirname, 'routes')).forEach((file) => require(path.join(__dirname, 'routes', file))(app));
    // file: src/routes/orders.js
    const { create } = require('../orders');
    module.exports = (app) => { app.post('/orders', async (q, s) => { await create(); s.end(); }); };
  `);
  reaches('routers that a loop over a folder mounts', 'request: POST /api/orders > create > axios.post', `
    const app = require('express')();
    for (const file of require('fs').readdirSync('./src/routes')) { const router = require('./routes/' + file); app.use('/api', router); }
    // file: src/routes/orders.js
    const router = require('express').Router();
    const { create } = require('../orders');
    router.post('/orders', async (q, s) => { await create(); });
    module.exports = router;
  `);
  reaches('handlers that a loop over a folder takes out of its files', 'request: GET /api > exports > create > axios.post', `
    const app = require('express')();
    const { readdirSync } = require('fs');
    readdirSync(__dirname + '/api', { withFileTypes: true }).filter((entry) => entry.isFile()).forEach(({ name }) => {
      const handler = require(\`./api/\${name}\`);
      app.get('/api', async (q, s) => { await handler(q, s); });
    });
    // file: src/api/orders.js
    const { create } = require('../orders');
    module.exports = async (q, s) => { await create(); s.end(); };
  `);
  reaches('a file of another folder than the one that is looped over', 'unknown: create', `
    const app = require('express')();
    for (const file of require('fs').readdirSync('./src/routes')) require('./routes/' + file)(app);
    // file: src/routes/old/orders.js
    const { create } = require('../../orders');
    module.exports = async (app) => { await create(); };
  `);
  reaches('a client that is kept on the application', 'request: POST /orders > create > axios.post', `
    import express from 'express';
    import { create } from './orders';
    const app = express();
    app.create = create;
    app.post('/orders', async (q, s) => { await q.app.create(); s.end(); });
  `);
  reaches('the last of many providers in a table', 'request: POST /orders > Last.send > create > axios.post', `
    ${start}
    const app = express();
    ${Array.from({ length: 30 }, (_, index) => `class Provider${String(index)} { async send() { return ${String(index)}; } }`).join('\n')}
    class Last { async send() { await create(); } }
    const providers = { ${Array.from({ length: 30 }, (_, index) => `kind${String(index)}: Provider${String(index)}`).join(', ')}, last: Last };
    app.post('/orders', async (q, s) => { const Provider = providers[q.body.kind]; await new Provider().send(); s.end(); });
  `);
  reaches('app.route', ['request: GET /orders > create > axios.post | request: PUT /orders > create > axios.post'], `${start} const app = express(); app.route('/orders').get(async () => { await create(); }).put(async () => { await create(); });`);
  reaches('middleware before the handler', 'request: POST /orders > create > axios.post', `${start} const app = express(); app.post('/orders', async (q, s, next) => { await create(); next(); }, (q, s) => s.end());`);
  reaches('handlers in an array', 'request: POST /orders > create > axios.post', `${start} const app = express(); const check = async (q: any, s: any, next: any) => { await create(); next(); }; app.post('/orders', [check], (q: any, s: any) => s.end());`);
  reaches('middleware for all', 'request: main.ts > create > axios.post', `${start} const app = express(); app.use(async (q, s, next) => { await create(); next(); });`);
  reaches('error middleware', 'request: main.ts > create > axios.post', `${start} const app = express(); app.use(async (error: Error, q: any, s: any, next: any) => { await create(); s.end(); });`);
  reaches('asyncHandler of a package', 'request: POST /orders > create > axios.post', `${start} import asyncHandler from 'express-async-handler'; const app = express(); app.post('/orders', asyncHandler(async (q, s) => { await create(); s.end(); }));`);
  reaches('asyncHandler of our own', 'request: POST /orders > create > axios.post', `
    ${start} import { wrap } from './wrap'; const app = express(); app.post('/orders', wrap(async (q: any, s: any) => { await create(); s.end(); }));
    // file: src/wrap.ts
    export const wrap = (fn: any) => (q: any, s: any, next: any) => fn(q, s, next).catch(next);
  `);
  reaches('a wrapper of a wrapper', 'request: POST /orders > create > axios.post', `
    ${start} import { withUser, wrap } from './wrap'; const app = express(); app.post('/orders', wrap(withUser(async (q: any, s: any) => { await create(); s.end(); })));
    // file: src/wrap.ts
    export const wrap = (fn: any) => (q: any, s: any, next: any) => Promise.resolve(fn(q, s, next)).catch(next);
    export function withUser(handler: any) { return async (q: any, s: any, next: any) => { q.user = 1; return handler(q, s, next); }; }
  `);
  reaches('a wrapper declared with function and called with this', 'request: POST /orders > create > axios.post', `
    ${start} import { wrap } from './wrap'; const app = express(); app.post('/orders', wrap(async (q: any, s: any) => { await create(); s.end(); }));
    // file: src/wrap.ts
    export function wrap(fn: any) { return function (this: any, ...given: any[]) { const run = fn.apply(this, given); return run.catch(given[2]); }; }
  `);
  reaches('a method of a controller, by reference', 'request: POST /orders > create > axios.post', `
    import express from 'express'; import { OrdersController } from './controller'; const app = express(); const controller = new OrdersController(); app.post('/orders', controller.create);
    // file: src/controller.ts
    import { create } from './orders';
    export class OrdersController { create = async (q: any, s: any) => { await create(); s.end(); }; }
  `);
  reaches('a method of a controller, bound', 'request: POST /orders > create > axios.post', `
    import express from 'express'; import { OrdersController } from './controller'; const app = express(); const controller = new OrdersController(); app.post('/orders', controller.create.bind(controller));
    // file: src/controller.ts
    import { create } from './orders';
    export class OrdersController { async create(q: any, s: any) { await create(); s.end(); } }
  `);
  reaches('a method of a controller that was exported as an instance', 'request: POST /orders > create > axios.post', `
    import express from 'express'; import controller from './controller'; const app = express(); app.post('/orders', controller.create);
    // file: src/controller.ts
    import { create } from './orders';
    class OrdersController { async create(q: any, s: any) { await create(); s.end(); } }
    export default new OrdersController();
  `);
  reaches('a static method of a controller', 'request: POST /orders > create > axios.post', `
    import express from 'express'; import { OrdersController } from './controller'; const app = express(); app.post('/orders', OrdersController.create);
    // file: src/controller.ts
    import { create } from './orders';
    export class OrdersController { static async create(q: any, s: any) { await create(); s.end(); } }
  `);
  reaches('routes set up in the constructor of a class', 'request: POST /orders > Orders.inner > create > axios.post', `
    import express, { Router } from 'express'; import { create } from './orders';
    class Orders { public router = Router(); constructor() { this.routes(); } private routes() { this.router.post('/orders', this.place.bind(this)); } async place(q: any, s: any) { await this.inner(); } private async inner() { await create(); } }
    const app = express(); app.use('/', new Orders().router);
  `);
  reaches('a module of handlers', 'request: POST /orders > create > axios.post', `
    import express from 'express'; import * as controller from './controller'; const app = express(); app.post('/orders', controller.place);
    // file: src/controller.ts
    import { create } from './orders';
    export async function place(q: any, s: any) { await create(); s.end(); }
  `);
  reaches('an object of handlers', 'request: POST /orders > create > axios.post', `
    import express from 'express'; import { handlers } from './handlers'; const app = express(); app.post('/orders', handlers.place);
    // file: src/handlers.ts
    import { create } from './orders';
    export const handlers = { async place(q: any, s: any) { await create(); s.end(); } };
  `);
  reaches('a handler made by a factory', 'request: POST /orders > axios.post', `
    ${start} const makePlace = (make: () => Promise<void>) => async (q: any, s: any) => { await make(); s.end(); }; const app = express(); app.post('/orders', makePlace(create));
  `);
  reaches('a table of routes', 'request: POST /orders > create > axios.post', `
    ${start} const app = express(); const routes = [{ method: 'post', path: '/orders', handler: async (q: any, s: any) => { await create(); } }];
    for (const route of routes) app[route.method](route.path, route.handler);
  `);
  reaches('a table of routes with forEach', 'request: POST /orders > create > axios.post', `
    ${start} const app = express(); const routes = [{ method: 'post', path: '/orders', handler: async (q: any, s: any) => { await create(); } }];
    routes.forEach(({ method, path, handler }) => { (app as any)[method](path, handler); });
  `);
  reaches('routes set up by a function that gets the app', 'request: POST /orders > create > axios.post', `
    import express from 'express'; import { setUp } from './routes'; const app = express(); setUp(app);
    // file: src/routes.ts
    import type { Express } from 'express';
    import { create } from './orders';
    export function setUp(app: Express) { app.post('/orders', async () => { await create(); }); }
  `);
  reaches('routes set up by an untyped function that gets the app', 'request: POST /orders > create > axios.post', `
    const express = require('express'); const setUp = require('./routes'); const app = express(); setUp(app);
    // file: src/routes.js
    const { create } = require('./orders');
    module.exports = (app) => { app.post('/orders', async (q, s) => { await create(); }); };
  `);
  reaches('a typed handler that is never seen to be registered', 'request: place > create > axios.post', `
    import type { RequestHandler } from 'express'; import { create } from './orders'; export const place: RequestHandler = async (q, s) => { await create(); s.end(); };
  `);
  reaches('a handler by the types of its parameters', 'request: place > create > axios.post', `
    import type { Request, Response } from 'express'; import { create } from './orders'; export async function place(req: Request, res: Response) { await create(); res.end(); }
  `);
  reaches('through classes of services', 'request: POST /orders > Orders.place > Stock.reserve > axios.post', `
    import express from 'express'; import { Orders } from './service'; const app = express(); const orders = new Orders(); app.post('/orders', async (q, s) => { await orders.place(); s.end(); });
    // file: src/service.ts
    import { Stock } from './stock';
    export class Orders { private stock = new Stock(); async place() { await this.stock.reserve(); } }
    // file: src/stock.ts
    import axios from 'axios';
    export class Stock { async reserve() { await axios.post('http://stock/reserve'); } }
  `);
  reaches('a request comes before start-up and a job', 'request: POST /orders > create > axios.post | consumer: orders > create > axios.post | startup: src/main.ts > create > axios.post', `
    ${start} import { Worker } from 'bullmq'; const app = express(); create(); new Worker('orders', async () => { await create(); }); app.post('/orders', async () => { await create(); });
  `);
  reaches('setting and reading the app is no route', 'unknown: create', `${start} const app = express(); app.set('place', place); async function place() { await create(); } app.get('place');`);
  reaches('a client with the same methods is no server', 'unknown: create', `
    import { create } from './orders'; import type { Api } from './api'; export const set = (api: Api) => { api.post('/orders', place); }; async function place() { await create(); }
    // file: src/api.ts
    export interface Api { post(path: string, done: () => Promise<void>): void }
  `);
});
