import { checkerOf } from './check-rules';

const check = checkerOf('shared-database');

const service = (name: string): string => JSON.stringify({ name, scripts: { start: 'node .' }, dependencies: { '@shop/db': '*', mongoose: '8', pg: '8' } });
const shared = {
  'package.json': '{ "name": "shop", "workspaces": ["apps/*", "packages/*"] }',
  'packages/db/package.json': '{ "name": "@shop/db", "main": "src/index.ts", "dependencies": { "@prisma/client": "6" } }',
};
const CLIENT = "import { PrismaClient } from '@prisma/client';\nexport const prisma = new PrismaClient();\n";
const MARKED = (severity: string): string => `${CLIENT}//                    ^^^^^^^^^^^^^^^^ ${severity} shared-database`;
const write = "import { prisma } from '@shop/db';\nexport const place = (data: object) => prisma.order.create({ data });\n";
const transacting = "import express from 'express';\nimport { change, place } from '@shop/db';\nexpress().post('/', async (request, response) => { await place({}); await change({}); response.end(); });\n";
const read = "import { prisma } from '@shop/db';\nexport const all = () => prisma.order.findMany();\n";

describe('shared-database', () => {
  describe('finds', () => {
    it('a table that two services write through a shared client', () => check({
      ...shared, 'packages/db/src/index.ts': `${MARKED('information')} \`billing\` and \`orders\` both write \`order\`.\n`,
      'apps/orders/package.json': service('orders'), 'apps/orders/src/main.ts': write,
      'apps/billing/package.json': service('billing'), 'apps/billing/src/main.ts': write.replace('create({ data })', "update({ where: { id: '' }, data })"),
    }));

    it('a table that transactions write, once for their client', () => check({
      ...shared, 'packages/db/package.json': '{ "name": "@shop/db", "main": "src/index.ts", "dependencies": { "drizzle-orm": "0.44" } }', 'packages/db/src/index.ts': `import { drizzle } from 'drizzle-orm/node-postgres';
import { pgTable } from 'drizzle-orm/pg-core';
export const order = pgTable('order', {});
export const db = drizzle('postgres://db');
//                ^^^^^^^ information shared-database \`billing\` and \`orders\` both write \`order\`.
export const place = (data: object) => db.transaction(async (tx) => { await tx.insert(order).values(data); });
export const change = (data: object) => db.transaction(async (tx) => { await tx.update(order).set(data); });
`,
      'apps/orders/package.json': service('orders'), 'apps/orders/src/main.ts': transacting,
      'apps/billing/package.json': service('billing'), 'apps/billing/src/main.ts': transacting,
    }));

    it('a table that one writes and another reads, as a hint', () => check({
      ...shared, 'packages/db/src/index.ts': `${MARKED('hint')} \`billing\` reads \`order\`, which \`orders\` writes.\n`,
      'apps/orders/package.json': service('orders'), 'apps/orders/src/main.ts': write,
      'apps/billing/package.json': service('billing'), 'apps/billing/src/main.ts': read,
    }));
  });

  describe('is silent', () => {
    it('about a service and its own worker or migrations', () => check({
      ...shared, 'packages/db/src/index.ts': CLIENT,
      'apps/orders/package.json': service('orders'), 'apps/orders/src/main.ts': write,
      'apps/orders-worker/package.json': service('orders-worker'), 'apps/orders-worker/src/main.ts': write,
      'apps/migrate/package.json': service('migrate'), 'apps/migrate/src/main.ts': write,
    }));

    it('about transactions inside of one another, of a client that is not known', () => check({
      ...shared, 'packages/db/package.json': '{ "name": "@shop/db", "main": "src/index.ts", "dependencies": { "typeorm": "0.3" } }', 'packages/db/src/index.ts': `import { EntityManager } from 'typeorm';
export async function place(manager: EntityManager, depth: number) {
  await manager.transaction(async (inner) => {
    await inner.query('INSERT INTO orders (depth) VALUES ($1)', [depth]);
    if (depth < 3) await place(inner, depth + 1);
  });
}
`,
      'apps/orders/package.json': service('orders'), 'apps/orders/src/main.ts': "import { place } from '@shop/db';\nplace(connection.manager, 0);\n",
      'apps/billing/package.json': service('billing'), 'apps/billing/src/main.ts': "import { place } from '@shop/db';\nplace(connection.manager, 0);\n",
    }));

    it('about different tables', () => check({
      ...shared, 'packages/db/src/index.ts': CLIENT,
      'apps/orders/package.json': service('orders'), 'apps/orders/src/main.ts': write,
      'apps/billing/package.json': service('billing'), 'apps/billing/src/main.ts': write.replace('prisma.order', 'prisma.invoice'),
    }));

    it('about clients of their own', () => check({
      ...shared, 'packages/db/src/index.ts': CLIENT,
      'apps/orders/package.json': service('orders'), 'apps/orders/src/main.ts': `${CLIENT}export const place = (data: object) => prisma.order.create({ data });\n`,
      'apps/billing/package.json': service('billing'), 'apps/billing/src/main.ts': `${CLIENT}export const place = (data: object) => prisma.order.create({ data });\n`,
    }));

    it('about a table that both only read', () => check({
      ...shared, 'packages/db/src/index.ts': CLIENT,
      'apps/orders/package.json': service('orders'), 'apps/orders/src/main.ts': read,
      'apps/billing/package.json': service('billing'), 'apps/billing/src/main.ts': read,
    }));
  });
});
