import { checkRules } from './check-rules';

const rule = 'await-notification-in-handler';

/** A route whose body sends with what `setup` makes. */
function route(setup: string, ...body: readonly string[]): string {
  return [
    "import express from 'express';", setup, "express().post('/signup', async (request, response) => {",
    ...body.map((line) => `  ${line}`), '  response.json({ ok: true });', '});', '',
  ].join('\n');
}

const smtp = "import nodemailer from 'nodemailer';\nconst transport = nodemailer.createTransport({ host: 'smtp.example.com' });";

/** The same as a module, so that several files can send. */
const mailer = `
import nodemailer from 'nodemailer';
const transport = nodemailer.createTransport({ host: 'smtp.example.com' });
export async function welcome(to: string) {
  await transport.sendMail({ to });
}
`;

describe(rule, () => {
  describe('knows what sends a notification', () => {
    const cases: Readonly<Record<string, readonly [setup: string, call: string, caret: string]>> = {
      'nodemailer': [smtp, 'await transport.sendMail({});', '                ^^^^^^^^ warning await-notification-in-handler `POST /signup` waits for an e-mail (nodemailer). The answer'],
      'SendGrid': ["import mail from '@sendgrid/mail';", 'await mail.send({});', '           ^^^^ warning await-notification-in-handler an e-mail (@sendgrid/mail)'],
      'Resend': ["import { Resend } from 'resend';\nconst resend = new Resend('key');", 'await resend.emails.send({});', '                    ^^^^ warning await-notification-in-handler an e-mail (resend)'],
      'SES': ["import { SESClient, SendEmailCommand } from '@aws-sdk/client-ses';\nconst ses = new SESClient({});", 'await ses.send(new SendEmailCommand({}));', '          ^^^^ warning await-notification-in-handler an e-mail (@aws-sdk/client-ses)'],
      'Twilio': ["import twilio from 'twilio';\nconst client = twilio('sid', 'token');", "await client.messages.create({ to: '+1' });", '                      ^^^^^^ warning await-notification-in-handler a text message (twilio)'],
      'SNS to a phone': ["import { SNSClient, PublishCommand } from '@aws-sdk/client-sns';\nconst sns = new SNSClient({});", "await sns.send(new PublishCommand({ PhoneNumber: '+1', Message: 'Hi' }));", '          ^^^^ warning await-notification-in-handler a text message'],
      'SNS to a device': ["import { SNSClient, PublishCommand } from '@aws-sdk/client-sns';\nconst sns = new SNSClient({});", "await sns.send(new PublishCommand({ TargetArn: 'arn:aws:sns:x', Message: 'Hi' }));", '          ^^^^ warning await-notification-in-handler a push notification'],
      'Firebase': ["import { getMessaging } from 'firebase-admin/messaging';", 'await getMessaging().send({});', '                     ^^^^ warning await-notification-in-handler a push notification'],
      'web push': ["import webpush from 'web-push';", "await webpush.sendNotification(request.body.subscription, 'Hi');", '              ^^^^^^^^^^^^^^^^ warning await-notification-in-handler a push notification'],
      'a Slack webhook': ["import { IncomingWebhook } from '@slack/webhook';\nconst hook = new IncomingWebhook('https://hooks.slack.com/services/x');", "await hook.send('New user');", '           ^^^^ warning await-notification-in-handler a chat message'],
      'a Discord webhook by HTTP': ["import axios from 'axios';", "await axios.post('https://discord.com/api/webhooks/1/x', {});", '            ^^^^ warning await-notification-in-handler a chat message'],
    };
    for (const [name, [setup, call, caret]] of Object.entries(cases)) it(name, () => checkRules(route(setup, call).replace(`  ${call}`, `  ${call}\n//${caret}`)));

    it('but not a topic, a check of the connection, or a read', () => checkRules(route(
      `${smtp}\nimport { SNSClient, PublishCommand } from '@aws-sdk/client-sns';\nconst sns = new SNSClient({});`,
      "await sns.send(new PublishCommand({ TopicArn: 'arn:aws:sns:eu:1:orders', Message: 'Hi' }));", 'await transport.verify();',
    )));

    it('nor transports that deliver nothing', async () => {
      await checkRules(route("import nodemailer from 'nodemailer';\nconst transport = nodemailer.createTransport({ host: 'smtp.ethereal.email' });", 'await transport.sendMail({});'));
      await checkRules(route("import nodemailer from 'nodemailer';\nconst transport = nodemailer.createTransport({ jsonTransport: true });", 'await transport.sendMail({});'));
    });
  });

  describe('knows where somebody waits', () => {
    const send = 'await transport.sendMail({});\n  //              ^^^^^^^^ warning await-notification-in-handler';
    const cases: Readonly<Record<string, Readonly<Record<string, string>>>> = {
      'Fastify': { 'src/app.ts': `${smtp}\nimport Fastify from 'fastify';\nconst app = Fastify();\napp.post('/signup', async () => {\n  ${send}\n});` },
      'Koa': { 'src/app.ts': `${smtp}\nimport Router from '@koa/router';\nconst router = new Router();\nrouter.post('/signup', async (context) => {\n  ${send}\n  context.body = 'ok';\n});` },
      'Hono, later in the chain': { 'src/app.ts': `${smtp}\nimport { Hono } from 'hono';\nexport default new Hono().get('/', (c) => c.text('ok')).post('/signup', async (c) => {\n  ${send}\n  return c.text('ok');\n});` },
      'NestJS': { 'src/app.ts': `${smtp}\nimport { Controller, Post } from '@nestjs/common';\n@Controller('users')\nexport class Users {\n@Post('signup')\nasync signup() {\n  ${send}\n}\n}` },
      'NestJS request and reply': { 'src/app.ts': `${smtp}\nimport { Controller } from '@nestjs/common';\nimport { MessagePattern } from '@nestjs/microservices';\n@Controller()\nexport class Users {\n@MessagePattern('create_user')\nasync create() {\n  ${send}\n}\n}` },
      'a Next.js route': { 'app/api/signup/route.ts': `import 'next';\n${smtp}\nexport async function POST() {\n  ${send}\n  return Response.json({ ok: true });\n}` },
      'a Next.js API page': { 'pages/api/signup.ts': `import 'next';\n${smtp}\nexport default async function handler(request, response) {\n  ${send}\n  response.json({ ok: true });\n}` },
      'a server action': { 'app/actions.ts': `'use server';\nimport 'next';\n${smtp}\nexport async function signup(form: FormData) {\n  ${send}\n}` },
      'tRPC': { 'src/app.ts': `${smtp}\nimport { initTRPC } from '@trpc/server';\nconst t = initTRPC.create();\nexport const appRouter = t.router({ users: { signup: t.procedure.mutation(async () => {\n  ${send} \`users.signup\` waits\n}) } });` },
      'Lambda behind API Gateway': { 'src/app.ts': `${smtp}\nimport type { APIGatewayProxyHandler } from 'aws-lambda';\nexport const handler: APIGatewayProxyHandler = async () => {\n  ${send}\n  return { statusCode: 200, body: '' };\n};` },
    };
    for (const [name, files] of Object.entries(cases)) it(name, () => checkRules(files));
  });

  describe('knows where nobody waits', () => {
    const send = 'await transport.sendMail({});';
    const cases: Readonly<Record<string, string>> = {
      'a BullMQ worker': `${smtp}\nimport { Worker } from 'bullmq';\nnew Worker('emails', async () => { ${send} });`,
      'a Bull processor': `${smtp}\nimport Queue from 'bull';\nnew Queue('emails').process(async () => { ${send} });`,
      'a NestJS processor': `${smtp}\nimport { Processor, WorkerHost } from '@nestjs/bullmq';\n@Processor('emails')\nexport class Emails extends WorkerHost { async process() { ${send} } }`,
      'a NestJS schedule': `${smtp}\nimport { Cron } from '@nestjs/schedule';\nexport class Digest { @Cron('0 8 * * *') async send() { ${send} } }`,
      'a NestJS event': `${smtp}\nimport { EventPattern } from '@nestjs/microservices';\nexport class Users { @EventPattern('user.created') async created() { ${send} } }`,
      'a Kafka consumer': `${smtp}\nimport { Kafka } from 'kafkajs';\nconst consumer = new Kafka({ brokers: ['k'] }).consumer({ groupId: 'g' });\nvoid consumer.run({ eachMessage: async () => { ${send} } });`,
      'an AMQP consumer': `${smtp}\nimport amqp from 'amqplib';\nexport async function start() { const channel = await (await amqp.connect('amqp://mq')).createChannel(); await channel.consume('emails', async () => { ${send} }); }`,
      'an SQS Lambda': `${smtp}\nimport type { SQSHandler } from 'aws-lambda';\nexport const handler: SQSHandler = async () => { ${send} };`,
      'a cron job': `${smtp}\nimport cron from 'node-cron';\ncron.schedule('0 8 * * *', async () => { ${send} });`,
      'start-up': `${smtp}\n${send}`,
    };
    for (const [name, code] of Object.entries(cases)) it(name, () => checkRules(code));

    it('after the answer', () => checkRules({
      'app/api/signup/route.ts': `
import { after } from 'next/server';
${smtp}
export async function POST() {
  after(async () => { await transport.sendMail({}); });
  after(() => transport.sendMail({}));
  setImmediate(async () => { await transport.sendMail({}); });
  return Response.json({ ok: true });
}
`,
    }));
  });

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

    it('for one-time codes', () => checkRules(`
import express from 'express';
${mailer.replace('welcome', 'sendOtpEmail').replace('  await transport.sendMail({ to });', '  await transport.sendMail({ to });\n  //              ^^^^^^^^ information await-notification-in-handler a lost code can be asked for again')}
express().post('/login', async (request, response) => {
  await sendOtpEmail(request.body.email);
  response.json({ ok: true });
});
`));

    it('for a message that the user asks for again, unless it goes to many', () => checkRules(`
import express from 'express';
${smtp}
const app = express();
app.post('/resend-confirmation', async (request, response) => {
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
    it('for test mails, previews and routes that a scheduler calls', () => checkRules(`
import express from 'express';
${smtp}
const app = express();
app.post('/admin/send-test-email', async (request, response) => { await transport.sendMail({}); response.json({}); });
app.post('/newsletters/:id/preview', async (request, response) => { await transport.sendMail({}); response.json({}); });
app.get('/api/cron/digest', async (request, response) => { await transport.sendMail({}); response.json({}); });
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
