import type { LinkedSite } from '../link/linked-model';
import type { CallFact, Expression, FileFacts } from '../model/facts';
import type { MapNode } from '../model/communication-map';
import { functionAt, onceForFile, stepsAt } from '../model/entries';
import type { Problem, Rule, RuleModel } from './rule';
import { placeOfSite } from './support/hits';
import { neighboursOf, type Neighbours } from './support/neighbours';
import { isInside } from './support/waits';
import { firstFitting } from './support/wording';

export const needlessQueue: Rule = {
  name: 'needless-queue',
  severity: 'hint',
  docs: {
    what: 'A queue whose only producer and only consumer live in the same process, for a short job that talks to nobody and has no retries, delay or limits.',
    why: 'The queue costs a broker, serialisation, a second place to look at when something fails, and an answer that comes later. Without retries, spikes or slow work it gives little for that.',
    fix: 'Call the function. Keep the queue where its reasons are: retries (`attempts`), a delay, a limit, spikes, or work that must survive a restart; saying so in its options ends this hint.',
    silent: [
      'Queues with several producers or consumers, or with a consumer in another service or in a worker of its own.',
      'Jobs with `attempts`, `backoff`, `delay`, `priority`, `repeat` or other options, queues with defaults for them, workers with `concurrency` or a limit.',
      'Jobs that talk to other services, take long, or are more than some thirty steps.',
      'Brokers between services (SQS, RabbitMQ, Kafka): only job queues of a process are looked at.',
    ],
    bad: `
import express from 'express';
import { Queue, Worker } from 'bullmq';

const totals = new Queue('totals');

express().post('/orders', async (request, response) => {
  await totals.add('sum', { prices: request.body.prices });
  response.sendStatus(202);
});

new Worker('totals', async (job) => {
  console.log(job.data.prices.length);
});
`,
    good: `
import express from 'express';

express().post('/orders', (request, response) => {
  console.log(request.body.prices.length);
  response.sendStatus(201);
});
`,
    sources: [
      { title: 'Azure architecture: Queue-Based Load Leveling, when to use it', url: 'https://learn.microsoft.com/azure/architecture/patterns/queue-based-load-leveling' },
      { title: 'BullMQ: Retrying failing jobs', url: 'https://docs.bullmq.io/guide/retrying-failing-jobs' },
    ],
  },
  check: (model) => {
    const neighbours = neighboursOf(model);
    return model.nodes.filter(({ kind }) => kind === 'queue').flatMap((node) => needless(model, neighbours, node) ?? []);
  },
};

const JOB_QUEUES = /^(bull|bullmq|@nestjs\/bull|@nestjs\/bullmq|@taskforcesh\/bullmq-pro|bee-queue|kue|agenda|better-queue)$/;

function needless(model: RuleModel, neighbours: Neighbours, node: MapNode): Problem | undefined {
  const sending = neighbours.sendingSites(node).filter(({ site }) => site.operation === 'send');
  const sent = sending.filter(({ site }) => site.direction !== 'via' || !sending.some((other) => site.via.includes(other.site.id)));
  const taken = neighbours.receiversAt(node);
  const [producer] = sent;
  const [consumer] = taken;
  if (producer === undefined || consumer === undefined || sent.length > 1 || taken.length > 1 || !isSameProcess(producer, consumer)) return undefined;
  if (hasReason(model, producer, consumer) || !isShort(model, neighbours, consumer)) return undefined;
  return toProblem(producer, consumer, node);
}

/** A file that says of itself that it is a worker is likely started on its own. */
const OWN_PROCESS = /(^|\/)(workers?|consumers?|processors?)(\/|[.-]|$)|(^|[/.-])(worker|consumer)s?\.[cm]?[jt]sx?$/i;

function isSameProcess(producer: LinkedSite, consumer: LinkedSite): boolean {
  const [one, ...more] = producer.site.services;
  if (one === undefined || more.length > 0 || consumer.site.services.join() !== one || !JOB_QUEUES.test(producer.site.library)) return false;
  return producer.reaches.some(({ context }) => context.kind === 'request') && (consumer.site.file === producer.site.file || !OWN_PROCESS.test(consumer.site.file));
}

const OPTIONS = /^(attempts|backoff|delay|priority|repeat|every|cron|jobId|lifo|timeout|concurrency|limiter|rateLimiter|defaultJobOptions|settings|group|stalledInterval|maxStalledCount|sizeLimit|deduplication|debounce|retries|parent)$/;

/** Options that say why there is a queue, and those that cannot be read. */
function hasReason(model: RuleModel, producer: LinkedSite, consumer: LinkedSite): boolean {
  const own = [producer.call, consumer.call].flatMap((call) => call ?? []);
  if (own.some((call) => call.arguments.slice(1).some((argument) => hasOption(argument, 0)) || call.arguments.length > 3)) return true;
  if ((producer.call?.arguments.slice(2) ?? []).some((argument) => argument.kind !== 'object') || producer.client?.call.arguments.some((argument) => hasOption(argument, 0)) === true) return true;
  const decorated = consumer.file.classes.flatMap(({ decorators = [] }) => decorators).some((one) => one.arguments.some((argument) => hasOption(argument, 0)));
  return decorated || hasDefaults(model);
}

/** Whether queues are given options where they are registered, for all of them. */
function hasDefaults(model: RuleModel): boolean {
  return [...model.files.values()].some(givesDefaults);
}

const givesDefaults = onceForFile((file) => file.calls.some((call) => REGISTRATIONS.test(call.text) && call.arguments.some((argument) => hasOptionInside(file, argument))));

const REGISTRATIONS = /\.(registerQueue|registerQueueAsync|forRoot|forRootAsync)$/;

function hasOption(expression: Expression, depth: number): boolean {
  if (expression.kind !== 'object' || depth > 3) return false;
  return expression.properties.some((property) => 'spread' in property || ('name' in property && (OPTIONS.test(property.name) || hasOption(property.value, depth + 1))));
}

/** In the object itself, or in what a factory in it returns. */
function hasOptionInside(file: FileFacts, expression: Expression): boolean {
  if (hasOption(expression, 0) || expression.kind !== 'object') return hasOption(expression, 0);
  return expression.properties.some((property) => 'value' in property && property.value.kind === 'function' && (functionAt(file, property.value.function)?.returns ?? []).some((one) => hasOption(one, 0)));
}

const MOST_STEPS = 30;
const LOCAL: ReadonlySet<string> = new Set(['database', 'cache']);

/** Few steps, nothing but this process and its database. */
function isShort(model: RuleModel, neighbours: Neighbours, consumer: LinkedSite): boolean {
  const entries = model.entries.filter((entry) => entry.kind === 'consumer' && neighbours.registrationsOf(entry).includes(consumer));
  if (entries.length === 0) return false;
  const reached = model.sites.filter(({ site, reaches }) => site.direction !== 'in' && reaches.some(({ entry }) => entry !== undefined && entries.includes(entry)));
  return reached.every(({ site }) => LOCAL.has(site.category)) && entries.every(({ file, function: index }) => stepsIn(file, index) <= MOST_STEPS) && !entries.some(({ file, function: index }) => callsUnknown(model, file, index));
}

function stepsIn(file: FileFacts, index: number): number {
  return file.functions.reduce((sum, _, other) => (isInside(file, other, index) ? sum + (stepsAt(file, other)?.length ?? 0) : sum), 0);
}

/** What is waited for and neither a known call nor an own function may be anything. */
function callsUnknown(model: RuleModel, file: FileFacts, index: number): boolean {
  const known = new Set<CallFact | undefined>(model.sites.map(({ call }) => call));
  const ran = new Set(model.graph.edgesIn(file).map(({ at }) => at.call));
  return file.calls.some((call) => isInside(file, call.function, index) && call.use[0]?.kind === 'await' && !known.has(call) && !ran.has(call));
}

function toProblem(producer: LinkedSite, consumer: LinkedSite, node: MapNode): Problem {
  const { site } = producer;
  return {
    at: placeOfSite(producer), site: producer, path: site.context[0]?.path ?? [], confidence: Math.min(site.confidence, consumer.site.confidence),
    evidence: [{ file: consumer.site.file, line: consumer.site.line, reason: `The only consumer of \`${node.name}\` runs in the same process and talks to nobody.` }, ...site.because],
    message: `${firstFitting([`\`${node.name}\` goes from this process to itself, for a short job without retries.`, 'This queue goes from the process to itself, for a short job without retries.'])} `
      + 'A function call is simpler. If retries, a delay or spikes are the reason for the queue, say so in its options (`attempts`).',
  };
}
