import { checkFix, checkRefusal } from './check-fix';
import { nestGateway } from './nest-gateway';

const rule = 'floating-remote-call';

const route = (body: string, async = 'async '): string => `
import { Queue } from 'bullmq';
import express from 'express';

const mails = new Queue('mails');

express().post('/orders', ${async}(request, response) => {
  ${body}
  response.sendStatus(202);
});
`;

describe('Handling a call that nobody waits for', () => {
  const cases: Readonly<Record<string, readonly [fix: string, before: string, after: string, async?: string]>> = {
    'waits for it': ['Await', "mails.add('thanks', { to: 'a' });", "await mails.add('thanks', { to: 'a' });"],
    'waits for it behind a condition': ['Await', "request.body.to && mails.add('thanks', {});", "request.body.to && await mails.add('thanks', {});"],
    'logs when it fails': ['Log when', "mails.add('thanks', {});", "mails.add('thanks', {}).catch((error: unknown) => console.error(error));", ''],
    'says that it may fail unseen': ['void', "mails.add('thanks', {});", "void mails.add('thanks', {});", ''],
  };
  for (const [name, [fix, before, after, async]] of Object.entries(cases)) it(name, () => checkFix({ rule, fix, before: route(before, async), after: route(after, async) }));

  it('waits for a request no longer than it may take', () => checkFix({
    rule, fix: 'Await `fetch` for at most 5 s', before: route("fetch('http://stock/reservations', { method: 'POST', body: JSON.stringify(request.body) });"),
    after: route("await fetch('http://stock/reservations', { method: 'POST', body: JSON.stringify(request.body), signal: AbortSignal.timeout(5000) });"),
  }));
  it('waits for a request that has a limit as it is', () => checkFix({
    rule, fix: 'Await `fetch`', before: route("fetch('http://stock/reservations', { signal: AbortSignal.timeout(900) });"), after: route("await fetch('http://stock/reservations', { signal: AbortSignal.timeout(900) });"),
  }));

  it('logs as the file does', () => checkFix({
    rule, fix: 'Log when', before: route("mails.add('thanks', {});\n  logger.error('no');").replace('const mails', "declare const logger: { error(text: unknown): void };\nconst mails"),
    after: route("mails.add('thanks', {}).catch((error: unknown) => logger.error(error));\n  logger.error('no');").replace('const mails', "declare const logger: { error(text: unknown): void };\nconst mails"),
  }));

  it('not with `await` in a function that is not async', () => checkRefusal({ rule, fix: 'Await', before: route("mails.add('thanks', {});", ''), because: 'the function around it is not async' }));
  it('not with `await` for a mail that a request would wait for', () => checkRefusal({
    rule, fix: 'Await', before: "import express from 'express';\nimport mail from '@sendgrid/mail';\nexpress().post('/orders', async (request, response) => {\n  mail.send({ to: request.body.to, from: 'a@b.c', subject: 'Hello', text: 'Hello' });\n  response.sendStatus(201);\n});\n",
    because: 'the request would wait for it',
  }));
  it('not with `await` for a record that a request would wait for', () => checkRefusal({
    rule, fix: 'Await', before: route("fetch('http://audit/records', { method: 'POST', body: request.body.text });"), because: 'the request would wait for an answer that nobody uses',
  }));
  it('not with `await` for what a request would answer without', () => checkRefusal({
    rule, fix: 'Await', before: route("try {\n    fetch('http://stock/items', { method: 'POST', body: request.body.text });\n  } catch (error) {\n    console.error(error);\n  }"),
    because: 'the request would wait for an answer that nobody uses',
  }));
  it('waits for what a request would fail without', () => checkFix({
    rule, fix: 'Await', before: route("try {\n    fetch('http://stock/items', { method: 'POST', body: request.body.text });\n  } catch (error) {\n    throw new Error('No stock', { cause: error });\n  }"),
    after: route("try {\n    await fetch('http://stock/items', { method: 'POST', body: request.body.text, signal: AbortSignal.timeout(5000) });\n  } catch (error) {\n    throw new Error('No stock', { cause: error });\n  }"),
  }));
  it('not with `await` in a loop', () => checkRefusal({
    rule, fix: 'Await', before: route("for (const to of request.body.all) mails.add('thanks', { to });"), because: 'each turn of the loop would wait for the one before',
  }));

  it('not with a request for each item that a request waits for', () => checkRefusal({
    rule, fix: 'Promise.all', before: route("request.body.all.forEach(async (to) => {\n    await mails.add('thanks', { to });\n  });"), because: 'a request would wait for one call per item',
  }));
  const schedule = (body: string): string => `
import axios from 'axios';
import cron from 'node-cron';

const limits = { timeout: 500 };

cron.schedule('0 5 * * *', async () => {
  ${body}
});
`;
  it('waits for each of a list', () => checkFix({
    rule, fix: 'Promise.all', before: schedule("['a', 'b'].forEach(async (to) => {\n    await axios.post('http://a/' + to, {}, limits);\n  });"),
    after: schedule("await Promise.all(['a', 'b'].map(async (to) => {\n    await axios.post('http://a/' + to, {}, limits);\n  }));"),
  }));

  const nest = (imports: string, body: string): string => `
import { Controller, Inject, Post } from '@nestjs/common';
import { ClientProxy } from '@nestjs/microservices';
${imports}@Controller('orders')
export class OrdersController {
  constructor(@Inject('STOCK') private readonly client: ClientProxy) {}

  @Post()
  async create() {
    ${body}
  }
}
`;
  const grpc = (imports: string, body: string): string => `
import { Controller, Inject, OnModuleInit, Post } from '@nestjs/common';
import { ClientGrpc } from '@nestjs/microservices';
${imports}
interface Stock { reserve(item: { id: number }): import('rxjs').Observable<void> }

@Controller('orders')
export class OrdersController implements OnModuleInit {
  private stock!: Stock;
  constructor(@Inject('STOCK') private readonly client: ClientGrpc) {}

  onModuleInit() {
    this.stock = this.client.getService<Stock>('Stock');
  }

  @Post()
  async create() {
    ${body}
  }
}
`;
  it('sends what was never sent', () => checkFix({
    rule, fix: 'firstValueFrom', before: nest("import { timeout } from 'rxjs';\n\n", "this.client.send('reserve', {}).pipe(timeout(500));"),
    after: nest("import { timeout, firstValueFrom } from 'rxjs';\n\n", "await firstValueFrom(this.client.send('reserve', {}).pipe(timeout(500)));"),
  }));
  it('sends what was never sent, and waits no longer than it may take', () => checkFix({
    rule, fix: 'firstValueFrom', before: nest('', "this.client.send('reserve', {});"),
    after: nest("import { firstValueFrom, timeout } from 'rxjs';\n", "await firstValueFrom(this.client.send('reserve', {}).pipe(timeout(5000)));"),
  }));
  it('sends as an event what was never sent', () => checkFix({
    rule, fix: 'emit', before: nest('', "this.client.send('reserve', {});"), after: nest('', "this.client.emit('reserve', {});"),
  }));
  it('sends as an event what was never sent over a queue', () => checkFix({
    rule, fix: 'emit', before: nestGateway('order.created', "this.client.send('order.created', { id: 1 });"), after: nestGateway('order.created', "this.client.emit('order.created', { id: 1 });"),
  }));
  it('not with a reply over a queue that a request would wait for', () => checkRefusal({
    rule, fix: 'firstValueFrom', before: nestGateway('order.created', "this.client.send('order.created', { id: 1 });"), because: 'the request would wait for a reply over a queue that nobody uses',
  }));
  it('not as an event where the reply is worked on', () => checkRefusal({
    rule, fix: 'emit', before: nest("import { timeout } from 'rxjs';\n\n", "this.client.send('reserve', {}).pipe(timeout(500));"), because: 'the reply is worked on',
  }));
  it('asks over gRPC what was never asked', () => checkFix({
    rule, fix: 'firstValueFrom', before: grpc('', 'this.stock.reserve({ id: 1 });'),
    after: grpc("import { firstValueFrom, timeout } from 'rxjs';\n", 'await firstValueFrom(this.stock.reserve({ id: 1 }).pipe(timeout(5000)));'),
  }));
});
