import type { CommunicationMap } from '../../model/communication-map';
import { keyNamed, KEYS } from './query-keys';
import { valuesOf } from './query-values';
import { MOST_QUERY, quoted, tokensOf } from './query';

const MOST = 8;

/** Whole queries that a query may become: its last term ended with a key or with a value that the map knows. */
export function completionsOf(text: string, map: CommunicationMap): readonly string[] {
  const last = /\s$/.test(text) || text.length > MOST_QUERY ? undefined : tokensOf(text).at(-1);
  if (last === undefined) return [];
  const before = text.slice(0, text.length - last.length);
  const sign = last.startsWith('-') ? '-' : '';
  const body = last.slice(sign.length);
  const [, name = '', rest = ''] = /^([a-z]+):(.*)$/i.exec(body) ?? [];
  const key = keyNamed(name.toLowerCase());
  if (key === undefined) return body.length < 2 ? [] : KEYS.filter((known) => known.startsWith(body.toLowerCase())).map((known) => `${before}${sign}${known}:`);
  const typed = rest.replaceAll('"', '').toLowerCase();
  const values = [...new Set(valuesOf(key, map))].sort().filter((value) => value.toLowerCase().includes(typed) && value.toLowerCase() !== typed);
  return values.slice(0, MOST).map((value) => `${before}${sign}${key}:${quoted(value)}`);
}
