import assert from 'node:assert/strict';
import { openWorkspace } from '../../../src/core';
import { memoryFiles } from '../memory-files';

type Files = Readonly<Record<string, string>>;

const manifest = (name: string, ...dependencies: readonly string[]): string => JSON.stringify({ name, scripts: { start: 'node .' }, dependencies: Object.fromEntries(dependencies.map((one) => [one, '*'])) });
const schema = (provider: string): string => `generator client {\n  provider = "prisma-client-js"\n}\n\ndatasource db {\n  url      = env("DATABASE_URL")\n  provider = "${provider}"\n}\n`;
const prisma = "import { PrismaClient } from '@prisma/client';\nconst prisma = new PrismaClient();\nexport const list = () => prisma.order.findMany();\n";
const typeorm = "import { DataSource } from 'typeorm';\nconst source = new DataSource({ type: 'postgres' });\nexport const list = () => source.query('select 1');\n";

async function checkDatabases(files: Files, ...expected: readonly string[]): Promise<void> {
  const { map } = await openWorkspace(memoryFiles(files), { version: '0.0.0' }).analyze();
  assert.deepEqual(map.nodes.flatMap(({ id, kind }) => (kind === 'database' ? [id] : [])), expected);
}

describe('The database that a mapper over many speaks to', () => {
  it('is called as the driver that its package depends on', async () => {
    await checkDatabases({ 'package.json': manifest('shop', 'typeorm', 'pg', 'ioredis'), 'a.ts': typeorm }, 'database:./postgresql');
    await checkDatabases({ 'package.json': manifest('shop', 'typeorm', 'mysql2'), 'a.ts': typeorm }, 'database:./mysql');
  });

  it('is called as the schema of Prisma says, drivers or not', async () => {
    await checkDatabases({ 'package.json': manifest('shop', '@prisma/client', 'mongodb'), 'prisma/schema.prisma': schema('sqlserver'), 'a.ts': prisma }, 'database:./mssql');
  });

  it('is named by what the package depends on, and else by all packages together', async () => {
    const shared = { 'packages/db/package.json': manifest('@shop/db', '@prisma/client'), 'packages/db/schema.prisma': schema('mysql'), 'orders/a.ts': prisma };
    await checkDatabases({ ...shared, 'orders/package.json': manifest('orders', '@shop/db'), 'other/package.json': manifest('other'), 'other/schema.prisma': schema('sqlite') }, 'database:orders/mysql');
    await checkDatabases({ ...shared, 'orders/package.json': manifest('orders') }, 'database:orders/mysql');
  });

  it('is the server beside which SQLite stands for development', async () => {
    await checkDatabases({ 'package.json': manifest('shop', 'typeorm', 'pg', 'sqlite3'), 'a.ts': typeorm }, 'database:./postgresql');
    await checkDatabases({ 'package.json': manifest('shop', '@prisma/client'), 'prisma/lite/schema.prisma': schema('sqlite'), 'prisma/server/schema.prisma': schema('postgres'), 'a.ts': prisma }, 'database:./postgresql');
    await checkDatabases({ 'package.json': manifest('shop', 'typeorm', 'sqlite3'), 'a.ts': typeorm }, 'database:./sqlite');
  });

  it('is that of the schema where no package has a driver', async () => {
    await checkDatabases({ 'package.json': manifest('shop', 'typeorm', '@prisma/client'), 'prisma/schema.prisma': schema('mysql'), 'a.ts': typeorm }, 'database:./mysql');
  });

  it('is called as the mapper where nothing names one, or several are named', async () => {
    await checkDatabases({ 'package.json': manifest('shop', 'typeorm'), 'a.ts': typeorm }, 'database:./typeorm');
    await checkDatabases({ 'package.json': manifest('shop', 'typeorm', 'pg', 'mysql2', 'sqlite3'), 'a.ts': typeorm }, 'database:./typeorm');
    await checkDatabases({ 'package.json': manifest('shop', '@prisma/client', 'pg'), 'a.ts': prisma }, 'database:./prisma');
  });
});
