import { folderOf, joinPath } from './paths';
import { isRecord, type Reading } from './read-text';
import { readYaml, type YamlRecord } from './read-yaml';

const FILE = /^\$\{file\(([^)$]+)\)(?::([\w.-]+))?\s*(?:,.*)?\}$/;

/** What a value of a Serverless Framework file stands for: `${file(./functions.yml):orders}` is read from there. */
export function included(reading: Reading, file: string, value: unknown): unknown {
  const [, written, key = ''] = typeof value === 'string' ? FILE.exec(value.trim()) ?? [] : [];
  const path = written === undefined ? undefined : joinPath(folderOf(file), written.trim());
  if (path === undefined || !/\.(?:ya?ml|json)$/.test(path)) return value;
  const [body] = readYaml(reading, path);
  return key === '' ? body : key.split('.').reduce<unknown>((inner, name) => (isRecord(inner) ? inner[name] : undefined), body);
}

/** The functions that a Serverless Framework file deploys, wherever they are written, by their names. */
export function functionsOf(reading: Reading, file: string, { functions }: YamlRecord): readonly (readonly [name: string, body: YamlRecord])[] {
  const written = included(reading, file, functions);
  return (Array.isArray(written) ? written : [written]).map((group: unknown) => included(reading, file, group)).filter(isRecord)
    .flatMap((group) => Object.entries(group)).flatMap(([name, value]) => {
      const body = included(reading, file, value);
      return isRecord(body) ? [[name, body] as const] : [];
    });
}
