import type { CallModel } from '../catalogue/library';
import type { Category, Target, TargetPart } from '../model/communication-map';
import type { Evaluator } from './evaluator';
import { readPath, readText, type Subject } from './paths';
import { joinUrl, knownText, mergeKnown, textAlternatives } from './strings';
import { branches, type TextPart, type Value } from './values';

type Text = readonly TextPart[];

/** What a call addresses: every text it may be, and the HTTP method or operation. */
export interface ReadTarget { readonly texts: readonly Text[]; readonly operation: string }

export function readTarget(evaluator: Evaluator, subject: Subject, model: CallModel): ReadTarget {
  if (model.url !== undefined) return { texts: readUrl(evaluator, subject, model), operation: readMethod(evaluator, subject, model) };
  const value = model.target === undefined ? undefined : readText(evaluator, subject, model.target);
  return { texts: value === undefined ? [] : textAlternatives(value, 'target'), operation: model.operation ?? readMethod(evaluator, subject, model) };
}

function readMethod(evaluator: Evaluator, subject: Subject, model: CallModel): string {
  if (model.method === undefined) return model.operation ?? '';
  const value = readPath(evaluator, subject, model.method);
  const known = value === undefined ? [] : branches(value).flatMap((branch) => knownText(branch) ?? []);
  return (known[0] ?? '').toUpperCase();
}

function readUrl(evaluator: Evaluator, subject: Subject, model: CallModel): readonly Text[] {
  const url = model.url === undefined ? undefined : readPath(evaluator, subject, model.url);
  const base = model.base === undefined ? undefined : readText(evaluator, subject, model.base);
  const urls = url === undefined ? [[]] : branches(url).flatMap((branch) => urlTexts(evaluator, branch));
  if (base === undefined) return urls.filter((parts) => parts.length > 0);
  const bases = branches(base).flatMap((branch) => urlTexts(evaluator, branch)).slice(0, 4);
  return bases.flatMap((one) => urls.map((parts) => joinUrl(one, parts))).slice(0, 8);
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
  const isUrl = category === 'http' || category === 'grpc' || category === 'graphql' || category === 'soap' || category === 'websocket';
  const [best] = [...texts].sort((a, b) => holes(a) - holes(b));
  const parts = mergeKnown((best ?? []).map((part) => (isUrl ? part : withFallback(part))));
  const shown = isUrl ? withoutScheme(parts) : parts;
  const text = [...new Set([shown, ...texts.filter((other) => other !== best).map((other) => (isUrl ? withoutScheme(other) : other.map(withFallback)))].map(textOf))].join(' | ');
  return { text: texts.length > 1 ? text : textOf(shown), known: shown.length > 0 && shown.every((part) => 'known' in part), parts: shown.map(toPart) };
}

function holes(text: Text): number {
  return text.filter((part) => !('known' in part)).length;
}

function withFallback(part: TextPart): TextPart {
  return 'known' in part || part.fallback === undefined ? part : { known: part.fallback };
}

function withoutScheme(parts: Text): Text {
  const [first, ...rest] = parts;
  const trimmed = first !== undefined && 'known' in first ? [{ known: first.known.replace(/^[a-z][a-z0-9+.-]*:\/\//i, '') }, ...rest] : parts;
  const end = trimmed.findIndex((part) => 'known' in part && /[?#]/.test(part.known));
  const cut = trimmed[end];
  if (cut === undefined || !('known' in cut)) return trimmed.filter((part) => !('known' in part) || part.known !== '');
  return [...trimmed.slice(0, end), { known: cut.known.replace(/[?#].*$/s, '') }].filter((part) => !('known' in part) || part.known !== '');
}

export function textOf(text: Text): string {
  return text.map((part) => ('known' in part ? part.known : `\${${part.hole}}`)).join('');
}

function toPart(part: TextPart): TargetPart {
  return 'known' in part ? part : { hole: part.hole, because: part.because };
}

/** Whether the part that tells one target from another is known: a literal path segment, the name of a channel. */
export function isKeyKnown(model: CallModel, texts: readonly Text[]): boolean {
  return texts.some((text) => (model.url === undefined ? hasName(text) : hasPathSegment(text)));
}

function hasName(text: Text): boolean {
  return text.some((part) => ('known' in part ? /[\p{L}\d]/u.test(part.known) : part.because === 'environment'));
}

/** Marks where a hole stands, with characters that no URL has. */
const HOLE = '<>';
const VARIABLE = '<$>';

function hasPathSegment(text: Text): boolean {
  const whole = text.map((part) => ('known' in part ? part.known : part.because === 'environment' ? VARIABLE : HOLE)).join('');
  const path = whole.replace(/[?#].*$/s, '').replace(/^[a-z][a-z0-9+.-]*:\/\/[^/]*/i, '').replace(/^<\$?>(?=\/)/, '');
  // `/api${path}`: what follows a segment without a slash is the rest of the path, not an id in it.
  if (/[\p{L}\d]<>$/u.test(path)) return false;
  if (/[\p{L}\d]/u.test(path.replace(/<\$?>/g, ''))) return true;
  return /^[a-z][a-z0-9+.-]*:\/\/[\w.-]+/i.test(whole) && !whole.includes('<');
}

/** Parameters and members that holes of the texts come from. */
export function originsOf(texts: readonly Text[]): readonly Value[] {
  return texts.flatMap((text) => text.flatMap((part) => ('known' in part || part.origin === undefined ? [] : [part.origin])));
}
