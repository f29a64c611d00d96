import type { CommunicationMap } from '../../model/communication-map';
import { CATEGORIES } from '../../model/communication-map';
import { SEVERITIES } from '../map-names';
import { isChannel } from '../map-paths';
import { keyNamed, KEYS, type NamedKey } from './query-keys';
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

function valuesOf(key: NamedKey, map: CommunicationMap): readonly string[] {
  switch (key) {
    case 'style': return ['sync', 'async'];
    case 'category': return CATEGORIES.filter((category) => map.edges.some((edge) => edge.category === category));
    case 'severity': return SEVERITIES;
    case 'rule': return map.findings.map(({ rule }) => rule);
    case 'library': return map.sites.map(({ library }) => library);
    case 'service': return map.services.map(({ name }) => name);
    case 'kind': return map.nodes.map(({ kind }) => kind);
    case 'topic': return map.nodes.filter(({ kind }) => isChannel(kind)).map(({ name }) => name);
    case 'waitsfor': case 'waitedby': return [...map.nodes, ...map.entryPoints.filter(({ kind }) => kind === 'request')].map(({ name }) => name);
    case 'waits': return ['>1s', '>10s'];
    case 'confidence': return ['<0.7', '>=0.9'];
    case 'change': return ['added', 'removed', 'changed', 'finding'];
    case 'file': return [];
  }
}
