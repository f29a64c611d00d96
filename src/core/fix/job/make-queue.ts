import { insertion, type FileChange } from '../fix';
import { importName, importText, isTaken } from '../imports';
import { addDependency, type Manifest } from '../manifest';
import { exportText, importLines, specifierTo } from '../modules';
import type { OpenFile, Place } from '../place';
import { addChanges, appended, newWorker, workerText } from './bullmq';
import { mergeFiles, workLines, type Job, type Made } from './job';
import { BY_THE_QUEUE, defaultRetries } from './retries';

const QUEUE_NAMES: Readonly<Record<string, string>> = { email: 'emails', sms: 'texts', push: 'notifications', ai: 'generations', http: 'messages' };

/** A name for a new queue that means nothing else in the file of the call, and that no queue of the workspace has: its workers would take the jobs. */
export function queueName({ site, source, map }: Place): string {
  const name = QUEUE_NAMES[site?.category ?? ''] ?? 'jobs';
  const isQueue = (one: string): boolean => map.nodes.some((node) => node.kind === 'queue' && node.name === one);
  const names = [name, `${name.replace(/s$/, '')}Jobs`, `${name.replace(/s$/, '')}Work`];
  return names.find((one) => !isTaken(source, one) && !isQueue(one)) ?? name;
}

/** A file of its own for a new queue, with its worker unless the call needs what is declared beside it. */
export function makeQueue(job: Job, library: 'bullmq' | 'bull', manifest: Manifest | undefined): Made {
  const { place, work } = job;
  const name = queueName(place);
  const file = fileOf(job, manifest?.folder ?? '', name);
  if (place.read(file) !== undefined) return `${file} is there already`;
  const imports = work.isBound ? [] : importLines(place, file, work.needs, place.read);
  if (typeof imports === 'string') return imports;
  const queue = importName(place, specifierTo(place, file, place.read), name);
  if (queue === undefined) return `the name \`${name}\` means something else in this file`;
  const worker = work.isBound ? boundWorker(job, library, { ...place, file }, name, queue.local) : [];
  if (typeof worker === 'string') return worker;
  const text = library === 'bull' ? bullText(job, name, imports) : textOf(job, name, imports);
  const dependency = addDependency(manifest, library, place.read);
  return mergeFiles([{ file: place.file, changes: [...queue.changes, ...addChanges(job, queue.local, BY_THE_QUEUE), ...worker] }, { file, created: true, changes: [insertion(0, text)] }, ...dependency]);
}

function boundWorker(job: Job, library: 'bullmq' | 'bull', opened: OpenFile, name: string, local: string): FileChange['changes'] | string {
  return library === 'bull' ? [appended(job.place, processText(job, local))] : newWorker(job, { opened, name, connection: CONNECTION }, job.place);
}

function processText(job: Job, queue: string): string {
  const { quote, end, indent, newline } = job.place.style;
  return [`${queue}.process(${quote}${job.name}${quote}, async (job) => {`, workLines(job, 'job.data', indent), `})${end}`].join(newline);
}

const CONNECTION = 'connection: { url: process.env.REDIS_URL }';

/** In `queues` beside the sources of the nearest package. */
export function fileOf({ place: { file }, work }: Job, folder: string, name: string): string {
  const base = folder === '' ? '' : `${folder}/`;
  const sources = file.slice(base.length).startsWith('src/') ? 'src/' : '';
  const ending = work.isBound || !work.statements.some((one) => /<[A-Z>]/.test(one)) ? file.slice(file.lastIndexOf('.')).replace(/x$/, '') : file.slice(file.lastIndexOf('.'));
  return `${base}${sources}queues/${name}${ending}`;
}

function textOf(job: Job, name: string, imports: readonly string[]): string {
  const { place: { style }, work: { isBound } } = job;
  const { quote, end, newline, indent, lastComma } = style;
  const [declared = '', ...rest] = exportText(style, name, `new Queue(${quote}${name}${quote}, {${newline}${indent}${isBound ? CONNECTION : 'connection'},${newline}${indent}${defaultRetries(style)}${lastComma}${newline}})`);
  const queue = isBound ? [declared] : [`const ${CONNECTION.replace(': ', ' = ')}${end}`, '', declared, '', workerText(job, 'Worker', name, 'connection')];
  return [importText(style, isBound ? '{ Queue }' : '{ Queue, Worker }', 'bullmq'), ...imports, '', ...queue, ...rest, ''].join(newline);
}

function bullText(job: Job, name: string, imports: readonly string[]): string {
  const { place: { style, file }, work: { isBound } } = job;
  const { quote, newline, indent, lastComma } = style;
  const url = `process.env.REDIS_URL${/\.tsx?$/.test(file) ? ` ?? ${quote}redis://127.0.0.1:6379${quote}` : ''}`;
  const [declared = '', ...rest] = exportText(style, name, `new Bull(${quote}${name}${quote}, ${url}, {${newline}${indent}${defaultRetries(style)}${lastComma}${newline}})`);
  return [importText(style, 'Bull', 'bull'), ...imports, '', declared, ...(isBound ? [] : ['', processText(job, name)]), ...rest, ''].join(newline);
}
