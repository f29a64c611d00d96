import type { Localizer, Said } from '../../localizer';
import { nearestName } from '../../model/nearest-name';
import type { MapRows } from './map-rows';
import type { Key } from './query-keys';
import type { Test } from './query-tests';
import { valuesOf } from './query-values';

const NOTES: Readonly<Partial<Record<Key, (l10n: Localizer, value: string) => string>>> = {
  service: (l10n, value) => l10n.t('No service here is called "{0}".', value),
  topic: (l10n, value) => l10n.t('No topic, queue or job here is called "{0}".', value),
  rule: (l10n, value) => l10n.t('No finding here is of a rule "{0}".', value),
  library: (l10n, value) => l10n.t('No call here is made with a library "{0}".', value),
  file: (l10n, value) => l10n.t('No call here is in a file "{0}".', value),
  unresolved: (l10n) => l10n.t('No call here is unresolved.'),
};

/** Why a value of a term finds nothing in this map; `undefined` when it finds something, or when its problem is told already. */
export function noteOf(key: Key | undefined, value: string, test: Test | undefined, { map, rows }: MapRows): Said | undefined {
  if (key === undefined || test === undefined || test.problem !== undefined || test.trace !== undefined) return undefined;
  if (rows.some(test.ofRow) || (test.ofNode !== undefined && map.nodes.some(test.ofNode))) return undefined;
  const suggested = suggestion(value, key === 'unresolved' ? [] : valuesOf(key, map));
  return (l10n) => `${NOTES[key]?.(l10n, value) ?? l10n.t('Nothing here is {0}.', `${key}:${value}`)}${suggested(l10n)}`;
}

/** ` Did you mean "orders"?`, when a known name is near. */
export function suggestion(value: string, known: readonly string[]): Said {
  const near = /[*?<>]/.test(value) ? undefined : nearestName(value, known) ?? known.find((name) => name.toLowerCase().includes(value.toLowerCase()));
  return (l10n) => (near === undefined ? '' : ` ${l10n.t('Did you mean "{0}"?', near)}`);
}
