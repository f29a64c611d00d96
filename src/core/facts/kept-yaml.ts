import { stringify } from 'yaml';
import { withoutSecret } from '../discover/mask';
import { isRecord, type Reading } from '../discover/read-text';
import { readYaml } from '../discover/read-yaml';
import { masked } from '../analysis/data-files';

/** Where names stand that containers are given values for. */
const VARIABLES = new Set(['environment', 'env', 'args', 'data']);

/** A deployment file as readers of it see it, without the values of secrets. */
export function keptYaml(path: string, text: string): string {
  let broken = 0;
  const reading: Reading = { readDirectory: () => [], readFile: () => new TextEncoder().encode(text), skip: () => { broken += 1; } };
  const documents = readYaml(reading, path).map((record) => stringify(withoutSecrets(record), { lineWidth: 0 }));
  // What marks the file as one to be read stands in front of what nobody can read.
  const marks = broken === 0 ? [] : [...text.matchAll(/^(?:kind|build):.*$|.*virtual_hosts:.*$/gm)].map(([line]) => line.replace(/[^\w:"' -]/g, ''));
  return [...documents, ...(broken === 0 ? [] : [`${[...new Set(marks)].join('\n')}\na: b: c\n`])].join('---\n');
}

function withoutSecrets(record: Readonly<Record<string, unknown>>): unknown {
  const isSecret = record['kind'] === 'Secret';
  return Object.fromEntries(Object.entries(record).filter(([key]) => !isSecret || !/^(?:data|stringData)$/.test(key)).map(([key, value]) => [key, hidden(key, value, false)]));
}

function hidden(name: string, value: unknown, isVariable: boolean): unknown {
  if (Array.isArray(value)) return value.map((item: unknown) => hidden(isVariable ? name : '', item, isVariable));
  if (isRecord(value)) return hiddenRecord(value, isVariable || VARIABLES.has(name));
  if (typeof value !== 'string') return value;
  const [, variable, rest] = /^([A-Za-z_]\w*)=(.*)$/s.exec(value) ?? [];
  if (variable !== undefined && rest !== undefined) return `${variable}=${withoutSecret(variable, rest)}`;
  return isVariable ? withoutSecret(name, value) : masked(name, value);
}

/** `{ name: 'A', value: 'b' }` gives a variable too. */
function hiddenRecord(record: Readonly<Record<string, unknown>>, holdsVariables: boolean): unknown {
  const { name, value } = record;
  const isGiven = typeof name === 'string' && typeof value === 'string';
  return Object.fromEntries(Object.entries(record).map(([key, inner]) => [key, isGiven && key === 'value' ? withoutSecret(name, value) : hidden(key, inner, holdsVariables && typeof inner === 'string')]));
}
