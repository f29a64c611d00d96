import type { LinkedSite } from '../link/linked-model';
import type { Problem, Rule, RuleModel } from './rule';
import { groupByPlace, hitsOf, pathsTo, problemOf, type Hit, type HitGroup } from './support/hits';
import { isAnsweredInPlace } from './support/replies';
import { resultOnPath } from './support/result-use';
import { calledName } from './support/waits';
import { firstFitting, handlersWait } from './support/wording';

export const rpcOverQueue: Rule = {
  name: 'rpc-over-queue',
  severity: 'information',
  docs: {
    what: 'A request handler puts a message on a queue and waits for the reply: a job\'s result, a NestJS `send` over RabbitMQ, Kafka, Redis or MQTT, an AMQP request with `replyTo`.',
    why: 'The request blocks until the worker has replied: the queue may spread the load, but both sides and the broker must be up, each hop adds delay, and a reply that comes too late finds nobody. '
      + 'Without a time limit the request hangs as long as the worker does.',
    fix: 'If the user needs the answer now, call the service directly (HTTP, gRPC). If the work takes long, answer 202 with the id of the job and let the client ask or be told. '
      + 'If nobody uses the reply, publish an event (`emit`). At the least, give the wait a limit.',
    silent: [
      'Handlers that only put the work on the queue and answer with its id.',
      'NestJS clients over TCP or gRPC: no broker is involved. NATS, where request and reply are part of the protocol: information only.',
      'Moleculer, whose services call each other so whatever carries it: a broker, TCP or the process itself.',
      'Consumers and jobs that wait for other jobs.',
      'Whether somebody waits on purpose, to keep heavy work off this process or to do it once, cannot be seen: information only, except where nobody uses the reply to an event. That is a warning.',
      'Where five places or more ask over the same broker it is a habit, not a slip: the advice is to list the transport.',
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
    const answered = new Set(model.sites.filter((site) => isAnsweredInPlace(model, site)));
    const sites = model.sites.filter((site) => (isRequestOverQueue(site) || answered.has(site)) && !isAllowed(model, site));
    const hits = sites.flatMap((site) => (answered.has(site) ? pathsTo(model, site) : hitsOf(model, site)));
    const groups = groupByPlace(model, hits, ({ site }) => !isNative(site));
    const habits = countBy(groups.filter((group) => !isNeedlessReply(group.first)).map((group) => systemOf(group.first.site)));
    return groups.map((group) => toProblem(group, habits.get(systemOf(group.first.site)) ?? 0));
  },
};

/** From so many places on it is how these services talk, and no single place is to blame. */
const HABIT = 5;

function countBy(names: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
}

function isRequestOverQueue({ site, model }: LinkedSite): boolean {
  if (site.direction !== 'out') return false;
  return (model.throughBroker !== undefined && model.throughBroker !== 'perhaps') || (model.waits === true && site.category === 'enqueue');
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

/** Nobody uses the reply to what is told as a fact (`order.created`); a command must at least be known to have worked. */
function isNeedlessReply(hit: Hit): boolean {
  const { site, model } = hit.site;
  if (model.waits === true || model.throughBroker === undefined || model.returns === 'value' || resultOnPath(hit) !== 'none') return false;
  return site.target.text.includes('${') || /(ed|sent|paid|done|made|lost|won)$/i.test(site.target.text);
}

function toProblem(group: HitGroup, habit: number): Problem {
  const hit = group.first;
  const { site } = hit.site;
  const isHabit = habit >= HABIT && !isNeedlessReply(hit);
  return {
    ...problemOf(group, [
      ...site.because, ...(isNeedlessReply(hit) ? [{ file: site.file, line: site.line, reason: 'The reply is not used.' }] : []), ...transactionEvidence(hit),
    ]),
    message: `${title(group)} ${reason(hit)} ${isHabit ? `${habit} places here do the same: if that is how your services talk, list \`${systemOf(hit.site)}\` in \`allowTransports\`.` : advice(hit)}`,
    ...(isNeedlessReply(hit) && !isNative(hit.site) ? { severity: 'warning' } : {}),
  };
}

function title(group: HitGroup): string {
  const { site, model } = group.first.site;
  const isNamed = site.target.text !== '' && !site.target.text.includes('${');
  const who = handlersWait(group);
  const named = (text: string): readonly string[] => (isNamed ? [text] : []);
  if (isNeedlessReply(group.first)) return firstFitting([...named(`${who} for a reply to \`${site.target.text}\` that nobody uses.`), `${who} for a reply that nobody uses.`]);
  const what = model.waits === true ? 'job' : 'reply';
  const system = systemOf(group.first.site);
  return firstFitting([...named(`${who} for the ${what} \`${site.target.text}\` over ${system}.`), `${who} for a ${what} over ${system}.`, `${who} for a ${what}.`]);
}

function reason(hit: Hit): string {
  const limit = hit.site.site.timeout === 'none' ? ' and it waits without limit' : '';
  if (isNeedlessReply(hit)) return 'Both services and the broker must be up for an answer that is thrown away.';
  if (isNative(hit.site)) return `The user waits for a round trip through the broker${limit}.`;
  return `The request blocks until the worker has replied: the queue may spread the load, but both sides must be up${limit}.`;
}

function advice(hit: Hit): string {
  if (isNeedlessReply(hit)) return 'Publish an event instead (`emit`), and let the other side handle it in its own time.';
  if (isNative(hit.site)) return 'HTTP or gRPC is simpler, unless NATS is how your services always talk.';
  if (hit.site.model.waits === true) return 'Answer 202 with an id and tell the client when it is done, or at the least give the wait a limit.';
  return 'Call the service directly (HTTP, gRPC), or answer 202 with an id and tell the client when it is done.';
}

/** Locks are held for as long as the other side takes. */
function transactionEvidence({ path }: Hit): Problem['evidence'] {
  const edge = path.edges.find(({ at, how }) => how === 'callback' && /^(\$?transaction|withTransaction|inTransaction)$/i.test(calledName(at.call)));
  return edge === undefined ? [] : [{ file: edge.at.file.file, line: edge.at.call.line, reason: 'It waits inside a database transaction, which stays open as long.' }];
}
