import { checkerOf } from './check-rules';

const checkRules = checkerOf('await-notification-in-handler');

const smtp = "import nodemailer from 'nodemailer';\nconst transport = nodemailer.createTransport({ host: 'smtp.example.com' });";

describe('await-notification-in-handler', () => {
  describe('looks at what else a handler does', () => {
    it('and is information where sending is all that a handler does, and fails with nothing else', () => checkRules(`
import express from 'express';
import Stripe from 'stripe';
${smtp}
const stripe = new Stripe('key');
const app = express();
app.post('/letters', async (request, response) => {
  await fetch('http://people/people');
  await fetch('https://www.google.com/recaptcha/api/siteverify', { method: 'POST' });
  await stripe.subscriptions.list();
  await transport.sendMail({ to: request.body.email });
  //              ^^^^^^^^ information await-notification-in-handler
  response.json({ ok: true });
});
app.post('/branches', async (request, response) => {
  try {
    await transport.sendMail({ to: request.body.email });
    //              ^^^^^^^^ information await-notification-in-handler
  } catch (error) {
    await fetch('http://failures/failures', { method: 'POST' });
    throw error;
  }
  response.json({ ok: true });
});
`));

    it('but a warning where something else is done before, or is not done after', () => checkRules(`
import express from 'express';
import { PrismaClient } from '@prisma/client';
${smtp}
const prisma = new PrismaClient();
const app = express();
async function add(to: string) { await prisma.$transaction(async (tx) => { await tx.member.create({ data: { to } }); }); }
app.post('/members', async (request, response) => {
  await add(request.body.email);
  await transport.sendMail({ to: request.body.email });
  //              ^^^^^^^^ warning await-notification-in-handler
  response.json({ ok: true });
});
app.delete('/members/:id', async (request, response) => {
  await transport.sendMail({ to: request.body.email });
  //              ^^^^^^^^ warning await-notification-in-handler
  await prisma.member.delete({ where: { id: request.params.id } });
  response.json({ ok: true });
});
app.post('/tokens', async (request, response) => {
  await prisma.passwordResetToken.create({ data: {} });
  await transport.sendMail({ to: request.body.email });
  //              ^^^^^^^^ information await-notification-in-handler
  response.json({ ok: true });
});
`));
  });
});
