import { checkEdges, shop } from './check-edges';

const serves = (route: string): string => `import express from 'express';\nconst app = express();\napp.get('${route}', (request, response) => response.json([]));\napp.listen(3000);\n`;
const asks = (...urls: readonly string[]): string => `export async function load(id: string, base: string) {\n${urls.map((url) => `  await fetch(${url});\n`).join('')}}\n`;

describe('Who is taken for nobody that answers a request', () => {
  it('is a published package that serves nothing, whatever its name', async () => {
    const kit = { 'packages/orders/package.json': JSON.stringify({ name: '@shop/orders', version: '1.0.0', main: 'index.js', files: ['lib'] }), 'web/a.ts': asks('`${process.env.ORDERS_URL}/x`', "'http://orders/y'") };
    await checkEdges(shop({ ...kit, 'packages/orders/index.ts': asks("'https://registry.dev/z'") }, 'web'), ['packages/orders sync external:registry.dev', 'web sync external:ORDERS_URL', 'web sync external:orders']);
    await checkEdges(shop({ ...kit, 'packages/orders/index.ts': serves('/x') }, 'web'), ['web sync packages/orders']);
  });

  it('is a file beside the page', () => checkEdges(shop({ 'web/a.ts': asks("'words.wasm'", '`${base}cities.tar.gz`', "'https://orders.json/x'", '`https://${id}.orders.dev/x`') }, 'web'), [
    'web sync external:orders.dev', 'web sync external:orders.json',
  ]));

  it('is the host that a gateway sends a path to, but not that of the pages, of this machine or of several', async () => {
    const asking = (rules: string): Readonly<Record<string, string>> => shop({ 'nginx/default.conf': `server { ${rules} }\n`, 'web/a.ts': asks("'/api/orders'") }, 'web');
    await checkEdges(asking('location / { proxy_pass http://pages:80; } location /api { proxy_pass http://java-server:8081; }'), ['web sync external:java-server']);
    await checkEdges(asking('location / { proxy_pass http://pages:80; }'), []);
    await checkEdges(asking('location / { proxy_pass http://pages:80; } location /api { proxy_pass http://pages:80; }'), []);
    await checkEdges(asking('location /api { proxy_pass http://127.0.0.1:8081; }'), []);
    await checkEdges(asking('location /api { proxy_pass http://$upstream; }'), []);
    await checkEdges({ ...asking('location /api { proxy_pass http://java-server:8081; }'), 'other/nginx.conf': 'location /api { proxy_pass http://else; }' }, []);
  });
});
