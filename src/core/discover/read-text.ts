import { parse, type ParseError } from 'jsonc-parser';
import type { FileSystemPort } from '../ports';
import { isReadFailure } from '../ports';

/** What is made of the text of one file alone, which an earlier run may have made already. */
export type Recall = <Made extends object>(what: 'stacks' | 'proxies' | 'facts', file: string, make: (text: string) => Made) => Made;

/** Where discovery reads, and where it notes the files it cannot use. */
export interface Reading extends FileSystemPort {
  readonly recall?: Recall;
  skip(file: string, reason: string): void;
}

/** As `make` of the text of a file, or of no text where it cannot be read. */
export function recallText<Made extends object>(reading: Reading, what: Parameters<Recall>[0], file: string, make: (text: string) => Made): Made {
  return reading.recall === undefined ? make(readText(reading, file) ?? '') : reading.recall(what, file, make);
}

/** The text of a small configuration file; `undefined` when it cannot be read. */
export function readText(reading: FileSystemPort | Reading, path: string): string | undefined {
  const bytes = reading.readFile(path);
  if (!isReadFailure(bytes)) return new TextDecoder().decode(bytes);
  if ('skip' in reading && bytes.failed !== 'does not exist') reading.skip(path, `cannot be read: ${bytes.failed}`);
  return undefined;
}

/** A JSON object, comments and trailing commas allowed; `undefined` when the file is missing or holds something else. */
export function readJsonObject(reading: Reading, path: string): Readonly<Record<string, unknown>> | undefined {
  const text = readText(reading, path);
  if (text === undefined) return undefined;
  const errors: ParseError[] = [];
  const value: unknown = parse(text, errors, { allowTrailingComma: true });
  if (errors.length > 0) reading.skip(path, 'not valid JSON');
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
