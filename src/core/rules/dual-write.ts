import { keyOf, type CallEdge } from '../link/call-graph';
import type { LinkedSite } from '../link/linked-model';
import { comesBefore } from '../model/comes-before';
import { bindingAt } from '../model/entries';
import type { CallFact, FileFacts } from '../model/facts';
import { groupBy } from '../model/group-by';
import type { CodePlace, Problem, Rule, RuleModel } from './rule';
import { isDatabaseWrite, isRecord } from './support/database';
import { ofEachSite } from './support/each-site';
import { placeOfSite } from './support/hits';
import { bindingsIn } from './support/loops';
import { words } from './support/names';
import { chainOf, isEdgeWaitedFor, isSiteWaitedFor } from './support/waits';
import { callText, entryText, firstFitting } from './support/wording';

export const dualWrite: Rule = {
  name: 'dual-write',
  severity: 'information',
  docs: {
    what: 'A row is written and then a message about it is sent, one after the other in the same function or one call deeper, with nothing that makes both happen or neither.',
    why: 'When the process stops between the two, or the broker is away, the row is there and nobody else ever hears of it: the mail is not sent, the stock is not reserved, the copy in another service stays old.',
    fix: 'Write the message into an outbox table in the same transaction, and let a worker send what stands there; the map follows a topic or queue in a column through the table. Or read the changes of the database (change data capture), or let a job compare the two sides now and then.',
    silent: [
      'Workspaces with an outbox, change streams or change data capture.',
      'Queues that live in the same database (pg-boss, graphile-worker), and what Redis publishes, which keeps nothing anyway.',
      'Rows that are told afterwards that the message went out (`update({ data: { scheduledId } })`): those that were not can be found.',
      'Messages that do not mention what was written, and messages that are sent before the row is written.',
      'Notifications, mails, logs and analytics, whose loss can be borne. Jobs are told as a hint only.',
      'Consumers, schedules and webhooks, which are run again when they stop in between.',
      'Rows that only record a job or a log entry.',
    ],
    bad: `
import { PrismaClient } from '@prisma/client';
import { Kafka } from 'kafkajs';

const prisma = new PrismaClient();
const producer = new Kafka({ brokers: ['kafka:9092'] }).producer();

export async function place(data: { customer: string }) {
  const order = await prisma.order.create({ data });
  await producer.send({ topic: 'order.created', messages: [{ key: order.id, value: JSON.stringify(order) }] });
  return order;
}
`,
    good: `
import { PrismaClient } from '@prisma/client';

const prisma = new PrismaClient();

export async function place(data: { customer: string }) {
  return prisma.$transaction(async (tx) => {
    const order = await tx.order.create({ data });
    await tx.outbox.create({ data: { topic: 'order.created', payload: JSON.stringify(order) } });
    return order;
  });
}
`,
    sources: [
      { title: 'Microservices.io: Transactional outbox', url: 'https://microservices.io/patterns/data/transactional-outbox.html' },
      { title: 'AWS Prescriptive Guidance: Transactional outbox pattern', url: 'https://docs.aws.amazon.com/prescriptive-guidance/latest/cloud-design-patterns/transactional-outbox.html' },
    ],
  },
  check: (model) => {
    if (ofEachSite(model, 'outbox', (linked) => (isOutbox(linked) ? [linked] : [])).length > 0) return [];
    const writes = groupBy(ofEachSite(model, 'writes', (site) => (isWrite(site) ? stepsTo(model, site) : [])), keyOf);
    const messages = ofEachSite(model, 'messages', (site) => (isMessage(site) && !comesAgain(site) ? [site] : []));
    return messages.filter((site) => !isForgotten(model, site)).flatMap((site) => {
      const found = stepsTo(model, site).flatMap((sent) => {
        const around = writes.get(keyOf(sent)) ?? [];
        const written = around.find((one) => isPair(one, sent));
        return written === undefined || around.some((one) => marks(one, written, sent)) ? [] : [written.site];
      })[0];
      return found === undefined ? [] : [toProblem(found, site)];
    });
  },
};

const OUTBOX = /outbox/i;

/** What sends messages from a table, or follows what is written. */
function isOutbox({ site, file }: LinkedSite): boolean {
  return OUTBOX.test(`${site.api} ${site.target.text} ${file.file}`) || (site.category === 'database' && /\.watch$/.test(site.api));
}

const TOLERABLE = /notif|e-?mail|\bsms\b|push|audit|analytic|metric|telemetry|(^|[^a-z])logs?($|[^a-z])|track|cache|webhook|reply|websocket|realtime/i;
const IN_DATABASE: ReadonlySet<string> = new Set(['pg-boss', 'graphile-worker']);

/** A job in a table is the message itself. */
function isWrite(linked: LinkedSite): boolean {
  const { site } = linked;
  return isDatabaseWrite(linked) && site.target.text !== 'raw' && !isRecord(site.target.text) && !/job/i.test(`${site.api} ${site.target.text}`);
}

/** Redis hands what is published to whoever listens just then, and keeps nothing: whoever uses that can do without a message. */
const FORGETFUL: ReadonlySet<string> = new Set(['ioredis', 'redis', '@upstash/redis']);

function isForgotten(model: RuleModel, { site, library }: LinkedSite): boolean {
  if (!FORGETFUL.has(library.name)) return false;
  const sent = site.via.length === 0 ? [site] : model.sites.flatMap(({ site: inner }) => (site.via.includes(inner.id) ? [inner] : []));
  return sent.every(({ api }) => /publish$/i.test(api));
}

function isMessage({ site, library }: LinkedSite): boolean {
  if (site.direction === 'in' || site.style !== 'async' || (site.category !== 'publish' && site.category !== 'enqueue') || IN_DATABASE.has(library.name)) return false;
  return site.operation === 'send' && site.target.text !== '' && !TOLERABLE.test(site.target.text);
}

const AGAIN = /\b(webhooks?|crons?|qstash|inngest|workflows?|jobs?|queues?|tasks?|internal)\b/;

/** What only consumers, schedules and webhooks reach is done again from its beginning when it stops in between. */
function comesAgain({ reaches }: LinkedSite): boolean {
  return reaches.length > 0 && reaches.every(({ context: { kind, name } }) => kind === 'consumer' || kind === 'schedule' || AGAIN.test(words(name)));
}

/** A call of a function that does something, itself or one call deeper. */
interface Step extends Pick<CodePlace, 'file' | 'function'> { readonly call: CallFact; readonly site: LinkedSite }

function stepsTo(model: RuleModel, site: LinkedSite): readonly Step[] {
  return model.about('steps', site, () => findSteps(model, site));
}

function findSteps(model: RuleModel, site: LinkedSite): readonly Step[] {
  if (site.call === undefined || (site.model.returns !== 'value' && !isSiteWaitedFor(model, site))) return [];
  const own: Step = { file: site.file, function: site.function, call: site.call, site };
  const outer = (model.graph.into.get(keyOf(site)) ?? []).filter((edge) => isFollowed(model, edge)).map(({ from, at }): Step => ({ ...from, call: at.call, site }));
  return [own, ...outer];
}

function isFollowed(model: RuleModel, edge: CallEdge): boolean {
  return edge.targets === 1 && edge.how === 'call' && isEdgeWaitedFor(model, edge, model.isHandler);
}

/** First the one, always, and then the other about it. */
function isPair(written: Step, sent: Step): boolean {
  if (!comesBefore(written.call, sent.call) || written.call === sent.call || sent.call.within.includes('catch') || !sent.call.within.join().startsWith(written.call.within.join())) return false;
  const links = [written.call, ...chainOf(written.file, written.call)];
  const about = new Set(links.flatMap((link) => [...heldBy(written.file, link), ...link.arguments.flatMap((argument) => bindingsIn(written.file, argument, 0))]));
  return sent.call.arguments.some((argument) => bindingsIn(sent.file, argument, 0).some((binding) => about.has(binding) && !isShared(sent, binding)));
}

/** The row is told that the message went out, so that those that are not can be found. */
function marks(one: Step, written: Step, sent: Step): boolean {
  return one !== written && one.site.site.target.text === written.site.site.target.text && /update|upsert/i.test(one.site.site.api) && comesBefore(sent.call, one.call);
}

/** The variables that what a call gives, or the first of it, is put into. */
function heldBy(file: FileFacts, call: CallFact): readonly number[] {
  const index = file.calls.indexOf(call);
  const taken = file.bindings.flatMap(({ value }, binding) => (value?.kind === 'index' && value.object.kind === 'call' && value.object.call === index ? [binding] : []));
  return [...taken, ...call.use.flatMap((step) => (step.kind === 'bind' ? [step.binding] : []))];
}

/** What the module holds says nothing about what was written. */
function isShared({ file }: Step, binding: number): boolean {
  const fact = bindingAt(file, binding);
  return fact === undefined || fact.function < 0 || fact.kind === 'import';
}

function toProblem(written: LinkedSite, sent: LinkedSite): Problem {
  const name = entryText({ name: sent.site.target.text });
  const row = `\`${callText(written.site.api)}\``;
  return {
    at: placeOfSite(sent), site: sent, confidence: Math.min(written.site.confidence, sent.site.confidence), ...(sent.site.category === 'enqueue' ? { severity: 'hint' } : {}),
    path: [written, sent].map(({ site }) => ({ file: site.file, line: site.line, column: site.column, name: site.api })),
    evidence: [{ file: written.site.file, line: written.site.line, reason: `${row} (${written.site.library}) writes first.` }, ...sent.site.because],
    message: `${firstFitting([`${name} is lost when the process stops after ${row}.`, `This message is lost when the process stops after ${row}.`, 'This message is lost when the process stops after the row is written.'])} `
      + 'The row is there, but nobody else hears of it. Write the message into an outbox table in the same transaction, from where a worker sends it.',
  };
}
