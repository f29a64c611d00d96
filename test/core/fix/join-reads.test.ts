import { checkFix, checkRefusal } from './check-fix';

const rule = 'sequential-independent-awaits';
const fix = 'Promise.all';

const route = (body: string): string => `
import axios from 'axios';
import express from 'express';

const users = axios.create({ baseURL: 'http://users', timeout: 500 });
const orders = axios.create({ baseURL: 'http://orders', timeout: 500 });

express().get('/home/:id', async (request, response) => {
  const { id } = request.params;
  ${body}
});
`;

describe('Joining reads that could run together', () => {
  const same = (name: string, before: string, after: string) => it(name, () => checkFix({ rule, fix, before: route(before), after: route(after) }));

  same('on one line', "const user = await users.get('/' + id);\n  const open = await orders.get('/open');\n  response.json([user.data, open.data]);",
    "const [user, open] = await Promise.all([users.get('/' + id), orders.get('/open')]);\n  response.json([user.data, open.data]);");
  same('with patterns', "const { data: user } = await users.get('/' + id);\n  const { data: open } = await orders.get('/open');\n  response.json({ user, open });",
    "const [{ data: user }, { data: open }] = await Promise.all([users.get('/' + id), orders.get('/open')]);\n  response.json({ user, open });");
  same('on lines of their own where they are long',
    "const user = await users.get('/users/by-the-number-of-the-customer/' + id);\n  const open = await orders.get('/orders', {\n    params: { user: id, state: 'open' },\n  });\n  response.json([user.data, open.data]);",
    "const [user, open] = await Promise.all([\n    users.get('/users/by-the-number-of-the-customer/' + id),\n    orders.get('/orders', {\n      params: { user: id, state: 'open' },\n    }),\n  ]);\n  response.json([user.data, open.data]);");
  same('three of them', "const user = await users.get('/' + id);\n  const open = await orders.get('/open');\n  const done = await orders.get('/done');\n  response.json([user.data, open.data, done.data]);",
    "const [user, open, done] = await Promise.all([users.get('/' + id), orders.get('/open'), orders.get('/done')]);\n  response.json([user.data, open.data, done.data]);");

  const narrow = (body: string): string => `${route(body)}${'console.log(1);\n'.repeat(40)}`;
  it('on lines of their own where all others are short', () => checkFix({
    rule, fix, before: narrow("const user = await users.get('/' + id);\n  const open = await orders.get('/open');\n  response.json([user.data, open.data]);"),
    after: narrow("const [user, open] = await Promise.all([\n    users.get('/' + id),\n    orders.get('/open'),\n  ]);\n  response.json([user.data, open.data]);"),
  }));

  const refuse = (name: string, body: string, because: string) => it(name, () => checkRefusal({ rule, fix, before: route(body), because }));

  refuse('not over a statement between them', "const user = await users.get('/' + id);\n  const { name } = user.data;\n  const open = await orders.get('/open');\n  response.json([name, open.data]);",
    'another statement stands between the two reads');
  refuse('not where the answer is read in place', "const user = (await users.get('/' + id)).data;\n  const open = (await orders.get('/open')).data;\n  response.json([user, open]);",
    'the answer is not put into a variable of its own');
  refuse('not with declared types', "const user: any = await users.get('/' + id);\n  const open = await orders.get('/open');\n  response.json([user.data, open.data]);",
    'the variables are declared in different ways, or with a type');
  refuse('not over a comment', "const user = await users.get('/' + id);\n  // Those that wait.\n  const open = await orders.get('/open');\n  response.json([user.data, open.data]);",
    'a comment between the reads would lose its place');
});
