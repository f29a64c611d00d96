import type { Said } from '../../localizer';
import { keyNamed, KEYS, type Key } from './query-keys';

/** One condition of a query; it holds when one of its values does. */
export interface Term {
  /** `undefined` for a plain word. */
  readonly key: Key | undefined;
  readonly values: readonly string[];
  /** `-term`: what fits is hidden instead of found. */
  readonly hides: boolean;
}

/** A text of the find and hide language, read. */
export interface Query {
  readonly terms: readonly Term[];
  /** What could not be understood, in words for whoever typed it. */
  readonly problems: readonly Said[];
}

/** What is longer is not read. */
export const MOST_QUERY = 1_000;

/** Reads a query. All terms have to hold; nothing is refused, but what makes no sense is said. */
export function parseQuery(text: string): Query {
  const read = tokensOf(text.slice(0, MOST_QUERY)).flatMap((token) => readTerm(token) ?? []);
  return { terms: read.map(({ term }) => term), problems: read.flatMap(({ problem }) => problem ?? []) };
}

/** A value as it is written in a query. */
export function quoted(value: string): string {
  return /[\s,"]|^-/.test(value) ? `"${value.replaceAll('"', '')}"` : value;
}

/** Words, where quotes keep spaces together. */
export function tokensOf(text: string): readonly string[] {
  return text.match(/(?:[^\s"]|"[^"]*"?)+/g) ?? [];
}

function readTerm(token: string): { readonly term: Term; readonly problem?: Said } | undefined {
  const hides = token.length > 1 && token.startsWith('-');
  const body = hides ? token.slice(1) : token;
  const [, name, rest = ''] = /^([a-z]+):(?!\/\/)(.*)$/is.exec(body) ?? [];
  if (name === undefined) return readWord(body, hides);
  const key = keyNamed(name.toLowerCase());
  if (key === undefined) return { term: { key: undefined, values: [unquoted(body)], hides }, problem: (l10n) => l10n.t('There is no "{0}:". There are {1} and unresolved. Put it in quotes to look for it as a word.', name, KEYS.map((known) => `${known}:`).join(', ')) };
  const values = valuesOf(rest);
  return values.length === 0 ? undefined : { term: { key, values, hides } };
}

function readWord(body: string, hides: boolean): { readonly term: Term } | undefined {
  if (body.toLowerCase() === 'unresolved') return { term: { key: 'unresolved', values: ['yes'], hides } };
  const word = unquoted(body);
  return word === '' ? undefined : { term: { key: undefined, values: [word], hides } };
}

/** Values between commas, those in quotes as a whole. */
function valuesOf(text: string): readonly string[] {
  return (text.match(/(?:[^,"]|"[^"]*"?)+/g) ?? []).map(unquoted).filter((value) => value !== '');
}

function unquoted(text: string): string {
  return text.replaceAll('"', '').trim();
}
