import type { ContextKind } from '../model/communication-map';
import { joinGraph, keyOf, type CallEdge, type CallGraph, type FunctionInFile } from './call-graph';
import type { Entry } from './handlers';

const MOST_FUNCTIONS = 300;

/**
 * The graph without calls that only deliver. What a consumer takes out of a registry are handlers of jobs: a route that runs them as well is
 * another way in which jobs come, and whoever waits there waits for no answer of theirs.
 */
export function withoutDeliveries(graph: CallGraph, entries: readonly Entry[]): CallGraph {
  const stored = graph.edges.filter((edge) => edge.stored === true);
  if (stored.length === 0) return graph;
  const kinds = kindsOf(graph, entries);
  const takesJobs = (edge: CallEdge): boolean => kinds(edge.from).some((kind) => kind === 'consumer' || kind === 'schedule');
  const handlers = new Set(stored.filter(takesJobs).map((edge) => keyOf(edge.to)));
  return joinGraph(graph.edges.filter((edge) => edge.stored !== true || !handlers.has(keyOf(edge.to)) || takesJobs(edge)));
}

/** What kinds of entry points reach a function, remembered. */
function kindsOf(graph: CallGraph, entries: readonly Entry[]): (start: FunctionInFile) => readonly ContextKind[] {
  const starting = new Map<string, ContextKind[]>();
  for (const entry of entries) starting.set(keyOf(entry), [...starting.get(keyOf(entry)) ?? [], entry.kind]);
  const known = new Map<string, readonly ContextKind[]>();
  return (start) => {
    const found = known.get(keyOf(start)) ?? [...above(graph, keyOf(start))].flatMap((key) => starting.get(key) ?? []);
    known.set(keyOf(start), found);
    return found;
  };
}

function above(graph: CallGraph, start: string): ReadonlySet<string> {
  const seen = new Set([start]);
  for (const key of seen) {
    if (seen.size > MOST_FUNCTIONS) break;
    for (const edge of graph.into.get(key) ?? []) seen.add(keyOf(edge.from));
  }
  return seen;
}
