import { checkRules } from './check-rules';

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
  describe('follows what is waited for', () => {
    it('through awaited, returned and joined calls of several files', () => checkRules({
      'src/mailer.ts': `
import nodemailer from 'nodemailer';
const transport = nodemailer.createTransport({ host: 'smtp.example.com' });
export class Mailer {
  welcome(to: string) {
    return transport.sendMail({ to });
    //               ^^^^^^^^ warning await-notification-in-handler \`POST /signup\` waits for an e-mail (nodemailer, via register → Mailer.welcome).
  }
}
`,
      'src/app.ts': `
import express from 'express';
import { Mailer } from './mailer';
const mailer = new Mailer();
async function register(emails: string[]) {
  await Promise.all(emails.map((email) => mailer.welcome(email)));
}
express().post('/signup', async (request, response) => {
  await register(request.body.emails);
  response.json({ ok: true });
});
`,
    }));

    it('through injected services', () => checkRules(`
import { Controller, Injectable, Post } from '@nestjs/common';
${smtp}
@Injectable()
export class Mailer {
  async welcome() {
    await transport.sendMail({});
    //              ^^^^^^^^ warning await-notification-in-handler \`POST /users\` waits for an e-mail (nodemailer, via Mailer.welcome).
  }
}
@Controller('users')
export class Users {
  constructor(private readonly mailer: Mailer) {}
  @Post()
  async create() {
    await this.mailer.welcome();
  }
}
`));

    it('into a callback that answers the request, or settles the promise around it', () => checkRules(`
import express from 'express';
${smtp}
const app = express();
app.post('/a', (request, response) => {
  transport.sendMail({}, (error) => { response.json({ ok: !error }); });
  //        ^^^^^^^^ warning await-notification-in-handler
});
app.post('/b', (request, response) => {
  transport.sendMail({}).then(() => response.send('ok'));
  //        ^^^^^^^^ warning await-notification-in-handler
});
app.post('/c', async (request, response) => {
  await new Promise<void>((resolve, reject) => transport.sendMail({}, (error) => (error ? reject(error) : resolve())));
  //                                                     ^^^^^^^^ warning await-notification-in-handler
  response.send('ok');
});
`));

    it('not into what is only started', () => checkRules(`
import express from 'express';
${mailer}
const inBackground = (work: Promise<void>) => { work.catch(console.error); };
express().post('/signup', async (request, response) => {
  void welcome('a');
  welcome('b').catch(console.error);
  welcome('c').then(() => console.log('sent'), console.error);
  inBackground(welcome('d'));
  transport.sendMail({}, () => console.log('sent'));
  response.json({ ok: true });
});
`));

    it('not beyond five calls', () => checkRules(`
import express from 'express';
${mailer}
const a = async () => { await welcome('x'); };
const b = async () => { await a(); };
const c = async () => { await b(); };
const d = async () => { await c(); };
const e = async () => { await d(); };
express().post('/signup', async (request, response) => {
  await e();
  response.json({ ok: true });
});
`));

    it('not where a call may mean several functions', () => checkRules(`
import express from 'express';
${mailer}
const enqueue = async (to: string) => { console.log(to); };
const send = process.env.DIRECT ? welcome : enqueue;
express().post('/signup', async (request, response) => {
  await send(request.body.email);
  response.json({ ok: true });
});
`));
  });

  describe('stands where only the handler goes', () => {
    it('on its call when a job shares the rest', () => checkRules({
      'src/mailer.ts': mailer,
      'src/app.ts': `
import express from 'express';
import { Worker } from 'bullmq';
import { welcome } from './mailer';
new Worker('emails', async (job) => { await welcome(job.data.to); });
express().post('/signup', async (request, response) => {
  await welcome(request.body.email);
  //    ^^^^^^^ warning await-notification-in-handler
  response.json({ ok: true });
});
`,
    }));

    it('on its call when another handler only starts the rest', () => checkRules({
      'src/mailer.ts': mailer,
      'src/app.ts': `
import express from 'express';
import { welcome } from './mailer';
const app = express();
app.post('/invite', async (request, response) => {
  void welcome(request.body.email);
  response.json({ ok: true });
});
app.post('/signup', async (request, response) => {
  await welcome(request.body.email);
  //    ^^^^^^^ warning await-notification-in-handler
  response.json({ ok: true });
});
`,
    }));

    it('once for all handlers that share the call', () => checkRules({
      'src/mailer.ts': mailer.replace('  await transport.sendMail({ to });', '  await transport.sendMail({ to });\n  //              ^^^^^^^^ warning await-notification-in-handler `POST /invite` and another handler wait for an e-mail (nodemailer'),
      'src/app.ts': `
import express from 'express';
import { welcome } from './mailer';
const app = express();
app.post('/invite', async (request, response) => { await welcome(request.body.email); response.json({}); });
app.post('/signup', async (request, response) => { await welcome(request.body.email); response.json({}); });
`,
    }));
  });

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

    it('not when only its success is looked at, or it is logged', () => checkRules(`
import express from 'express';
import { Resend } from 'resend';
${smtp}
const resend = new Resend('key');
const app = express();
app.post('/a', async (request, response) => {
  const { error } = await resend.emails.send({});
  //                                    ^^^^ warning await-notification-in-handler
  response.json({ ok: !error });
});
app.post('/b', async (request, response) => {
  const info = await transport.sendMail({});
  //                           ^^^^^^^^ warning await-notification-in-handler
  console.log(\`sent \${info.messageId}\`);
  response.json({ ok: true });
});
app.post('/then', async (request, response) => {
  await transport.sendMail({}).then((info) => { console.log(info.messageId); }).catch(console.error);
  //              ^^^^^^^^ warning await-notification-in-handler
  response.json({ ok: true });
});
app.post('/c', async (request, response) => {
  try {
    await transport.sendMail({});
    //              ^^^^^^^^ warning await-notification-in-handler
  } catch (error) {
    console.error(error);
  }
  response.json({ ok: true });
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
  response.json({ ok: true });
});
`));

    it('for webhooks, whose caller tries again', () => checkRules(`
import express from 'express';
${smtp}
express().post('/webhooks/stripe', async (request, response) => {
  await transport.sendMail({});
  //              ^^^^^^^^ information await-notification-in-handler acknowledge the webhook first
  response.json({ ok: true });
});
`));

    it('for one-time codes', () => checkRules(`
import express from 'express';
${mailer.replace('welcome', 'sendOtpEmail').replace('  await transport.sendMail({ to });', '  await transport.sendMail({ to });\n  //              ^^^^^^^^ information await-notification-in-handler a lost code can be asked for again')}
express().post('/login', async (request, response) => {
  await sendOtpEmail(request.body.email);
  response.json({ ok: true });
});
`));

    it('for a message that the user asks for, unless it goes to many', () => checkRules(`
import express from 'express';
${smtp}
const app = express();
app.post('/resend-confirmation', async (request, response) => {
  await transport.sendMail({});
  //              ^^^^^^^^ information await-notification-in-handler
  response.json({ ok: true });
});
app.post('/invoices/:id/send-email', async (request, response) => {
  await transport.sendMail({});
  //              ^^^^^^^^ information await-notification-in-handler
  response.json({ ok: true });
});
app.post('/documents/:id/resend', async (request, response) => {
  for (const to of request.body.recipients) {
    await transport.sendMail({ to });
    //              ^^^^^^^^ warning await-notification-in-handler
  }
  response.json({ ok: true });
});
`));
  });

  describe('is silent', () => {
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
  response.json({ ok: true });
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

    it('where the code says so', () => checkRules(`
import express from 'express';
${mailer.replace('export', '/** @crosstalk instant */\nexport')}
/** @crosstalk ignore */
async function remind() { await transport.sendMail({}); }
express().post('/signup', async (request, response) => {
  await welcome(request.body.email);
  await remind();
  response.json({ ok: true });
});
`));
  });
});
