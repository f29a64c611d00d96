import { parse } from 'yaml';
import { isSecret, MASK, maskSecrets } from '../extract/mask';
import { isReadFailure } from '../ports';
import type { Memory } from './memory';

/** Bytes of data beyond which nobody looks into it. */
export const LONGEST_DATA = 2_000_000;

/** What a JSON or YAML file holds, without secrets; `undefined` where it holds nothing that can be known. */
export function readData(memory: Memory, path: string): unknown {
  const bytes = memory.port.readFile(path);
  if (isReadFailure(bytes) || bytes.length > LONGEST_DATA) return undefined;
  const text = new TextDecoder().decode(bytes);
  try {
    return path.endsWith('.json') ? JSON.parse(text, masked) : masked('', parse(text, masked, { logLevel: 'silent', maxAliasCount: 1000 }));
  } catch (error) {
    // JSON with comments or broken data is not known; whoever reads it sees an unknown value.
    return error instanceof Error ? undefined : raise(error);
  }
}

/** What is written in data is published like what is written in source. */
export function masked(name: unknown, value: unknown): unknown {
  if (typeof value !== 'string') return value;
  return typeof name === 'string' && isSecret(name, value) ? MASK : maskSecrets(value);
}

function raise(error: unknown): never {
  throw error;
}
