import type { Reach } from '../link/contexts';
import type { LinkedSite } from '../link/linked-model';
import type { MapNode } from '../model/communication-map';
import { bindingAt } from '../model/entries';
import type { CallFact, Expression, FileFacts } from '../model/facts';
import type { Problem, Rule, RuleModel } from './rule';
import { ofEachSite } from './support/each-site';
import { placeOfSite } from './support/hits';
import { neighboursOf, type Neighbours } from './support/neighbours';
import { isMade } from './support/order';
import { isRead } from './support/reads';
import { isSiteWaitedFor } from './support/waits';
import { callText, entryText, firstFitting } from './support/wording';

export const consumerCallsBackPublisher: Rule = {
  name: 'consumer-calls-back-publisher',
  severity: 'information',
  docs: {
    what: 'A consumer of an event asks the very service that published it for more, and waits for the answer.',
    why: 'The event was to decouple the two; asking back couples them again. When the publisher is down the event cannot be handled, each event becomes a request, and what comes back may be newer than the event.',
    fix: 'Put the fields that the consumer reads into the event, or let it keep a copy of its own. Ask back on purpose only for data that is too large for a message, with its address in the event.',
    silent: [
      'Topics with several publishers, and channels whose publisher is not known.',
      'Requests that change something, and those that are not made of the message.',
      'Messages that bring the address of what is to be fetched (a claim check).',
      'Requests to any other service.',
    ],
    bad: {
      'orders/package.json': '{ "name": "orders", "dependencies": { "kafkajs": "2.2.4", "express": "5.0.0" }, "scripts": { "start": "node src/server.js" } }',
      'orders/src/server.ts': `
import express from 'express';
import { Kafka } from 'kafkajs';

const producer = new Kafka({ brokers: ['kafka:9092'] }).producer();
const app = express();

app.get('/orders/:id', (request, response) => { response.json({ id: request.params.id }); });
app.post('/orders', async (request, response) => {
  await producer.send({ topic: 'order.created', messages: [{ value: JSON.stringify({ id: request.body.id }) }] });
  response.sendStatus(201);
});
`,
      'shipping/package.json': '{ "name": "shipping", "dependencies": { "kafkajs": "2.2.4", "axios": "1.7.0" }, "scripts": { "start": "node src/worker.js" } }',
      'shipping/src/worker.ts': `
import axios from 'axios';
import { Kafka } from 'kafkajs';

const consumer = new Kafka({ brokers: ['kafka:9092'] }).consumer({ groupId: 'shipping' });

await consumer.subscribe({ topic: 'order.created' });
await consumer.run({
  eachMessage: async ({ message }) => {
    const { id } = JSON.parse(String(message.value));
    const order = await axios.get(\`http://orders/orders/\${id}\`, { timeout: 2000 });
    console.log('ship to', order.data.address);
  },
});
`,
    },
    good: {
      'orders/package.json': '{ "name": "orders", "dependencies": { "kafkajs": "2.2.4", "express": "5.0.0" }, "scripts": { "start": "node src/server.js" } }',
      'orders/src/server.ts': `
import express from 'express';
import { Kafka } from 'kafkajs';

const producer = new Kafka({ brokers: ['kafka:9092'] }).producer();

express().post('/orders', async (request, response) => {
  const { id, address } = request.body;
  await producer.send({ topic: 'order.created', messages: [{ value: JSON.stringify({ id, address }) }] });
  response.sendStatus(201);
});
`,
      'shipping/package.json': '{ "name": "shipping", "dependencies": { "kafkajs": "2.2.4" }, "scripts": { "start": "node src/worker.js" } }',
      'shipping/src/worker.ts': `
import { Kafka } from 'kafkajs';

const consumer = new Kafka({ brokers: ['kafka:9092'] }).consumer({ groupId: 'shipping' });

await consumer.subscribe({ topic: 'order.created' });
await consumer.run({
  eachMessage: async ({ message }) => {
    const { address } = JSON.parse(String(message.value));
    console.log('ship to', address);
  },
});
`,
    },
    sources: [
      { title: 'Microservices.io: Messaging', url: 'https://microservices.io/patterns/communication-style/messaging.html' },
      { title: 'Martin Fowler: What do you mean by “Event-Driven”? (event-carried state transfer)', url: 'https://martinfowler.com/articles/201701-event-driven.html' },
    ],
  },
  check: (model) => ofEachSite(model, 'calls back', (linked) => (isRead(linked) && isSiteWaitedFor(model, linked) ? callBack(model, neighboursOf(model), linked) ?? [] : [])),
};

function callBack(model: RuleModel, neighbours: Neighbours, linked: LinkedSite): Problem | undefined {
  const asked = neighbours.targetsOf(linked).filter((node) => node.kind === 'service' && !linked.site.services.includes(node.id));
  const [publisher] = asked;
  if (publisher === undefined || asked.length > 1) return undefined;
  for (const reach of linked.reaches) {
    const channel = channelFrom(neighbours, reach, publisher);
    if (channel !== undefined && isMadeOfMessage(linked, reach)) return toProblem(model, linked, reach, channel, publisher);
  }
  return undefined;
}

/** The channel that started the way to a request, if the service that is asked is the only one that sends to it. */
function channelFrom(neighbours: Neighbours, { context, entry, waited, edges }: Reach, publisher: MapNode): MapNode | undefined {
  if (context.kind !== 'consumer' || entry === undefined || !waited || edges.some(({ targets }) => targets > 1)) return undefined;
  const channels = neighbours.registrationsOf(entry).flatMap((registration) => neighbours.sourcesOf(registration));
  return channels.find((channel) => {
    const senders = neighbours.sendersTo(channel);
    return senders.length === 1 && senders[0] === publisher.id;
  });
}

const ADDRESS = /^(url|uri|href|link|location|address|callback(url)?)$/i;

/** Whether what the handler does first with the message leads to the request, and the message brings no address to fetch. */
function isMadeOfMessage({ file, call }: LinkedSite, { entry, edges }: Reach): boolean {
  const [first] = edges.filter((edge) => edge.how === 'call');
  if (call === undefined || entry === undefined || (first?.at.file ?? file) !== entry.file) return false;
  return isGivenOnly(file, call) && (first === undefined || isGivenOnly(first.at.file, first.at.call));
}

function isGivenOnly(file: FileFacts, call: CallFact): boolean {
  const has = (wanted: (part: Expression) => boolean): boolean => call.arguments.some((argument) => isMade(file, argument, wanted));
  return has((part) => part.kind === 'reference' && bindingAt(file, part.binding)?.kind === 'parameter') && !has((part) => part.kind === 'member' && ADDRESS.test(part.name));
}

function toProblem(model: RuleModel, linked: LinkedSite, reach: Reach, channel: MapNode, publisher: MapNode): Problem {
  const { site } = linked;
  const own = model.services.find(({ id }) => site.services.includes(id))?.name ?? 'The consumer';
  const call = `\`${callText(site.api)}\``;
  return {
    at: placeOfSite(linked), site: linked, path: reach.context.path, confidence: Math.min(site.confidence, reach.confidence),
    evidence: [...site.because, { file: reach.entry?.file.file ?? site.file, line: reach.entry?.line ?? site.line, reason: `${entryText({ name: channel.name })} is published by ${publisher.name} alone.` }],
    message: `${firstFitting([
      `\`${own}\` handles \`${channel.name}\` of \`${publisher.name}\` and asks \`${publisher.name}\` back (${call}).`, `\`${channel.name}\` comes from \`${publisher.name}\`, which is asked back here.`, `This asks back the service that published the event.`,
    ])} The event decouples nothing: it cannot be handled while \`${publisher.name}\` is down. Put the fields that are read into the event, or keep a copy of them.`,
  };
}
