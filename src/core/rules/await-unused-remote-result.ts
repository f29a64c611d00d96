import type { LinkedSite } from '../link/linked-model';
import { callAt, functionAt, onceAbout } from '../model/entries';
import { isNotification } from './await-notification-in-handler';
import type { Problem, Rule, RuleModel } from './rule';
import { ofEachSite } from './support/each-site';
import { groupByPlace, hitsOf, isInstant, problemOf, type Hit, type HitGroup } from './support/hits';
import { isCalledByMachine, isOperation, isRecordName, isTrial, isWebhook, words } from './support/names';
import { isReadingName } from './support/reads';
import { resultOnPath } from './support/result-use';
import { isAfterFailure, isSwallowed } from './support/swallowed';
import { chainOf } from './support/waits';
import { callText, firstFitting, handlersWait } from './support/wording';

export const awaitUnusedRemoteResult: Rule = {
  name: 'await-unused-remote-result',
  severity: 'information',
  docs: {
    what: 'A request handler waits for another service to take something in, uses nothing of the answer, and goes on even if it fails; or what it sends is only a record of what happened (audit, analytics, an index, a cache).',
    why: 'The user waits for a service that the answer does not depend on. When that service is slow, so is this one; when it is down, what was sent is lost all the same.',
    fix: 'Publish an event, or put it on a queue, and answer now: then it is retried too. In serverless code use `after` or `waitUntil`; do not just drop the `await`.',
    silent: [
      'Writes that must succeed (reserve, charge, grant): an exception that reaches the answer is the contract.',
      'A `PUT`, which sets a state, and the end of a session, unless it is a record.',
      'What is only sent after something failed, and requests that race against a timer.',
      'Handlers that ask the same service once more afterwards: the order matters.',
      'Routes whose purpose is just this record (`POST /events`), routes that schedulers, queues and webhooks call, and what somebody runs by hand (`/backfill`, `manualBackup`).',
      'E-mails and other messages to people, for which there is `await-notification-in-handler`, and replies over a broker, for which there is `rpc-over-queue`.',
    ],
    bad: `
import axios from 'axios';
import express from 'express';

const audit = axios.create({ baseURL: 'http://audit-service', timeout: 2000 });

express().post('/orders', async (request, response) => {
  try {
    await audit.post('/records', { user: request.body.user, action: 'order' });
  } catch (error) {
    console.error(error);
  }
  response.sendStatus(201);
});
`,
    good: `
import express from 'express';
import { Queue } from 'bullmq';

const audit = new Queue('audit');

express().post('/orders', async (request, response) => {
  await audit.add('order', { user: request.body.user }, { attempts: 5 });
  response.sendStatus(201);
});
`,
    sources: [
      { title: 'NestJS: Microservices, sending messages and publishing events', url: 'https://docs.nestjs.com/microservices/basics#publishing-events' },
      { title: 'Azure architecture: Queue-Based Load Leveling', url: 'https://learn.microsoft.com/azure/architecture/patterns/queue-based-load-leveling' },
    ],
  },
  check: (model) => {
    const hits = ofEachSite(model, 'unused', (site) => (isWrite(site) ? hitsOf(model, site).filter((hit) => !isMachine(hit) && !isInstant(hit) && isUnneeded(model, hit)) : []));
    return groupByPlace(model, hits).map(toProblem);
  },
};

const WRITES: ReadonlySet<string> = new Set(['POST', 'PUT', 'PATCH', 'DELETE']);

const isWrite = onceAbout(({ file }) => file, (linked: LinkedSite) => {
  const { site, model } = linked;
  if (site.direction !== 'out' || site.style !== 'sync' || model.waits === true || model.throughBroker !== undefined || isNotification(linked)) return false;
  if (site.category === 'http') return WRITES.has(site.operation);
  return NAMED.has(site.category) && ![site.target.text.split('/').at(-1) ?? '', callText(site.api).split('.').at(-1) ?? ''].some(isReadingName);
});

/** Told by name whether they only read. */
const NAMED: ReadonlySet<string> = new Set(['rpc', 'grpc', 'saas']);

function isMachine({ path }: Hit): boolean {
  return isTrial(path) || isCalledByMachine(path) || isWebhook(path) || isOperation(path);
}

function isUnneeded(model: RuleModel, hit: Hit): boolean {
  const use = resultOnPath(hit);
  if ((use !== 'none' && use !== 'status') || isAfterFailure(hit) || isRaced(hit) || hit.path.edges.some(({ assumed }) => assumed === true)) return false;
  const isOnlyRecord = isRecord(hit) && use === 'none';
  return ((isSwallowed(hit) && !isState(hit)) || isOnlyRecord) && !isRecordName(hit.path.entry.name) && !isAskedAgain(model, hit);
}

/** Setting a state, or ending a session: whoever comes next relies on it, even if this request does not. */
function isState({ site: { site }, path }: Hit): boolean {
  return site.operation === 'PUT' || /\b(revoke|sessions?|tokens?)\b/.test(words(site.target.text)) || /\b(logout|log out|sign out|signout|revoke)\b/.test(words(path.entry.name));
}

function isRecord({ site: { site }, path }: Hit): boolean {
  const own = path.functions.slice(1).map(({ file, function: index }) => functionAt(file, index)?.name ?? '');
  return [site.target.text, ...own].some(isRecordName);
}

/** `Promise.race([request, timer])` waits only so long as somebody decided. */
function isRaced({ site: { file, call } }: Hit): boolean {
  const links = call === undefined ? [] : [call, ...chainOf(file, call)];
  return links.some(({ use }) => use.some((step) => step.kind === 'argument' && /\.race$/.test(callAt(file, step.call)?.text ?? '')));
}

/** The same client is used again further down: what comes next may build on this. */
function isAskedAgain(model: RuleModel, { site }: Hit): boolean {
  return model.sites.some((other) => other !== site && other.file === site.file && other.function === site.function && other.site.category === site.site.category
    && other.site.line > site.site.line && hostOf(other) !== '' && hostOf(other) === hostOf(site));
}

function hostOf({ site }: LinkedSite): string {
  return site.target.text.split('/')[0] ?? '';
}

function toProblem(group: HitGroup): Problem {
  const hit = group.first;
  const { site } = hit.site;
  const isKept = isSwallowed(hit);
  const who = handlersWait(group);
  return {
    ...problemOf(group, [
      { file: site.file, line: site.line, reason: isKept ? 'A failure is only written down; the handler answers all the same.' : 'It records what happened; the result is not used.' }, ...site.because,
    ]),
    message: `${firstFitting([
      ...(site.target.known ? [`${who} for \`${`${site.operation} ${site.target.text}`.trim()}\`, whose answer nobody uses.`] : []), `${who} for \`${callText(site.api)}\`, whose answer nobody uses.`, `${who} for an answer that nobody uses.`,
    ])} ${isKept ? 'The response is the same when that fails, so the user waits for nothing.' : 'The user waits for a record of what happened.'} Publish an event or queue it, and respond right away.`,
  };
}
