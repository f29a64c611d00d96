import type { LinkedSite } from '../link/linked-model';
import type { Evidence } from '../model/communication-map';
import type { CallFact } from '../model/facts';
import type { Problem, Rule, RuleModel } from './rule';
import { hitsOfEither } from './support/alternatives';
import { ofEachSite } from './support/each-site';
import { groupByPlace, isInstant, problemOf, type Hit, type WaitGroup } from './support/hits';
import { isAskedFor, isCalledByMachine, isConfirmation, isOperation, isRepeated, isTrial, isWebhook } from './support/names';
import { isDeliveryHandled, isForOurselves } from './support/delivery';
import { isFailureCaught } from './support/failures';
import { isCode } from './support/one-time-codes';
import { isDoneForGood, otherDeed, tellsOfMaking, type OtherDeed } from './support/other-deed';
import { resultOnPath } from './support/result-use';
import { isSwallowed } from './support/swallowed';
import { findTransaction, type Transaction } from './support/transactions';
import { callText, firstFitting, handlersWait, timeText, viaText } from './support/wording';

export const awaitNotificationInHandler: Rule = {
  name: 'await-notification-in-handler',
  severity: 'warning',
  docs: {
    what: 'A request handler waits until an e-mail, a text message, a push notification or a chat message has been sent, although its answer does not depend on it.',
    why: 'The user waits for the mail server too, and gets an error when only the mail failed. Providers take 0.1 to 3 s on a good day; '
      + 'nodemailer by default waits 2 min for a connection, 30 s for a greeting and 10 min on a silent socket.',
    fix: 'Hand the message to a queue or an outbox table and answer now; a worker sends it, with retries. In serverless code use the platform\'s `after` or `waitUntil`, or a queue; '
      + 'only dropping the `await` would lose messages. Keep waiting only where the user must see that the delivery failed.',
    silent: [
      'Jobs, consumers, schedules, start-up code and command-line programs: nobody waits there.',
      'Functions that put the message on a queue or into an outbox: what counts is the call that is made, not the name of the function. Where it is not decided which of several functions a call means, unless all of them send or say only that nothing is set up.',
      'Test mails, previews and routes that a scheduler or a queue calls, by their name or by what lets only these in (`withQstash`, `verifyCronSecret`).',
      'Messages to an address that stands in the code, and feedback or questions of users, which are the delivery itself: information only.',
      'One-time codes and links, by their names or by what the message holds (`OtpEmail({ code })`), routes that somebody runs by hand (`/backfill`, `/api/admin/…`), routes and procedures whose purpose is to send just this message (`/send-invoice-email`, `/resend`, `sendInvitation`), webhooks, also those that only check a signature (whoever calls them tries again), handlers that use the result, and code that does something about just this failure (tells the user, in the answer too: `return { emailSent }`, notes it, takes back what was written): information only.',
      'Handlers that do nothing but send: information only. It is a warning where something else that they change fails with the message, where a transaction stays open until then, where the answer tells of something made (201), where a failure is only logged, and where one message goes out per item; '
      + 'of invitations, verifications and resets only where a second try is refused, since a row has been made or deleted, or one of the others holds.',
      'What a handler does after it has answered (`response.json(…)`, `next()`): nobody waits any more.',
      'Transports that send nothing (`jsonTransport`, `streamTransport`, Ethereal, a local mail catcher).',
    ],
    bad: `
import express from 'express';
import nodemailer from 'nodemailer';

const app = express();
const transport = nodemailer.createTransport({ host: 'smtp.example.com' });

app.post('/signup', async (request, response) => {
  await transport.sendMail({ to: request.body.email, subject: 'Welcome' });
  response.status(201).json({ ok: true });
});
`,
    good: `
import express from 'express';
import nodemailer from 'nodemailer';
import { Queue, Worker } from 'bullmq';

const app = express();
const emails = new Queue('emails');
const transport = nodemailer.createTransport({ host: 'smtp.example.com' });

app.post('/signup', async (request, response) => {
  await emails.add('welcome', { to: request.body.email }, { attempts: 5, backoff: { type: 'exponential', delay: 1000 } });
  response.status(201).json({ ok: true });
});

new Worker('emails', async (job) => {
  await transport.sendMail({ to: job.data.to, subject: 'Welcome' });
});
`,
    sources: [
      { title: 'Nodemailer: SMTP transport, time-outs', url: 'https://nodemailer.com/smtp' },
      { title: 'Heroku: Worker dynos, background jobs and queueing', url: 'https://devcenter.heroku.com/articles/background-jobs-queueing' },
      { title: 'OWASP API4:2023 Unrestricted resource consumption', url: 'https://owasp.org/API-Security/editions/2023/en/0xa4-unrestricted-resource-consumption/' },
      { title: 'Microservices.io: Transactional outbox', url: 'https://microservices.io/patterns/data/transactional-outbox.html' },
    ],
  },
  check: (model) => {
    const hits = ofEachSite(model, 'notifications', (site) => (isNotification(site) ? hitsOfEither(model, site, isDelivery).filter((hit) => !isTrial(hit.path) && !isCalledByMachine(hit.path) && !isInstant(hit)) : []));
    return groupByPlace(model, hits.map((hit) => judge(model, hit)), ({ isHarmful }) => isHarmful).map(toProblem);
  },
};

type Kind = 'an e-mail' | 'a text message' | 'a push notification' | 'a chat message';

const KINDS: Readonly<Partial<Record<LinkedSite['site']['category'], Kind>>> = { email: 'an e-mail', sms: 'a text message', push: 'a push notification' };
const CHAT_HOOKS = /^(hooks\.slack\.com|(\w+\.)?discord(app)?\.com\/api\/webhooks|[\w-]+\.webhook\.office\.com|outlook\.office\.com\/webhook|chat\.googleapis\.com\/v1\/spaces)/;
/** Transports and servers that deliver nothing. */
const CATCHERS = /^(jsonTransport|streamTransport|smtp\.ethereal\.email|localhost|127\.0\.0\.1|mailhog|maildev|mailpit|mailcatcher|(sandbox\.)?smtp\.mailtrap\.io|sandbox\.api\.mailtrap\.io)(:\d+)?$/;

export function isNotification(linked: LinkedSite): boolean {
  const { site } = linked;
  if (site.direction !== 'out' || site.style !== 'sync' || kindOf(linked) === undefined) return false;
  return !(site.target.known && site.target.text.split(' | ').every((target) => CATCHERS.test(target)));
}

function kindOf({ site }: LinkedSite): Kind | undefined {
  const known = KINDS[site.category];
  if (known !== undefined) return site.operation === 'send' ? known : undefined;
  if (site.library === '@slack/webhook') return 'a chat message';
  return site.category === 'http' && site.operation === 'POST' && CHAT_HOOKS.test(site.target.text) ? 'a chat message' : undefined;
}

/** One that is known, or a request that may be one. */
function isDelivery(linked: LinkedSite): boolean {
  const { site: { direction, style, category, operation } } = linked;
  return isNotification(linked) || (direction === 'out' && style === 'sync' && category === 'http' && operation === 'POST');
}

/** A user waits, nothing in the answer depends on the delivery, and it was not asked for just this message. */
function isUnneeded(hit: Hit): boolean {
  const isWanted = isCode(hit) || (isAskedFor(hit.path) && !isRepeated(hit));
  return !isWanted && !isOperation(hit.path) && !isWebhook(hit.path) && isIgnoredResult(hit) && !isDeliveryHandled(hit) && !isForOurselves(hit);
}

/** What makes it worse than slow: its failure is kept from the user anyway, a transaction stays open, or it fails with something else. */
interface Harm { readonly isKept?: true; readonly transaction?: Transaction; readonly other?: OtherDeed; readonly made?: CallFact }

interface JudgedHit extends Hit { readonly harm: Harm; readonly isHarmful: boolean }

function judge(model: RuleModel, hit: Hit): JudgedHit {
  const harm = isUnneeded(hit) ? harmOf(model, hit) : undefined;
  return { ...hit, harm: harm ?? {}, isHarmful: harm !== undefined && (Object.keys(harm).length > 0 || isRepeated(hit)) };
}

/** What a message that is the purpose leaves behind counts only where a second try is refused for it. */
function harmOf(model: RuleModel, hit: Hit): Harm {
  if (isSwallowed(hit)) return { isKept: true };
  const transaction = transactionAround(model, hit);
  if (transaction !== undefined) return { transaction };
  const other = otherDeed(model, hit);
  const isPurpose = isConfirmation(hit.path);
  if (other !== undefined) return isPurpose && !isDoneForGood(other) ? {} : { other };
  const made = isPurpose ? undefined : tellsOfMaking(hit);
  return made === undefined ? {} : { made };
}

function transactionAround(model: RuleModel, { site, path }: Hit): Transaction | undefined {
  const found = findTransaction(model, site);
  return found?.edges.every((edge) => path.edges.includes(edge)) === true ? found : undefined;
}

function isIgnoredResult(hit: Hit): boolean {
  const use = resultOnPath(hit);
  return use === 'none' || use === 'status';
}

function toProblem(group: WaitGroup<JudgedHit>): Problem {
  const { site } = group.first.site;
  const kind = kindOf(group.first.site) ?? 'a message';
  const via = viaText(group);
  const who = handlersWait(group);
  const library = librariesOf(group);
  const title = firstFitting([...(via === '' ? [] : [`${who} for ${kind} (${library}, via ${via}).`]), `${who} for ${kind} (${library}).`, `${who} for ${kind}.`]);
  return {
    ...problemOf(group, [...reasons(group.first), ...site.duration.evidence]),
    message: `${title} The response is held up until the provider accepts the message${group.hits.some(isFailureCaught) ? '' : ', and fails when the provider does'}${limitText(group.first)}. ${advice(group.first, kind)}`,
    ...(group.first.isHarmful ? {} : { severity: 'information' }),
  };
}

/** Each that may send, where that is not decided on the way. */
function librariesOf({ first, hits }: WaitGroup<JudgedHit>): string {
  const all = first.path.edges.some(({ targets }) => targets > 1) ? hits : [first];
  return [...new Set(all.map(({ site: { site } }) => site.library))].join(' or ');
}

function reasons(hit: JudgedHit): readonly Evidence[] {
  const { site: { site }, path: { entry }, harm: { isKept, transaction, other, made } } = hit;
  const here = { file: site.file, line: site.line };
  const use = resultOnPath(hit);
  return [
    { ...here, reason: `\`${callText(site.api)}\` answers when the provider has taken the message${use === 'none' ? '; the result is not used' : use === 'status' ? '; only whether that failed is looked at' : ''}.` },
    ...(isRepeated(hit) ? [{ ...here, reason: 'It is sent once per item.' }] : []),
    ...(isKept === true ? [{ ...here, reason: 'A failure is only written down: the answer is the same.' }] : []),
    ...(transaction === undefined ? [] : [{ file: transaction.opener.file.file, line: transaction.opener.call.line, reason: `The transaction that \`${callText(transaction.opener.api)}\` opens stays open until then.` }]),
    ...(other === undefined ? [] : [{ file: other.deed.site.file, line: other.deed.site.line, reason: `\`${callText(other.deed.site.api)}\` is ${other.isDone ? 'done already' : 'not done'} when this fails.` }]),
    ...(made === undefined ? [] : [{ file: entry.file.file, line: made.line, reason: '`201` tells of something that was made, which it stays when this fails.' }]),
  ];
}

function limitText({ site: { site, model } }: Hit): string {
  if (site.timeout === 'none') return `; ${site.library} has no time-out of its own`;
  if (typeof site.timeout !== 'number') return '';
  if (site.library === 'nodemailer' && site.timeout === model.defaultTimeout) return '; nodemailer by default waits 2 min to connect, 30 s for a greeting and 10 min on silence';
  return `; ${site.library} gives up after ${timeText(site.timeout)}`;
}

function advice(hit: Hit, kind: Kind | 'a message'): string {
  const message = kind.replace(/^an? /, 'the ');
  if (isCode(hit)) return 'Respond that the code is on its way and send it from a queue with retries: a lost code can be requested again.';
  if (isAskedFor(hit.path) && !isRepeated(hit)) return 'Unless the user must see a failed delivery at once, queue it and respond that it is on its way.';
  if (isWebhook(hit.path)) return `Queue ${message} and acknowledge the webhook first: a slow or failed delivery makes the sender call again.`;
  if (isDeliveryHandled(hit)) return `The code handles a failed delivery. Unless the user must know at once, let a worker send ${message} and do that.`;
  if (!isIgnoredResult(hit)) return `If nobody needs the provider's result, queue ${message} (or write it to an outbox) and respond right away.`;
  return `Queue ${message} (or write it to an outbox) and respond right away; wait only if the user must see that it failed.`;
}
