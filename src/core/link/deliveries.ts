import type { ContextKind } from '../model/communication-map';
import { groupBy } from '../model/group-by';
import { keyOf, type CallEdge, type CallGraph, type FunctionInFile } from './call-graph';
import type { Entry } from './handlers';
import { keptFor } from './kept-phases';
import { entryKey, type ReadLog } from './reads';

const MOST_FUNCTIONS = 300;

/**
 * The graph without calls that only deliver. What a consumer takes out of a registry are handlers of jobs: a route that runs them as well is
 * another way in which jobs come, and whoever waits there waits for no answer of theirs.
 */
export interface KeptGraph extends CallGraph {
  readonly update: (stored: readonly CallEdge[], entries: readonly Entry[]) => void;
}

/** Whoever reads where an edge leads computes again when it begins or ends to count. */
export function withoutDeliveries(log: ReadLog, graph: CallGraph): KeptGraph {
  let dropped: ReadonlySet<CallEdge> = new Set();
  const delivering = keptFor(log, (stored: readonly CallEdge[], entries: readonly Entry[]) => deliveries(graph, stored, entries));
  const kept = (edges: readonly CallEdge[]): readonly CallEdge[] => (dropped.size === 0 ? edges : edges.filter((edge) => !dropped.has(edge)));
  const reading = (list: string, key: string, edges: readonly CallEdge[] | undefined): readonly CallEdge[] | undefined => {
    log.noteIn(list, key);
    return edges === undefined ? undefined : kept(edges);
  };
  return {
    edgesIn: (file) => kept(graph.edgesIn(file)),
    into: { get: (key) => reading(KEPT_INTO, key, graph.into.get(key)) },
    outOf: { get: (key) => reading(KEPT_OUT_OF, key, graph.outOf.get(key)) },
    update: (stored, entries) => {
      const before = dropped;
      dropped = new Set(delivering(stored, entries));
      const changed = [...[...dropped].filter((edge) => !before.has(edge)), ...[...before].filter((edge) => !dropped.has(edge))];
      log.touch(changed.flatMap((edge) => [entryKey(KEPT_INTO, keyOf(edge.to)), entryKey(KEPT_OUT_OF, keyOf(edge.from))]));
    },
  };
}

const KEPT_INTO = 'kept into';
const KEPT_OUT_OF = 'kept out of';

function deliveries(graph: CallGraph, stored: readonly CallEdge[], entries: readonly Entry[]): readonly CallEdge[] {
  if (stored.length === 0) return [];
  const kinds = kindsOf(graph, entries);
  const takesJobs = (edge: CallEdge): boolean => kinds(edge.from).some((kind) => kind === 'consumer' || kind === 'schedule');
  const handlers = new Set(stored.filter(takesJobs).map((edge) => keyOf(edge.to)));
  return stored.filter((edge) => handlers.has(keyOf(edge.to)) && !takesJobs(edge));
}

/** What kinds of entry points reach a function, remembered. */
function kindsOf(graph: CallGraph, entries: readonly Entry[]): (start: FunctionInFile) => readonly ContextKind[] {
  const starting = new Map<string, ContextKind[]>();
  for (const [key, own] of groupBy(entries, keyOf)) starting.set(key, own.map(({ kind }) => kind));
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
