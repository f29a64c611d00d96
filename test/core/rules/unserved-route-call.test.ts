import { checkerOf, type Code } from './check-rules';

const check = checkerOf('unserved-route-call');

const ROUTES = `import express from 'express';
const app = express();
app.get('/api/orders/:id', (request, response) => { response.json({}); });
app.post('/api/orders', (request, response) => { response.json({}); });
app.get('/api/customers', (request, response) => { response.json({}); });
app.get('/health', (request, response) => { response.json({}); });
app.listen(3000);
`;

/** A service `orders`, and one that calls it. */
async function checkRules(caller: string, routes = ROUTES, more: Readonly<Record<string, string>> = {}): Promise<void> {
  const code: Code = {
    'package.json': '{ "name": "shop", "workspaces": ["apps/*"] }',
    'apps/orders/package.json': '{ "name": "orders", "scripts": { "start": "node ." }, "dependencies": { "express": "5" } }',
    'apps/orders/src/main.ts': routes,
    'apps/web/package.json': '{ "name": "web", "scripts": { "start": "node ." } }',
    'apps/web/src/main.ts': caller,
    ...more,
  };
  await check(code);
}

describe('unserved-route-call', () => {
  describe('finds', () => {
    it('another method', () => checkRules(`
export const drop = (id: string) => fetch(\`\${process.env.ORDERS_URL}/api/orders/\${id}\`, { method: 'DELETE' });
//                                  ^^^^^ information unserved-route-call \`orders\` does not serve \`DELETE /api/orders/\${id}\`, but \`GET /api/orders/:id\`. The path is there with another method only.
`));

    it('a missing prefix', () => checkRules(`
export const all = () => fetch('http://orders:3000/customers');
//                       ^^^^^ information unserved-route-call A prefix is missing.
`));

    it('a word that is spelled differently', () => checkRules(`
export const all = () => fetch(\`\${process.env.ORDERS_URL}/api/customer\`);
//                       ^^^^^ information unserved-route-call One word is spelled differently.
`));
  });

  describe('is silent', () => {
    it('about what is served, whatever the case, the slash and the name of the parameter', () => checkRules(`
export const one = (order: string) => fetch(\`\${process.env.ORDERS_URL}/api/orders/\${order}\`);
export const all = () => fetch('http://orders:3000/api/Customers/');
export const more = () => fetch('http://orders:3000/api/customers?page=2');
`));

    it('about paths that are something else', () => checkRules(`
export const all = () => fetch(\`\${process.env.ORDERS_URL}/reports/monthly\`);
export const file = () => fetch('http://orders:3000/api/customer.csv');
export const health = () => fetch('http://orders:3000/healthz');
export const any = (path: string) => fetch(\`\${process.env.ORDERS_URL}/\${path}\`);
`));

    it('when not all routes are known', () => checkRules(`
export const all = () => fetch(\`\${process.env.ORDERS_URL}/api/customer\`);
`, `${ROUTES}app.all('*', (request, response) => { response.end(); });\n`));

    it('when a path is computed', () => checkRules(`
export const all = () => fetch(\`\${process.env.ORDERS_URL}/api/customer\`);
`, `${ROUTES}for (const one of process.argv) app.get(one, (request, response) => { response.end(); });\n`));

    it('about hosts that nobody here is', () => checkRules(`
export const all = () => fetch('https://api.partner.com/api/customer');
`));

    it('about services that somebody else owns', () => checkRules(`
export const all = () => fetch(\`\${process.env.ORDERS_URL}/api/customer\`);
`, ROUTES, { 'crosstalk.json': '{ "external": ["orders"] }' }));
  });
});
