import { replaceIn } from './patterns';
import { joinTexts, knownText, textAlternatives } from './strings';
import { text, unknown, type TextPart, type Value } from './values';

type Text = readonly TextPart[];
type Shape = (known: string) => string;

/** Methods that change letters one by one, so that they apply to each known part. */
const LETTERS: Readonly<Record<string, Shape>> = {
  toLowerCase: (known) => known.toLowerCase(), toUpperCase: (known) => known.toUpperCase(), toLocaleLowerCase: (known) => known.toLowerCase(),
  toLocaleUpperCase: (known) => known.toUpperCase(),
};
const UNCHANGED = new Set(['toString', 'valueOf', 'normalize', 'toWellFormed']);
const TRIMS: Readonly<Record<string, readonly [atStart: boolean, atEnd: boolean]>> = { trim: [true, true], trimStart: [true, false], trimEnd: [false, true] };
const CUTS = new Set(['slice', 'substring', 'substr']);
/** What says something about a text instead of giving one. */
const ASKS = new Set(['includes', 'startsWith', 'endsWith', 'indexOf', 'lastIndexOf', 'search', 'localeCompare', 'charCodeAt', 'codePointAt', 'match', 'matchAll', 'padStart', 'padEnd', 'repeat']);

/** What a string method gives; `undefined` when it is not one that can be followed. */
export function stringMethod(name: string, receiver: Value & { kind: 'text' }, values: () => readonly Value[]): Value | undefined {
  if (UNCHANGED.has(name)) return receiver;
  const letters = own(LETTERS, name);
  if (letters !== undefined) return { kind: 'text', parts: receiver.parts.map((part) => ('known' in part ? { known: letters(part.known) } : part)) };
  const trims = own(TRIMS, name);
  if (trims !== undefined) return trimmed(receiver.parts, trims);
  if (name === 'concat') return joinTexts([[receiver.parts], ...values().map((value) => textAlternatives(value, ''))]);
  if (name === 'replace' || name === 'replaceAll') return replaced(receiver, name, values());
  if (CUTS.has(name)) return cut(receiver, name, values());
  return name === 'split' ? split(receiver, values()[0]) ?? splitAddress(receiver, values()[0]) : undefined;
}

/** A text that only the caller or the environment knows is still that text after it was reshaped. */
export function reshaped(name: string, receiver: Value & { kind: 'environment' | 'parameter' | 'member' }, values: () => readonly Value[]): Value | undefined {
  if (name === 'split') return splitAddress(receiver, values()[0]);
  if (receiver.kind === 'environment') return ASKS.has(name) ? undefined : withDefault(receiver, name === 'default' ? values()[0] : undefined);
  return UNCHANGED.has(name) || CUTS.has(name) || name.startsWith('replace') || own(LETTERS, name) !== undefined || own(TRIMS, name) !== undefined ? receiver : undefined;
}

/** `get('ORDERS_URL').default('http://orders')`. */
function withDefault(receiver: Value & { kind: 'environment' }, given: Value | undefined): Value {
  const fallback = given !== undefined ? knownText(given) : undefined;
  return fallback === undefined ? receiver : { ...receiver, fallback };
}

function own<Item>(table: Readonly<Record<string, Item>>, name: string): Item | undefined {
  return Object.hasOwn(table, name) ? table[name] : undefined;
}

function trimmed(parts: Text, [atStart, atEnd]: readonly [boolean, boolean]): Value {
  return {
    kind: 'text',
    parts: parts.map((part, index) => {
      if (!('known' in part)) return part;
      const start = atStart && index === 0 ? part.known.trimStart() : part.known;
      return { known: atEnd && index === parts.length - 1 ? start.trimEnd() : start };
    }),
  };
}

function replaced(receiver: Value & { kind: 'text' }, name: string, [from, to]: readonly Value[]): Value {
  const inserted = to === undefined || to.kind === 'function' ? undefined : textAlternatives(to, '')[0];
  const searched = from?.kind === 'pattern' ? from : from === undefined ? undefined : knownText(from);
  if (inserted === undefined || searched === undefined) return receiver;
  return { kind: 'text', parts: replaceIn(receiver.parts, searched, inserted, name === 'replaceAll') };
}

/** Cuts of a known text, and of the end of one that is known there. */
function cut(receiver: Value & { kind: 'text' }, name: string, values: readonly Value[]): Value | undefined {
  const bounds = values.flatMap((value) => (value.kind === 'literal' && typeof value.value === 'number' ? [value.value] : []));
  const [start, end] = bounds;
  if (start === undefined || bounds.length < values.length) return undefined;
  const known = knownText(receiver);
  return known === undefined ? withoutEnd(receiver.parts, start, end ?? 0) : text(cutKnown(known, name, start, end));
}

function cutKnown(known: string, name: string, start: number, end: number | undefined): string {
  if (name === 'substring') return known.substring(start, end);
  return known.slice(start, name === 'substr' && end !== undefined ? start + end : end);
}

function withoutEnd(parts: Text, start: number, end: number): Value | undefined {
  const last = parts.at(-1);
  if (start !== 0 || end >= 0 || last === undefined || !('known' in last) || last.known.length < -end) return undefined;
  return { kind: 'text', parts: [...parts.slice(0, -1), { known: last.known.slice(0, end) }] };
}

function split(receiver: Value, separator: Value | undefined): Value | undefined {
  const known = knownText(receiver);
  const between = separator === undefined ? undefined : knownText(separator);
  return known === undefined || between === undefined ? undefined : { kind: 'array', items: known.split(between).map(text) };
}

/** What stands before the query or the fragment of an address is what is asked for; of the rest nothing is known. */
function splitAddress(receiver: Value, separator: Value | undefined): Value | undefined {
  const between = separator === undefined ? undefined : knownText(separator);
  if (between !== '?' && between !== '#') return undefined;
  return { kind: 'array', items: [receiver.kind === 'text' ? { kind: 'text', parts: before(receiver.parts, between) } : receiver, unknown('computed')] };
}

function before(parts: Text, separator: string): Text {
  const at = parts.findIndex((part) => 'known' in part && part.known.includes(separator));
  return at < 0 ? parts : parts.slice(0, at + 1).map((part, index) => (index === at && 'known' in part ? { known: part.known.slice(0, part.known.indexOf(separator)) } : part));
}
