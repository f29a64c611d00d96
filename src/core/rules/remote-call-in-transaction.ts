import type { LinkedSite } from '../link/linked-model';
import type { Problem, Rule } from './rule';
import { ofEachSite } from './support/each-site';
import { placeOfSite } from './support/hits';
import { findTransaction, type Transaction } from './support/transactions';
import { isSiteWaitedFor } from './support/waits';
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
  check: (model) => ofEachSite(model, 'in transaction', (site) => {
    const found = isCall(site) && isSiteWaitedFor(model, site) ? findTransaction(model, site) : undefined;
    return found === undefined ? [] : [toProblem(site, found)];
  }),
};

const REMOTE: ReadonlySet<string> = new Set(['http', 'graphql', 'soap', 'grpc', 'rpc', 'email', 'sms', 'push', 'ai', 'payment', 'saas', 'storage', 'publish', 'enqueue']);
const IN_DATABASE: ReadonlySet<string> = new Set(['pg-boss', 'graphile-worker']);

/** A request, or something that is sent; looking at a queue changes nothing. */
function isCall({ site, library }: LinkedSite): boolean {
  if (site.direction !== 'out' || !REMOTE.has(site.category) || IN_DATABASE.has(library.name)) return false;
  return (site.category !== 'publish' && site.category !== 'enqueue') || site.operation === 'send';
}

function toProblem(linked: LinkedSite, { opener, edges }: Transaction): Problem {
  const { site } = linked;
  const [first] = edges;
  const call = `\`${callText(site.api)}\``;
  const isSent = site.style === 'async';
  const title = firstFitting([
    `${call} (${site.library}) ${isSent ? 'is sent' : 'is waited for'} while \`${callText(opener.api)}\` is open.`,
    `${call} ${isSent ? 'is sent' : 'is waited for'} while \`${callText(opener.api)}\` is open.`, `${call} ${isSent ? 'is sent' : 'is waited for'} in an open transaction.`, 'This talks to another service in an open transaction.',
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
