import { checkerOf } from './check-rules';

const checkRules = checkerOf('await-notification-in-handler');

const smtp = "import nodemailer from 'nodemailer';\nconst transport = nodemailer.createTransport({ host: 'smtp.example.com' });";

/** The same as a module, so that several files can send. */
const mailer = `
import nodemailer from 'nodemailer';
const transport = nodemailer.createTransport({ host: 'smtp.example.com' });
export async function welcome(to: string) {
  await transport.sendMail({ to });
}
`;

describe('await-notification-in-handler', () => {
  describe('lowers its voice', () => {
    it('when the answer needs the result', () => checkRules(`
import { Controller, Post } from '@nestjs/common';
${smtp}
@Controller('mails')
export class Mails {
  @Post()
  send() {
    return transport.sendMail({});
    //               ^^^^^^^^ information await-notification-in-handler If nobody needs the provider's result
  }
}
`));

    it('where a mail is what is requested, but not for every mail that follows from something else', () => checkRules(`
import express from 'express';
${smtp}
const app = express();
app.post('/request-deletion-email', async (request, response) => {
  await transport.sendMail({ to: request.body.email });
  //              ^^^^^^^^ information await-notification-in-handler
  response.status(201).json({ ok: true });
});
app.post('/forgot-password', async (request, response) => {
  await transport.sendMail({ to: request.body.email });
  //              ^^^^^^^^ information await-notification-in-handler
  response.status(201).json({ ok: true });
});
app.post('/orders', async (request, response) => {
  await transport.sendMail({ to: request.body.email });
  //              ^^^^^^^^ warning await-notification-in-handler
  response.status(201).json({ ok: true });
});
`));

    it('and says nothing of failing where a failure is caught', () => checkRules(`
import express from 'express';
${smtp}
const app = express();
app.post('/caught', async (request, response) => {
  try { await transport.sendMail({}); } catch (error) { console.error(error); }
  //                    ^^^^^^^^ warning await-notification-in-handler the provider accepts the message; nodemailer
  response.status(201).json({ ok: true });
});
app.post('/thrown', async (request, response) => {
  try { await transport.sendMail({}); } catch (error) { throw new Error('no mail'); }
  //                    ^^^^^^^^ warning await-notification-in-handler the provider accepts the message, and fails
  response.status(201).json({ ok: true });
});
`));

    it('not when only its success is looked at, or it is logged', () => checkRules(`
import express from 'express';
import { Resend } from 'resend';
${smtp}
const resend = new Resend('key');
const app = express();
app.post('/a', async (request, response) => {
  const { error } = await resend.emails.send({});
  //                                    ^^^^ warning await-notification-in-handler
  response.status(201).json({ ok: !error });
});
app.post('/b', async (request, response) => {
  const info = await transport.sendMail({});
  //                           ^^^^^^^^ warning await-notification-in-handler
  console.log(\`sent \${info.messageId}\`);
  response.status(201).json({ ok: true });
});
app.post('/rejected', async (request, response) => {
  const info = await transport.sendMail({});
  //                           ^^^^^^^^ warning await-notification-in-handler
  if (info.rejected.length > 0) throw new Error('rejected');
  response.status(201).json({ ok: true });
});
app.post('/then', async (request, response) => {
  await transport.sendMail({}).then((info) => { console.log(info.messageId); }).catch(console.error);
  //              ^^^^^^^^ warning await-notification-in-handler
  response.status(201).json({ ok: true });
});
app.post('/c', async (request, response) => {
  try {
    await transport.sendMail({});
    //              ^^^^^^^^ warning await-notification-in-handler
  } catch (error) {
    console.error(error);
  }
  response.status(201).json({ ok: true });
});
`));

    it('not when a helper hands the result back and nobody looks at it', () => checkRules(`
import express from 'express';
import { Resend } from 'resend';
const resend = new Resend('key');
async function sendEmail(to: string) {
  const { data, error } = await resend.emails.send({ to });
  //                                          ^^^^ warning await-notification-in-handler
  if (error) throw error;
  return data;
}
express().post('/signup', async (request, response) => {
  await sendEmail(request.body.email);
  response.status(201).json({ ok: true });
});
`));

    it('for webhooks, whose caller tries again', () => checkRules(`
import express from 'express';
${smtp}
express().post('/webhooks/stripe', async (request, response) => {
  await transport.sendMail({});
  //              ^^^^^^^^ information await-notification-in-handler acknowledge the webhook first
  response.status(201).json({ ok: true });
});
`));

    it('for one-time codes', () => checkRules(`
import express from 'express';
${mailer.replace('welcome', 'sendOtpEmail').replace('  await transport.sendMail({ to });', '  await transport.sendMail({ to });\n  //              ^^^^^^^^ information await-notification-in-handler a lost code can be requested again')}
express().post('/login', async (request, response) => {
  await sendOtpEmail(request.body.email);
  response.status(201).json({ ok: true });
});
`));

    it('for the mail that Auth.js asks a provider to send', () => checkRules({
      'src/mailer.ts': mailer.replace('welcome', 'sendVerificationRequest').replace('  await transport.sendMail({ to });', '  await transport.sendMail({ to });\n  //              ^^^^^^^^ information await-notification-in-handler a lost code can be requested again'),
      'src/app.ts': `
import express from 'express';
import { sendVerificationRequest } from './mailer';
express().post('/login', async (request, response) => {
  await sendVerificationRequest(request.body.email);
  response.status(201).json({ ok: true });
});
`,
    }));

    it('for a procedure that is named for what it sends', () => checkRules(`
import { initTRPC } from '@trpc/server';
${smtp}
const t = initTRPC.create();
export const team = t.router({
  sendInvitation: t.procedure.mutation(async () => {
    await transport.sendMail({ to: 'owner@example.com' });
    //              ^^^^^^^^ information await-notification-in-handler Unless the user must see a failed delivery
  }),
  invite: t.procedure.mutation(async ({ input }: any) => {
    await fetch('http://teams/members', { method: 'POST' });
    await transport.sendMail({ to: input.email });
    //              ^^^^^^^^ warning await-notification-in-handler
  }),
});
export const appRouter = t.router({ team });
`));

    it('in a procedure that a webhook calls, whose file says so', () => checkRules({
      'src/stripe/webhook.ts': `
import { initTRPC } from '@trpc/server';
${smtp}
const t = initTRPC.create();
export const hooks = t.router({
  subscriptionDeleted: t.procedure.mutation(async () => {
    await transport.sendMail({ to: 'owner@example.com' });
    //              ^^^^^^^^ information await-notification-in-handler acknowledge the webhook first
  }),
});
`,
    }));

    it('for a message that the user asks for, unless it goes to many', () => checkRules(`
import express from 'express';
${smtp}
const app = express();
app.post('/resend-confirmation', async (request, response) => {
  await transport.sendMail({});
  //              ^^^^^^^^ information await-notification-in-handler
  response.status(201).json({ ok: true });
});
app.post('/invoices/:id/send-email', async (request, response) => {
  await transport.sendMail({});
  //              ^^^^^^^^ information await-notification-in-handler
  response.status(201).json({ ok: true });
});
app.post('/documents/:id/resend', async (request, response) => {
  for (const to of request.body.recipients) {
    await transport.sendMail({ to });
    //              ^^^^^^^^ warning await-notification-in-handler
  }
  response.status(201).json({ ok: true });
});
`));
  });

  describe('is silent', () => {
    it('for routes behind a check that lets only a scheduler in', () => {
      const routes = (guard: string, expected: string): string => `
import express from 'express';
import { ${guard} } from './guards';
${smtp}
express().post('/digest', ${guard}, async (request, response) => {
  await transport.sendMail({});
${expected}  response.status(201).json({});
});
`;
      return checkRules({
        'src/guards.ts': 'export const verifyCronSecret = (): void => {};\nexport const verifySession = (): void => {};\n',
        'src/scheduled.ts': routes('verifyCronSecret', ''),
        'src/asked.ts': routes('verifySession', '  //              ^^^^^^^^ warning await-notification-in-handler\n'),
      });
    });

    it('for what may be called by machines by its name where only these know the secret, and not by the name alone', () => {
      const routes = (path: string, check: string, expected: string): string => `
import express from 'express';
import { internalOnly, loadUser } from './guards';
${smtp}
express().post('${path}', async (request, response) => {
  ${check}
  await transport.sendMail({ to: request.body.email });
${expected}  response.status(201).json({});
});
`;
      const warning = '  //              ^^^^^^^^ warning await-notification-in-handler\n';
      return checkRules({
        'src/guards.ts': 'export const loadUser = (): void => {};\n', 'src/own.ts': 'export const internalOnly = (): void => {};\n',
        'src/web.ts': routes('/internal/api/v1/orders', 'loadUser(request);', warning).replace('internalOnly, ', ''),
        'src/queues.ts': routes('/queues/:id/orders', '', warning).replace('internalOnly, ', ''),
        'src/guarded.ts': routes('/internal/orders', 'internalOnly(request);', '').replace(', loadUser', '').replace('./guards', './own'),
        'src/secret.ts': routes('/internal/carts', "const secret = request.headers['x-internal-secret'];\n  if (secret !== process.env.INTERNAL) return response.sendStatus(401);", '').replace('internalOnly, ', ''),
      });
    });

    it('for test mails, previews and routes that a scheduler or a queue calls', () => checkRules(`
import express from 'express';
${smtp}
const app = express();
app.post('/admin/send-test-email', async (request, response) => { await transport.sendMail({}); response.json({}); });
app.post('/newsletters/:id/preview', async (request, response) => { await transport.sendMail({}); response.json({}); });
app.get('/api/cron/digest', async (request, response) => { await transport.sendMail({}); response.json({}); });
app.post('/api/jobs/send-digest', async (request, response) => { await transport.sendMail({}); response.json({}); });
`));

    it('for a function that only sounds like sending', () => checkRules(`
import express from 'express';
import { Queue, Worker } from 'bullmq';
${smtp}
const emails = new Queue('emails');
const sendEmail = async (to: string) => { await emails.add('welcome', { to }); };
new Worker('emails', async (job) => { await transport.sendMail({ to: job.data.to }); });
express().post('/signup', async (request, response) => {
  await sendEmail(request.body.email);
  response.status(201).json({ ok: true });
});
`));

    it('for error middleware', () => checkRules(`
import express from 'express';
${smtp}
express().use(async (error, request, response, next) => {
  await transport.sendMail({ text: error.stack });
  next(error);
});
`));

    it('where the code says so on the way, or in what a job shares', () => checkRules(`
import express from 'express';
import { Worker } from 'bullmq';
${mailer}
/** @crosstalk ignore */
async function remind() { await transport.sendMail({}); }
/** @crosstalk ignore */
async function greet(to: string) { await welcome(to); }
new Worker('emails', async (job) => { await remind(); });
express().post('/signup', async (request, response) => {
  await greet(request.body.email);
  await remind();
  response.status(201).json({ ok: true });
});
`));

    it('where the code says so', () => checkRules(`
import express from 'express';
${mailer.replace('export', '/** @crosstalk instant */\nexport')}
/** @crosstalk ignore */
async function remind() { await transport.sendMail({}); }
express().post('/signup', async (request, response) => {
  await welcome(request.body.email);
  await remind();
  response.status(201).json({ ok: true });
});
`));
  });
});
