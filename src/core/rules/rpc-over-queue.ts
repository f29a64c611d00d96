import type { LinkedSite } from '../link/linked-model';
import type { Problem, Rule, RuleModel } from './rule';
import { groupByPlace, hitsOf, pathsTo, problemOf, type Hit, type HitGroup } from './support/hits';
import { resultOnPath } from './support/result-use';
import { calledName, isAnsweredBehind, isInExecutor } from './support/waits';
import { callText, firstFitting, handlersWait } from './support/wording';

export const rpcOverQueue: Rule = {
  name: 'rpc-over-queue',
  severity: 'warning',
  docs: {
    what: 'A request handler puts a message on a queue and waits for the reply: a job\'s result, a NestJS `send` over RabbitMQ, Kafka, Redis or MQTT, an AMQP request with `replyTo`.',
    why: 'The request blocks until the worker has replied, so the queue decouples nothing: both sides and the broker must be up, each hop adds delay, and a reply that comes too late finds nobody. '
      + 'Without a time limit the request hangs as long as the worker does.',
    fix: 'If the user needs the answer now, call the service directly (HTTP, gRPC). If the work takes long, answer 202 with the id of the job and let the client ask or be told. '
      + 'If nobody uses the reply, publish an event (`emit`). At the least, give the wait a limit.',
    silent: [
      'Handlers that only put the work on the queue and answer with its id.',
      'NestJS clients over TCP or gRPC: no broker is involved. NATS, where request and reply are part of the protocol: information only.',
      'Consumers and jobs that wait for other jobs.',
      'Transports that `allowTransports` lists, where the broker is the agreed way between services.',
    ],
    options: { allowTransports: 'Systems over which request and reply are agreed: `rabbitmq`, `kafka`, `redis`, `mqtt`, `nats`, `bullmq`, `bull`.' },
    bad: `
import express from 'express';
import { Queue, QueueEvents } from 'bullmq';

const prices = new Queue('prices');
const events = new QueueEvents('prices');

express().get('/prices/:id', async (request, response) => {
  const job = await prices.add('calculate', { id: request.params.id });
  response.json(await job.waitUntilFinished(events));
});
`,
    good: `
import express from 'express';
import { Queue } from 'bullmq';

const prices = new Queue('prices');

express().post('/prices/:id', async (request, response) => {
  const job = await prices.add('calculate', { id: request.params.id });
  response.status(202).location(\`/jobs/\${job.id}\`).end();
});
`,
    sources: [
      { title: 'RabbitMQ tutorial: Remote procedure call', url: 'https://www.rabbitmq.com/tutorials/tutorial-six-javascript' },
      { title: 'NestJS: Microservices, sending messages and publishing events', url: 'https://docs.nestjs.com/microservices/basics#publishing-events' },
      { title: 'Azure architecture: Asynchronous request-reply pattern', url: 'https://learn.microsoft.com/azure/architecture/patterns/async-request-reply' },
    ],
  },
  check: (model) => {
    const hits = model.sites.filter((site) => isRequestOverQueue(site) && !isAllowed(model, site)).flatMap((site) => (isRepliedTo(model, site) ? pathsTo(model, site) : hitsOf(model, site)));
    return groupByPlace(model, hits, ({ site }) => !isNative(site)).map(toProblem);
  },
};

function isRequestOverQueue({ site, model }: LinkedSite): boolean {
  if (site.direction !== 'out') return false;
  return model.throughBroker !== undefined || (model.waits === true && site.category === 'enqueue');
}

function isNative({ model }: LinkedSite): boolean {
  return model.throughBroker === 'native';
}

function isAllowed(model: RuleModel, site: LinkedSite): boolean {
  const allowed = model.options['allowTransports'];
  return Array.isArray(allowed) && allowed.includes(systemOf(site));
}

function systemOf({ model, library }: LinkedSite): string {
  return model.system ?? library.system ?? library.name;
}

/** A message with `replyTo` whose sender consumes the reply and goes on, or answers, with it. */
function isRepliedTo(model: RuleModel, { model: { returns }, ...site }: LinkedSite): boolean {
  if (returns !== 'value') return false;
  return isInExecutor(site) || site.file.calls.some((call) => call.function === site.function && calledName(call) === 'consume' && isAnsweredBehind(site.file, call, model.isHandler));
}

function toProblem(group: HitGroup): Problem {
  const { site, model } = group.first.site;
  const isUnused = model.returns !== 'value' && resultOnPath(group.first) === 'none';
  const name = site.target.text === '' || site.target.text.includes('${') ? callText(site.api) : site.target.text;
  const who = handlersWait(group);
  const what = model.waits === true ? 'job' : 'reply';
  const title = isUnused ? unusedTitle(who, name) : firstFitting([`${who} for the ${what} \`${name}\` over ${systemOf(group.first.site)}.`, `${who} for a ${what} over ${systemOf(group.first.site)}.`, `${who} for a ${what}.`]);
  return {
    ...problemOf(group, [
      ...site.because,
      ...(isUnused ? [{ file: site.file, line: site.line, reason: 'The reply is not used.' }] : []),
      ...transactionEvidence(group.first),
    ]),
    message: `${title} ${reason(group.first, isUnused)}`,
    ...(isNative(group.first.site) ? { severity: 'information' } : {}),
  };
}

function unusedTitle(who: string, name: string): string {
  return firstFitting([`${who} for a reply to \`${name}\` that nobody uses.`, `${who} for a reply that nobody uses.`]);
}

function reason({ site }: Hit, isUnused: boolean): string {
  if (isUnused && site.model.waits !== true) return 'Both services and the broker must be up for an answer that is thrown away. Publish an event instead (`emit`), and let the other side handle it in its own time.';
  const limit = site.site.timeout === 'none' ? ' and it waits without limit' : '';
  if (isNative(site)) return `The user waits for a round trip through the broker${limit}. HTTP or gRPC is simpler, unless NATS is how your services always talk.`;
  return `The queue decouples nothing: the request blocks until the worker has replied, both sides must be up${limit}. Call the service directly (HTTP, gRPC), or answer 202 with the job's id and tell the client when it is done.`;
}

/** Locks are held for as long as the other side takes. */
function transactionEvidence({ path }: Hit): Problem['evidence'] {
  const edge = path.edges.find(({ at, how }) => how === 'callback' && /^(\$?transaction|withTransaction|inTransaction)$/i.test(calledName(at.call)));
  return edge === undefined ? [] : [{ file: edge.at.file.file, line: edge.at.call.line, reason: 'It waits inside a database transaction, which stays open as long.' }];
}
