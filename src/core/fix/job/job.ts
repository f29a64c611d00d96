import { ts } from 'ts-morph';
import { lineIndent, type CodeStyle } from '../code-style';
import type { FileChange, TextChange } from '../fix';
import { calledName, type Place } from '../place';
import { reindented } from '../reindent';
import { DATA, planWork, type JobValue, type Work } from './plan';
import { standOf } from './stand';

const WIDEST = 100;

/** A call, or the function around it, that becomes a job. */
export interface Job {
  readonly place: Place;
  readonly work: Work;
  readonly name: string;
  /** The indent of the line where it is handed over. */
  readonly outer: string;
  /** What it gives is asked for later, so the queue has to keep it. */
  readonly isAnswer?: true;
  /** `Promise.all(list.map((item) => …))` around it: the library should take all at once. */
  readonly each?: Each;
  /** What changes in its own file when an expression hands it over. */
  readonly handOver: (expression: string, kind?: { readonly isPromise: boolean; readonly queue?: string }) => readonly TextChange[];
}

/** The waiting for a list, the expression that makes an item of it, and the call of `map`. */
export interface Each { readonly all: ts.CallExpression; readonly item: ts.Expression }

/** Changes by file; a text says why there are none. */
export type Made = readonly FileChange[] | string;

/** The call alone as a job; a text says why it cannot be one. */
export function jobOfCall(place: Place): Job | string {
  const stand = standOf(place);
  if (typeof stand === 'string') return stand;
  const work = planWork(place, stand);
  if (typeof work === 'string') return work;
  const { instead, each } = stand;
  const awaited = isPromiseOf(instead.parent) ? instead.parent : instead;
  const handOver: Job['handOver'] = (expression, { isPromise } = { isPromise: true }) => [
    { start: (isPromise ? instead : awaited).getStart(), end: instead.end, text: ts.isVariableStatement(instead) ? `${isPromise ? 'await ' : ''}${expression}${place.style.end}` : expression },
    ...work.gone.map((statement) => withoutLine(place.text, statement)),
  ];
  return { place, work, name: jobName(place), outer: lineIndent(place.text, instead.getStart()), handOver, ...(each === undefined ? {} : { each: { all: each, item: ts.isAwaitExpression(instead.parent) ? instead.parent : stand.expression } }) };
}

function isPromiseOf(node: ts.Node): node is ts.AwaitExpression {
  return ts.isAwaitExpression(node);
}

function withoutLine(text: string, statement: ts.Statement): TextChange {
  const start = text.lastIndexOf('\n', statement.getStart()) + 1;
  const after = text.indexOf('\n', statement.end);
  const isAlone = text.slice(start, statement.getStart()).trim() === '' && text.slice(statement.end, after < 0 ? text.length : after).trim() === '';
  if (!isAlone || after < 0) return { start: statement.getStart(), end: statement.end, text: '' };
  const end = after + 1 + emptyLineAt(text, start, after + 1);
  return { start: start - emptyLineBefore(text, start, end), end, text: '' };
}

/** How long an empty line is that would be left at the beginning of a block, or behind another. */
function emptyLineAt(text: string, start: number, end: number): number {
  return /(\{|\n[^\S\n]*)\r?\n$/.test(text.slice(0, start)) ? /^[^\S\n]*\r?\n/.exec(text.slice(end))?.[0].length ?? 0 : 0;
}

/** How long an empty line is that would be left at the end of a block. */
function emptyLineBefore(text: string, start: number, end: number): number {
  return /^[^\S\n]*\}/.test(text.slice(end)) ? /(?<=\n)[^\S\n]*\r?\n$/.exec(text.slice(0, start))?.[0].length ?? 0 : 0;
}

export function jobName(place: Place): string {
  const { call, site } = place;
  const name = kebab(calledName(call));
  return ownName(place, /^(send|create|post|execute|run|call)$/.test(name) && site !== undefined ? `${name}-${site.category}` : name);
}

const MOST_FILES = 40;

/** A name that no file which has to do with jobs uses already. */
export function ownName(place: Place, name: string): string {
  const files = [...new Set([place.file, ...place.map.sites.filter(({ category }) => category === 'enqueue').map(({ file }) => file)])].slice(0, MOST_FILES);
  const texts = files.map((file) => place.read(file) ?? '');
  const isFree = (one: string): boolean => texts.every((text) => !text.includes(`'${one}'`) && !text.includes(`"${one}"`));
  return [name, ...Array.from({ length: 20 }, (_, index) => `${name}-${index + 2}`)].find(isFree) ?? name;
}

export function kebab(name: string): string {
  return name.replace(/([a-z\d])([A-Z])/g, '$1-$2').toLowerCase();
}

/** The data of a job as an object, on several lines where one is too long for what stands before and after. */
export function dataText({ outer, work: { data }, place: { style } }: Job, before: string): string {
  const values = data.map(valueText);
  if (values.length === 0) return '{}';
  const line = `{ ${values.join(', ')} }`;
  if (outer.length + before.length + line.length <= Math.min(WIDEST, style.width) && !line.includes('\n')) return line;
  const { indent, newline, lastComma } = style;
  return `{${newline}${values.map((value) => `${outer}${indent}${value}`).join(`,${newline}`)}${lastComma}${newline}${outer}}`;
}

function valueText({ name, text }: JobValue): string {
  return name === text ? name : `${name}: ${text}`;
}

/** What a worker does, line by line, where the data of a job are `data`. */
export function workLines({ work: { statements }, place: { style: { newline } } }: Job, data: string, at: string): string {
  return statements.map((statement) => `${at}${reindented(statement.replaceAll(DATA, data), '', at)}`).join(newline);
}

/** The part of a worker that does one kind of job, where `name` is how it reads the name of the job. */
export function branchOf(job: Job, { name = 'job.name', data = 'job.data', at, isLast }: { readonly name?: string; readonly data?: string; readonly at: string; readonly isLast: boolean }): string {
  const { quote, end, indent, newline }: CodeStyle = job.place.style;
  const head = `${at}if (${name} === ${quote}${job.name}${quote}) {`;
  return [head, workLines(job, data, `${at}${indent}`), ...(isLast || job.isAnswer === true ? [] : [`${at}${indent}return${end}`]), `${at}}`].join(newline);
}

export function mergeFiles(files: readonly FileChange[]): readonly FileChange[] {
  const names = [...new Set(files.map(({ file }) => file))];
  return names.map((file) => {
    const own = files.filter((one) => one.file === file);
    return { file, ...(own.some(({ created }) => created === true) ? { created: true as const } : {}), changes: own.flatMap(({ changes }) => changes) };
  });
}
