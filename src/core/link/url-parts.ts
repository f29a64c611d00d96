import type { BindingFact, Expression } from '../model/facts';
import { joinUrl, mergeKnown } from './strings';
import type { TextPart, Value } from './values';

type Text = readonly TextPart[];

/** Stands around the number of a part while a text is taken apart; no URL has it. */
const MARK = '\u{E000}';
const MARKED = new RegExp(`${MARK}(\\d+)${MARK}`);
const PIECES = new RegExp(`^(?:([a-z][a-z0-9+.-]*:)//([^/?#]*)|(${MARK}\\d+${MARK})(?=[/?#]|$))([^?#]*)(.*)$`, 'is');

function marked(parts: Text): string {
  return parts.map((part, index) => ('known' in part ? part.known : `${MARK}${index}${MARK}`)).join('');
}

function unmarked(parts: Text, whole: string): Text {
  return mergeKnown(whole.split(MARKED).flatMap((piece, index) => {
    const part = index % 2 === 1 ? parts[Number(piece)] : { known: piece };
    return part === undefined ? [] : [part];
  }));
}

interface Pieces { readonly scheme: string; readonly host: string; readonly path: string; readonly query: string }

function piecesOf(parts: Text): Pieces | undefined {
  const match = PIECES.exec(marked(parts));
  return match === null ? undefined : { scheme: match[1] ?? '', host: match[2] ?? match[3] ?? '', path: match[4] ?? '', query: match[5] ?? '' };
}

/** A property of a `URL`, a `Request` or of what `url.parse` gives; `undefined` for those that are no part of an address. */
export function urlMember(value: Value & { kind: 'text' }, name: string): Value | undefined {
  if (name === 'href' || name === 'url') return value;
  const pieces = piecesOf(value.parts);
  if (pieces === undefined) return undefined;
  const piece = readPiece(pieces, name);
  return piece === undefined ? undefined : { kind: 'text', parts: unmarked(value.parts, piece) };
}

function readPiece({ scheme, host, path, query }: Pieces, name: string): string | undefined {
  switch (name) {
    case 'origin': return originOf(scheme, host);
    case 'host': return host.replace(/^.*@/s, '');
    case 'hostname': return host.replace(/^.*@/s, '').replace(/:[^:]*$/, '');
    case 'path':
    case 'pathname': return path === '' ? '/' : path;
    case 'protocol': return scheme === '' ? undefined : scheme;
    case 'search': return query.replace(/#.*$/s, '');
    default: return undefined;
  }
}

function originOf(scheme: string, host: string): string {
  return scheme === '' ? host : `${scheme}//${host}`;
}

const WRITTEN = ['href', 'host', 'hostname', 'pathname'];

/** A URL after `url.pathname = …` and the like. */
export function withWrittenParts(value: Value, binding: BindingFact, evaluate: (expression: Expression) => Value): Value {
  let changed = value;
  for (const property of binding.properties ?? []) {
    if (changed.kind !== 'text' || !WRITTEN.includes(property.name)) continue;
    const given = evaluate(property.value);
    if (given.kind === 'text') changed = withPart(changed, property.name, given.parts);
  }
  return changed;
}

function withPart(url: Value & { kind: 'text' }, name: string, given: Text): Value {
  const pieces = piecesOf(url.parts);
  if (pieces === undefined) return url;
  if (name === 'href') return { kind: 'text', parts: given };
  if (name === 'pathname') return { kind: 'text', parts: joinUrl(unmarked(url.parts, originOf(pieces.scheme, pieces.host)), given) };
  const scheme: Text = pieces.scheme === '' ? [] : [{ known: `${pieces.scheme}//` }];
  return { kind: 'text', parts: mergeKnown([...scheme, ...given, ...unmarked(url.parts, pieces.path)]) };
}
