import type { CallFact, FileFacts } from '../model/facts';

const indexes = new WeakMap<FileFacts, ReadonlyMap<number, readonly CallFact[]>>();

/** The calls of a function and of the functions inside it. */
export function callsWithin(file: FileFacts, index: number): readonly CallFact[] {
  const known = indexes.get(file) ?? indexCalls(file);
  indexes.set(file, known);
  return known.get(index) ?? [];
}

function indexCalls(file: FileFacts): ReadonlyMap<number, readonly CallFact[]> {
  const found = new Map<number, CallFact[]>();
  for (const call of file.calls) {
    for (let current = call.function; current >= 0; current = file.functions[current]?.parent ?? -1) {
      const calls = found.get(current);
      if (calls === undefined) found.set(current, [call]);
      else calls.push(call);
    }
  }
  return found;
}
