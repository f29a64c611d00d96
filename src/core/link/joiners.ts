import { joinUrl, textAlternatives } from './strings';
import { unite, type TextPart, type Value } from './values';

/** Functions of packages that join addresses or paths with one slash between the pieces. */
const JOINERS: Readonly<Record<string, RegExp>> = {
  'node:path': /^(posix\.|default\.)*(join|resolve)$/, 'node:path/posix': /^(default\.)?(join|resolve)$/, 'path-browserify': /^(default\.)?join$/, pathe: /^(default\.)?join$/,
  upath: /^(default\.)?join$/, 'url-join': /^(default|urlJoin)?$/, urljoin: /^(default)?$/, 'proper-url-join': /^(default|urlJoin)?$/, ufo: /^joinURL$/,
};
/** Functions that change of an address what does not matter here. */
const FINISHERS: Readonly<Record<string, RegExp>> = { ufo: /^(with(out)?(TrailingSlash|Query|Https?|Protocol)|cleanDoubleSlashes|normalizeURL|encodeURL)$/, 'normalize-url': /^(default)?$/ };

const MOST_TEXTS = 8;

/** What a package's function that joins or finishes an address gives; `undefined` for other functions. */
export function joinedAddress(packageName: string, name: string, values: () => readonly Value[]): Value | undefined {
  if (matches(FINISHERS, packageName, name)) return values()[0];
  if (packageName === 'urlcat' && /^(default|urlcat)?$/.test(name)) return joinWithSlashes(withoutReplacements(values()));
  return matches(JOINERS, packageName, name) ? joinWithSlashes(values()) : undefined;
}

/** `urlcat(base, '/orders/:id', { id })`, `urlcat('/orders/:id', { id })`: the second is a path only where it is known to be one. */
function withoutReplacements([first, second]: readonly Value[]): readonly Value[] {
  const isPath = second !== undefined && textAlternatives(second, '').some((parts) => parts.some((part) => 'known' in part));
  return first === undefined ? [] : isPath ? [first, second] : [first];
}

function matches(table: Readonly<Record<string, RegExp>>, packageName: string, name: string): boolean {
  return Object.hasOwn(table, packageName) && table[packageName]?.test(name) === true;
}

function joinWithSlashes(values: readonly Value[]): Value {
  let joined: readonly (readonly TextPart[])[] = [[]];
  for (const value of values.flatMap((one) => (one.kind === 'array' ? one.items : [one]))) {
    joined = joined.flatMap((before) => textAlternatives(value, '').map((after) => joinUrl(before, after))).slice(0, MOST_TEXTS);
  }
  return unite(joined.map((parts) => ({ kind: 'text', parts })));
}
