import { checkerOf } from './check-rules';

const checkRules = checkerOf('sync-chain');

const manifest = (name: string): string => JSON.stringify({ name, dependencies: { axios: '*', express: '*' }, scripts: { start: 'node src/app.js' } });

/** Services by name with what their handlers do, each for its own path. */
function services(handlers: Readonly<Record<string, readonly string[]>>): Readonly<Record<string, string>> {
  return {
    'package.json': '{ "name": "shop", "private": true }',
    ...Object.fromEntries(Object.entries(handlers).flatMap(([name, bodies]) => [
      [`${name}/package.json`, manifest(name)],
      [`${name}/src/app.ts`, `import axios from 'axios';\nimport express from 'express';\nconst app = express();\n${bodies.map((body, index) => `app.get('/${name}${index}/:id', async (request, response) => {\n${body}\n});\n`).join('')}`],
    ])),
  };
}

const ask = (path: string): string => `  response.json((await axios.get(\`http://${path}/\${request.params.id}\`, { timeout: 500 })).data);`;
const done = '  response.json({});';
const mark = (text: string): string => `\n  //                         ^^^ ${text}`;

describe('sync-chain', () => {
  describe('finds', () => {
    it('three hops in a row', () => checkRules(services({
      orders: [`${ask('stock/stock0')}${mark('information sync-chain `GET /orders0/:id`: orders → stock → prices → taxes is 3 blocking hops. All of them must be up at once')}`],
      stock: [ask('prices/prices0')], prices: [ask('taxes/taxes0')], taxes: [done],
    })));

    it('a circle', () => checkRules(services({
      orders: [`${ask('stock/stock0')}${mark('information sync-chain `orders` waits for itself: orders → stock → orders. Each request may start the next one')}`],
      stock: [ask('orders/orders0')],
    })));

    it('a service that asks itself over the network', () => checkRules(services({ orders: [`${ask('orders/orders0')}${mark('information sync-chain `orders` waits for itself: orders → orders.')}`] })));

    it('services that wait for each other without a circle, as a hint', () => checkRules(services({
      orders: [`${ask('stock/stock0')}${mark('hint sync-chain `orders` and `stock` wait for each other.')}`, done],
      stock: [done, ask('orders/orders1')],
    })));
  });

  describe('is silent', () => {
    it('for two hops', () => checkRules(services({ orders: [ask('stock/stock0')], stock: [ask('prices/prices0')], prices: [done] })));

    it('for a gateway in front of two hops', () => checkRules(services({ 'api-gateway': [ask('orders/orders0')], orders: [ask('stock/stock0')], stock: [ask('prices/prices0')], prices: [done] })));

    it('when another handler of the service makes the next call', () => checkRules(services({
      orders: [ask('stock/stock0')], stock: [done, ask('prices/prices0')], prices: [ask('taxes/taxes0')], taxes: [done],
    })));

    it('when nobody waits for a hop', () => checkRules(services({
      orders: [ask('stock/stock0')], stock: [`  void axios.get(\`http://prices/prices0/\${request.params.id}\`, { timeout: 500 });\n${done}`], prices: [ask('taxes/taxes0')], taxes: [done],
    })));

    it('when only the path says who answers', () => checkRules(services({
      orders: ['  response.json((await axios.get(`${process.env.OTHER_URL}/orders0/${request.params.id}`, { timeout: 500 })).data);'],
    })));

    it('for health checks and sign-in', () => checkRules({
      ...services({ orders: [ask('stock/stock0')], stock: [ask('users/auth')], users: [ask('stock/health')] }),
    }));
  });
});
