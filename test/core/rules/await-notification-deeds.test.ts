import assert from 'node:assert/strict';
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

    it('and warns where what the failure is told to is given something that is made of it', () => checkRules(`${smtp}
import express from 'express';
import * as Sentry from '@sentry/node';
const app = express();
const toError = (thrown: unknown): Error => thrown as Error;
const logger = () => console;
app.post('/organizations', async (request, response) => {
  await fetch('http://rows/rows', { method: 'POST' });
  await welcome(request.body.email);
  response.json({ ok: true });
});
async function welcome(to: string) {
  try {
    await transport.sendMail({ to });
    //              ^^^^^^^^ warning await-notification-in-handler
  } catch (error) {
    logger().error({ error: toError(error) }, 'no mail');
    Sentry.captureException(toError(error));
  }
}
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

    it('and shows what it goes by', async () => {
      const evidence = async (body: string): Promise<readonly string[]> => {
        const [finding] = await checkRules(`
import express from 'express';
import { PrismaClient } from '@prisma/client';
${smtp}
const prisma = new PrismaClient();
express().post('/orders', async (request, response) => {
${body}
});
`);
        return finding?.evidence.map(({ reason, line }) => `${line} ${reason}`) ?? [];
      };
      const send = '  await transport.sendMail({ to: request.body.email });\n  //              ^^^^^^^^ warning await-notification-in-handler\n';
      const made = await evidence(`${send}  response.status(201).json({ ok: true });`);
      assert.ok(made.includes('8 `201` tells of something that was made, which it stays when this fails.'), made.join('\n'));
      const done = await evidence(`  await prisma.order.create({ data: {} });\n${send}  response.status(201).json({ ok: true });`);
      assert.ok(done.includes('7 `prisma.order.create` is done already when this fails.') && !done.some((reason) => reason.includes('201')), done.join('\n'));
      const open = await evidence(`  await prisma.$transaction(async (tx) => {\n  await tx.order.create({ data: {} });\n${send}  });\n  response.json({});`);
      assert.ok(open.includes('7 The transaction that `prisma.$transaction` opens stays open until then.') && !open.some((reason) => reason.includes('is done already')), open.join('\n'));
      const each = await evidence(`  await Promise.all(request.body.items.map(async (item) => {\n${send}  }));\n  response.json({});`);
      assert.ok(each.some((reason) => reason.endsWith('It is sent once per item.')), each.join('\n'));
    });

    it('and takes a map of one result for no loop', () => checkRules(`
import express from 'express';
import { ResultAsync } from 'neverthrow';
${smtp}
declare function insert(row: object): ResultAsync<object, Error>;
express().post('/issues', async (request, response) => {
  await insert(request.body).map(async () => {
    await transport.sendMail({ to: request.body.email });
    //              ^^^^^^^^ information await-notification-in-handler
  });
  response.json({ ok: true });
});
`));

    it('and asks of mails by which somebody confirms that a second try is refused', () => checkRules(`
import express from 'express';
import { PrismaClient } from '@prisma/client';
${smtp}
const prisma = new PrismaClient();
const app = express();
app.post('/invitations', async (request, response) => {
  await prisma.membership.create({ data: request.body });
  await transport.sendMail({ to: request.body.email });
  //              ^^^^^^^^ warning await-notification-in-handler
  response.json({ ok: true });
});
app.post('/verify-address', async (request, response) => {
  await prisma.user.update({ where: { id: request.body.id }, data: { address: request.body.address } });
  await transport.sendMail({ to: request.body.email });
  //              ^^^^^^^^ information await-notification-in-handler
  response.json({ ok: true });
});
app.put('/orders/:id', async (request, response) => {
  await prisma.order.update({ where: { id: request.params.id }, data: request.body });
  await transport.sendMail({ to: request.body.email });
  //              ^^^^^^^^ warning await-notification-in-handler
  response.json({ ok: true });
});
`));

    it('and keeps its voice down for one-time codes that the message tells, and for what the operators of a product run', () => checkRules(`
import express from 'express';
import { PrismaClient } from '@prisma/client';
${smtp}
const prisma = new PrismaClient();
const app = express();
declare function OtpEmail(props: object): string;
app.post('/merge', async (request, response) => {
  await prisma.account.create({ data: request.body });
  const code = String(Math.random());
  await transport.sendMail({ to: request.body.email, html: OtpEmail({ code }) });
  //              ^^^^^^^^ information await-notification-in-handler a lost code can be requested again
  response.json({ ok: true });
});
app.post('/coupons', async (request, response) => {
  await prisma.coupon.create({ data: request.body });
  await transport.sendMail({ to: request.body.email, html: request.body.text });
  //              ^^^^^^^^ warning await-notification-in-handler
  response.json({ ok: true });
});
app.post('/api/admin/deliver', async (request, response) => {
  await prisma.coupon.create({ data: request.body });
  await transport.sendMail({ to: request.body.email });
  //              ^^^^^^^^ information await-notification-in-handler
  response.json({ ok: true });
});
async function cancelEmailHandler(request: any, response: any) {
  await prisma.subscription.update({ where: { id: request.body.id }, data: {} });
  await transport.sendMail({ to: request.body.provider });
  //              ^^^^^^^^ information await-notification-in-handler
  response.json({ ok: true });
}
app.post('/subscriptions/cancel', cancelEmailHandler);
`));

    it('for codes that only the text of the message tells of, not for numbers of bookings and codes of vouchers', () => checkRules(`
import express from 'express';
import twilio from 'twilio';
import { PrismaClient } from '@prisma/client';
const prisma = new PrismaClient();
const texts = twilio('AC', 'secret');
const app = express();
async function text(params: { to: string; body: string }) {
  await texts.messages.create(params);
  //                   ^^^^^^ information await-notification-in-handler a lost code can be requested again
}
app.post('/merge', async (request, response) => {
  await prisma.account.create({ data: request.body });
  await text({ to: request.body.phone, body: \`Your Shop login code is \${request.body.digits}\` });
  response.json({ ok: true });
});
app.post('/phones', async (request, response) => {
  await prisma.phone.create({ data: request.body });
  const message = \`\${request.body.digits} is your verification code\`;
  await texts.messages.create({ to: request.body.phone, body: message });
  //                   ^^^^^^ information await-notification-in-handler a lost code can be requested again
  response.json({ ok: true });
});
app.post('/bookings', async (request, response) => {
  await prisma.booking.create({ data: request.body });
  await texts.messages.create({ to: request.body.phone, body: \`The confirmation code of your booking is \${request.body.number}\` });
  //                   ^^^^^^ warning await-notification-in-handler
  response.json({ ok: true });
});
const textOf = ({ code }: { code: string }) => \`Come in with \${code}\`;
app.post('/workspaces', async (request, response) => {
  const workspace = await prisma.workspace.create({ data: request.body });
  await texts.messages.create({ to: request.body.phone, body: textOf({ code: workspace.inviteCode }) });
  //                   ^^^^^^ warning await-notification-in-handler
  response.json({ ok: true });
});
app.post('/vouchers', async (request, response) => {
  await prisma.voucher.create({ data: request.body });
  await texts.messages.create({ to: request.body.phone, body: \`Your discount code is \${request.body.voucher}\` });
  //                   ^^^^^^ warning await-notification-in-handler
  response.json({ ok: true });
});
`));
  });
});
