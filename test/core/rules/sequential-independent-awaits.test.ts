import { checkerOf } from './check-rules';

const checkRules = checkerOf('sequential-independent-awaits');

const head = `
import express from 'express';
import axios from 'axios';
const users = axios.create({ baseURL: 'http://users', timeout: 500 });
const orders = axios.create({ baseURL: 'http://orders', timeout: 500 });
const app = express();
`;

const handler = (body: string): string => `${head}app.get('/home/:id', async (request, response) => {
  const { id } = request.params;${body}
});
`;

describe('sequential-independent-awaits', () => {
  describe('finds', () => {
    it('two reads that know nothing of each other', () => checkRules(handler(`
  const user = await users.get('/users/' + id);
  const open = await orders.get('/orders?user=' + id);
  //                        ^^^ information sequential-independent-awaits \`orders.get\` waits for \`users.get\`, whose answer it does not need. The user waits for the sum
  response.json({ user: user.data, open: open.data });
`)));

    it('with only the reading of the first answer between them', () => checkRules(handler(`
  const first = await fetch('http://users/users/' + id, { signal: AbortSignal.timeout(500) });
  const user = await first.json();
  const second = await fetch('http://orders/orders?user=' + id, { signal: AbortSignal.timeout(500) });
  //                   ^^^^^ information sequential-independent-awaits
  response.json({ user, open: await second.json() });
`)));

    it('outside of handlers, as a hint', () => checkRules(`${head}
export async function load(id: string) {
  const { data: user } = await users.get('/users/' + id);
  const { data: open } = await orders.get('/orders?user=' + id);
  //                                  ^^^ hint sequential-independent-awaits
  return { user, open };
}
`));
  });

  describe('is silent', () => {
    it('when the second is made of the first', () => checkRules(handler(`
  const user = await users.get('/users/' + id);
  const key = user.data.key;
  const open = await orders.get('/orders?user=' + key);
  response.json({ user: user.data, open: open.data });
`)));

    it('when the first decides whether there is a second', () => checkRules(handler(`
  const user = await users.get('/users/' + id);
  if (user.data.blocked) {
    response.sendStatus(403);
    return;
  }
  const open = await orders.get('/orders?user=' + id);
  response.json(open.data);
`)));

    it('when a call in between may fail', () => checkRules(`${head}
declare function assertActive(user: unknown): void;
app.get('/home/:id', async (request, response) => {
  const user = await users.get('/users/' + request.params.id);
  assertActive(user.data);
  const open = await orders.get('/orders?user=' + request.params.id);
  response.json(open.data);
});
`));

    it('in branches', () => checkRules(handler(`
  if (id === '1') {
    const user = await users.get('/users/' + id);
    response.json(user.data);
  } else {
    const open = await orders.get('/orders?user=' + id);
    response.json(open.data);
  }
`)));

    it('for writes', () => checkRules(handler(`
  const user = await users.post('/users', { id });
  const open = await orders.get('/orders?user=' + id);
  response.json({ user: user.data, open: open.data });
`)));

    it('for sessions and permissions', () => checkRules(handler(`
  const session = await users.get('/session');
  const open = await orders.get('/orders?user=' + id);
  response.json({ session: session.data, open: open.data });
`)));

    it('for requests whose answers nobody looks at', () => checkRules(handler(`
  await users.get('/warm-up');
  await orders.get('/warm-up');
  response.json({ id });
`)));

    it('for databases', () => checkRules(`import { PrismaClient } from '@prisma/client';\nconst prisma = new PrismaClient();${handler(`
  const user = await prisma.user.findUnique({ where: { id } });
  const open = await prisma.order.findMany({ where: { user: id } });
  response.json({ user, open });
`)}`));

    it('for reads that already run together', () => checkRules(handler(`
  const [user, open] = await Promise.all([users.get('/users/' + id), orders.get('/orders?user=' + id)]);
  response.json({ user: user.data, open: open.data });
`)));

    it('in browsers and command-line programs', () => checkRules({ 'src/page.tsx': `'use client';
export function Page() {
  const load = async () => {
    const one = await fetch('/api/users');
    const two = await fetch('/api/orders');
    console.log(one, two);
  };
  return <button onClick={load}>load</button>;
}
` }));
    it('for functions that do more than to read', () => checkRules(`
import axios from 'axios';
async function user(id: string) {
  const found = await axios.get(\`https://users.shop.io/\${id}\`, { timeout: 1000 });
  await axios.post('https://audit.shop.io/reads', { id }, { timeout: 1000 });
  return found.data;
}
async function item(id: string) { return axios.get(\`https://stock.shop.io/\${id}\`, { timeout: 1000 }); }
export async function page(id: string) {
  const one = await item(id);
  const two = await user(id);
  return [one, two];
}
`));
  });
});
