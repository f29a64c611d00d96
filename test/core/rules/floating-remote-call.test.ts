import { checkerOf } from './check-rules';

const checkRules = checkerOf('floating-remote-call');

/** The handler of a route with this body. */
function route(setup: string, body: string): string {
  return `import express from 'express';\n${setup}\nexpress().post('/signup', async (request, response) => {${body}});\n`;
}

const queue = "import { Queue } from 'bullmq';\nconst emails = new Queue('emails');";

/** A NestJS handler with this body and a client. */
function controller(body: string): string {
  return `
import { Controller, Inject, Post } from '@nestjs/common';
import { ClientProxy } from '@nestjs/microservices';
import { timeout } from 'rxjs';
@Controller()
export class Orders {
  constructor(@Inject('ORDERS') private readonly client: ClientProxy) {}
  @Post()
  create() {${body}}
}
`;
}

describe('floating-remote-call', () => {
  describe('finds', () => {
    it('a message that nobody sees fail', () => checkRules(route(queue, `
  emails.add('welcome', {});
  //     ^^^ warning floating-remote-call Nobody waits for \`emails.add\` (bullmq) or sees it fail. A failure becomes an unhandled rejection
  response.end();
`)));

    it('what tells open pages, as information', () => checkRules(route("import { RedisPubSub } from 'graphql-redis-subscriptions';\nconst pubSub = new RedisPubSub();", `
  pubSub.publish('order.created', {});
  //     ^^^^^^^ information floating-remote-call A failure becomes an unhandled rejection
  response.end();
`)));

    it('a request that nobody waits for', () => checkRules(route("import axios from 'axios';", `
  axios.post('http://audit/events', {});
  //    ^^^^ warning floating-remote-call Await it, put the work on a queue, or add
  fetch('http://audit/events');
//^^^^^ warning floating-remote-call
  response.end();
`)));

    it('a promise that is kept and forgotten', () => checkRules(route(queue, `
  const sent = emails.add('welcome', {});
  //                  ^^^ warning floating-remote-call
  response.end();
`)));

    it('a NestJS message that is never sent', () => checkRules(controller(`
    this.client.send('order.create', {});
    //          ^^^^ error floating-remote-call \`this.client.send\` is never sent: nobody subscribes to it.
    this.client.send('order.create', {}).pipe(timeout(5000));
    //          ^^^^ error floating-remote-call
`)));

    it('a NestJS message that is sent and forgotten', () => checkRules(controller(`
    this.client.send('order.create', {}).toPromise();
    //          ^^^^ warning floating-remote-call
`)));

    it('an async callback of forEach', () => checkRules(route(queue, `
  request.body.users.forEach(async (user) => {
  //                 ^^^^^^^ warning floating-remote-call \`forEach\` does not wait for \`emails.add\` (bullmq).
    await emails.add('welcome', { user });
  });
  response.end();
`)));

    it('what may be something else, as information', () => checkRules(route(`${queue}\nconst outbox = process.env.REDIS ? emails : { add: async () => {} };`, `
  outbox.add('welcome', {});
  //     ^^^ information floating-remote-call
  response.end();
`)));

    it('what answers with an error instead of failing, as information', () => checkRules(route("import { Resend } from 'resend';\nconst mails = new Resend('key');", `
  mails.emails.send({ from: 'a@shop.io', to: request.body.email, subject: 'Hi', html: 'Hi' });
  //           ^^^^ information floating-remote-call It answers with an error instead of failing, and nobody reads that.
  response.end();
`)));

    it('what nothing tells who runs it, as information', () => checkRules(`
${queue}
export async function welcome(to: string) {
  emails.add('welcome', { to });
  //     ^^^ information floating-remote-call
}
`));
  });

  describe('is silent', () => {
    it('in extensions of browsers', () => checkRules({
      'extension/background.js': `
chrome.runtime.onMessage.addListener((message) => { fetch('http://127.0.0.1:3000/events', { method: 'POST', body: message }); });
`,
      'extension/service-worker.mjs': `
let own = null;
if (typeof browser !== 'undefined') own = browser;
else own = chrome;
own.tabs.onUpdated.addListener(async (id) => { fetch('http://127.0.0.1:3000/tabs/' + id); });
`,
    }));

    it('when the intent is written down', () => checkRules(route(queue, `
  void emails.add('a', {});
  emails.add('b', {}).catch(console.error);
  emails.add('c', {}).then(() => console.log('added'), console.error);
  response.end();
`)));

    it('when the promise is handed on', () => checkRules(route(`${queue}\nconst pending: unknown[] = [];\nconst track = (work: Promise<unknown>) => { pending.push(work); };`, `
  track(emails.add('a', {}));
  pending.push(emails.add('b', {}));
  const sent = emails.add('c', {});
  await sent;
  const all = [emails.add('d', {})];
  await Promise.all(all);
  response.end();
`)));

    it('when something runs it in the background', () => checkRules({
      'app/api/signup/route.ts': `
import { after } from 'next/server';
import { waitUntil } from '@vercel/functions';
${queue}
export async function POST() {
  after(() => emails.add('a', {}));
  waitUntil(emails.add('b', {}));
  return Response.json({ ok: true });
}
`,
    }));

    it('for callbacks, and for calls that give no promise', () => checkRules(route(`
import amqp from 'amqplib';
import ask from 'request';
import nodemailer from 'nodemailer';
const transport = nodemailer.createTransport('smtp://smtp.example.com');`, `
  const channel = await (await amqp.connect('amqp://mq')).createChannel();
  channel.publish('orders', 'created', Buffer.from(''));
  transport.sendMail({}, () => {});
  ask('http://audit', () => {});
  response.end();
`)));

    it('for callbacks that a call makes', () => checkRules(`
import { DeleteObjectCommand, PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import express from 'express';
import { once } from 'lodash';
import { optionsOf } from './options';
class Store {
  private readonly client = new S3Client({});
  remove(key: string, done: (error?: Error) => void) {
    const command = new DeleteObjectCommand({ Bucket: 'b', Key: key });
    this.client.send(command, this.handle(done));
    this.client.send(new PutObjectCommand({ Bucket: 'b', Key: key }), (error) => done(error));
    this.client.send(new PutObjectCommand({ Bucket: 'b', Key: key }), once(done));
    this.client.send(new PutObjectCommand(optionsOf(key)));
    //          ^^^^ warning floating-remote-call
    this.client.send(new PutObjectCommand({ Bucket: 'b', Key: key }), limits());
    //          ^^^^ warning floating-remote-call
  }
  private handle(done: (error?: Error) => void) {
    return (error: Error | null) => done(error ?? undefined);
  }
}
function limits() {
  return { requestTimeout: 5000 };
}
const store = new Store();
express().delete('/files/:id', (request, response) => store.remove(request.params.id, () => response.end()));
`));

    it('for hot and for subscribed observables', () => checkRules(controller(`
    this.client.emit('order.created', {});
    this.client.send('a', {}).subscribe();
    void this.client.send('b', {}).toPromise();
`)));

    it('for a forEach whose callback handles what fails', () => checkRules(route(queue, `
  request.body.users.forEach(async (user) => {
    try { await emails.add('welcome', { user }); } catch (error) { console.error(error); }
  });
  request.body.users.forEach((user) => { void emails.add('welcome', { user }); });
  response.end();
`)));

    it('for a forEach of our own, with whose result the code goes on', () => checkRules(route(`${queue}
const pages = { forEach: (run: (user: string) => Promise<void>) => fetch('http://users/users').then(() => run('a')) };`, `
  await pages.forEach(async (user) => { await emails.add('welcome', { user }); }).then(() => response.end());
`)));

    it('in browser code and command-line programs', () => checkRules({
      'src/view.tsx': "export function View() { fetch('/api/seen'); return <p>Seen</p>; }",
      'public/beacon.js': "export function seen() { fetch('/api/seen'); }",
      'scripts/seed.ts': `${queue}\nasync function main() { emails.add('seed', {}); }\nvoid main();`,
    }));

    it('for opening, closing and flushing a client', () => checkRules(route("import { PostHog } from 'posthog-node';\nconst analytics = new PostHog('key');", `
  analytics.capture({ distinctId: 'a', event: 'signup' });
  analytics.flush();
  response.end();
`)));

    it('for in-process events and for notes about a job', () => checkRules(`
import { EventEmitter } from 'node:events';
import { Queue, Worker } from 'bullmq';
const bus = new EventEmitter();
const emails = new Queue('emails');
new Worker('emails', async ({ data }) => {
  const job = await emails.getJob(data.first);
  job?.updateProgress(10);
  bus.emit('done');
});
`));

    it('for a promise that somebody else waits for', () => checkRules(`
${queue}
export const start = () => ({ ready: emails.add('start', {}) });
`));

    it('for a loop whose items a function sends that handles what fails', () => checkRules(route("import axios from 'axios';\nasync function tell(id: string) { try { await axios.post('https://audit.shop.io/' + id); } catch (error) { console.error(error); } }", `
  request.body.ids.forEach(async (id) => { await tell(id); });
  response.end();
`)));
  });
});
