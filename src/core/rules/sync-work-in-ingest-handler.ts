import { keyOf } from '../link/call-graph';
import type { LinkedSite } from '../link/linked-model';
import { isNotification } from './await-notification-in-handler';
import type { Problem, Rule, RuleModel } from './rule';
import { ofEachSite } from './support/each-site';
import type { HandlerPath } from './support/handler-paths';
import { groupByPlace, hitsOf, isInstant, problemOf, type Hit, type HitGroup } from './support/hits';
import { isCalledByMachine, isTrial, isWebhook, words } from './support/names';
import { isMade } from './support/order';
import { isReadingName } from './support/reads';
import { resultOnPath } from './support/result-use';
import { isSigned } from './support/signed';
import { isSlow } from './support/slow-work';
import { isAfterFailure } from './support/swallowed';
import { callText, entryText, firstFitting } from './support/wording';

export const syncWorkInIngestHandler: Rule = {
  name: 'sync-work-in-ingest-handler',
  severity: 'information',
  docs: {
    what: 'A route that takes in webhooks or events does slow work, or writes to other services, before it acknowledges.',
    why: 'Whoever sends the event waits a few seconds (Slack 3 s, Shopify 5 s, GitHub 10 s) and sends it again when no answer comes, so slow work is done twice. Events come in bursts, and every one of them then waits for the slowest service behind.',
    fix: 'Check the signature, store the event or put it on a queue, answer 2xx, and do the work in a worker. Make the worker take the same event twice without harm.',
    silent: [
      'GET routes: an OAuth callback is a browser that comes back.',
      'Handlers that already hand the event on to a queue or a topic.',
      'Reads from other services: many senders say only what changed, and where to read it.',
      'Hooks whose caller needs the answer: slash commands, TwiML, sign-in hooks, and results that the answer is made of.',
      'Calls of the sender\'s own API, and what is only sent after something failed.',
      'Databases and caches: storing the event is right.',
      'Messages to people, for which there is `await-notification-in-handler`.',
    ],
    bad: `
import axios from 'axios';
import express from 'express';
import Stripe from 'stripe';

const stripe = new Stripe('key');
const licences = axios.create({ baseURL: 'http://licences', timeout: 5000 });

express().post('/webhooks/stripe', async (request, response) => {
  const event = stripe.webhooks.constructEvent(request.body, String(request.headers['stripe-signature']), 'secret');
  await licences.post('/licences', { customer: event.id });
  response.sendStatus(200);
});
`,
    good: `
import express from 'express';
import Stripe from 'stripe';
import { Queue } from 'bullmq';

const stripe = new Stripe('key');
const events = new Queue('stripe-events');

express().post('/webhooks/stripe', async (request, response) => {
  const event = stripe.webhooks.constructEvent(request.body, String(request.headers['stripe-signature']), 'secret');
  await events.add(event.type, event, { jobId: event.id, attempts: 5 });
  response.sendStatus(200);
});
`,
    sources: [
      { title: 'Azure architecture: Queue-Based Load Leveling', url: 'https://learn.microsoft.com/azure/architecture/patterns/queue-based-load-leveling' },
      { title: 'Azure architecture: Competing Consumers', url: 'https://learn.microsoft.com/azure/architecture/patterns/competing-consumers' },
      { title: 'Stripe: Receive events in your webhook endpoint, best practices', url: 'https://docs.stripe.com/webhooks#best-practices' },
      { title: 'Slack: The Events API, responding to events', url: 'https://docs.slack.dev/apis/events-api/' },
    ],
  },
  check: (model) => {
    const handing = handlersThatHandOn(model);
    const hits = ofEachSite(model, 'work', (site) => (isWork(site) ? hitsOf(model, site) : []).filter((hit) => isIngest(hit.path) && (isSigned(hit.path) || INGEST.test(words(hit.path.entry.name)) || isForwarded(hit)) && !isInstant(hit) && !isAfterFailure(hit) && !isOfSender(hit) && !isAnswerMadeOfIt(hit))).filter((hit) => !handing.has(entryKey(hit.path)));
    return groupByPlace(model, onePerHandler(hits)).map(toProblem);
  },
};

const CALLS: ReadonlySet<string> = new Set(['http', 'graphql', 'soap', 'grpc', 'rpc', 'payment', 'saas', 'ai', 'storage', 'process']);

/** Slow work, or a write to another service. */
function isWork(linked: LinkedSite): boolean {
  const { site } = linked;
  if (site.direction !== 'out' || site.style !== 'sync' || !CALLS.has(site.category) || isNotification(linked)) return false;
  if (isSlow(linked)) return true;
  if (site.category === 'http') return ['POST', 'PUT', 'PATCH', 'DELETE'].includes(site.operation);
  return site.category !== 'graphql' && site.category !== 'storage' && !isReadingName(callText(site.api).split('.').at(-1) ?? '') && !isReadingName(site.target.text.split('/').at(-1) ?? '');
}

const INGEST = /\b(webhooks?|ingest|ingestion|collect|telemetry|beacon|hooks?)\b/;
/** Names that others have too: only where the body is passed on. */
const STREAM = /\b(events?|track|metrics|callback)$/;
/** Hooks that must answer with something, and those that are no events. */
const ANSWERING = /\b(slash|commands?|interactivity|interactions?|twiml|voice|oauth|auth|login|sso|saml|challenge|test|retry|resend|configure|settings)\b/;

function isIngest(path: HandlerPath): boolean {
  const { entry } = path;
  const name = words(entry.name);
  if (/^(get|head|put|patch|delete) /.test(name) || ANSWERING.test(name) || isTrial(path) || isCalledByMachine(path)) return false;
  return isSigned(path) || ((INGEST.test(name) || STREAM.test(name)) && isPosted(entry.name));
}

/** A route under a collection of hooks that people look after (`POST /webhooks`) makes one; it takes none in. */
function isPosted(name: string): boolean {
  return /^(POST |ALL |USE |\/)/.test(name) && !/^(POST )?\/?(api\/)?(v\d+\/)?(webhooks?|hooks)$/i.test(name);
}

/** What came in goes out again. */
function isForwarded({ site, path }: Hit): boolean {
  const [first] = path.edges.filter(({ how }) => how === 'call');
  const at = first?.at ?? { file: site.file, call: site.call };
  return at.call?.arguments.some((argument) => isMade(at.file, argument, (part) => part.kind === 'member' && /^(raw)?body$/i.test(part.name))) === true;
}

function isAnswerMadeOfIt(hit: Hit): boolean {
  const use = resultOnPath(hit);
  return use === 'returned' || (use === 'data' && !isSigned(hit.path) && !isWebhook(hit.path));
}

/** Telling the sender something about its own object is part of taking the event in. */
function isOfSender({ site: { site }, path }: Hit): boolean {
  return words(`${path.entry.name} ${path.entry.file.file}`).split(' ').includes(site.library.replace(/^@/, '').split(/[/-]/)[0] ?? '');
}

/** Handlers that put the event on a queue or a topic. */
function handlersThatHandOn(model: RuleModel): ReadonlySet<string> {
  const sent = model.sites.filter(({ site }) => site.direction !== 'in' && (site.category === 'publish' || site.category === 'enqueue') && site.operation === 'send');
  return new Set(sent.flatMap(({ reaches }) => reaches.flatMap(({ entry }) => (entry === undefined ? [] : [`${keyOf(entry)} ${entry.name}`]))));
}

function entryKey({ entry }: HandlerPath): string {
  return `${keyOf(entry)} ${entry.name}`;
}

function onePerHandler(hits: readonly Hit[]): readonly Hit[] {
  const first = new Map<string, Hit>();
  const slowFirst = [...hits].sort((a, b) => Number(isSlow(b.site)) - Number(isSlow(a.site)));
  for (const hit of slowFirst) if (!first.has(entryKey(hit.path))) first.set(entryKey(hit.path), hit);
  return [...first.values()];
}

function toProblem(group: HitGroup): Problem {
  const hit = group.first;
  const { site } = hit.site;
  const who = entryText(hit.path.entry);
  const signed = isSigned(hit.path) ? [{ file: hit.path.entry.file.file, line: hit.path.entry.line, reason: 'It checks the signature of the sender: events come in from outside.' }] : [];
  return {
    ...problemOf(group, [...signed, ...site.because]),
    message: `${firstFitting([`${who} does remote work before it acknowledges (\`${callText(site.api)}\`).`, `${who} does remote work before it acknowledges.`, 'Remote work is done before the event is acknowledged.'])} `
      + 'The sender gives up after a few seconds and sends the event again. Store or queue the event, respond with 2xx, and do the work in a worker.',
  };
}
