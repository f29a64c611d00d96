import { insertion, type FileChange } from './fix';
import { importName } from './imports';
import { enqueue, newWorker, workerText, type Job } from './job-text';
import { exportText, importLines, specifierTo } from './modules';
import type { Place } from './place';

const QUEUE_NAMES: Readonly<Record<string, string>> = { email: 'emails', sms: 'texts', push: 'notifications', ai: 'generations', http: 'messages' };

/** A file of its own for a new queue, with its worker unless the call needs what is declared beside it. */
export function makeQueue(job: Job, folder: string): readonly FileChange[] | string {
  const { place, plan } = job;
  const name = QUEUE_NAMES[place.site?.category ?? ''] ?? 'jobs';
  const file = fileOf(place, folder, name);
  if (place.read(file) !== undefined) return `${file} is there already`;
  const imports = plan.isBound ? [] : importLines(place, file, plan.needs, place.read);
  if (typeof imports === 'string') return imports;
  const queue = importName(place, specifierTo(place, file), name);
  if (queue === undefined) return `the name \`${name}\` means something else in this file`;
  const known = { opened: { ...place, file }, variable: name, name, isExported: true, connection: CONNECTION };
  const worker = plan.isBound ? newWorker(job, known, place) : [];
  if (typeof worker === 'string') return worker;
  return [{ file: place.file, changes: [...queue.changes, enqueue(job, queue.local), ...worker] }, { file, created: true, changes: [insertion(0, textOf(job, name, imports))] }];
}

const CONNECTION = 'connection: { url: process.env.REDIS_URL }';

/** In `queues` beside the sources of the nearest package. */
function fileOf({ file }: Place, folder: string, name: string): string {
  const base = folder === '' ? '' : `${folder}/`;
  const sources = file.slice(base.length).startsWith('src/') ? 'src/' : '';
  const ending = file.slice(file.lastIndexOf('.')).replace(/x$/, '');
  return `${base}${sources}queues/${name}${ending}`;
}

function textOf(job: Job, name: string, imports: readonly string[]): string {
  const { place: { style }, plan: { isBound } } = job;
  const { quote, end, newline, usesRequire } = style;
  const names = isBound ? '{ Queue }' : '{ Queue, Worker }';
  const library = `${quote}bullmq${quote}`;
  const [declared = '', ...rest] = exportText(style, name, `new Queue(${quote}${name}${quote}, { ${isBound ? CONNECTION : 'connection'} })`);
  const queue = isBound ? [declared] : [`const ${CONNECTION.replace(': ', ' = ')}${end}`, '', declared, '', workerText(job, 'Worker', name, 'connection')];
  return [usesRequire ? `const ${names} = require(${library})${end}` : `import ${names} from ${library}${end}`, ...imports, '', ...queue, ...rest, ''].join(newline);
}
