import type { FileFacts } from '../model/facts';
import { keyOf, type CallGraph, type FunctionInFile } from './call-graph';
import type { Place } from './entry-points';

const MOST_FUNCTIONS = 200;

/** Where code runs that no entry point is known to reach: where all runs that leads to it. */
export function placeOutside(graph: CallGraph, places: { readonly get: (file: string) => Place | undefined }, start: FunctionInFile): Place {
  const found = new Set(outermost(graph, start).map((file) => places.get(file.file) ?? 'unknown'));
  const [only] = found;
  return found.size === 1 && only !== undefined ? only : 'unknown';
}

/** The files of the functions that nobody is seen to call, on all ways out from one. */
function outermost(graph: CallGraph, start: FunctionInFile): readonly FileFacts[] {
  const seen = new Set([keyOf(start)]);
  const found: FileFacts[] = [];
  const queue = [start];
  for (const one of queue) {
    if (seen.size > MOST_FUNCTIONS) return [];
    const callers = graph.into.get(keyOf(one)) ?? [];
    if (callers.length === 0) found.push(one.file);
    for (const { from } of callers) {
      if (seen.has(keyOf(from))) continue;
      seen.add(keyOf(from));
      queue.push(from);
    }
  }
  return found;
}
