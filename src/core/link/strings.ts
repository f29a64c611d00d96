import { bindingAt, functionAt } from '../model/entries';
import { CODE_FOLDER, isCodeFolder } from './code-place';
import { branches, unite, type TextPart, type Value } from './values';

type Text = readonly TextPart[];

const MOST_TEXTS = 24;
/** Characters and holes; a text that grows by itself again and again would double each time. */
const LONGEST_TEXT = 100_000;

/** The texts a value may be, each as parts; what is not text is one part with a hole named `name`. */
export function textAlternatives(value: Value, name: string): readonly Text[] {
  switch (value.kind) {
    case 'text': return [value.parts];
    case 'literal': return value.value === undefined || value.value === null ? [[hole(name, 'computed')]] : [[{ known: String(value.value) }]];
    case 'environment': return [[{ hole: value.name, because: 'environment', ...(value.fallback === undefined ? {} : { fallback: value.fallback }) }]];
    case 'parameter': return [[{ hole: parameterName(value, name), because: 'parameter', origin: value, ...readOff(value.path.at(-2)) }]];
    case 'member': return [[{ hole: value.name, because: 'member', origin: value, ...readOff(value.of?.at(-1)) }]];
    case 'union': return telling(value.of.slice(0, MOST_TEXTS).flatMap((branch) => textAlternatives(branch, name)));
    case 'unknown': return [[{ ...hole(value.name ?? name, value.reason === 'budget' ? 'budget' : 'computed'), ...readOff(value.of) }]];
    case 'api': return [[isCodeFolder(value) ? hole(CODE_FOLDER, 'computed') : { ...hole(name, 'computed'), ...readOff(value.path.at(-1) === name ? value.path.at(-2) : undefined) }]];
    case 'array': return value.items.length === 1 && value.items[0] !== undefined ? textAlternatives(value.items[0], name) : [[hole(name, 'computed')]];
    default: return [[hole(name, 'computed')]];
  }
}

/** Without what is only computed, where something says more. */
function telling(texts: readonly Text[]): readonly Text[] {
  const kept = texts.filter((parts) => parts.some((part) => 'known' in part || part.because !== 'computed'));
  return kept.length > 0 ? kept : texts;
}

/** By the property read off it, its own name, or what asks for it. */
function parameterName(value: Value & { kind: 'parameter' }, asked: string): string {
  if (value.path.at(-1) === '[]' && asked !== '') return asked;
  const property = value.path.findLast((step) => !/^(?:\[\]|\(\)|\d+)$/.test(step));
  if (property !== undefined) return property;
  const parameter = functionAt(value.file, value.function)?.parameters[value.index];
  const own = bindingAt(value.file, parameter?.binding ?? -1)?.name ?? '';
  return own === '' ? asked : own;
}

function readOff(of: string | undefined): { readonly of?: string } {
  return of === undefined || /^(?:\[\]|\d+)$/.test(of) ? {} : { of };
}

function hole(name: string, because: 'computed' | 'budget'): TextPart {
  return { hole: name === '' ? 'unknown' : name, because };
}

type Asked = 'startsWith' | 'endsWith' | 'includes';

/** Whether a text begins or ends with, or holds, one of several others; `undefined` when nobody knows. */
export function askedOf(value: Value, how: Asked, wanted: readonly (string | undefined)[]): boolean | undefined {
  const answers = new Set(textAlternatives(value, '').map((parts) => answerOf(parts, how, wanted)));
  const [only] = answers;
  return answers.size === 1 ? only : undefined;
}

function answerOf(parts: Text, how: Asked, wanted: readonly (string | undefined)[]): boolean | undefined {
  if (parts.length === 0) return false;
  const part = how === 'endsWith' ? parts.at(-1) : parts[0];
  if (part === undefined || !('known' in part)) return undefined;
  if (wanted.some((one) => one !== undefined && part.known[how](one))) return true;
  return wanted.every((one) => one !== undefined && (parts.length === 1 || (how !== 'includes' && isLongEnough(part.known, one, how)))) ? false : undefined;
}

/** Whether what is known tells that a text does not begin or end with another, whatever the rest of it is. */
function isLongEnough(known: string, wanted: string, how: 'startsWith' | 'endsWith'): boolean {
  return how === 'startsWith' ? !wanted.startsWith(known) : !wanted.endsWith(known);
}

/** Every way to join one alternative of each piece, as one value. */
export function joinTexts(pieces: readonly (readonly Text[])[]): Value {
  let joined: readonly Text[] = [[]];
  for (const alternatives of pieces) {
    joined = joined.flatMap((before) => alternatives.map((after) => joinTwo(before, after))).slice(0, MOST_TEXTS);
  }
  const texts = joined.map((parts): Value => ({ kind: 'text', parts: mergeKnown(parts) }));
  const [only] = texts;
  return texts.length === 1 && only !== undefined ? only : { kind: 'union', of: texts };
}

function joinTwo(before: Text, after: Text): Text {
  return lengthOf(before) + lengthOf(after) > LONGEST_TEXT ? [hole('', 'budget')] : [...before, ...after];
}

function lengthOf(parts: Text): number {
  return parts.reduce((length, part) => length + ('known' in part ? part.known.length : 1), 0);
}

/** What follows the last `separator` of a text: the name in a queue URL or an ARN. */
export function afterLast(value: Value, separator: string): Value {
  if (value.kind === 'union') return { ...value, of: value.of.map((branch) => afterLast(branch, separator)) };
  if (value.kind !== 'text') return value;
  const index = value.parts.findLastIndex((part) => 'known' in part && part.known.includes(separator));
  const part = value.parts[index];
  if (part === undefined || !('known' in part)) return value;
  const rest = part.known.slice(part.known.lastIndexOf(separator) + 1);
  return { ...value, parts: [...(rest === '' ? [] : [{ known: rest }]), ...value.parts.slice(index + 1)] };
}

/** The word after a keyword that a text begins with (`NOTIFY orders, 'x'`); `undefined` when no branch begins with it. */
export function wordAfter(value: Value, keyword: string): Value | undefined {
  const words = branches(value).flatMap((branch) => (branch.kind === 'text' ? wordIn(branch.parts, keyword) : branch.kind === 'array' ? itemAfter(branch.items, keyword) : undefined) ?? []);
  return words.length === 0 ? undefined : unite(words);
}

/** What stands behind a keyword in a list, as in the arguments of a command; of a list there any of its items. */
function itemAfter(items: readonly Value[], keyword: string): Value | undefined {
  const at = items.findIndex((item) => knownText(item)?.toUpperCase() === keyword);
  const next = at < 0 ? undefined : items[at + 1];
  return next?.kind === 'array' ? unite(next.items) : next;
}

function wordIn([first, ...others]: Text, keyword: string): Value | undefined {
  const begin = first !== undefined && 'known' in first ? /^\s*(\w+)\s+"?/.exec(first.known) : null;
  if (begin === null || first === undefined || !('known' in first) || begin[1]?.toUpperCase() !== keyword) return undefined;
  const parts = [{ known: first.known.slice(begin[0].length) }, ...others];
  const end = parts.findIndex((part) => 'known' in part && WORD_END.test(part.known));
  const whole = end < 0 ? parts : parts.slice(0, end + 1);
  return { kind: 'text', parts: mergeKnown(whole.map((part) => ('known' in part ? { known: part.known.replace(WORD_END, '') } : part))) };
}

const WORD_END = /[\s,;()"].*$/s;

export function mergeKnown(parts: Text): Text {
  const merged: TextPart[] = [];
  for (const part of parts) {
    const last = merged.at(-1);
    if (last !== undefined && 'known' in last && 'known' in part) merged[merged.length - 1] = { known: last.known + part.known };
    else if (!('known' in part) || part.known !== '') merged.push(part);
  }
  return merged;
}

/** The text when every part is known. */
export function knownText(value: Value): string | undefined {
  if (value.kind === 'literal' && (typeof value.value === 'number' || typeof value.value === 'boolean')) return String(value.value);
  if (value.kind !== 'text') return undefined;
  let whole = '';
  for (const part of value.parts) {
    if (!('known' in part)) return undefined;
    whole += part.known;
  }
  return whole;
}

export function startsWithHole([first]: Text): boolean {
  return first !== undefined && !('known' in first);
}

export function startsWithVariable([first]: Text): boolean {
  return first !== undefined && !('known' in first) && first.because === 'environment';
}

/** A path (or whole URL) resolved against a base, as `new URL(path, base)` and HTTP clients with a base URL do. */
export function joinUrl(base: Text, path: Text): Text {
  const [first] = path;
  if (first !== undefined && 'known' in first && /^[a-z][a-z0-9+.-]*:\/\//i.test(first.known)) return path;
  if (base.length === 0) return path;
  if (path.length === 0) return base;
  const last = base.at(-1);
  const head = last !== undefined && 'known' in last ? [...base.slice(0, -1), { known: last.known.replace(/\/+$/, '') }] : base;
  const tail = first !== undefined && 'known' in first ? [{ known: `/${first.known.replace(/^\/+/, '')}` }, ...path.slice(1)] : [{ known: '/' }, ...path];
  return mergeKnown([...head, ...tail]);
}
