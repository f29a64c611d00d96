import { randomUUID } from 'node:crypto';
import { Router } from 'express';
import { emails } from './emails';
import { sendWelcome } from './mailer';

export const accounts = Router();

accounts.post('/', async (request, response) => {
  const account = { id: randomUUID(), email: String(request.body.email) };
  // Wrong: whoever signs up looks at a spinner until the mail server answers.
  await sendWelcome(account.email);
  response.status(201).json(account);
});

accounts.post('/password-reset', async (request, response) => {
  // Right: only the handing over is awaited; the notifications service sends it, and tries again.
  await emails.add('password-reset', { to: request.body.email }, { attempts: 5, backoff: { type: 'exponential', delay: 1_000 } });
  response.sendStatus(202);
});
