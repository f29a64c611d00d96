import assert from 'node:assert/strict';
import { linkFacts, openWorkspace, packageFacts, readFacts, toMapJson, type FileSystemPort, type LinkedFiles } from '../../../src/core';
import { fileTree, type TreeEntry } from '../file-tree';

type Tree = Readonly<Record<string, TreeEntry>>;

const TOOL = '1.0.0';

/** A workspace in which most that a package can ask of another does happen. */
const SHOP: Tree = {
  'package.json': '{ "private": true, "workspaces": ["apps/*", "libs/*"] }',
  'tsconfig.base.json': '{ // shared\n "compilerOptions": { "paths": { "@shop/names": ["libs/names/src/index.ts"] } } }',
  'crosstalk.json': '{ "rules": { "missing-timeout": "warning" }, "extends": "./strict.json" }',
  'strict.json': '{ "rules": { "directive": "error" } }',
  '.gitignore': 'secret.ts\n',
  '.storybook/main.ts': '',
  'secret.ts': 'fetch("http://ignored")',
  '.env': 'DB_PASSWORD=hunter2\nSTOCK_URL=http://user:hunter2@stock:3000\nCOMPOSED="${STOCK_URL}/v1"\n',
  'docker-compose.yml': 'services:\n  orders:\n    build: apps/orders # comment\n    environment:\n      DB_PASSWORD: hunter2\n      STOCK: ${STOCK_URL}\n      DATABASE_URL: postgres://me:${DB_PASSWORD}@db/shop\n  stock:\n    image: stock\n    build: { context: apps/stock }\n    environment: [PORT=3000, API_TOKEN=hunter2]\n',
  'k8s/stock.yaml': 'kind: Deployment\nmetadata: { name: stock }\nspec:\n  template:\n    metadata: { labels: { app: stock } }\n    spec:\n      containers:\n        - image: stock\n          env:\n            - name: KEYCLOAK_KEY\n              value: hunter2\n---\nkind: Secret\nmetadata: { name: s }\ndata: { x: aHVudGVyMg== }\n---\nkind: Service\nmetadata: { name: stock-svc, namespace: prod }\nspec: { selector: { app: stock }, ports: [{ port: 80 }] }\n---\nkind: Ingress\nspec: { rules: [{ host: shop.example, http: { paths: [{ path: /api/stock, backend: { serviceName: stock-svc } }] } }] }\n',
  'nginx/nginx.conf': '# proxy\nserver { server_name shop.local; location /orders { proxy_pass http://orders:80; } }\n',
  'apps/orders/package.json': '{ "name": "@shop/orders", "main": "src/main.ts", "dependencies": { "express": "4", "bullmq": "5", "@shop/queue": "*" } }',
  'apps/orders/tsconfig.json': '{ "extends": "../../tsconfig.base.json" }',
  'apps/orders/Dockerfile': 'FROM node:20 AS base\nARG NPM_TOKEN=hunter2\nENV BILLING="http://billing:80" SECRET_KEY=hunter2\nRUN npm ci\n',
  'apps/orders/src/main.ts': `import express from 'express';
import { mails, later } from '@shop/queue';
import { QUEUE } from '@shop/names';
import settings from './settings.json';
// a comment of hunter2
const app = express();
app.post('/orders', async (request, response) => {
  const secretLocal = await fetch(\`\${process.env.STOCK}/items\`);
  await fetch(settings.audit);
  await mails.add('sent', request.body);
  await later(QUEUE).add('x', {});
  response.json({});
});
`,
  'apps/orders/src/settings.json': '{ "audit": "http://audit.example/log", "password": "hunter2" }',
  'apps/stock/package.json': '{ "name": "@shop/stock", "dependencies": { "express": "4", "@shop/queue": "*" } }',
  'apps/stock/src/main.ts': `import express from 'express';
import { Worker } from 'bullmq';
import { deliver } from '@shop/queue/testing/deliver';
express().get('/items', (_request, response) => response.json([]));
new Worker('mails', async () => deliver());
`,
  'apps/stock/src/main.test.ts': "fetch('http://only-in-a-test');",
  'apps/stock/locked.ts': { failed: 'permission denied' },
  'apps/stock/link.ts': 'LINK',
  'libs/queue/package.json': '{ "name": "@shop/queue", "exports": { ".": "./src/index.ts", "./*": "./src/*.ts" } }',
  'libs/queue/src/index.ts': "export * from './queues';\nexport { later } from './later';\n",
  'libs/queue/src/queues.ts': "import { Queue } from 'bullmq';\nexport const mails = new Queue('mails');\n",
  'libs/queue/src/later.ts': "import { Queue } from 'bullmq';\nexport function later(name: string): Queue { return new Queue(name); }\n",
  'libs/queue/src/testing/deliver.ts': "import { host } from './__fixtures__/host';\nexport const deliver = () => fetch(`http://${host}/deliver`);\n",
  'libs/queue/src/testing/__fixtures__/host.ts': "export const host = 'delivery.example';\n",
  'libs/names/package.json': '{ "name": "@shop/names" }',
  'libs/names/src/index.ts': "export * from './all';\n",
  'libs/names/src/all.ts': "export enum Names { Later = 'later' }\nexport const QUEUE = Names.Later;\n",
  'libs/cloud/package.json': '{ "name": "@shop/cloud", "dependencies": { "aws-cdk-lib": "2" } }',
  'libs/cloud/stack.ts': "import { NodejsFunction } from 'aws-cdk-lib/aws-lambda-nodejs';\nconst mail = new NodejsFunction(this, 'mail', { entry: 'src/mail.ts', timeout: Duration.seconds(3) });\nmail.addFunctionUrl();\n",
  'libs/cloud/src/mail.ts': "export const handler = async () => { await fetch('http://mail.example/send'); };\n",
  'libs/cloud/serverless.ts': "import { digest } from './src/digest.settings';\nexport = { service: 'cloud', provider: { name: 'aws' }, functions: { digest } };\n",
  'libs/cloud/src/digest.settings.ts': "export const digest = { handler: 'src/digest.main', events: [{ schedule: 'rate(1 day)' }] };\n",
  'libs/cloud/src/digest.ts': "export const main = async () => { await fetch('http://mail.example/digest'); };\n",
  'libs/cloud/vite.config.ts': "export default { server: { proxy: { '/api': 'http://orders:3000' } } };\n",
  'libs/cloud/health.proto': '// of hunter2\npackage shop.v1;\nservice Health { rpc Check (A) returns (B); }\n',
};

const PACKAGES = ['', 'apps/orders', 'apps/stock', 'libs/cloud', 'libs/names', 'libs/queue'];

function factsOf(port: FileSystemPort, folder: string, repository?: string): string {
  return [...packageFacts(port, { tool: TOOL, package: folder, ...(repository === undefined ? {} : { repository }) })].join('');
}

function linkTexts(...texts: readonly string[]): LinkedFiles | string {
  const packages = [];
  for (const [index, text] of texts.entries()) {
    const read = readFacts(`${String(index + 1)}.facts`, text, { tool: TOOL });
    if ('problem' in read) return read.problem;
    packages.push(...read);
  }
  const linked = linkFacts(packages);
  return 'problem' in linked ? linked.problem : linked;
}

async function single(tree: Tree): Promise<string> {
  return toMapJson((await openWorkspace(fileTree(tree), { version: TOOL }).analyze()).map);
}

async function linkedMap(...texts: readonly string[]): Promise<string> {
  const linked = linkTexts(...texts);
  assert.ok(typeof linked !== 'string', String(linked));
  return toMapJson((await openWorkspace(linked.port, { version: TOOL, recollection: linked.recollection }).analyze()).map);
}

const facts = (): readonly string[] => PACKAGES.map((folder) => factsOf(fileTree(SHOP), folder));

describe('Facts of packages', () => {
  it('give linked what one run over all of them gives, in any order and put together in any way', async () => {
    const whole = await single(SHOP);
    for (const expected of ['mails', 'later', 'audit.example', 'delivery.example', 'stock', 'mail.example', 'permission denied', 'dot-folder', 'symbolic link']) assert.ok(whole.includes(expected), expected);
    const [root = '', ...rest] = facts();
    assert.equal(await linkedMap(root, ...rest), whole);
    assert.equal(await linkedMap(rest.slice(2).join(''), rest.slice(0, 2).reverse().join('') + root), whole);
  });

  it('are refused when something in them was changed, be it a name in a listing', () => {
    const [, orders = ''] = facts();
    const edited = orders.replace('apps/orders/src/', 'apps/orders/lib/');
    assert.notEqual(edited, orders);
    assert.equal(linkTexts(edited), '1.facts was changed after "crosstalk facts" wrote it; write the facts of apps/orders again');
    assert.equal(linkTexts(orders.replace(/"end":\d+/, '"end":1')), '1.facts is damaged at line ' + String(orders.split('\n').length - 1));
  });

  it('leave members of the workspace to themselves', () => {
    const heads = facts().map((text) => JSON.parse(text.split('\n')[0] ?? '') as { package: string; leavesOut: string[] });
    assert.deepEqual(heads.map(({ leavesOut }) => leavesOut), [PACKAGES.slice(1), [], [], [], [], []]);
    const pnpm = { 'pnpm-workspace.yaml': 'packages:\n  - "packages/**"\n  - "!**/examples/**"\n', 'packages/a/package.json': '{}', 'packages/a/b/package.json': '{}', 'packages/examples/c/package.json': '{}', 'tools/package.json': '{}' };
    assert.match(factsOf(fileTree(pnpm), ''), /"leavesOut":\["packages\/a","packages\/a\/b"\]/);
    assert.match(factsOf(fileTree(pnpm), 'packages/a'), /"leavesOut":\["packages\/a\/b"\]/);
  });

  it('depend on nothing outside of the package but what the workspace says of itself', () => {
    const inner = Object.fromEntries(Object.entries(SHOP).filter(([path]) => path.startsWith('apps/stock/') || path === 'package.json' || path === '.gitignore'));
    assert.equal(factsOf(fileTree(inner), 'apps/stock'), factsOf(fileTree(SHOP), 'apps/stock'));
    assert.equal(factsOf(fileTree({ ...SHOP, 'apps/stock/node_modules/x/index.js': 'x' }), 'apps/stock'), factsOf(fileTree(SHOP), 'apps/stock'));
  });

  it('hold no secrets, no comments and no code', () => {
    const all = facts().join('');
    for (const hidden of ['hunter2', 'aHVudGVyMg', 'a comment of', 'const secretLocal', 'proxy\\n#']) assert.ok(!all.includes(hidden), hidden);
  });

  it('name the packages that nobody linked', () => {
    const linked = linkTexts(...facts().slice(0, 3));
    assert.ok(typeof linked !== 'string');
    assert.deepEqual(linked.missing.map(({ file, reason }) => [file, reason]), ['libs/cloud', 'libs/names', 'libs/queue'].map((folder) => [folder, 'nobody linked the facts of this package, so nothing in it is known']));
    const rootless = linkTexts(...facts().slice(1));
    assert.ok(typeof rootless !== 'string');
    assert.deepEqual(rootless.missing.map(({ file, reason }) => [file, reason]), [['.', 'nobody linked the facts of the root, so the configuration, deployment files and members there are not known']]);
  });

  it('are refused where they cannot be put together', () => {
    const [root = '', orders = ''] = facts();
    assert.equal(linkTexts(root, orders, orders), 'There are two facts of the package apps/orders: 2.facts and 3.facts');
    assert.equal(linkTexts(root, factsOf(fileTree({ ...SHOP, 'package.json': '{}' }), '')), 'There are two facts of the package .: 1.facts and 2.facts');
    assert.match(String(linkTexts(factsOf(fileTree({ ...SHOP, 'package.json': '{}' }), ''), orders)), /^apps\/orders\/Dockerfile belongs to two packages, \. in 1\.facts and apps\/orders in 2\.facts; /);
    assert.equal(linkTexts(orders.replace('"tool":"1.0.0"', '"tool":"0.9.0"')), '1.facts was written by Crosstalk 0.9.0 and this is 1.0.0; write the facts of all packages with the same version');
    assert.equal(linkTexts(orders.replace('"tool":"1.0.0"', '"tool":"1.0.0","build":"x"')), '1.facts was written by another build of Crosstalk 1.0.0 and this is not that one; write the facts of all packages with the same version');
    assert.equal(linkTexts('{}'), '1.facts is cut off');
    assert.equal(linkTexts(orders.replace(/.*\n$/, '')), '1.facts is cut off');
    assert.match(String(linkTexts(orders.replace(/\n[^\n]*\n([^\n]*\n)$/, '\n$1'))), /^1\.facts is damaged at line/);
    assert.equal(linkTexts('{}\n'), '1.facts is no file that "crosstalk facts" wrote');
    assert.equal(linkTexts(`${orders}{"what":1}\n`), `1.facts is damaged at line ${String(orders.split('\n').length)}`);
  });

  it('put repositories beside each other, each in a folder of its name', async () => {
    const apart = (from: readonly string[], name: string): Tree => Object.fromEntries(Object.entries(SHOP).flatMap(([path, entry]) => (from.some((one) => path.startsWith(one)) ? [[path.slice(from[0]?.length ?? 0), entry], [`${name}/${path}`, entry]] : [])));
    const queue = Object.fromEntries(Object.entries(apart(['libs/queue/'], 'x')).filter(([path]) => !path.startsWith('x/')));
    const stock = Object.fromEntries(Object.entries(apart(['apps/stock/'], 'x')).filter(([path]) => !path.startsWith('x/')));
    const beside = (name: string, tree: Tree): Tree => Object.fromEntries(Object.entries(tree).map(([path, entry]) => [`${name}/${path}`, entry]));
    const whole = await single({ ...beside('bus', queue), ...beside('stock', stock) });
    assert.ok(whole.includes('delivery.example'));
    assert.equal(await linkedMap(factsOf(fileTree(queue), '', 'bus'), factsOf(fileTree(stock), '', 'stock')), whole);
    assert.equal(linkTexts(factsOf(fileTree(queue), '', 'bus'), factsOf(fileTree(stock), '')), '2.facts says not which repository it is of; where several are linked, write each with "crosstalk facts --repository NAME"');
  });
});
