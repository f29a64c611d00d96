import { ts } from 'ts-morph';
import { lineIndent } from './code-style';
import { insertion, type FileChange, type Offer, type TextChange } from './fix';
import { importName } from './imports';
import { planJob } from './job-data';
import { branchOf, enqueue, jobName, newWorker, type Job } from './job-text';
import { makeQueue } from './make-queue';
import { manifestAt, versionOf } from './manifest';
import { carryImports, specifierTo } from './modules';
import { awaitStatement, callAt, openFile, wholeChain, type OpenFile, type Place } from './place';
import { queuesAround, type KnownQueue } from './queues-around';

const TITLE = 'Move to a background job';

/** Puts a call that a request waits for on a queue of BullMQ, and makes a worker do it. */
export function moveToQueue(place: Place): readonly Offer[] {
  const because = (text: string): readonly Offer[] => [{ title: TITLE, because: text }];
  const whole = wholeChain(place.call);
  const statement = awaitStatement(whole);
  if (statement === undefined) return because('the result is used');
  const manifest = manifestAt(place.file, place.read);
  const queues = queuesAround(place);
  if (queues.length === 0 && versionOf(manifest, 'bullmq') === undefined) return because('the service uses no queue library that is known here');
  const plan = planJob(whole);
  if (typeof plan === 'string') return because(plan);
  const job: Job = { place, statement, plan, name: jobName(place) };
  if (queues.length === 0) return [offerOf(`${TITLE} on a new queue`, makeQueue(job, manifest?.folder ?? ''))];
  return queues.map((queue) => offerOf(`${TITLE} on queue \`${queue.name}\``, onQueue(job, queue)));
}

/** Changes by file; a text says why there are none. */
type Made = readonly FileChange[] | string;

function offerOf(title: string, made: Made): Offer {
  return typeof made === 'string' ? { title, because: made } : { title, kind: 'refactor.rewrite', files: made };
}

function onQueue(job: Job, queue: KnownQueue): Made {
  const { place } = job;
  const isHere = queue.opened.file === place.file;
  const imported = isHere ? { local: queue.variable, changes: [] } : importName(place, specifierTo(place, queue.opened.file), queue.variable);
  if (imported === undefined) return `the name \`${queue.variable}\` means something else in this file`;
  const worker = workerFor(job, queue);
  if (typeof worker === 'string') return worker;
  return merged([{ file: place.file, changes: [...imported.changes, enqueue(job, imported.local)] }, worker]);
}

function merged(files: readonly FileChange[]): readonly FileChange[] {
  const names = [...new Set(files.map(({ file }) => file))];
  return names.map((file) => ({ file, changes: files.filter((one) => one.file === file).flatMap(({ changes }) => changes) }));
}

/** Where the worker of a queue is, or a new one beside the queue; what the call needs of its own file keeps it there. */
function workerFor(job: Job, queue: KnownQueue): FileChange | string {
  const { place, plan } = job;
  const known = place.map.sites.filter((site) => site.direction === 'in' && site.library === 'bullmq' && site.target.text.split('/')[0] === queue.name);
  if (known.length > 1) return `several workers take from the queue \`${queue.name}\``;
  const [site] = known;
  const file = site?.file ?? (plan.isBound ? place.file : queue.opened.file);
  if (plan.isBound && file !== place.file) return 'it uses what is declared beside it, and the worker is in another file';
  const opened = openAgain(place, file);
  if (opened === undefined) return 'the file of the worker cannot be read';
  const changes = site === undefined ? newWorker(job, queue, opened) : intoWorker(job, opened, callAt(opened.source, site));
  return withImports(job, opened, changes);
}

function openAgain(place: Place, file: string): OpenFile | undefined {
  const text = place.read(file);
  if (file === place.file) return place;
  return text === undefined ? undefined : openFile(file, text);
}

function withImports({ place, plan }: Job, opened: OpenFile, changes: readonly TextChange[] | string): FileChange | string {
  const imports = opened.file === place.file ? [] : carryImports(place, opened, plan.needs, place.read);
  if (typeof imports === 'string') return imports;
  return typeof changes === 'string' ? changes : { file: opened.file, changes: [...imports, ...changes] };
}

/** Puts the job in front of what a worker does with all others. */
function intoWorker(job: Job, { text, source, style }: OpenFile, call: ReturnType<typeof callAt>): readonly TextChange[] | string {
  const processor = call?.arguments?.[1];
  if (call?.expression.getText() !== 'Worker' || processor === undefined || !(ts.isArrowFunction(processor) || ts.isFunctionExpression(processor)) || !ts.isBlock(processor.body)) return 'what the worker does is not written where it is made';
  const [parameter] = processor.parameters;
  if (parameter?.name.getText() !== 'job') return 'the worker does not name its job `job`';
  if ((ts.getCombinedModifierFlags(processor) & ts.ModifierFlags.Async) === 0) return 'the worker is not async';
  const { body } = processor;
  const at = `${lineIndent(text, processor.getStart(source))}${style.indent}`;
  const isEmpty = body.statements.length === 0;
  return [insertion(body.getStart(source) + 1, `${style.newline}${branchOf(job, at, isEmpty)}`)];
}
