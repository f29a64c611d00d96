import { classAt, functionAt } from '../model/entries';
import { keyOf, type CallGraph, type FunctionInFile } from './call-graph';
import type { Place } from './entry-points';

const MOST_FUNCTIONS = 200;

/** Where code runs that no entry point is known to reach: where all runs that leads to it. */
export function placeOutside(graph: CallGraph, places: { readonly get: (file: string) => Place | undefined }, start: FunctionInFile): Place {
  const found = new Set(outermost(graph, start).map(({ file }) => places.get(file.file) ?? 'unknown'));
  const [only] = found;
  return found.size === 1 && only !== undefined ? only : 'unknown';
}

/** Whether code that no entry point is known to reach runs for what its own process dispatches (`@OnEvent`), wherever that process loads it. */
export function isDispatched(graph: CallGraph, dispatchedBy: ReadonlySet<string>, start: FunctionInFile): boolean {
  return waysOut(graph, start).some(({ file, function: index }) => {
    const fact = functionAt(file, index);
    const around = fact?.class === undefined ? undefined : classAt(file, fact.class);
    return [...(fact?.decorators ?? []), ...(around?.decorators ?? [])].some(({ text }) => dispatchedBy.has(text));
  });
}

/** The functions that nobody is seen to call, on all ways out from one. */
function outermost(graph: CallGraph, start: FunctionInFile): readonly FunctionInFile[] {
  return waysOut(graph, start).filter((one) => (graph.into.get(keyOf(one)) ?? []).length === 0);
}

/** A function and all that lead to it; none where they are too many. */
function waysOut(graph: CallGraph, start: FunctionInFile): readonly FunctionInFile[] {
  const seen = new Set([keyOf(start)]);
  const queue = [start];
  for (const one of queue) {
    if (seen.size > MOST_FUNCTIONS) return [];
    for (const { from } of graph.into.get(keyOf(one)) ?? []) {
      if (seen.has(keyOf(from))) continue;
      seen.add(keyOf(from));
      queue.push(from);
    }
  }
  return queue;
}
