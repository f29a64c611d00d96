import { nearestName } from '../../model/nearest-name';
import type { MapRows } from './map-rows';
import type { Key } from './query-keys';
import type { Test } from './query-tests';
import { valuesOf } from './query-values';

const NOTES: Readonly<Partial<Record<Key, (value: string) => string>>> = {
  service: (value) => `No service here is called "${value}".`,
  topic: (value) => `No topic, queue or job here is called "${value}".`,
  rule: (value) => `No finding here is of a rule "${value}".`,
  library: (value) => `No call here is made with a library "${value}".`,
  file: (value) => `No call here is in a file "${value}".`,
  unresolved: () => 'No call here is unresolved.',
};

/** Why a value of a term finds nothing in this map; `undefined` when it finds something, or when its problem is told already. */
export function noteOf(key: Key | undefined, value: string, test: Test | undefined, { map, rows }: MapRows): string | undefined {
  if (key === undefined || test === undefined || test.problem !== undefined || test.trace !== undefined) return undefined;
  if (rows.some(test.ofRow) || (test.ofNode !== undefined && map.nodes.some(test.ofNode))) return undefined;
  return `${NOTES[key]?.(value) ?? `Nothing here is ${key}:${value}.`}${suggestion(value, key === 'unresolved' ? [] : valuesOf(key, map))}`;
}

/** ` Did you mean "orders"?`, when a known name is near. */
export function suggestion(value: string, known: readonly string[]): string {
  const near = /[*?<>]/.test(value) ? undefined : nearestName(value, known) ?? known.find((name) => name.toLowerCase().includes(value.toLowerCase()));
  return near === undefined ? '' : ` Did you mean "${near}"?`;
}
