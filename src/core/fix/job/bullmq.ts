import { ts } from 'ts-morph';
import { lineIndent } from '../code-style';
import { insertion, type FileChange, type TextChange } from '../fix';
import { importName } from '../imports';
import { carryImports, specifierTo } from '../modules';
import { callAt, openFile, type OpenFile, type Place } from '../place';
import { branchOf, dataText, mergeFiles, workLines, type Job, type Made } from './job';
import { workersOf, type KnownQueue } from './queues-around';
import { BY_THE_QUEUE, retriesIn, type Retries } from './retries';

/** `queue.add('name', { … })` of BullMQ and of Bull, which take the same. */
function addText(job: Job, queue: string, retries: string): string {
  const { quote } = job.place.style;
  const head = `${queue}.add(${quote}${job.name}${quote}, `;
  return `${head}${dataText(job, `await ${head}`)}${retries === '' ? '' : `, ${retries}`})`;
}

/** The changes that hand a job over to a queue; those of a list together. */
export function addChanges(job: Job, queue: string, { text: retries, changes }: Retries): readonly TextChange[] {
  const { each, place: { style: { quote } } } = job;
  if (each === undefined) return [...changes, ...job.handOver(addText(job, queue, retries), { isPromise: true, queue })];
  const { all: { expression, arguments: [list] }, item } = each;
  const arrow = item.parent;
  const isAsync = ts.isArrowFunction(arrow) ? arrow.modifiers?.find(({ kind }) => kind === ts.SyntaxKind.AsyncKeyword) : undefined;
  return [
    ...changes,
    { start: expression.getStart(), end: expression.end, text: `${queue}.addBulk` },
    ...(isAsync === undefined || list === undefined ? [] : [{ start: isAsync.getStart(), end: isAsync.end + 1, text: '' }]),
    { start: item.getStart(), end: item.end, text: `({ name: ${quote}${job.name}${quote}, data: ${dataText(job, 'name: , data: ')}${retries === '' ? '' : `, opts: ${retries}`} })` },
  ];
}

/** Puts a job on a queue that is kept in a constant, and makes a worker do it. */
export function onQueue(job: Job, queue: KnownQueue): Made {
  const { place } = job;
  const isHere = queue.opened.file === place.file;
  const imported = isHere ? { local: queue.variable, changes: [] } : importName(place, specifierTo(place, queue.opened.file, place.read), queue.variable);
  if (imported === undefined) return `the name \`${queue.variable}\` means something else in this file`;
  const worker = queue.library === 'bull' ? processFor(job, queue, imported.local) : workerFor(job, queue);
  if (typeof worker === 'string') return worker;
  return mergeFiles([{ file: place.file, changes: [...imported.changes, ...addChanges(job, imported.local, queue.hasRetries ? BY_THE_QUEUE : retriesIn(place))] }, worker]);
}

/** Bull keeps a function for each name of a job. */
function processFor(job: Job, { variable, opened: { file } }: KnownQueue, local: string): FileChange | string {
  const { place, work, name } = job;
  const target = work.isBound ? place.file : file;
  const opened = openAgain(place, target);
  if (opened === undefined) return 'the file of the queue cannot be read';
  const { quote, end, newline, indent } = opened.style;
  const queue = target === file ? variable : local;
  const text = [`${queue}.process(${quote}${name}${quote}, async (job) => {`, workLines(job, 'job.data', indent), `})${end}`].join(newline);
  return withImports(job, opened, [appended(opened, text)]);
}

/** Where the worker of a queue is, or a new one beside the queue; what the call needs of its own file keeps it there. */
function workerFor(job: Job, queue: KnownQueue): FileChange | string {
  const { place, work } = job;
  const known = workersOf(queue.name, place.map.sites.filter(({ library }) => library === 'bullmq'));
  if (known.length > 1) return `several workers take from the queue \`${queue.name}\``;
  const [site] = known;
  const file = site?.file ?? (work.isBound ? place.file : queue.opened.file);
  if (work.isBound && file !== place.file) return 'it uses what is declared beside it, and the worker is in another file';
  const opened = openAgain(place, file);
  if (opened === undefined) return 'the file of the worker cannot be read';
  const changes = site === undefined ? newWorker(job, queue, opened) : intoWorker(job, opened, callAt(opened.source, site));
  return withImports(job, opened, changes);
}

export function openAgain(place: Place, file: string): OpenFile | undefined {
  const text = place.read(file);
  if (file === place.file) return place;
  return text === undefined ? undefined : openFile(file, text);
}

export function withImports({ place, work }: Job, opened: OpenFile, changes: readonly TextChange[] | string): FileChange | string {
  const imports = opened.file === place.file ? [] : carryImports(place, opened, work.needs, place.read);
  if (typeof imports === 'string') return imports;
  return typeof changes === 'string' ? changes : { file: opened.file, changes: [...imports, ...changes] };
}

/** Puts the job in front of what a worker does with all others. */
function intoWorker(job: Job, opened: OpenFile, call: ReturnType<typeof callAt>): readonly TextChange[] | string {
  const processor = call?.arguments?.[1];
  if (call?.expression.getText() !== 'Worker' || processor === undefined || !(ts.isArrowFunction(processor) || ts.isFunctionExpression(processor))) return 'what the worker does is not written where it is made';
  const [parameter] = processor.parameters;
  return parameter?.name.getText() === 'job' ? intoFunction(job, opened, processor, {}) : 'the worker does not name its job `job`';
}

/** Puts the job first into an async function that does several kinds. */
export function intoFunction(job: Job, { text, source, style }: OpenFile, processor: ts.FunctionLikeDeclaration, read: { readonly name?: string; readonly data?: string }): readonly TextChange[] | string {
  const { body } = processor;
  if (body === undefined || !ts.isBlock(body)) return 'what the worker does is not written where it is made';
  if ((ts.getCombinedModifierFlags(processor) & ts.ModifierFlags.Async) === 0) return 'the worker is not async';
  const at = `${lineIndent(text, processor.getStart(source))}${style.indent}`;
  return [insertion(body.getStart(source) + 1, `${style.newline}${branchOf(job, { ...read, at, isLast: body.statements.length === 0 })}`)];
}

/** Appends a worker for a queue to a file. */
export function newWorker(job: Job, { name, connection, opened: { file } }: Pick<KnownQueue, 'name' | 'connection' | 'opened'>, opened: OpenFile): readonly TextChange[] | string {
  if (connection !== undefined && file !== opened.file && !/process\.env|^connection: \{[^a-z]*\}/.test(connection)) return 'it uses what is declared beside it, where the connection of the queue is not known';
  const imported = importName(opened, 'bullmq', 'Worker');
  if (imported === undefined) return `the name \`Worker\` means something else in ${opened.file}`;
  return [...imported.changes, appended(opened, workerText(job, imported.local, name, connection))];
}

export function workerText(job: Job, worker: string, queue: string, connection: string | undefined): string {
  const { quote, end, indent, newline } = job.place.style;
  const options = connection === undefined ? '' : `, { ${connection} }`;
  return [`new ${worker}(${quote}${queue}${quote}, async (job) => {`, branchOf(job, { at: indent, isLast: true }), `}${options})${end}`].join(newline);
}

/** Puts code at the end of a file. */
export function appended({ text, style: { newline } }: OpenFile, code: string): TextChange {
  return insertion(text.length, `${text.endsWith('\n') ? newline : `${newline}${newline}`}${code}${newline}`);
}
