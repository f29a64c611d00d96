import { folderOf, nameOf } from './paths';
import { isRecord, readJsonObject, readText, stringIn, type Reading } from './read-text';

/** What the configuration of a Worker binds to it: types of the platform by name, for the code below a folder. */
export interface WorkerBindings { readonly root: string; readonly file: string; readonly types: Readonly<Record<string, string>> }

/** Lists of bindings, the type of the platform that one of them has, and what holds its name. */
const LISTS: Readonly<Record<string, { readonly type: string; readonly name: 'binding' | 'name' }>> = {
  kv_namespaces: { type: 'KVNamespace', name: 'binding' }, r2_buckets: { type: 'R2Bucket', name: 'binding' }, d1_databases: { type: 'D1Database', name: 'binding' },
  'queues.producers': { type: 'Queue', name: 'binding' }, services: { type: 'Fetcher', name: 'binding' }, assets: { type: 'Fetcher', name: 'binding' },
  'durable_objects.bindings': { type: 'DurableObjectNamespace', name: 'name' }, workflows: { type: 'Workflow', name: 'binding' }, ai: { type: 'Ai', name: 'binding' },
  vectorize: { type: 'VectorizeIndex', name: 'binding' }, send_email: { type: 'SendEmail', name: 'name' }, ratelimits: { type: 'RateLimit', name: 'name' },
  analytics_engine_datasets: { type: 'AnalyticsEngineDataset', name: 'binding' },
};
const CONFIGURATION = /^wrangler\.(?:toml|jsonc?)(?:\.(?:template|example|sample|dist))?$/;

export function readWorkerBindings(reading: Reading, files: readonly string[]): readonly WorkerBindings[] {
  return files.filter((path) => CONFIGURATION.test(nameOf(path))).flatMap((file) => {
    const isToml = nameOf(file).startsWith('wrangler.toml');
    const found = isToml ? bindingsInToml(readText(reading, file) ?? '') : bindingsIn(readJsonObject(reading, file) ?? {});
    return found.length === 0 ? [] : [{ root: folderOf(file), file, types: Object.fromEntries(found.map(({ name, type }) => [name, type])) }];
  });
}

interface Binding { readonly name: string; readonly type: string; readonly list: string }

function bindingsIn(value: Readonly<Record<string, unknown>>): readonly Binding[] {
  const own = Object.keys(LISTS).flatMap((list) => entriesAt(value, list.split('.')).flatMap((entry) => toBinding(list, (key) => stringIn(entry, key))));
  const environments = isRecord(value['env']) ? Object.values(value['env']).filter(isRecord) : [];
  return [...own, ...environments.flatMap(bindingsIn)];
}

function entriesAt(value: unknown, [first, ...rest]: readonly string[]): readonly Readonly<Record<string, unknown>>[] {
  if (first !== undefined) return isRecord(value) ? entriesAt(value[first], rest) : [];
  return (Array.isArray(value) ? value : [value]).filter(isRecord);
}

function toBinding(list: string, textOf: (key: string) => string | undefined): readonly Binding[] {
  const kind = LISTS[list];
  const name = kind === undefined ? undefined : textOf(kind.name);
  return kind === undefined || name === undefined ? [] : [{ name, type: kind.type, list }];
}

const TABLE = /^\s*\[\[?\s*([\w.-]+)\s*\]\]?/;
const PAIR = /^\s*([\w.]+)\s*=\s*(.*)$/;
/** What is left to fill in stands in comments; the names are those of the code all the same. */
const COMMENT_SIGN = /^\s*#+/gm;
const ENVIRONMENT = /^env\.[\w-]+\.?/;

/** The bindings of a text in TOML: of its tables, and of tables that are written in a line. */
export function bindingsInToml(text: string): readonly Binding[] {
  let table = '';
  let inside = '';
  return text.replace(COMMENT_SIGN, '').split('\n').flatMap((line) => {
    const header = TABLE.exec(line)?.[1];
    if (header !== undefined) {
      table = header.replace(ENVIRONMENT, '');
      inside = '';
      return [];
    }
    const [, key = '', value = ''] = PAIR.exec(line) ?? [];
    if (key !== '' && !/^[[{]/.test(value)) return toBinding(table, (name) => (name === key ? quotedIn(value) : undefined));
    if (key !== '') inside = table === '' ? key.replace(ENVIRONMENT, '') : `${table}.${key}`;
    return [...line.matchAll(/\{([^{}]*)\}/g)].flatMap(([, pairs = '']) => toBinding(inside, (name) => quotedIn(new RegExp(`\\b${name}\\s*=\\s*(.*)`).exec(pairs)?.[1] ?? '')));
  });
}

function quotedIn(text: string): string | undefined {
  return /^["'](\w+)["']/.exec(text)?.[1];
}

/** A text in TOML that binds the same. */
export function keptBindings(text: string): string {
  return bindingsInToml(text).map(({ list, name }) => `[[${list}]]\n${LISTS[list]?.name ?? 'binding'} = "${name}"\n`).join('');
}
