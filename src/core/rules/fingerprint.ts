import type { FunctionInFile } from '../link/call-graph';
import { classAt, functionAt } from '../model/entries';

const OFFSET = 0xcbf29ce484222325n;
const PRIME = 0x100000001b3n;

/** 64-bit FNV-1a over the UTF-8 bytes of the parts, as 16 hexadecimal digits; the same on every machine. */
export function fingerprint(parts: readonly string[]): string {
  let hash = OFFSET;
  for (const byte of new TextEncoder().encode(parts.join('\u0000'))) hash = BigInt.asUintN(64, (hash ^ BigInt(byte)) * PRIME);
  return hash.toString(16).padStart(16, '0');
}

/** Names of the functions and the class around a place, outermost first: what stays the same when lines move. */
export function namesAround({ file, function: index }: FunctionInFile): readonly string[] {
  const names: string[] = [];
  for (let current = index; current >= 0; current = functionAt(file, current)?.parent ?? -1) {
    const fact = functionAt(file, current);
    if (fact === undefined) break;
    names.unshift(fact.name);
    const owner = fact.class === undefined ? undefined : classAt(file, fact.class)?.name;
    if (owner !== undefined) names.unshift(owner);
  }
  return names;
}
