import { checkerOf } from './check-rules';

const checkRules = checkerOf('await-unused-remote-result');

const head = `
import express from 'express';
import axios from 'axios';
const audit = axios.create({ baseURL: 'http://audit-service', timeout: 500 });
const stock = axios.create({ baseURL: 'http://stock', timeout: 500 });
const app = express();
`;

const handler = (body: string, route = "post('/orders'"): string => `${head}app.${route}, async (request, response) => {${body}
  response.sendStatus(201);
});
`;

describe('await-unused-remote-result', () => {
  describe('finds', () => {
    it('a write whose failure is only written down', () => checkRules(handler(`
  try {
    await stock.post('/seen', { id: request.body.id });
    //          ^^^^ information await-unused-remote-result \`POST /orders\` waits for \`POST stock/seen\`, whose answer nobody uses. The response is the same when that fails
  } catch (error) {
    console.error(error);
  }
  await axios.patch('http://seen/all', {}, { timeout: 500 }).catch(() => undefined);
  //          ^^^^^ information await-unused-remote-result
`)));

    it('a record of what happened, even if its failure counts', () => checkRules(handler(`
  await audit.post('/events', { id: request.body.id });
  //          ^^^^ information await-unused-remote-result The user waits for a record of what happened
`)));

    it('a reply of NestJS without a broker', () => checkRules(`
import { Controller, Inject, Post } from '@nestjs/common';
import { ClientProxy, ClientsModule, Transport } from '@nestjs/microservices';
import { firstValueFrom } from 'rxjs';
ClientsModule.register([{ name: 'AUDIT', transport: Transport.TCP, options: {} }]);
@Controller('orders')
export class Orders {
  constructor(@Inject('AUDIT') private readonly audit: ClientProxy) {}
  @Post()
  async create() {
    await firstValueFrom(this.audit.send('audit_record', {}));
    //                              ^^^^ information await-unused-remote-result
    return { ok: true };
  }
}
`));

    it('one that a helper swallows', () => checkRules(`${head}
async function seen(id: string) {
  try {
    await stock.post('/seen', { id });
    //          ^^^^ information await-unused-remote-result
  } catch (error) {
    console.warn('not seen', error);
    return false;
  }
  return true;
}
app.post('/orders', async (request, response) => {
  await seen(request.body.id);
  response.sendStatus(201);
});
`));
  });

  describe('finds what a helper gives back a part of', () => {
    const helper = `${head}
async function notify(email: string) {
  try {
    const response = await axios.post(\`\${process.env.GATEWAY_URL ?? ''}/notifications/email\`, { email }, { timeout: 5000 });
    console.log('sent', response.data);
    return response.data;
  } catch (error) {
    console.error('not sent', error.message);
    return null;
  }
}`;

    it('where nobody looks at it', () => checkRules(`${helper.replace('{ timeout: 5000 });', '{ timeout: 5000 });\n    //                           ^^^^ information await-unused-remote-result')}
app.post('/login', async (request, response) => {
  await notify(request.body.email);
  response.json({ ok: true });
});
`));

    it('and not where the answer tells it', () => checkRules(`${helper}
app.post('/login', async (request, response) => {
  response.json(await notify(request.body.email));
});
`));
  });

  describe('is silent', () => {
    it('for what a pattern assigns and the code goes on with', () => checkRules(handler(`
  let order;
  try {
    ({ data: order } = await stock.post('/seen', { id: request.body.id }));
  } catch (error) {
    console.error(error);
  }
  response.json(order);
`)));

    it('for what somebody runs by hand and waits to see the end of', () => checkRules(`${head}
app.post('/backfill', async (request, response) => {
  try {
    await stock.post('/seen', { id: request.body.id });
  } catch (error) {
    console.warn('not seen', error);
  }
  response.sendStatus(201);
});
`));

    it('for writes that must succeed', () => checkRules(handler(`
  await stock.post('/reservations', { id: request.body.id });
`)));

    it('when the failure decides the answer', () => checkRules(`${handler(`
  try {
    await stock.post('/reservations', { id: request.body.id });
  } catch (error) {
    console.error(error);
    response.sendStatus(502);
    return;
  }
`)}
async function reserve(id: string) {
  try {
    await stock.post('/reservations', { id });
    return true;
  } catch (error) {
    console.error(error);
    return false;
  }
}
app.put('/orders', async (request, response) => { response.json({ ok: await reserve(request.body.id) }); });
`));

    it('for a state that is set, and for the end of a session', () => checkRules(`${handler(`
  await stock.put('/state', { open: true }).catch(() => undefined);
`)}
app.post('/logout', async (request, response) => {
  await stock.post('/carts/close', {}).catch(() => undefined);
  response.sendStatus(204);
});
`));

    it('when the answer is used', () => checkRules(handler(`
  const { data } = await audit.post('/events', { id: request.body.id });
  response.json(data);
`)));

    it('when the same service is asked once more', () => checkRules(handler(`
  await audit.post('/events', { id: request.body.id });
  response.json((await audit.get('/events/' + request.body.id)).data);
`)));

    it('for routes whose purpose it is', () => checkRules(handler(`
  await audit.post('/events', { id: request.body.id });
`, "post('/track'")));

    it('for what is sent after a failure, and what races against a timer', () => checkRules(`${handler(`
  try {
    JSON.parse(request.body.text);
  } catch (error) {
    await audit.post('/errors', { error }).catch(() => undefined);
  }
  await Promise.race([stock.post('/seen', {}).catch(() => undefined), new Promise((resolve) => setTimeout(resolve, 100))]);
`)}`));

    it('for what nobody waits for, and for consumers', () => checkRules(`${head}
import { Worker } from 'bullmq';
new Worker('orders', async (job) => { await audit.post('/events', { id: job.data.id }); });
app.post('/orders', (request, response) => {
  void audit.post('/events', {});
  response.sendStatus(201);
});
`));

    it('for messages to people and replies over a broker', () => checkRules(`
import express from 'express';
import nodemailer from 'nodemailer';
const transport = nodemailer.createTransport({ host: 'smtp' });
express().post('/orders', async (request, response) => {
  await transport.sendMail({ to: 'a@example.com' }).catch(() => undefined);
  response.sendStatus(201);
});
`));
  });
});
