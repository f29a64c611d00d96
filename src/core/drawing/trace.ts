import type { CommunicationMap, MapEdge } from '../model/communication-map';
import { estimateOf, slowestWay, type Estimate, type SlowestWay } from './slowest-way';
import { traceStart } from './trace-start';
import { followCalls, waitingCalls, type WaitingCall } from './waiting-calls';

export interface TraceStep {
  readonly edge: MapEdge;
  /** How many calls away from where the trace starts, from 1. */
  readonly distance: number;
  /** That of the slowest call on the edge; absent when nothing is known of any. */
  readonly estimate?: Estimate;
}

/** What waits for something (`waitsfor`), or what something waits for (`waitedby`), over edges whose sender waits. */
export interface Trace {
  readonly direction: 'waitsfor' | 'waitedby';
  /** What it starts at, in words. */
  readonly start: string;
  /** Node ids that it starts at. */
  readonly starts: readonly string[];
  readonly nodes: readonly string[];
  /** Nearest first. */
  readonly steps: readonly TraceStep[];
  /** The calls on these edges that are on the way. */
  readonly sites: ReadonlySet<string>;
  readonly slowest: SlowestWay;
}

/** The trace from a node (by id or name, which may be a pattern), a line (`web → orders`), a route by its name, a call (`file:line`) or all calls of a file; `undefined` when there is none such. */
export function traceOf(map: CommunicationMap, start: string, direction: Trace['direction']): Trace | undefined {
  const calls = waitingCalls(map);
  const from = traceStart(map, calls, start, direction === 'waitsfor' ? 'to' : 'from');
  if (from === undefined) return undefined;
  const { steps, calls: followed } = followCalls(calls, from.calls, direction);
  const estimates = slowestOfEach(followed);
  const ends = steps.flatMap(({ edge }) => [edge.from, edge.to]);
  return {
    direction, start: from.name, starts: from.nodes, nodes: [...new Set([...from.nodes, ...ends])],
    steps: steps.map((step) => ({ ...step, ...withEstimate(estimates.get(step.edge)) })),
    sites: new Set(followed.flatMap(({ site }) => site?.id ?? [])),
    slowest: slowestWay(followed, from.calls, from.isWhole ? from.nodes : [], direction),
  };
}

/** The estimate of the slowest call on each edge. */
function slowestOfEach(calls: readonly WaitingCall[]): ReadonlyMap<MapEdge, Estimate> {
  const estimates = new Map<MapEdge, Estimate>();
  for (const call of calls) {
    const [estimate, known] = [estimateOf(call), estimates.get(call.edge)];
    if (estimate !== undefined && (known === undefined || estimate[1] > known[1] || (estimate[1] === known[1] && estimate[0] > known[0]))) estimates.set(call.edge, estimate);
  }
  return estimates;
}

function withEstimate(estimate: Estimate | undefined): { readonly estimate?: Estimate } {
  return estimate === undefined ? {} : { estimate };
}
