import { parseAllDocuments } from 'yaml';
import type { FileSystemPort } from '../ports';
import { isRecord, readText } from './read-text';

export type YamlRecord = Readonly<Record<string, unknown>>;

/** The mappings of a YAML file, one a document; what is no YAML mapping is left out. */
export function readYaml(port: FileSystemPort, path: string): readonly YamlRecord[] {
  const text = readText(port, path);
  return text === undefined ? [] : parseYaml(text);
}

export function parseYaml(text: string): readonly YamlRecord[] {
  const documents = parseAllDocuments(withoutTemplates(text), { merge: true, uniqueKeys: false, logLevel: 'silent' });
  if (!Array.isArray(documents)) return [];
  return documents.flatMap((document) => {
    const isReadable = document.errors.length === 0 && text.length < 2_000_000;
    const value: unknown = isReadable ? toPlain(document) : undefined;
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
