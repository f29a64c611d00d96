import { parse, type ParseError } from 'jsonc-parser';
import type { FileSystemPort } from '../ports';
import { isReadFailure } from '../ports';

/** The text of a small configuration file; `undefined` when it cannot be read. */
export function readText(port: FileSystemPort, path: string): string | undefined {
  const bytes = port.readFile(path);
  return isReadFailure(bytes) ? undefined : new TextDecoder().decode(bytes);
}

/** A JSON object, comments and trailing commas allowed; `undefined` when the file is missing or holds something else. */
export function readJsonObject(port: FileSystemPort, path: string): Readonly<Record<string, unknown>> | undefined {
  const text = readText(port, path);
  if (text === undefined) return undefined;
  const errors: ParseError[] = [];
  const value: unknown = parse(text, errors, { allowTrailingComma: true });
  return isRecord(value) ? value : undefined;
}

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function stringIn(record: Readonly<Record<string, unknown>>, key: string): string | undefined {
  const value = record[key];
  return typeof value === 'string' ? value : undefined;
}

export function stringsOf(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
}
