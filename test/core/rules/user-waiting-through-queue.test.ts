import { checkerOf } from './check-rules';

const checkRules = checkerOf('user-waiting-through-queue');

const head = `
import express from 'express';
import axios from 'axios';
import bcrypt from 'bcrypt';
import { Queue } from 'bullmq';
import { PrismaClient } from '@prisma/client';
const queue = new Queue('auth');
const prisma = new PrismaClient();
const app = express();
`;

const route = (path: string, body: string): string => `${head}app.post('${path}', async (request, response) => {${body}
  response.sendStatus(202);
});
`;

describe('user-waiting-through-queue', () => {
  describe('finds', () => {
    it('a login that is only sent', () => checkRules(route('/auth/login', `
  await queue.add('login', request.body);
  //          ^^^ information user-waiting-through-queue \`POST /auth/login\` wants a decision, and only sends \`auth/login\`. The user cannot go on
`)));

    it('one some calls away', () => checkRules(`${head}
async function send(body: unknown) { await queue.add('verify-otp', body); }
//                                               ^^^ information user-waiting-through-queue
app.post('/verify-otp', async (request, response) => {
  await send(request.body);
  response.sendStatus(202);
});
`));

    it('other questions as a hint', () => checkRules(route('/quote', `
  await queue.add('quote', request.body);
  //          ^^^ hint user-waiting-through-queue
`)));
  });

  describe('is silent', () => {
    it('after anything that may have decided', () => checkRules(`${route('/login', `
  await prisma.user.findUnique({ where: { id: request.body.id } });
  await queue.add('login', request.body);
`)}
app.post('/signin', async (request, response) => {
  if (await bcrypt.compare(request.body.password, 'hash')) await queue.add('signin', request.body);
  response.sendStatus(202);
});
app.post('/authenticate', async (request, response) => {
  await axios.get('http://users/authenticate', { timeout: 500 });
  await queue.add('authenticate', request.body);
  response.sendStatus(202);
});
`));

    it('for messages that tell what happened', () => checkRules(route('/login', `
  await queue.add('login-succeeded', request.body);
`)));

    it('for requests to be sent something', () => checkRules(`${route('/login/magic-link', `
  await queue.add('login', request.body);
`)}
app.post('/request-login-code', async (request, response) => { await queue.add('login', request.body); response.sendStatus(202); });
`));

    it('for forms and commands', () => checkRules(`${route('/contact', `
  await queue.add('contact', request.body);
`)}
app.post('/orders', async (request, response) => { await queue.add('orders', request.body); response.status(202).json({ id: 1 }); });
`));
  });
});
