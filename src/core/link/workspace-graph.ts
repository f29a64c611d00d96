import type { FileFacts } from '../model/facts';
import { edgesOf, joinGraph, keyOf, noteCallers, type CallEdge, type CallerTables, type CallGraph } from './call-graph';
import type { Evaluator } from './evaluator';
import { indexNamedMembers } from './named-members';
import { parameterCalls } from './parameter-calls';

/** Who calls whom, over all files. Yields between them. */
export function* graphOf(evaluator: Evaluator, tables: CallerTables, files: readonly FileFacts[]): Generator<undefined, CallGraph> {
  const named = indexNamedMembers(files);
  const edges: CallEdge[] = [];
  for (const file of files) {
    const own = edgesOf(evaluator, file, named);
    noteCallers(tables, evaluator, file, own);
    edges.push(...own);
    yield;
  }
  edges.push(...yield* edgesOfHeld(evaluator, files, edges));
  return joinGraph(edges);
}

/** Calls that only the callers' arguments explain; asked once all callers are known. */
function* edgesOfHeld(evaluator: Evaluator, files: readonly FileFacts[], edges: readonly CallEdge[]): Generator<undefined, readonly CallEdge[]> {
  const handed = new Set(edges.filter((edge) => edge.how !== 'call').map((edge) => keyOf(edge.to)));
  const found: CallEdge[] = [];
  for (const file of files) {
    found.push(...parameterCalls(evaluator, file, (target) => handed.has(keyOf(target))));
    yield;
  }
  return found;
}
