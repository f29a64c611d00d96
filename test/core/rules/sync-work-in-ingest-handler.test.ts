import { checkerOf } from './check-rules';

const checkRules = checkerOf('sync-work-in-ingest-handler');

const head = `
import express from 'express';
import axios from 'axios';
import Stripe from 'stripe';
import { Queue } from 'bullmq';
import { PrismaClient } from '@prisma/client';
const crm = axios.create({ baseURL: 'http://crm', timeout: 500 });
const stripe = new Stripe('key');
const events = new Queue('events');
const prisma = new PrismaClient();
const app = express();
`;

const route = (path: string, body: string): string => `${head}app.${path}, async (request, response) => {${body}
  response.sendStatus(200);
});
`;

describe('sync-work-in-ingest-handler', () => {
  describe('finds', () => {
    it('a write in a webhook', () => checkRules(route("post('/webhooks/github'", `
  await crm.post('/contacts', request.body);
  //        ^^^^ information sync-work-in-ingest-handler \`POST /webhooks/github\` does remote work before it acknowledges (\`crm.post\`). The sender gives up
`)));

    it('one behind a signature', () => checkRules(route("post('/payments'", `
  const event = stripe.webhooks.constructEvent(request.body, 'signature', 'secret');
  await crm.post('/contacts', event);
  //        ^^^^ information sync-work-in-ingest-handler
`)));

    it('what comes in and goes out again', () => checkRules(route("post('/track'", `
  await crm.post('/contacts', { event: request.body.event });
  //        ^^^^ information sync-work-in-ingest-handler
`)));

    it('slow work where events come in, once a handler', () => checkRules(route("post('/ingest'", `
  await crm.post('/contacts', request.body);
  await crm.post('/companies', request.body);
`).replace("request.body);\n", "request.body);\n  //        ^^^^ information sync-work-in-ingest-handler\n")));
  });

  describe('is silent', () => {
    it('for routes called events or track that pass nothing on', () => checkRules(route("post('/events'", `
  await crm.post('/contacts', { id: request.params.id });
`)));

    it('for GET routes', () => checkRules(route("get('/webhooks/callback'", `
  await crm.post('/contacts', request.query);
`)));

    it('when the event is only stored', () => checkRules(route("post('/webhooks/github'", `
  await prisma.event.create({ data: request.body });
`)));

    it('when the event is handed on', () => checkRules(route("post('/webhooks/github'", `
  await events.add('github', request.body);
  await crm.post('/contacts', request.body);
`)));

    it('for reads', () => checkRules(route("post('/webhooks/github'", `
  const { data } = await crm.get('/contacts/' + request.body.id);
  await prisma.contact.create({ data });
`)));

    it('for hooks that must answer with something', () => checkRules(`${route("post('/webhooks/slack/commands'", `
  await crm.post('/contacts', request.body);
`)}
app.post('/hooks/auth', async (request, response) => { await crm.post('/contacts', request.body); response.json({}); });
app.post('/ingest/answer', async (request, response) => { response.json((await crm.post('/contacts', request.body)).data); });
`));

    it('for the sender’s own API, and for what is sent after a failure', () => checkRules(route("post('/webhooks/stripe'", `
  const event = stripe.webhooks.constructEvent(request.body, 'signature', 'secret');
  await stripe.customers.update(event.id, {});
  try {
    JSON.parse(request.body);
  } catch (error) {
    await crm.post('/errors', { error });
  }
`)));

    it('for routes that look after webhooks', () => checkRules(route("post('/webhooks'", `
  await crm.post('/subscriptions', request.body);
`)));

    it('for other routes', () => checkRules(route("post('/orders'", `
  await crm.post('/contacts', request.body);
`)));
  });
});
