import type { GatewayRule, WrittenRules } from './gateways';
import { isRecord, stringIn, type Reading } from './read-text';
import { readYaml } from './read-yaml';

const DEEPEST = 24;

/** The routes of an Envoy configuration, wherever they stand in it, with the addresses of their clusters. */
export function readEnvoy(reading: Reading, file: string): readonly WrittenRules[] {
  return readYaml(reading, file).map((document) => {
    const records = recordsWithin(document, 0);
    const addresses = new Map(records.flatMap((record) => {
      const name = 'load_assignment' in record || 'hosts' in record ? stringIn(record, 'name') : undefined;
      const address = name === undefined ? undefined : recordsWithin(record, 0).map((inner) => stringIn(inner, 'address')).find((one) => one !== undefined);
      return name === undefined || address === undefined ? [] : [[name, address] as const];
    }));
    const rules = records.flatMap((record): readonly GatewayRule[] => {
      const { match, route } = record;
      if (!isRecord(match) || !isRecord(route)) return [];
      const to = addresses.get(stringIn(route, 'cluster') ?? '');
      const exact = stringIn(match, 'path');
      const path = exact ?? stringIn(match, 'prefix');
      return to === undefined || path === undefined ? [] : [{ path, isExact: exact !== undefined, to }];
    });
    return { file, names: [], rules };
  });
}

function recordsWithin(value: unknown, depth: number): readonly Readonly<Record<string, unknown>>[] {
  if (depth > DEEPEST) return [];
  if (Array.isArray(value)) return value.flatMap((item) => recordsWithin(item, depth + 1));
  return isRecord(value) ? [value, ...Object.values(value).flatMap((inner) => recordsWithin(inner, depth + 1))] : [];
}
