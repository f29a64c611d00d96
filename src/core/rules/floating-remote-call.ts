import { keyOf, type CallEdge } from '../link/call-graph';
import type { LinkedSite } from '../link/linked-model';
import type { ContextKind } from '../model/communication-map';
import { functionAt } from '../model/entries';
import type { CallFact } from '../model/facts';
import type { Problem, Rule, RuleModel } from './rule';
import { requestingCalls, type Requesting } from './support/around';
import { isForBrowsers } from './support/background';
import { ofEachSite } from './support/each-site';
import { frozenDrop } from './support/frozen';
import { placeOfSite } from './support/hits';
import { calledName, chainOf } from './support/waits';
import { callOf, callText, firstFitting } from './support/wording';

export const floatingRemoteCall: Rule = {
  name: 'floating-remote-call',
  severity: 'warning',
  needs: 'file',
  docs: {
    what: 'A request or message is started and nobody looks at its promise: it is not awaited, returned, caught or marked with `void`. '
      + 'Also an async callback of `forEach`, and a NestJS `send` that nobody subscribes to, which is never sent at all.',
    why: 'When it fails, the error becomes an unhandled rejection, which ends a Node process by default, and nobody knows whether the message went out.',
    fix: 'Await it, or handle the failure with `.catch(…)`. Where it may fail unseen, write `void` in front or hand it to what runs it in the background. '
      + 'Work that must not be lost belongs on a queue. Replace `forEach(async …)` by a loop or `Promise.all(items.map(…))`.',
    silent: [
      '`void call()` and `.catch(…)`: the intent is written down.',
      'Promises that are stored, passed on or handed to `after`, `waitUntil` and the like; callbacks.',
      'Libraries that answer with an error instead of rejecting (Resend): information only, since nothing ends the process.',
      'Subscriptions of GraphQL over a broker, which tell pages that are open at the moment: information only.',
      'Calls that give no promise, such as amqplib\'s `publish`, and hot observables (`emit`).',
      'Browser code, the service workers of extensions too, and command-line programs. Where nothing tells what runs the code: information only.',
    ],
    bad: `
import express from 'express';
import { Queue } from 'bullmq';

const emails = new Queue('emails');

express().post('/signup', async (request, response) => {
  emails.add('welcome', { to: request.body.email });
  response.json({ ok: true });
});
`,
    good: `
import express from 'express';
import { Queue } from 'bullmq';

const emails = new Queue('emails');

express().post('/signup', async (request, response) => {
  await emails.add('welcome', { to: request.body.email });
  response.json({ ok: true });
});
`,
    sources: [
      { title: 'Node.js: process, event unhandledRejection', url: 'https://nodejs.org/api/process.html#event-unhandledrejection' },
      { title: 'typescript-eslint: no-floating-promises', url: 'https://typescript-eslint.io/rules/no-floating-promises/' },
      { title: 'NestJS: Microservices, sending messages', url: 'https://docs.nestjs.com/microservices/basics#sending-messages' },
    ],
  },
  check: (model) => ofEachSite(model, 'floating', (site) => (isRemoteCall(site) && frozenDrop(model, site) === undefined ? floatingProblem(site) ?? forEachProblem(model, site) ?? [] : [])),
};

const LOCAL: ReadonlySet<string> = new Set(['database', 'cache', 'route', 'schedule', 'process', 'websocket', 'sse']);

/** Opening and closing a client is no message, and what it still had to send is counted in numbers, not one by one. */
const LIFECYCLE = /^(connect|disconnect|close|end|quit|flush|shutdown|shutdownAsync|destroy|dispose)$/;

/** Requests and messages; managing a queue (pausing it, noting progress) may fail unseen. */
function isRemoteCall(linked: LinkedSite): boolean {
  const { site } = linked;
  if (site.direction !== 'out' || LOCAL.has(site.category) || linked.function < 0) return false;
  if (linked.call === undefined || LIFECYCLE.test(calledName(linked.call))) return false;
  if (isForBrowsers(linked) || isOnlyReachedBy(linked, ['ui', 'cli'])) return false;
  return (site.category !== 'enqueue' && site.category !== 'publish') || site.operation === 'send';
}

function isOnlyReachedBy({ site }: LinkedSite, kinds: readonly ContextKind[]): boolean {
  return site.context.every((context) => kinds.includes(context.kind));
}

function floatingProblem(linked: LinkedSite): Problem | undefined {
  const { model } = linked;
  if (!isDropped(linked)) return undefined;
  if (model.cold === true) return model.returns !== 'observable' ? undefined : isSubscribed(linked) ? unseen(linked) : neverSent(linked);
  return (model.returns ?? 'promise') === 'promise' && model.blocking !== true ? unseen(linked) : undefined;
}

function isDropped({ site, consumption }: LinkedSite): boolean {
  return site.waiting === 'floating' && !consumption.isVoid && !consumption.isConsumed;
}

function unseen(linked: LinkedSite): Problem {
  const { site } = linked;
  const title = firstFitting([`Nobody waits for ${callOf(site)} or sees it fail.`, `Nobody waits for \`${callText(site.api)}\` or sees it fail.`, 'Nobody waits for this call or sees it fail.']);
  return {
    at: placeOfSite(linked), site: linked, path: site.context[0]?.path ?? [], confidence: site.confidence,
    evidence: [...site.because, { reason: 'Its promise is dropped.', file: site.file, line: site.line }],
    message: `${title} ${linked.model.answersErrors === true ? 'It answers with an error instead of failing, and nobody reads that.' : 'A failure becomes an unhandled rejection, which ends the process by default.'} ${advice(linked)}`,
    ...(isServerCode(linked) && linked.model.answersErrors !== true && linked.model.live !== true ? {} : { severity: 'information' }),
  };
}

function advice({ model }: LinkedSite): string {
  return `Await it,${model.style === 'async' ? '' : ' put the work on a queue,'} or add \`.catch(…)\`; write \`void\` in front if it may fail unseen.`;
}

/** Long-lived code that a request, a message or the clock starts. */
function isServerCode({ site }: LinkedSite): boolean {
  return site.context.some(({ kind }) => kind === 'request' || kind === 'consumer' || kind === 'schedule');
}

const STARTS: ReadonlySet<string> = new Set(['subscribe', 'toPromise', 'forEach', 'then']);

function isSubscribed({ file, call }: LinkedSite): boolean {
  return call === undefined || chainOf(file, call).some((link) => STARTS.has(calledName(link)));
}

function neverSent(linked: LinkedSite): Problem {
  const { site } = linked;
  const title = firstFitting([`\`${callText(site.api)}\` is never sent: nobody subscribes to it.`, 'This is never sent: nobody subscribes to it.']);
  return {
    at: placeOfSite(linked), site: linked, path: site.context[0]?.path ?? [], confidence: site.confidence, severity: 'error',
    evidence: [{ reason: 'It gives a cold observable, which does nothing until somebody subscribes.', file: site.file, line: site.line }],
    message: `${title} The call gives a cold observable, which does nothing by itself. Wait for it with \`await firstValueFrom(…)\`, or use \`emit\` if no reply is needed.`,
  };
}

/** The `forEach` that runs the asynchronous function around an awaited call. */
function forEachAround({ graph, consumption }: RuleModel, { file, function: index, call }: Requesting): CallEdge | undefined {
  const { waiting, caught } = consumption(file, call);
  if (functionAt(file, index)?.async !== true || call.within.includes('try') || waiting !== 'awaited' || caught) return undefined;
  return (graph.into.get(keyOf({ file, function: index })) ?? []).find(({ how, at }) => how === 'callback' && calledName(at.call) === 'forEach' && !isForEachOfAnother(at.call));
}

/** That of a list gives nothing back; what gives something that code goes on with may well wait for its callback. */
function isForEachOfAnother({ use }: CallFact): boolean {
  return use[0]?.kind === 'member';
}

/** `items.forEach(async (item) => { await send(item); })` goes on before anything is sent. */
function forEachProblem(model: RuleModel, linked: LinkedSite): Problem | undefined {
  const { site } = linked;
  const edge = requestingCalls(model, linked).flatMap((at) => forEachAround(model, at) ?? [])[0];
  if (edge === undefined) return undefined;
  const title = firstFitting([`\`forEach\` does not wait for ${callOf(site)}.`, `\`forEach\` does not wait for \`${callText(site.api)}\`.`, '`forEach` does not wait for its async callback.']);
  return {
    at: { file: edge.at.file, function: edge.from.function, span: edge.at.call, text: edge.at.call.text }, site: linked, path: site.context[0]?.path ?? [], confidence: site.confidence,
    evidence: [{ reason: 'Its async callback gives a promise that `forEach` drops.', file: edge.at.file.file, line: edge.at.call.line }],
    message: `${title} All calls start at once, and a failure becomes an unhandled rejection, which ends the process by default. Use \`for … of\`, or \`await Promise.all(items.map(…))\`.`,
    ...(isServerCode(linked) ? {} : { severity: 'information' }),
  };
}
