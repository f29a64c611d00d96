import type { FileChange, Offer } from '../fix';
import { manifestAt, versionOf } from '../manifest';
import { enclosingFunction, openFile, type Place } from '../place';
import { withoutUnusedImports } from '../unused-imports';
import { jobOfAnswer } from './answer';
import { onQueue } from './bullmq';
import { callersOf } from './callers';
import { jobOfCall, type Job, type Made } from './job';
import { makeQueue } from './make-queue';
import { takenClients, overClient } from './nest-client';
import { nestQueues, onNestQueue } from './nest';
import { queuesAround } from './queues-around';
import { consumedQueues, makeSqsQueue, ontoConsumedQueue } from './sqs';
import { jobOfFunction } from './whole-function';

/** Hands a call that a request waits for over to a queue, and makes a worker do it. */
export function moveToQueue(place: Place): readonly Offer[] {
  const found = findJob(place);
  if (typeof found === 'string') return [{ title: place.l10n.t('Move to a background job'), because: found }];
  const ways = waysOf(found.place);
  if (found.isAnswer !== true) return ways.map(({ title, make }) => offerOf(place, title, make(found)));
  return ways.map(({ title, make, keepsResults }) => offerOf(place, place.l10n.t('{0}, and answer 202', title), keepsResults === true ? make(found) : 'the result is used, and the queue does not keep it'));
}

/** The call, else the function around it, else one of the calls that lead there; of those that cannot be moved, why the first cannot. */
function findJob(place: Place): Job | string {
  const ways = [place, ...callersOf(place)];
  if (ways.some(readsFilesBehind)) return 'what it writes may be read behind it';
  const first = jobOfCall(place);
  if (typeof first !== 'string') return first;
  for (const [index, one] of ways.entries()) {
    const call = index === 0 ? first : jobOfCall(one);
    const job = typeof call === 'string' ? jobOfFunction(one) : call;
    if (typeof job !== 'string') return job;
  }
  const answer = jobOfAnswer(place);
  return typeof answer === 'string' ? first : answer;
}

const READS_FILE = /\b(readFile|readFileSync|createReadStream|sendFile|download|existsSync|pathExists|stat|statSync|readdir|readdirSync)\(/;

/** Whether the function goes on with a file, which a program or a container may have written. */
function readsFilesBehind({ site, call, text }: Place): boolean {
  const owner = site?.category === 'process' ? enclosingFunction(call) : undefined;
  return owner !== undefined && READS_FILE.test(text.slice(call.end, owner.end));
}

function offerOf(place: Place, title: string, made: Made): Offer {
  return typeof made === 'string' ? { title, because: made } : { title, kind: 'refactor.rewrite', files: made.map((one) => tidied(place, one)) };
}

/** What only the moved call needed is imported no more. */
function tidied({ file, text }: Place, change: FileChange): FileChange {
  return change.file === file ? { ...change, changes: withoutUnusedImports(openFile(file, text), change.changes) } : change;
}

/** A queue that there is or could be. */
interface Way { readonly title: string; readonly keepsResults?: boolean; readonly make: (job: Job) => Made }

/** The queues of the service; where it has none, a new one of each library that its package has, or of BullMQ. */
function waysOf(place: Place): readonly Way[] {
  const known = [...keptQueues(place), ...injectedQueues(place)];
  return known.length > 0 ? known : newQueues(place);
}

function keptQueues(place: Place): readonly Way[] {
  const queues = queuesAround(place).map((queue): Way => ({ title: onKnown(place, queue.name), keepsResults: true, make: (job) => withoutThis(job, () => onQueue(job, queue)) }));
  const consumed = consumedQueues(place).map((queue): Way => ({ title: place.l10n.t('Move to a background job on queue `{0}` of SQS', queue.url), make: (job) => withoutThis(job, () => ontoConsumedQueue(job, queue)) }));
  return [...queues, ...consumed];
}

function injectedQueues(place: Place): readonly Way[] {
  const clients = takenClients(place).map((client): Way => ({ title: place.l10n.t('Move to a background job as an event of `{0}`', client.client), make: (job) => overClient(job, client) }));
  const queues = nestQueues(place);
  if (typeof queues === 'string') return clients.length > 0 ? clients : [{ title: place.l10n.t('Move to a background job of NestJS'), make: () => queues }];
  return [...queues.map((queue): Way => ({ title: queue.isNew ? place.l10n.t('Move to a background job on a new queue of NestJS') : onKnown(place, queue.name), make: (job) => onNestQueue(job, queue) })), ...clients];
}

/** What a service has for its jobs already, so that another library beside it would be one too many. */
const OTHER_JOBS = [
  'graphile-worker', 'pg-boss', 'agenda', 'bee-queue', 'kue', 'node-resque', 'rsmq', 'inngest', '@trigger.dev/sdk', '@hatchet-dev/typescript-sdk', '@temporalio/client', '@upstash/qstash', '@upstash/workflow',
  '@google-cloud/tasks', '@azure/storage-queue', '@azure/service-bus', 'amqplib', 'amqp-connection-manager', 'rabbitmq-client',
];

function newQueues(place: Place): readonly Way[] {
  const manifest = manifestAt(place.file, place.read);
  const ways: Readonly<Record<string, (job: Job) => Made>> = {
    bullmq: (job) => makeQueue(job, 'bullmq', manifest), bull: (job) => makeQueue(job, 'bull', manifest), '@aws-sdk/client-sqs': (job) => makeSqsQueue(job, manifest),
  };
  const listed = Object.entries(ways).filter(([library]) => versionOf(manifest, library) !== undefined);
  const offered = (title: string, make: (job: Job) => Made, keepsResults = true): Way => ({ title, keepsResults, make: (job) => withoutThis(job, () => make(job)) });
  const other = OTHER_JOBS.find((library) => versionOf(manifest, library) !== undefined);
  if (listed.length === 0 && other !== undefined) return [{ title: place.l10n.t('Move to a background job'), make: () => `the service hands work over with \`${other}\`` }];
  if (listed.length === 0) return [offered(place.l10n.t('Move to a background job on a new queue of BullMQ, added to `package.json`'), (job) => makeQueue(job, 'bullmq', manifest))];
  const titleOf = (library: string): string => (listed.length === 1 ? place.l10n.t('Move to a background job on a new queue') : place.l10n.t('Move to a background job on a new queue of `{0}`', library));
  return listed.map(([library, make]) => offered(titleOf(library), make, library.startsWith('bull')));
}

function onKnown({ l10n }: Place, name: string): string {
  return l10n.t('Move to a background job on queue `{0}`', name);
}

function withoutThis(job: Job, make: () => Made): Made {
  return job.work.members.length === 0 ? make() : '`this` is not there in a worker';
}
