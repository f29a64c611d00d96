import { checkEdges, shop, type Files } from './check-edges';

describe('Packages for others', () => {
  const published = (name: string): string => JSON.stringify({ name, exports: './a.ts' });
  const calls = "export const load = () => fetch('https://api.weather.test/today');\n";

  it('are drawn where no service uses them and they talk to somebody', async () => {
    await checkEdges(shop({ 'packages/weather/package.json': published('@shop/weather'), 'packages/weather/a.ts': calls, 'packages/text/package.json': published('@shop/text'), 'packages/text/a.ts': 'export const a = 1;\n', 'docs/a.ts': '' }, 'docs'), ['packages/weather sync external:api.weather.test']);
  });

  it('are not drawn where a service uses them', () => checkEdges({
    'packages/weather/package.json': published('@shop/weather'), 'packages/weather/a.ts': calls,
    'web/package.json': JSON.stringify({ name: 'web', scripts: { start: 'node .' }, dependencies: { '@shop/weather': '*' } }), 'web/a.ts': "import { load } from '@shop/weather';\nexport const run = () => load();\n",
  }, ['web sync external:api.weather.test']));
});

describe('Code of shared libraries', () => {
  const library: Files = {
    'package.json': '{ "name": "shop", "private": true }', 'nest-cli.json': '{ "monorepo": true }', 'tsconfig.json': '{ "compilerOptions": { "paths": { "@lib/mail": ["libs/mail/src"] } } }',
    'libs/mail/src/index.ts': "export * from './mailer';\nexport * from './clock';\n", 'libs/mail/src/clock.ts': "export const now = () => fetch('https://time.example.com/now');\n",
    'libs/mail/src/mailer.ts': "export class Mailer {\n  async run() {\n    await fetch('https://mail.example.com/send');\n  }\n}\n",
  };

  it('belongs to the services that import it by name, through barrels', () => checkEdges({
    ...library, 'apps/api/src/main.ts': "import { Mailer } from '@lib/mail';\nexport const providers = [Mailer];\n", 'apps/jobs/src/main.ts': "import { now } from '@lib/mail';\nexport const clock = { now };\n",
  }, ['apps/api sync external:mail.example.com', 'apps/jobs sync external:time.example.com']));

  it('is nobody\'s for sure where several import it and nobody is seen to call it', () => checkEdges({
    ...library, 'apps/api/src/main.ts': "import { Mailer } from '@lib/mail';\nexport const providers = [Mailer];\n", 'apps/jobs/src/main.ts': "import { Mailer } from '@lib/mail';\nexport const providers = [Mailer];\n",
  }, []));

  it('belongs to all services that reach it, however many entry points of another do', async () => {
    const table = "import { Pool } from 'pg';\nconst pool = new Pool();\nexport const query = (text: string) => pool.query(text);\n";
    const routes = (name: string, count: number): string => `import express from 'express';\nimport { query } from '@shop/table';\nconst app = express();\n${Array.from({ length: count }, (_, index) => `app.get('/${name}/${String(index)}', async (request, response) => response.json(await query('select ${String(index)}')));\n`).join('')}app.listen(3000);\n`;
    await checkEdges({ ...shop({ 'orders/index.ts': routes('orders', 20), 'stock/index.ts': routes('stock', 1), 'zoo/index.ts': routes('zoo', 1) }, 'orders', 'stock', 'zoo'), 'table/package.json': '{ "name": "@shop/table", "main": "index.ts" }', 'table/index.ts': table }, ['orders sync database:orders/postgresql', 'stock sync database:stock/postgresql', 'zoo sync database:zoo/postgresql']);
  });

  it('belongs to the service whose routes stand in another library', () => checkEdges({
    ...shop({ 'api/index.ts': "import express from 'express';\nimport { router } from '@shop/routes';\nexpress().use(router).listen(3000);\n", 'worker/index.ts': "import cron from 'node-cron';\nimport { send } from '@shop/mail';\ncron.schedule('0 0 * * *', () => send());\n" }, 'api', 'worker'),
    'routes/package.json': '{ "name": "@shop/routes", "main": "index.ts" }', 'routes/index.ts': "import { Router } from 'express';\nimport { send } from '@shop/mail';\nexport const router = Router();\nrouter.post('/invite', async (request, response) => {\n  await send();\n  response.end();\n});\n",
    'mail/package.json': '{ "name": "@shop/mail", "main": "index.ts" }', 'mail/index.ts': "export const send = () => fetch('https://mail.example.com/send', { method: 'POST' });\n",
  }, ['api sync external:mail.example.com', 'worker sync external:mail.example.com']));

  it('does not belong to those that only use its types', () => checkEdges({
    ...library, 'apps/api/src/main.ts': "import type { Mailer } from '@lib/mail';\nexport const send = (mailer: Mailer) => mailer.run;\n", 'apps/jobs/src/main.ts': 'export const jobs = 1;\n',
  }, []));
});
