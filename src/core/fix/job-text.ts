import type { ts } from 'ts-morph';
import { lineIndent } from './code-style';
import { insertion, type TextChange } from './fix';
import { importName } from './imports';
import type { JobPlan } from './job-data';
import { calledName, type OpenFile, type Place } from './place';
import type { KnownQueue } from './queues-around';

const WIDEST = 100;

/** A statement that becomes a job. */
export interface Job { readonly place: Place; readonly statement: ts.ExpressionStatement; readonly plan: JobPlan; readonly name: string }

export function jobName({ call, site }: Place): string {
  const name = calledName(call).replace(/([a-z\d])([A-Z])/g, '$1-$2').toLowerCase();
  return /^(send|create|post|execute|run|call)$/.test(name) && site !== undefined ? `${name}-${site.category}` : name;
}

/** `await queue.add('name', { … });` instead of the call. */
export function enqueue({ place, statement, plan, name }: Job, queue: string): TextChange {
  const { quote, end, indent, newline, lastComma } = place.style;
  const outer = lineIndent(place.text, statement.getStart());
  const values = plan.data.map((value) => (value.name === value.text ? value.name : `${value.name}: ${value.text}`));
  const retries = place.finding.rule === 'await-notification-in-handler' ? `, { attempts: 5, backoff: { type: ${quote}exponential${quote}, delay: 1000 } }` : '';
  const head = `await ${queue}.add(${quote}${name}${quote}, `;
  const line = `${head}${values.length === 0 ? '{}' : `{ ${values.join(', ')} }`}`;
  const lines = `${head}{${newline}${values.map((value) => `${outer}${indent}${value}`).join(`,${newline}`)}${lastComma}${newline}${outer}}${retries})${end}`;
  const fits = values.length === 0 || (outer.length + line.length <= WIDEST && !line.includes('\n'));
  return { start: statement.getStart(), end: statement.end, text: fits ? `${line}${retries})${end}` : lines };
}

/** The part of a worker that does one kind of job. */
export function branchOf({ place, statement, plan, name }: Job, at: string, isLast: boolean): string {
  const { quote, end, indent, newline } = place.style;
  const before = lineIndent(place.text, statement.getStart());
  const work = /`[^`]*\n[^`]*`/.test(plan.work) ? plan.work : plan.work.replaceAll(`\n${before}`, `\n${at}${indent}`);
  const lines = [`if (job.name === ${quote}${name}${quote}) {`, `${indent}await ${work}${end}`, ...(isLast ? [] : [`${indent}return${end}`]), '}'];
  return lines.map((line) => `${at}${line}`).join(newline);
}

/** Appends a worker for a queue to a file. */
export function newWorker(job: Job, { name, connection, opened: { file } }: KnownQueue, opened: OpenFile): readonly TextChange[] | string {
  if (connection !== undefined && file !== opened.file && !/process\.env|^connection: \{[^a-z]*\}/.test(connection)) return 'it uses what is declared beside it, where the connection of the queue is not known';
  const imported = importName(opened, 'bullmq', 'Worker');
  if (imported === undefined) return `the name \`Worker\` means something else in ${opened.file}`;
  const { newline } = opened.style;
  const gap = opened.text.endsWith('\n') ? newline : `${newline}${newline}`;
  return [...imported.changes, insertion(opened.text.length, `${gap}${workerText(job, imported.local, name, connection)}${newline}`)];
}

export function workerText(job: Job, worker: string, queue: string, connection: string | undefined): string {
  const { quote, end, indent, newline } = job.place.style;
  const options = connection === undefined ? '' : `, { ${connection} }`;
  return [`new ${worker}(${quote}${queue}${quote}, async (job) => {`, branchOf(job, indent, true), `}${options})${end}`].join(newline);
}
