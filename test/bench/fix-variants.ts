import { nestGateway } from '../core/fix/nest-gateway';

/** How the files of a variant are written. */
interface Style { readonly name: string; readonly file: string; readonly write: (code: string) => string }

type Files = Readonly<Record<string, string>>;

const STYLES: readonly Style[] = [
  { name: 'ts', file: 'src/app.ts', write: (code) => code },
  { name: 'tabs', file: 'src/app.ts', write: (code) => code.replaceAll('  ', '\t').replaceAll('\'', '"') },
  { name: 'four', file: 'src/app.ts', write: (code) => code.replace(/^(?: {2})+/gm, (indent) => indent + indent).replaceAll(/;$/gm, '') },
  { name: 'windows', file: 'src/app.ts', write: (code) => code.replaceAll('\n', '\r\n') },
  { name: 'cjs', file: 'src/app.js', write: (code) => asRequires(code) },
];

function asRequires(code: string): string {
  return withoutTypes(code).replace(/^import (\{[^}]*\}|\w+) from ('[^']+');$/gm, 'const $1 = require($2);').replace(/^import \* as (\w+) from ('[^']+');$/gm, 'const $1 = require($2);').replaceAll(/^export const (\w+) =/gm, 'exports.$1 =');
}

function withoutTypes(code: string): string {
  return code.replaceAll(/: (any|string|object|\{ \w+: string \})(?=[,)])/g, '');
}

/** A queue or none, as the service has it. */
const QUEUES: Readonly<Record<string, { readonly packages: readonly string[]; readonly head: string }>> = {
  'bullmq here': { packages: ['bullmq'], head: 'import { Queue } from \'bullmq\';\nconst mails = new Queue(\'mails\');' },
  'bullmq new': { packages: ['bullmq'], head: '' },
  'bull here': { packages: ['bull'], head: 'import Bull from \'bull\';\nconst mails = new Bull(\'mails\');' },
  'bull new': { packages: ['bull'], head: '' },
  'sqs new': { packages: ['@aws-sdk/client-sqs'], head: '' },
  none: { packages: [], head: '' },
};

const MAIL = 'import * as mail from \'@sendgrid/mail\';';
/** What a handler of Express does: head and body. */
const SENT: Readonly<Record<string, readonly [head: string, body: string]>> = {
  statement: [MAIL, '  await mail.send({ to: request.body.email, from: \'a@b.c\', subject: `Hello ${request.body.name}` });'],
  lines: [MAIL, '  await mail.send({\n    to: request.body.email,\n    from: \'a@b.c\',\n  });'],
  logged: [MAIL, '  const info = await mail.send({ to: request.body.email, from: \'a@b.c\' });\n  console.log(info);'],
  caught: [MAIL, '  try {\n    await mail.send({ to: request.body.email, from: \'a@b.c\' });\n  } catch (error) {\n    console.error(error);\n  }'],
  chained: [MAIL, '  await mail.send({ to: request.body.email, from: \'a@b.c\' }).catch((error: any) => console.error(error));'],
  made: ['import nodemailer from \'nodemailer\';', '  const own = nodemailer.createTransport({ host: process.env.SMTP });\n  await own.sendMail({ to: request.body.email });'],
  gathered: [MAIL, '  await Promise.all([mail.send({ to: request.body.email, from: \'a@b.c\' }), save(request.body)]);'],
};

function app(head: string, body: string): string {
  return `import express from 'express';\n${head}\n\nconst save = async (data: any) => data;\n\nexpress().post('/signup', async (request, response) => {\n${body}\n  response.sendStatus(201);\n});\n`;
}

function workspace(packages: readonly string[], style: Style, code: string): Files {
  const dependencies = Object.fromEntries(['express', '@sendgrid/mail', 'nodemailer', ...packages].map((name) => [name, '*']));
  return { 'package.json': `${JSON.stringify({ name: 'shop', dependencies }, undefined, 2)}\n`, [style.file]: style.write(code) };
}

function moves(): readonly (readonly [string, Files])[] {
  return STYLES.flatMap((style) => Object.entries(QUEUES).flatMap(([queue, { packages, head }]) => Object.entries(SENT).map(([shape, [own, body]]) =>
    [`move ${style.name} ${queue} ${shape}`, workspace(packages, style, app(`${own}${head === '' ? '' : `\n${head}`}`, body))] as const)));
}

/** What else has a fix: packages, head and body; each with every number of repetitions, so that there are enough. */
const OTHERS: Readonly<Record<string, readonly [packages: readonly string[], head: string, body: string]>> = {
  floating: [['bullmq'], QUEUES['bullmq here']?.head ?? '', '  mails.add(\'thanks\', { to: \'KEY\' });'],
  'floating request': [[], '', '  fetch(\'http://audit/KEY\', { method: \'POST\', body: JSON.stringify(request.body) });'],
  reads: [['axios'], 'import axios from \'axios\';\nconst stock = axios.create({ baseURL: \'http://stock\', timeout: 500 });', '  const first = await stock.get(\'/KEY\');\n  const second = await stock.get(\'/other\');\n  await save([first.data, second.data]);'],
  'all reads': [['axios'], 'import axios from \'axios\';\nconst stock = axios.create({ baseURL: \'http://stock\', timeout: 500 });', '  const first = await stock.get(\'/KEY\');\n  const second = await stock.get(\'/other\');\n  const third = await stock.get(\'/third\');\n  await save([first.data, second.data, third.data]);'],
  twin: [['bcrypt'], 'import bcrypt from \'bcrypt\';', '  const hash = bcrypt.hashSync(request.body.KEY, 12);\n  await save(hash);'],
  scrypt: [[], 'import { scryptSync } from \'node:crypto\';', '  await save(scryptSync(request.body.KEY, \'salt\', 64));'],
  timeout: [['axios'], 'import axios from \'axios\';', '  await save((await axios.get(\'http://stock/KEY\')).data);'],
  fetched: [[], '', '  await save(await (await fetch(\'http://stock/KEY\', { method: \'POST\' })).json());'],
  'bulk bullmq': [['bullmq'], QUEUES['bullmq here']?.head ?? '', '  for (const one of request.body.KEY) await mails.add(\'thanks\', { to: one.email });'],
  'bulk bull': [['bull'], QUEUES['bull here']?.head ?? '', '  await Promise.all(request.body.KEY.map((one: any) => mails.add(\'thanks\', { to: one.email })));'],
  'bulk kafka': [['kafkajs'], 'import { Kafka } from \'kafkajs\';\nconst producer = new Kafka({ brokers: [\'kafka:9092\'] }).producer();', '  for (const one of request.body.KEY) {\n    await producer.send({ topic: \'orders\', messages: [{ value: JSON.stringify(one) }] });\n  }'],
  'bulk sqs': [['@aws-sdk/client-sqs'], 'import { SendMessageCommand, SQSClient } from \'@aws-sdk/client-sqs\';\nconst sqs = new SQSClient({});', '  for (const one of request.body.KEY) {\n    await sqs.send(new SendMessageCommand({ QueueUrl: process.env.ORDERS_URL, MessageBody: JSON.stringify(one) }));\n  }'],
};

const KEYS = Array.from({ length: 40 }, (_, index) => `item${index}`);

function others(): readonly (readonly [string, Files])[] {
  return Object.entries(OTHERS).flatMap(([name, [packages, head, body]]) => STYLES.flatMap((style) => KEYS.filter((_, index) => index % (name.startsWith('bulk') ? 4 : 1) === 0).map((key) =>
    [`${name} ${style.name} ${key}`, workspace(packages, style, app(head, body.replaceAll('KEY', key)))] as const)));
}

const LAMBDA = 'import { InvokeCommand, LambdaClient } from \'@aws-sdk/client-lambda\';\nconst lambda = new LambdaClient({});\nexport const handler = async (event: any) => {\n  await lambda.send(new InvokeCommand({ FunctionName: \'KEY\', Payload: \'{}\' }));\n  return { statusCode: 202 };\n};\n';
const NEST = nestGateway('KEY.created', "await firstValueFrom(this.client.send('KEY.created', { id: 1 }));");
const COLD = nestGateway('KEY.created', "this.client.send('KEY.created', { id: 1 });");
const EACH = 'import { Queue } from \'bullmq\';\nimport cron from \'node-cron\';\nconst mails = new Queue(\'mails\');\n\nconst remind = async (users: any) => {\n  users.forEach(async (user: any) => {\n    await mails.add(\'KEY\', { to: user.email });\n  });\n};\n\ncron.schedule(\'0 5 * * *\', () => remind([{ email: \'a@b.c\' }]));\n';
const ORPHAN = 'import { Kafka } from \'kafkajs\';\nconst kafka = new Kafka({ brokers: [\'kafka:9092\'] });\nconst producer = kafka.producer();\nconst consumer = kafka.consumer({ groupId: \'shop\' });\nexport const tell = async () => {\n  await producer.send({ topic: \'KEY.created\', messages: [{ value: \'1\' }] });\n  await producer.send({ topic: \'stock.changed\', messages: [{ value: \'1\' }] });\n};\nexport const listen = async () => {\n  await consumer.subscribe({ topic: \'stock.changed\' });\n  await consumer.run({ eachMessage: async ({ message }) => console.log(message.value) });\n};\n';

const MARKED = 'import express from \'express\';\nimport nodemailer from \'nodemailer\';\nconst transport = nodemailer.createTransport({ host: \'smtp.example.com\' });\n\nasync function sendKEY(to: string) {\n  await transport.sendMail({ to, subject: \'Hello\' });\n}\n\nexpress().post(\'/signup\', async (request, response) => {\n  await sendKEY(request.body.email);\n  response.sendStatus(201);\n});\n';
const AFTER = 'import mail from \'@sendgrid/mail\';\n\nexport async function POST(request: Request) {\n  const { KEY } = await request.json();\n  await mail.send({ to: KEY, from: \'a@b.c\', subject: \'Hello\' });\n  return Response.json({ ok: true });\n}\n';

function inNext(style: Style): Style {
  return { ...style, file: 'app/signup/route.ts' };
}

function alone(): readonly (readonly [string, Files])[] {
  const kinds: readonly (readonly [string, readonly string[], string, readonly Style[]])[] = [
    ['invoke', ['@aws-sdk/client-lambda'], LAMBDA, STYLES], ['emit', ['@nestjs/common', '@nestjs/microservices', 'rxjs'], NEST, STYLES.slice(0, 4)], ['cold', ['@nestjs/common', '@nestjs/microservices', 'rxjs'], COLD, STYLES.slice(0, 4)],
    ['each', ['bullmq', 'node-cron'], EACH, STYLES], ['orphan', ['kafkajs'], ORPHAN, STYLES],
    ['mark', [], MARKED, STYLES], ['after', ['next'], AFTER, STYLES.slice(0, 4).map(inNext)],
  ];
  return kinds.flatMap(([name, packages, code, styles]) => styles.flatMap((style) => [...KEYS, ...KEYS.slice(0, 10).map((key) => `${key}b`)].map((key) =>
    [`${name} ${style.name} ${key}`, { ...workspace(packages, style, code.replaceAll('KEY', key)), ...(name === 'invoke' ? { 'serverless.yml': 'service: shop\nprovider:\n  name: aws\nfunctions:\n  main:\n    handler: src/app.handler\n    events:\n      - httpApi: \'*\'\n' } : {}) }] as const)));
}

/** Small workspaces with a finding each, in the ways people write them: enough to apply every fix two hundred times. */
export function fixVariants(): readonly (readonly [name: string, files: Files])[] {
  return [...moves(), ...others(), ...alone()];
}
