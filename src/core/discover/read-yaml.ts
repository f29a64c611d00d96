import { parseAllDocuments } from 'yaml';
import { isRecord, readText, type Reading } from './read-text';

export type YamlRecord = Readonly<Record<string, unknown>>;

const MAXIMUM_LENGTH = 2_000_000;

/** The mappings of a YAML file, one a document; documents that are no YAML are noted and left out. */
export function readYaml(reading: Reading, path: string): readonly YamlRecord[] {
  const text = readText(reading, path) ?? '';
  if (text.length > MAXIMUM_LENGTH) {
    reading.skip(path, 'too long for a deployment file');
    return [];
  }
  const documents = parseAllDocuments(withoutTemplates(text), { merge: true, uniqueKeys: false, logLevel: 'silent' });
  if (!Array.isArray(documents)) return [];
  return documents.flatMap((document) => {
    const value: unknown = document.errors.length === 0 ? toPlain(document) : undefined;
    if (value === undefined) reading.skip(path, 'not valid YAML');
    return isRecord(value) ? [value] : [];
  });
}

/** `undefined` for a document whose aliases multiply beyond reason, which the library refuses by throwing. */
function toPlain(document: { toJS(options: { maxAliasCount: number }): unknown }): unknown {
  try {
    return document.toJS({ maxAliasCount: 1000 });
  } catch (error) {
    if (error instanceof ReferenceError) return undefined;
    throw error;
  }
}

/** Helm templates become YAML when their directives are taken out; what they would insert becomes `__`. */
function withoutTemplates(text: string): string {
  if (!text.includes('{{')) return text;
  return text.replace(/^[ \t]*(?:- )?\{\{[^\n]*\}\}[ \t]*$/gm, '').replace(/\{\{[^}\n]*\}\}/g, '__');
}
