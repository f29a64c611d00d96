import { keyOf, type CallEdge } from '../link/call-graph';
import type { LinkedSite, NotedCall } from '../link/linked-model';
import { comesBefore } from '../model/comes-before';
import type { CodePlace, Problem, Rule, RuleModel } from './rule';
import { placeOfSite } from './support/hits';
import { isEdgeWaitedFor, isSiteWaitedFor } from './support/waits';
import { callText, firstFitting, timeText } from './support/wording';

export const remoteCallInTransaction: Rule = {
  name: 'remote-call-in-transaction',
  severity: 'information',
  docs: {
    what: 'Another service is called, or a message is sent, while a database transaction is open: inside the function given to `$transaction`, `transaction` or `withTransaction`, or between `startTransaction()` and `commitTransaction()`.',
    why: 'Locks and a pooled connection are held for as long as the other side takes, so that one slow provider stops everybody who needs the same rows; Prisma gives the transaction up after five seconds. '
      + 'And when the transaction is rolled back, the call is not: the mail is sent, the card is charged, the worker looks for a row that is not there yet.',
    fix: 'Call before the transaction and pass the answer in, or after it. What must happen exactly when the transaction succeeds goes into an outbox table in the same transaction, from where a worker sends it.',
    silent: [
      'Calls that nobody waits for, and what is only started when the transaction is over (`afterCommit`).',
      'Queues that live in the same database (pg-boss, graphile-worker): they take part in the transaction.',
      'Caches and queries. Prisma\'s `$transaction([…])` with a list, which holds nothing while code runs.',
      'Calls before `startTransaction()` or after `commitTransaction()` in the same function.',
    ],
    bad: `
import { PrismaClient } from '@prisma/client';
import Stripe from 'stripe';

const prisma = new PrismaClient();
const stripe = new Stripe(process.env.STRIPE_KEY ?? '');

export async function pay(id: string, amount: number) {
  await prisma.$transaction(async (tx) => {
    const order = await tx.order.update({ where: { id }, data: { state: 'paid' } });
    await stripe.paymentIntents.create({ amount, currency: 'eur', customer: order.customer });
  });
}
`,
    good: `
import { PrismaClient } from '@prisma/client';
import Stripe from 'stripe';

const prisma = new PrismaClient();
const stripe = new Stripe(process.env.STRIPE_KEY ?? '');

export async function pay(id: string, amount: number, customer: string) {
  const intent = await stripe.paymentIntents.create({ amount, currency: 'eur', customer }, { idempotencyKey: id });
  await prisma.$transaction(async (tx) => {
    await tx.order.update({ where: { id }, data: { state: 'paid', intent: intent.id } });
  });
}
`,
    sources: [
      { title: 'Prisma: Interactive transactions', url: 'https://www.prisma.io/docs/orm/prisma-client/queries/transactions#interactive-transactions' },
      { title: 'Microservices.io: Transactional outbox', url: 'https://microservices.io/patterns/data/transactional-outbox.html' },
    ],
  },
  check: (model) => {
    const opened = openedBy(model);
    return model.sites.filter((site) => isCall(site) && isSiteWaitedFor(model, site)).flatMap((site) => {
      const found = findTransaction(model, opened, site);
      return found === undefined ? [] : [toProblem(site, found)];
    });
  },
};

const REMOTE: ReadonlySet<string> = new Set(['http', 'graphql', 'soap', 'grpc', 'rpc', 'email', 'sms', 'push', 'ai', 'payment', 'saas', 'storage', 'publish', 'enqueue']);
const IN_DATABASE: ReadonlySet<string> = new Set(['pg-boss', 'graphile-worker']);
const MOST_HOPS = 3;
const MOST_FUNCTIONS = 60;

/** A request, or something that is sent; looking at a queue changes nothing. */
function isCall({ site, library }: LinkedSite): boolean {
  if (site.direction !== 'out' || !REMOTE.has(site.category) || IN_DATABASE.has(library.name)) return false;
  return (site.category !== 'publish' && site.category !== 'enqueue') || site.operation === 'send';
}

interface Opened { readonly wrapping: ReadonlyMap<object, NotedCall>; readonly bounds: ReadonlyMap<string, readonly NotedCall[]> }

/** Calls that run a function in a transaction, and functions in which one begins and ends. */
function openedBy({ noted, sites }: RuleModel): Opened {
  const bounds = new Map<string, NotedCall[]>();
  for (const one of [...noted, ...sites.flatMap(ofStatement)]) if (one.model.transaction === 'begins' || one.model.transaction === 'ends') bounds.set(keyOf(one), [...(bounds.get(keyOf(one)) ?? []), one]);
  return { wrapping: new Map(noted.flatMap((one) => (one.model.transaction === true ? [[one.call, one] as const] : []))), bounds };
}

/** `client.query('BEGIN')`: the text says what the call does. */
function ofStatement({ site, file, call, function: index, model, library }: LinkedSite): readonly NotedCall[] {
  const [text] = call?.arguments ?? [];
  const [, begins, ends] = site.category === 'database' && text?.kind === 'literal' ? /^\s*(?:(BEGIN|START\s+TRANSACTION)|(COMMIT|ROLLBACK|END))\b(?!.*\bSAVEPOINT\b)/i.exec(String(text.value)) ?? [] : [];
  const transaction = begins !== undefined ? 'begins' : ends !== undefined ? 'ends' : undefined;
  return call === undefined || transaction === undefined ? [] : [{ file, call, function: index, api: site.api, model: { ...model, transaction }, library }];
}

/** An open transaction around a site: the call that opened it, and the calls from there to the site, outermost first. */
interface Transaction { readonly opener: NotedCall; readonly edges: readonly CallEdge[] }

interface Visit extends Pick<CodePlace, 'file' | 'function'> { readonly edges: readonly CallEdge[]; readonly hops: number }

function findTransaction(model: RuleModel, opened: Opened, site: LinkedSite): Transaction | undefined {
  const seen = new Set([keyOf(site)]);
  const queue: Visit[] = [{ file: site.file, function: site.function, edges: [], hops: 0 }];
  for (let visit = queue.shift(); visit !== undefined && seen.size < MOST_FUNCTIONS; visit = queue.shift()) {
    const between = betweenBounds(opened, visit, visit.edges[0]?.at.call ?? site.call);
    if (between !== undefined) return { opener: between, edges: visit.edges };
    const into = model.graph.into.get(keyOf(visit)) ?? [];
    const opener = into.flatMap((edge) => (edge.how === 'callback' ? opened.wrapping.get(edge.at.call) ?? [] : []))[0];
    if (opener !== undefined) return { opener, edges: visit.edges };
    for (const edge of into) {
      const next = stepOut(model, visit, edge);
      if (next === undefined || seen.has(keyOf(next))) continue;
      seen.add(keyOf(next));
      queue.push(next);
    }
  }
  return undefined;
}

function stepOut(model: RuleModel, { edges, hops }: Visit, edge: CallEdge): Visit | undefined {
  const cost = edge.how === 'callback' ? 0 : 1;
  if (edge.targets > 1 || hops + cost > MOST_HOPS || !isEdgeWaitedFor(model, edge, model.isHandler)) return undefined;
  return { ...edge.from, edges: [edge, ...edges], hops: hops + cost };
}

/** The call that began a transaction before this one in the same function, unless it ended in between. */
function betweenBounds({ bounds }: Opened, visit: Visit, call: LinkedSite['call']): NotedCall | undefined {
  if (call === undefined || call.within.includes('catch')) return undefined;
  const before = (bounds.get(keyOf(visit)) ?? []).filter((bound) => comesBefore(bound.call, call) && !bound.call.within.includes('catch')).toSorted((a, b) => (comesBefore(a.call, b.call) ? -1 : 1));
  const last = before.at(-1);
  return last?.model.transaction === 'begins' ? last : undefined;
}

function toProblem(linked: LinkedSite, { opener, edges }: Transaction): Problem {
  const { site } = linked;
  const [first] = edges;
  const call = `\`${callText(site.api)}\``;
  const isSent = site.style === 'async';
  const title = firstFitting([
    `${call} (${site.library}) ${isSent ? 'is sent' : 'is waited for'} while \`${callText(opener.api)}\` is open.`, `${call} ${isSent ? 'is sent' : 'is waited for'} in an open transaction.`, 'This talks to another service in an open transaction.',
  ]);
  const limit = typeof opener.model.defaultTimeout === 'number' ? ` (${opener.library.name} gives up after ${timeText(opener.model.defaultTimeout)})` : '';
  return {
    at: first === undefined ? placeOfSite(linked) : { ...first.from, span: first.at.call, text: first.at.call.text }, site: linked,
    path: [{ file: opener.file.file, line: opener.call.line, column: opener.call.column, name: opener.api }, ...edges.map(({ at }) => ({ file: at.file.file, line: at.call.line, column: at.call.column, name: at.call.text })), { file: site.file, line: site.line, column: site.column, name: site.api }],
    confidence: site.confidence,
    evidence: [...site.because, { file: opener.file.file, line: opener.call.line, reason: `\`${callText(opener.api)}\` opens the transaction.` }],
    message: `${title} ${isSent ? 'A rollback does not take the message back, and a consumer may look for rows that are not there yet.' : `Locks and a connection are held for as long as the other side takes${limit}, and a rollback does not undo the call.`} `
      + `${isSent ? 'Send it after the transaction, or write it to an outbox table inside.' : 'Call before the transaction, or after it from an outbox.'}`,
  };
}
