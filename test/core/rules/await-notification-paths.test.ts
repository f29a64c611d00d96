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
  response.status(201).json({ ok: true });
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
    await fetch('http://users/users', { method: 'POST' });
    await this.mailer.welcome();
  }
}
`));

    it('into a callback that answers the request, or settles the promise around it', () => checkRules(`
import express from 'express';
${smtp}
const app = express();
async function remind() {
  await transport.sendMail({});
  //              ^^^^^^^^ information await-notification-in-handler \`POST /helper\` waits
}
app.post('/a', (request, response) => {
  transport.sendMail({}, (error) => { response.json({ ok: !error }); });
  //        ^^^^^^^^ information await-notification-in-handler
});
app.post('/b', (request, response) => {
  transport.sendMail({}).then(() => response.send('ok'));
  //        ^^^^^^^^ information await-notification-in-handler
});
app.post('/helper', (request, response) => {
  remind().then(() => response.end());
});
app.post('/c', async (request, response) => {
  await new Promise<void>((resolve, reject) => transport.sendMail({}, (error) => (error ? reject(error) : resolve())));
  //                                                     ^^^^^^^^ information await-notification-in-handler
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
  transport.sendMail({}).then(() => console.log('sent'));
  transport.sendMail({}, () => console.log('sent'));
  transport.sendMail({}, () => { request.log.info('sent'); });
  response.status(201).json({ ok: true });
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
  response.status(201).json({ ok: true });
});
`));

    const outbox = `
import { Queue } from 'bullmq';
const emails = new Queue('emails');
export const enqueue = async (to: string) => { await emails.add('welcome', { to }); };
`;

    it('past a call that may mean several functions, if there is a sure way', () => checkRules({
      'src/outbox.ts': outbox,
      'src/app.ts': `
import express from 'express';
import { enqueue } from './outbox';
${mailer.replace('  await transport.sendMail({ to });', '  await transport.sendMail({ to });\n  //              ^^^^^^^^ warning await-notification-in-handler')}
const send = process.env.DIRECT ? welcome : enqueue;
const surely = async (to: string) => { await welcome(to); };
express().post('/signup', async (request, response) => {
  await send(request.body.email);
  await surely(request.body.email);
  response.status(201).json({ ok: true });
});
`,
    }));

    it('not where a call may mean a function that hands over', () => checkRules({
      'src/outbox.ts': outbox,
      'src/app.ts': `
import express from 'express';
import { enqueue } from './outbox';
${mailer}
const send = process.env.DIRECT ? welcome : enqueue;
express().post('/signup', async (request, response) => {
  await send(request.body.email);
  response.status(201).json({ ok: true });
});
`,
    }));

    const providers = (off: string): string => `
import nodemailer from 'nodemailer';
import { Resend } from 'resend';
import { Queue } from 'bullmq';
const emails = new Queue('emails');
class Smtp {
  private transport = nodemailer.createTransport({ host: 'smtp.example.com' });
  async send(to: string) { await this.transport.sendMail({ to }); }
}
class Api {
  private resend = new Resend('key');
  async send(to: string) { await this.deliver(to); }
  private async deliver(to: string) { await this.resend.emails.send({ to }); }
}
class Hook {
  async send(to: string) { await fetch('https://mail.example.com/send', { method: 'POST', body: to }); }
}
class Off {
  async send(to: string) { ${off} }
}
export class Mailer {
  private provider: Smtp | Api | Hook | Off;
  constructor() {
    if (process.env.SMTP_HOST) this.provider = new Smtp();
    else if (process.env.RESEND_KEY) this.provider = new Api();
    else if (process.env.MAIL_URL) this.provider = new Hook();
    else this.provider = new Off();
  }
  send(to: string) {
    return this.provider.send(to);
PLACE
  }
}
`;
    const signup = `
import express from 'express';
import { Mailer } from './mailer';
const mailer = new Mailer();
express().post('/signup', async (request, response) => {
  await mailer.send(request.body.email);
  response.status(201).json({ ok: true });
});
`;

    it('past a call that may mean several functions of which each sends, or says that nothing is set up', () => checkRules({
      'src/app.ts': signup,
      'src/mailer.ts': providers("console.info('No mail for', to);").replace('PLACE', '    //                   ^^^^ warning await-notification-in-handler (nodemailer or resend'),
    }));

    it('not where one of them hands over', () => checkRules({
      'src/app.ts': signup,
      'src/mailer.ts': providers("await emails.add('welcome', { to });").replace('PLACE', ''),
    }));

    it('not where nobody knows what one of them does', () => checkRules({
      'src/app.ts': signup,
      'src/mailer.ts': providers('await remember(to);').replace('PLACE', ''),
    }));
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
  response.status(201).json({ ok: true });
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
  response.status(201).json({ ok: true });
});
app.post('/signup', async (request, response) => {
  await welcome(request.body.email);
  //    ^^^^^^^ warning await-notification-in-handler
  response.status(201).json({ ok: true });
});
`,
    }));

    it('once for all handlers that share the call', () => checkRules({
      'src/mailer.ts': mailer.replace('  await transport.sendMail({ to });', '  await transport.sendMail({ to });\n  //              ^^^^^^^^ warning await-notification-in-handler `POST /join` and another handler wait for an e-mail (nodemailer'),
      'src/app.ts': `
import express from 'express';
import { welcome } from './mailer';
const app = express();
app.post('/join', async (request, response) => { await welcome(request.body.email); response.status(201).json({}); });
app.post('/signup', async (request, response) => { await welcome(request.body.email); response.status(201).json({}); });
`,
    }));
  });
});
