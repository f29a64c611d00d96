import { checkerOf } from './check-rules';

const checkRules = checkerOf('await-notification-in-handler');

const rule = 'await-notification-in-handler';

/** Done already when the message fails. */
const WRITE = "await fetch('http://users/users', { method: 'POST' });";

/** A route whose body writes and then sends with what `setup` makes. */
function route(setup: string, ...body: readonly string[]): string {
  return [
    "import express from 'express';", setup, "express().post('/signup', async (request, response) => {", `  ${WRITE}`,
    ...body.map((line) => `  ${line}`), '  response.json({ ok: true });', '});', '',
  ].join('\n');
}

const smtp = "import nodemailer from 'nodemailer';\nconst transport = nodemailer.createTransport({ host: 'smtp.example.com' });";

describe(rule, () => {
  describe('knows what sends a notification', () => {
    const cases: Readonly<Record<string, readonly [setup: string, call: string, caret: string]>> = {
      'nodemailer': [smtp, 'await transport.sendMail({});', '                ^^^^^^^^ warning await-notification-in-handler `POST /signup` waits for an e-mail (nodemailer). The response'],
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
    const send = `${WRITE}\n  await transport.sendMail({});\n  //              ^^^^^^^^ warning await-notification-in-handler`;
    const cases: Readonly<Record<string, Readonly<Record<string, string>>>> = {
      'Fastify': { 'src/app.ts': `${smtp}\nimport Fastify from 'fastify';\nconst app = Fastify();\napp.post('/signup', async () => {\n  ${send}\n});` },
      'Koa': { 'src/app.ts': `${smtp}\nimport Router from '@koa/router';\nconst router = new Router();\nrouter.post('/signup', async (context) => {\n  ${send}\n  context.body = 'ok';\n});` },
      'Hono, later in the chain': { 'src/app.ts': `${smtp}\nimport { Hono } from 'hono';\nexport default new Hono().get('/', (c) => c.text('ok')).post('/signup', async (c) => {\n  ${send}\n  return c.text('ok');\n});` },
      'NestJS': { 'src/app.ts': `${smtp}\nimport { Controller, Post } from '@nestjs/common';\n@Controller('users')\nexport class Users {\n@Post('signup')\nasync signup() {\n  ${send}\n}\n}` },
      'NestJS request and reply': { 'src/app.ts': `${smtp}\nimport { Controller } from '@nestjs/common';\nimport { MessagePattern } from '@nestjs/microservices';\n@Controller()\nexport class Users {\n@MessagePattern('create_user')\nasync create() {\n  ${send}\n}\n}` },
      'a Next.js route': { 'app/api/signup/route.ts': `import 'next';\n${smtp}\nexport async function POST() {\n  ${send}\n  return Response.json({ ok: true });\n}` },
      'a Next.js API page': { 'pages/api/signup.ts': `import 'next';\n${smtp}\nexport default async function handler(request, response) {\n  ${send}\n  response.json({ ok: true });\n}` },
      'a server action': { 'app/actions.ts': `'use server';\nimport 'next';\n${smtp}\nexport async function signup(form: FormData) {\n  ${send} \`signup\` waits\n}` },
      'a server action of a library': { 'app/actions.ts': `'use server';\nimport 'next';\nimport { createSafeActionClient } from 'next-safe-action';\n${smtp}\nexport const signup = createSafeActionClient().schema({}).action(async () => {\n  ${send} \`signup\` waits\n});` },
      'a method of Meteor': { 'server/orders.ts': "import { Email } from 'meteor/email';\nimport { Meteor } from 'meteor/meteor';\nimport { Mongo } from 'meteor/mongo';\nconst orders = new Mongo.Collection('orders');\nMeteor.methods({ async placeOrder(order) {\n  await orders.insertAsync(order);\n  await Email.sendAsync({ to: order.email });\n  //          ^^^^^^^^^ warning await-notification-in-handler `placeOrder` waits\n} });" },
      'tRPC': { 'src/app.ts': `${smtp}\nimport { initTRPC } from '@trpc/server';\nconst t = initTRPC.create();\nexport const appRouter = t.router({ users: { signup: t.procedure.mutation(async () => {\n  ${send} \`users.signup\` waits\n}) } });` },
      'a wrapper of our own': { 'src/app.ts': `${smtp}\nimport express from 'express';\nconst safely = (run) => (request, response, next) => Promise.resolve(run(request, response, next)).catch(next);\nexpress().post('/signup', safely(async (request, response) => {\n  ${send} \`POST /signup\` waits\n  response.end();\n}));` },
      'a wrapper that picks the method': { 'pages/api/signup.ts': `import 'next';\n${smtp}\nconst withMethods = (methods) => async (request, response) => {\n  const run = methods[request.method];\n  return run(request, response);\n};\nexport default withMethods({ POST: async (request, response) => {\n  ${send} \`/api/signup\` waits\n  response.end();\n} });` },
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
});
