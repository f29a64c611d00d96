import { checkFix, checkRefusal } from './check-fix';

const rule = 'await-notification-in-handler';
const fix = 'Move to a background job';
const RETRIES = "{ attempts: 5, backoff: { type: 'exponential', delay: 1000 } }";

const manifest = JSON.stringify({ name: 'shop', dependencies: { express: '5', bullmq: '5', nodemailer: '6' } });
const local = (queue: string, call: string, worker = ''): string => `
import { Queue${worker === '' ? '' : ', Worker'} } from 'bullmq';
import express from 'express';
import nodemailer from 'nodemailer';

const transport = nodemailer.createTransport({ host: 'smtp.example.com' });
${queue}

express().post('/signup', async (request, response) => {
  ${call}
  response.sendStatus(201);
});
${worker}`;

describe('Moving a call to a background job', () => {
  it('and requires nothing any more that only the moved call needed', () => checkFix({
    rule, fix,
    before: {
      'package.json': manifest,
      'src/transport.js': "const nodemailer = require('nodemailer');\n\nexports.transport = nodemailer.createTransport({ host: 'smtp.example.com' });\nexports.sender = 'shop@example.com';\n",
      'src/text.js': "module.exports = 'Hello';\n",
      'src/app.js': `const express = require('express');
const { transport, sender } = require('./transport');
const text = require('./text');

express().post('/signup', async (request, response) => {
  console.log(sender);
  await transport.sendMail({ to: request.body.email, text: text });
  response.sendStatus(201);
});
`,
    },
    after: {
      'src/app.js': `const express = require('express');
const { sender } = require('./transport');
const { emails } = require('./queues/emails');

express().post('/signup', async (request, response) => {
  console.log(sender);
  await emails.add('send-mail', { email: request.body.email });
  response.sendStatus(201);
});
`,
      'src/queues/emails.js': `const { Queue, Worker } = require('bullmq');
const { transport } = require('../transport');
const text = require('../text');

const connection = { url: process.env.REDIS_URL };

const emails = new Queue('emails', {
  connection,
  defaultJobOptions: { attempts: 5, backoff: { type: 'exponential', delay: 1000 } },
});

new Worker('emails', async (job) => {
  if (job.name === 'send-mail') {
    await transport.sendMail({ to: job.data.email, text: text });
  }
}, { connection });

module.exports = { emails };
`,
    },
  }));

  it('and leaves no import, no empty line and no odd indent behind', () => checkFix({
    rule, fix,
    before: {
      'package.json': manifest,
      'src/transport.ts': "import nodemailer from 'nodemailer';\n\nexport const makeTransport = async () => nodemailer.createTransport({ host: 'smtp.example.com' });\nexport const sender = 'shop@example.com';\n",
      'src/app.ts': `import express from 'express';
import { makeTransport, sender } from './transport';

express().post('/signup', async (request, response) => {
  if (request.body.email) {
    const transport = await makeTransport();

    console.log(sender);
    await transport
      .sendMail({ to: request.body.email, subject: \`Welcome\`, text: \`Hello\` })
      .then((info: any) => {
        console.log(info.messageId);
      });
  }
  response.sendStatus(201);
});
`,
    },
    after: {
      'src/app.ts': `import express from 'express';
import { sender } from './transport';
import { emails } from './queues/emails';

express().post('/signup', async (request, response) => {
  if (request.body.email) {
    console.log(sender);
    await emails.add('send-mail', { email: request.body.email });
  }
  response.sendStatus(201);
});
`,
      'src/queues/emails.ts': `import { Queue, Worker } from 'bullmq';
import { makeTransport } from '../transport';

const connection = { url: process.env.REDIS_URL };

export const emails = new Queue('emails', {
  connection,
  defaultJobOptions: { attempts: 5, backoff: { type: 'exponential', delay: 1000 } },
});

new Worker('emails', async (job) => {
  if (job.name === 'send-mail') {
    const transport = await makeTransport();
    await transport
      .sendMail({ to: job.data.email, subject: \`Welcome\`, text: \`Hello\` })
      .then((info: any) => {
        console.log(info.messageId);
      });
  }
}, { connection });
`,
    },
  }));

  it('on a queue of the same file, with a worker beside it', () => checkFix({
    rule, fix,
    before: local("const mails = new Queue('mails', { connection: { host: 'redis' } });", "await transport.sendMail({ to: request.body.email, subject: 'Welcome' });"),
    after: local("const mails = new Queue('mails', { connection: { host: 'redis' } });", `await mails.add('send-mail', { email: request.body.email }, ${RETRIES});`, `
new Worker('mails', async (job) => {
  if (job.name === 'send-mail') {
    await transport.sendMail({ to: job.data.email, subject: 'Welcome' });
  }
}, { connection: { host: 'redis' } });
`),
  }));

  it('into the worker that takes from the queue', () => checkFix({
    rule, fix,
    before: local("const mails = new Queue('mails');", "await transport.sendMail({\n    to: request.body.email,\n    subject: `Welcome ${request.body.name}`,\n  });", "\nnew Worker('mails', async (job) => {\n  await transport.sendMail(job.data);\n});\n"),
    after: local("const mails = new Queue('mails');", `await mails.add('send-mail', { email: request.body.email, name: request.body.name }, ${RETRIES});`,
      "\nnew Worker('mails', async (job) => {\n  if (job.name === 'send-mail') {\n    await transport.sendMail({\n      to: job.data.email,\n      subject: `Welcome ${job.data.name}`,\n    });\n    return;\n  }\n  await transport.sendMail(job.data);\n});\n"),
  }));

  const queues = `
import { Queue, Worker } from 'bullmq';

const connection = { host: 'redis' };
export const mails = new Queue('mails', { connection });
export const reports = new Queue('reports', { connection });
new Worker('reports', async () => {}, { connection });
`;
  const direct = `
import express from 'express';
import * as mail from '@sendgrid/mail';
import { sender } from './config';
import { reports } from './queues';

express().post('/signup', async (request, response) => {
  await reports.add('signup', {});
  await mail.send({ to: request.body.email, from: sender, subject: 'Welcome', text: 'Hello' });
  response.sendStatus(201);
});
`;
  it('on an exported queue, with a worker in its file', () => checkFix({
    rule, fix: 'on queue `mails`',
    before: { 'src/queues.ts': queues, 'src/config.ts': "export const sender = 'shop@example.com';\n", 'src/app.ts': direct },
    after: {
      'src/app.ts': direct.replace('{ reports }', '{ reports, mails }').replace("await mail.send({ to: request.body.email, from: sender, subject: 'Welcome', text: 'Hello' });", `await mails.add('send-email', { email: request.body.email }, ${RETRIES});`)
        .replace(/^import (\* as mail|\{ sender \}) .*\n/gm, ''),
      'src/queues.ts': `
import { Queue, Worker } from 'bullmq';
import * as mail from '@sendgrid/mail';
import { sender } from './config';

const connection = { host: 'redis' };
export const mails = new Queue('mails', { connection });
export const reports = new Queue('reports', { connection });
new Worker('reports', async () => {}, { connection });

new Worker('mails', async (job) => {
  if (job.name === 'send-email') {
    await mail.send({ to: job.data.email, from: sender, subject: 'Welcome', text: 'Hello' });
  }
}, { connection });
`,
    },
  }));

  it('on a new queue where there is none', () => checkFix({
    rule, fix: 'on a new queue',
    before: { 'package.json': manifest, 'src/routes/app.ts': direct.replace("import { reports } from './queues';\n", '').replace("  await reports.add('signup', {});\n", '').replace('./config', '../config'), 'src/config.ts': "export const sender = 'a@b.c';\n" },
    after: {
      'src/routes/app.ts': direct.replace("import { reports } from './queues';", "import { emails } from '../queues/emails';").replace("  await reports.add('signup', {});\n", '').replace('./config', '../config')
        .replace("await mail.send({ to: request.body.email, from: sender, subject: 'Welcome', text: 'Hello' });", `await emails.add('send-email', { email: request.body.email });`)
        .replace(/^import (\* as mail|\{ sender \}) .*\n/gm, ''),
      'src/queues/emails.ts': `
import { Queue, Worker } from 'bullmq';
import * as mail from '@sendgrid/mail';
import { sender } from '../config';

const connection = { url: process.env.REDIS_URL };

export const emails = new Queue('emails', {
  connection,
  defaultJobOptions: { attempts: 5, backoff: { type: 'exponential', delay: 1000 } },
});

new Worker('emails', async (job) => {
  if (job.name === 'send-email') {
    await mail.send({ to: job.data.email, from: sender, subject: 'Welcome', text: 'Hello' });
  }
}, { connection });
`,
    },
  }));

  const gateway = `
import express from 'express';
import * as mail from '@sendgrid/mail';
import { emails } from './emails';

const app = express();
app.post('/reset', async (request, response) => {
  await emails.add('reset', { email: request.body.email });
  response.sendStatus(202);
});
app.post('/signup', async (request, response) => {
  await mail.send({ to: request.body.email, from: 'shop@example.com', subject: 'Welcome', text: 'Hello' });
  response.sendStatus(201);
});
`;
  const others = { 'gateway/package.json': manifest, 'gateway/src/emails.ts': "import { Queue } from 'bullmq';\n\nexport const emails = new Queue('emails', { connection: { host: 'redis' } });\n" };
  it('on a new queue of another name where another service works off the one that is there', () => checkFix({
    rule, fix: 'on a new queue',
    before: {
      ...others, 'gateway/src/app.ts': gateway, 'mails/package.json': JSON.stringify({ name: 'mails', dependencies: { bullmq: '5' } }),
      'gateway/src/digest.ts': "import { emails } from './emails';\n\nexport const digest = () => emails.add('digest', {});\n",
      'mails/src/worker.ts': "import { Worker } from 'bullmq';\n\nnew Worker('emails', async (job) => {\n  process.stdout.write(job.name);\n}, { connection: { host: 'redis' } });\n",
    },
    after: {
      'gateway/src/app.ts': gateway.replace("from './emails';", "from './emails';\nimport { emailJobs } from './queues/emailJobs';")
        .replace("await mail.send({ to: request.body.email, from: 'shop@example.com', subject: 'Welcome', text: 'Hello' });", `await emailJobs.add('send-email', { email: request.body.email });`)
        .replace(/^import (\* as mail|\{ sender \}) .*\n/gm, ''),
      'gateway/src/queues/emailJobs.ts': `
import { Queue, Worker } from 'bullmq';
import * as mail from '@sendgrid/mail';

const connection = { url: process.env.REDIS_URL };

export const emailJobs = new Queue('emailJobs', {
  connection,
  defaultJobOptions: ${RETRIES},
});

new Worker('emailJobs', async (job) => {
  if (job.name === 'send-email') {
    await mail.send({ to: job.data.email, from: 'shop@example.com', subject: 'Welcome', text: 'Hello' });
  }
}, { connection });
`,
    },
  }));

  it('on a queue of a file whose name does not tell that it is one', () => checkFix({
    rule, fix: 'on queue `emails`',
    before: { ...others, 'gateway/src/app.ts': gateway },
    after: {
      'gateway/src/app.ts': gateway.replace("await mail.send({ to: request.body.email, from: 'shop@example.com', subject: 'Welcome', text: 'Hello' });", `await emails.add('send-email', { email: request.body.email }, ${RETRIES});`)
        .replace(/^import (\* as mail|\{ sender \}) .*\n/gm, ''),
      'gateway/src/emails.ts': `
import { Queue, Worker } from 'bullmq';
import * as mail from '@sendgrid/mail';

export const emails = new Queue('emails', { connection: { host: 'redis' } });

new Worker('emails', async (job) => {
  if (job.name === 'send-email') {
    await mail.send({ to: job.data.email, from: 'shop@example.com', subject: 'Welcome', text: 'Hello' });
  }
}, { connection: { host: 'redis' } });
`,
    },
  }));

  it('in files with require', () => checkFix({
    rule, fix: 'on a new queue',
    before: {
      'package.json': manifest,
      'app.js': "const express = require('express')\nconst mail = require('@sendgrid/mail')\n\nexpress().post('/', async (request, response) => {\n    await mail.send({ to: request.body.email })\n    response.end()\n})\n",
    },
    after: {
      'app.js': "const express = require('express')\nconst { emails } = require('./queues/emails')\n\nexpress().post('/', async (request, response) => {\n    await emails.add('send-email', { email: request.body.email })\n    response.end()\n})\n",
      'queues/emails.js': "const { Queue, Worker } = require('bullmq')\nconst mail = require('@sendgrid/mail')\n\nconst connection = { url: process.env.REDIS_URL }\n\nconst emails = new Queue('emails', {\n    connection,\n    defaultJobOptions: { attempts: 5, backoff: { type: 'exponential', delay: 1000 } }\n})\n\nnew Worker('emails', async (job) => {\n    if (job.name === 'send-email') {\n        await mail.send({ to: job.data.email })\n    }\n}, { connection })\n\nmodule.exports = { emails }\n",
    },
  }));

  const refuse = (name: string, call: string, because: string) => it(name, () => checkRefusal({ rule, fix, before: local("const mails = new Queue('mails');", call), because }));

  refuse('not with a function', 'await transport.sendMail({ to: request.body.email, list: (() => 1) as never });', 'a function cannot be put into a job');
  refuse('not with the request', 'await transport.sendMail({ to: request.body.email, headers: request as never });', '`request as never` may be more than plain data');
  refuse('not with bytes', 'await transport.sendMail({ to: request.body.email, attachments: [request.file] });', '`request.file` may be bytes, which a job cannot carry');
  refuse('not with what was loaded', 'const user = await load(request.body.id);\n  await transport.sendMail({ to: user.email, context: user } as never);', '`user` may be more than plain data');
  refuse('not where the result is used', 'const sent = await transport.sendMail({ to: request.body.email });\n  response.json(sent);', 'the result is used');
});

describe('Running a call after the answer', () => {
  const next = JSON.stringify({ name: 'web', dependencies: { next: '15.1.0', '@sendgrid/mail': '8' } });
  const route = (head: string, body: string): string => `
import mail from '@sendgrid/mail';
${head}
export async function POST(request: Request) {
  const { email } = await request.json();
  ${body}
  return Response.json({ ok: true });
}
`;
  it('in a route of Next.js', () => checkFix({
    rule, fix: 'after',
    before: { 'package.json': next, 'app/signup/route.ts': route('', 'await mail.send({ to: email });') },
    after: { 'app/signup/route.ts': route("import { after } from 'next/server';\n", 'after(() => mail.send({ to: email }));') },
  }));
  it('in a Worker of Cloudflare', () => checkFix({
    rule, fix: 'waitUntil',
    before: { 'package.json': '{"name":"w","dependencies":{"@sendgrid/mail":"8","wrangler":"4"}}', 'wrangler.toml': 'name = "w"\nmain = "src/index.ts"\n', 'src/index.ts': "import mail from '@sendgrid/mail';\n\nexport default {\n  async fetch(request: Request, env: Env, ctx: ExecutionContext) {\n    await mail.send({ to: 'a' });\n    return new Response('ok');\n  },\n} satisfies ExportedHandler<Env>;\n" },
    after: { 'src/index.ts': "import mail from '@sendgrid/mail';\n\nexport default {\n  async fetch(request: Request, env: Env, ctx: ExecutionContext) {\n    ctx.waitUntil(mail.send({ to: 'a' }));\n    return new Response('ok');\n  },\n} satisfies ExportedHandler<Env>;\n" },
  }));
});
