import { parse } from 'yaml';
import { maskSecrets } from '../extract/mask';
import { isReadFailure } from '../ports';
import type { Memory } from './memory';

const LONGEST = 2_000_000;

/** What a JSON or YAML file holds, without secrets; `undefined` where it holds nothing that can be known. */
export function readData(memory: Memory, path: string): unknown {
  const bytes = memory.port.readFile(path);
  if (isReadFailure(bytes) || bytes.length > LONGEST) return undefined;
  const text = new TextDecoder().decode(bytes);
  try {
    return path.endsWith('.json') ? JSON.parse(text, masked) : masked('', parse(text, masked, { logLevel: 'silent', maxAliasCount: 1000 }));
  } catch (error) {
    // JSON with comments or broken data is not known; whoever reads it sees an unknown value.
    return error instanceof Error ? undefined : raise(error);
  }
}

/** What is written in data is published like what is written in source. */
function masked(_name: unknown, value: unknown): unknown {
  return typeof value === 'string' ? maskSecrets(value) : value;
}

function raise(error: unknown): never {
  throw error;
}
