import type { CallModel } from '../catalogue/library';
import type { Category, Target, TargetPart } from '../model/communication-map';
import { fitsAround } from '../model/fits-around';
import type { Evaluator } from './evaluator';
import { readPath, readText, type Subject } from './paths';
import { sharedDefault } from './shared-defaults';
import { joinUrl, knownText, mergeKnown, startsWithHole, startsWithVariable, textAlternatives } from './strings';
import { hostsByConstruction, namesByConstruction } from './construction-hosts';
import { branches, type TextPart, type Value } from './values';

type Text = readonly TextPart[];

/**
 * What a call addresses: every text it may be, and the HTTP method or operation. `keys` is what tells one target from another in each of the
 * texts: of an HTTP request to a base URL the path alone.
 */
export interface ReadTarget { readonly texts: readonly Text[]; readonly keys: readonly Text[]; readonly operation: string }

export function readTarget(evaluator: Evaluator, subject: Subject, model: CallModel): ReadTarget {
  if (model.url !== undefined) {
    const { texts, keys } = readUrl(evaluator, subject, model);
    return { texts: texts.map((one) => hostsByConstruction(evaluator, one)), keys, operation: readMethod(evaluator, subject, model) };
  }
  const value = model.target === undefined ? undefined : readText(evaluator, subject, model.target);
  const texts = value === undefined ? [] : textAlternatives(value, 'target');
  const isNamed = model.category === 'publish' || model.category === 'enqueue';
  return { texts: isNamed ? texts.flatMap((one) => namesByConstruction(evaluator, one, subject.at)) : texts, keys: texts, operation: model.operation ?? readMethod(evaluator, subject, model) };
}

function readMethod(evaluator: Evaluator, subject: Subject, model: CallModel): string {
  if (model.method === undefined) return model.operation ?? '';
  const value = readPath(evaluator, subject, model.method);
  const known = value === undefined ? [] : branches(value).flatMap((branch) => knownText(branch) ?? []);
  return (known[0] ?? '').toUpperCase();
}

function readUrl(evaluator: Evaluator, subject: Subject, model: CallModel): Pick<ReadTarget, 'texts' | 'keys'> {
  const url = model.url === undefined ? undefined : readText(evaluator, subject, model.url);
  const base = model.base === undefined ? undefined : readText(evaluator, subject, model.base);
  const urls = url === undefined ? [[]] : branches(url).flatMap((branch) => urlTexts(evaluator, branch));
  if (base === undefined || (isOnlyPossible(base) && urls.every(startsWithVariable)) || (urls.every(startsWithHole) && isSharedBase(evaluator, subject, model.base ?? ''))) {
    const texts = urls.filter((parts) => parts.length > 0);
    return { texts, keys: texts };
  }
  const bases = branches(base).flatMap((branch) => urlTexts(evaluator, branch)).slice(0, 4);
  const joined = bases.flatMap((one) => urls.map((path) => ({ path, whole: joinUrl(one, path) }))).slice(0, 8);
  return { texts: joined.map(({ whole }) => whole), keys: joined.map(({ path, whole }) => (path.some(isOpen) ? path : whole)) };
}

/** A base that options of somebody else may hold, where nobody is seen to put one there. */
function isOnlyPossible(base: Value): boolean {
  return branches(base).every((branch) => branch.kind === 'unknown' || (branch.kind === 'parameter' && branch.path.length > 0));
}

/** What is set for all calls of an instance that everybody shares says nothing of where one leads that may be given a whole address. */
function isSharedBase(evaluator: Evaluator, subject: Subject, path: string): boolean {
  const own = path.split('|').filter((one) => one.trim() !== 'receiver.base').join('|');
  return sharedDefault(evaluator, subject, 'base') !== undefined && (own === '' || readPath(evaluator, subject, own) === undefined);
}

function urlTexts(evaluator: Evaluator, value: Value): readonly Text[] {
  if (value.kind === 'array') return value.items.flatMap((item) => branches(item)).flatMap((item) => urlTexts(evaluator, item));
  return value.kind === 'object' ? [nodeOptions(evaluator, value)] : textAlternatives(value, 'url');
}

/** Node's request options: protocol, host or hostname, port and path. */
function nodeOptions(evaluator: Evaluator, options: Value & { kind: 'object' }): Text {
  const read = (name: string): Text | undefined => {
    const value = evaluator.member(options, name);
    return value.kind === 'unknown' || (value.kind === 'literal' && value.value === undefined) ? undefined : textAlternatives(value, name)[0];
  };
  const url = read('url') ?? read('uri') ?? read('href');
  if (url !== undefined) return url;
  const host = read('hostname') ?? read('host');
  const port = read('port');
  const path = read('path') ?? read('pathname');
  if (host === undefined) return path ?? [];
  return mergeKnown([{ known: 'http://' }, ...host, ...(port === undefined ? [] : [{ known: ':' }, ...port]), ...(path ?? [])]);
}

/** The published form: without scheme and query for HTTP, environment defaults applied for names. */
export function toTarget(category: Category, texts: readonly Text[]): Target {
  const isUrl = category === 'http' || category === 'grpc' || category === 'graphql' || category === 'soap' || category === 'websocket' || category === 'sse';
  const ordered = telling(texts.map((text) => mergeKnown(isUrl ? withoutScheme(text) : category === 'enqueue' ? withoutHashTag(text.map(withFallback)) : text.map(withFallback))).sort((a, b) => holes(a) - holes(b)));
  const [shown = []] = ordered;
  return { text: [...new Set(ordered.map(textOf))].join(' | '), known: shown.length > 0 && shown.every((part) => 'known' in part), parts: shown.map(toPart) };
}

/** `{orders}/mail` is `orders/mail`: the braces only keep a queue on one node of a Redis cluster, which is often decided when a service starts. */
function withoutHashTag(text: Text): Text {
  const [first, ...rest] = mergeKnown(text);
  return first === undefined || !('known' in first) ? text : [{ known: first.known.replace(/^\{([^{}]+)\}(?=\/|$)/, '$1') }, ...rest];
}

/** Without the alternatives that say no more than another: nothing, a hole that is only computed, an address without the host that another has. */
function telling(all: readonly Text[]): readonly Text[] {
  const addresses = new Set<string>();
  const texts: Written[] = [];
  for (const text of all) {
    const address = textOf(text);
    if (!addresses.has(address)) texts.push({ address, text, holes: holes(text) });
    addresses.add(address);
  }
  const hosted = texts.filter(({ text: [first] }) => first !== undefined && ('known' in first ? !first.known.startsWith('/') : first.because === 'environment'));
  const kept = texts.filter((one) => {
    const [only, ...rest] = one.text;
    if (only === undefined || (rest.length === 0 && !('known' in only) && only.because === 'computed') || saysLess(one, texts, addresses)) return false;
    return !one.address.startsWith('/') || !hosted.some(({ address }) => address.endsWith(one.address));
  });
  return kept.length > 0 ? kept.map(({ text }) => text) : all.slice(0, 1);
}

/** A text as it is read. */
interface Written { readonly address: string; readonly text: Text; readonly holes: number }

/** So many others are looked through at most for one that says in full what a text says with something computed. */
const MOST_COMPARED = 100;

/** Whether a text only says, with something computed, what another says in full. */
function saysLess({ address, text, holes: count }: Written, texts: readonly Written[], addresses: ReadonlySet<string>): boolean {
  if (!text.some(isComputed)) return false;
  const shortened = textOf(text.filter((part) => !isComputed(part))).replace(/\/{2,}/g, '/');
  if (shortened !== address && addresses.has(shortened)) return true;
  const pieces = piecesAround(text);
  return texts.slice(0, MOST_COMPARED).some((other) => other.text !== text && other.holes < count && fitsAround(pieces, other.address));
}

/** What stands before, between and behind what is computed. */
function piecesAround(text: Text): readonly string[] {
  const pieces = [''];
  for (const part of text) {
    if (isComputed(part)) pieces.push('');
    else pieces.push(`${pieces.pop() ?? ''}${textOf([part])}`);
  }
  return pieces;
}

function isComputed(part: TextPart): boolean {
  return !('known' in part) && part.because === 'computed';
}

function holes(text: Text): number {
  return text.filter((part) => !('known' in part)).length;
}

function withFallback(part: TextPart): TextPart {
  return 'known' in part || part.fallback === undefined || part.fallback === '' ? part : { known: part.fallback };
}

export function withoutScheme(parts: Text): Text {
  const [first, ...rest] = parts;
  const trimmed = first !== undefined && 'known' in first ? [{ known: first.known.replace(/^[a-z][a-z0-9+.-]*:\/\//i, '') }, ...rest] : parts;
  const end = trimmed.findIndex((part) => 'known' in part && /[?#]/.test(part.known));
  const cut = trimmed[end];
  if (cut === undefined || !('known' in cut)) return trimmed.filter((part) => !('known' in part) || part.known !== '');
  return [...trimmed.slice(0, end), { known: cut.known.replace(/\s*[?#].*$/s, '') }].filter((part) => !('known' in part) || part.known !== '');
}

export function textOf(text: Text): string {
  return text.map((part) => ('known' in part ? part.known : `\${${part.hole}}`)).join('');
}

function toPart(part: TextPart): TargetPart {
  return 'known' in part ? part : { hole: part.hole, because: part.because };
}

/** A part that callers may know. */
export function isOpen(part: TextPart): boolean {
  return !('known' in part) && (part.because === 'parameter' || part.because === 'member');
}

/** Parameters and members that holes of the texts come from. */
export function originsOf({ texts }: ReadTarget): readonly Value[] {
  return texts.flatMap((text) => text.flatMap((part) => ('known' in part || part.origin === undefined ? [] : [part.origin])));
}
