import type { CommunicationMap, MapEdge } from '../model/communication-map';
import { followCalls, waitingCalls, type WaitingCall } from './waiting-calls';
import { toGlob } from './query/glob';

/** Lowest and highest estimate in milliseconds. */
export type Estimate = readonly [number, number];

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
  /** Node ids that it starts at. */
  readonly starts: readonly string[];
  readonly nodes: readonly string[];
  /** Nearest first. */
  readonly steps: readonly TraceStep[];
  /** The calls on these edges that are on the way. */
  readonly sites: ReadonlySet<string>;
  /** The way whose estimates are longest in sum, in the order of the calls. */
  readonly slowest: { readonly edges: readonly MapEdge[]; readonly estimate: Estimate; readonly unknown: number };
  /** Whether some of these wait for each other in a circle. */
  readonly isCircular: boolean;
}

/** The trace from a node (by id or name, which may be a pattern), a route by its name, a call (`file:line`) or all calls of a file; `undefined` when there is none such. */
export function traceOf(map: CommunicationMap, start: string, direction: Trace['direction']): Trace | undefined {
  const calls = waitingCalls(map);
  const from = startsOf(map, calls, start, direction);
  if (from === undefined) return undefined;
  const far = direction === 'waitsfor' ? 'from' : 'to';
  const { steps: walked, sites } = followCalls(calls, from.calls, direction);
  const estimates = estimatesOf(map, sites);
  const steps = walked.map(({ edge, distance }) => ({ edge, distance, ...withEstimate(estimates.get(edge.id)) }));
  const near = far === 'from' ? 'to' : 'from';
  const index = new Map<string, MapEdge[]>();
  for (const { edge } of steps) index.set(edge[near], [...index.get(edge[near]) ?? [], edge]);
  const { way, isCircular } = slowestWay(from, new Set(steps.map(({ edge }) => edge.id)), { index, far, estimates });
  const ends = steps.flatMap(({ edge }) => [edge.from, edge.to]);
  const known = way.map(({ id }) => estimates.get(id)).filter((estimate) => estimate !== undefined);
  return {
    direction, starts: from.nodes, nodes: [...new Set([...from.nodes, ...ends])], steps, sites, isCircular,
    slowest: {
      edges: direction === 'waitsfor' ? [...way].reverse() : way, unknown: way.length - known.length,
      estimate: [known.reduce((sum, [low]) => sum + low, 0), known.reduce((sum, [, high]) => sum + high, 0)],
    },
  };
}

/** Where a trace starts: all first calls, and whether these are all that the nodes have. */
interface Start { readonly nodes: readonly string[]; readonly calls: readonly WaitingCall[]; readonly edges?: readonly MapEdge[] }

function startsOf(map: CommunicationMap, calls: readonly WaitingCall[], text: string, direction: Trace['direction']): Start | undefined {
  const near = direction === 'waitsfor' ? 'to' : 'from';
  const exact = map.nodes.filter(({ id }) => id === text);
  const fits = toGlob(text);
  const named = exact.length > 0 ? exact : map.nodes.filter(({ id, name }) => fits(name) || fits(id));
  if (named.length > 0) {
    const nodes = new Set(named.map(({ id }) => id));
    return { nodes: [...nodes], calls: calls.filter(({ edge }) => nodes.has(edge[near])) };
  }
  const routes = new Set(map.entryPoints.filter(({ name }) => name === text).map(({ id }) => id));
  const here = new Set(map.sites.filter(({ id, file, line, direction: way }) => way !== 'in' && (id === text || `${file}:${line}` === text || file === text)).map(({ id }) => id));
  if (routes.size + here.size === 0) return undefined;
  const own = calls.filter(({ site, arrivals, entries }) => (routes.size > 0 ? touches(direction === 'waitsfor' ? arrivals : entries, routes) : site !== undefined && here.has(site.id)));
  const services = map.entryPoints.filter(({ id }) => routes.has(id)).map(({ service }) => service);
  return { nodes: [...new Set(routes.size > 0 ? services : own.map(({ edge }) => edge[near]))], calls: own, edges: [...new Set(own.map(({ edge }) => edge))] };
}

function touches(known: ReadonlySet<string> | undefined, wanted: ReadonlySet<string>): boolean {
  return known !== undefined && [...known].some((id) => wanted.has(id));
}

interface Network { readonly index: ReadonlyMap<string, readonly MapEdge[]>; readonly far: 'from' | 'to'; readonly estimates: ReadonlyMap<string, Estimate> }

/** Ways that are longer are not followed to their end. */
const MOST_STEPS = 200;

/** Each node is entered once and no circle is followed, so the work grows with the edges only. */
function slowestWay(start: Start, edges: ReadonlySet<string>, { index, far, estimates }: Network): { readonly way: readonly MapEdge[]; readonly isCircular: boolean } {
  const best = new Map<string, { readonly edge: MapEdge | undefined; readonly length: number }>();
  const open = new Set<string>();
  let isCircular = false;
  const lengthOf = (edge: MapEdge): number => (estimates.get(edge.id)?.[1] ?? 0) + 1e-3;
  const choose = (all: readonly MapEdge[]): { readonly edge: MapEdge | undefined; readonly length: number } => {
    let chosen: { edge: MapEdge | undefined; length: number } = { edge: undefined, length: 0 };
    for (const edge of all) {
      const behind = open.has(edge[far]) ? undefined : visit(edge[far]);
      if (behind === undefined) isCircular = true;
      const length = lengthOf(edge) + (behind ?? 0);
      if (behind !== undefined && length > chosen.length) chosen = { edge, length };
    }
    return chosen;
  };
  const visit = (node: string): number => {
    const known = best.get(node);
    if (known !== undefined) return known.length;
    if (open.size > MOST_STEPS) return 0;
    open.add(node);
    const chosen = choose((index.get(node) ?? []).filter(({ id }) => edges.has(id)));
    open.delete(node);
    best.set(node, chosen);
    return chosen.length;
  };
  const roots = start.edges ?? start.nodes.flatMap((node) => index.get(node) ?? []);
  start.nodes.forEach((node) => (start.edges === undefined ? open.add(node) : undefined));
  const way: MapEdge[] = [];
  for (let edge = choose(roots).edge; edge !== undefined && way.length <= edges.size; edge = best.get(edge[far])?.edge) way.push(edge);
  return { way, isCircular };
}

/** The slowest call on each edge, of those that are on the way. */
function estimatesOf({ edges, sites }: CommunicationMap, onTheWay: ReadonlySet<string>): ReadonlyMap<string, Estimate> {
  const ranges = new Map<string, Estimate>();
  for (const { id, duration, style } of sites) if (duration.range !== undefined && style === 'sync' && onTheWay.has(id)) ranges.set(id, duration.range);
  const estimates = new Map<string, Estimate>();
  for (const edge of edges) {
    const all = edge.sites.map((id) => ranges.get(id)).filter((range) => range !== undefined);
    const [slowest] = all.sort((one, other) => other[1] - one[1] || other[0] - one[0]);
    if (slowest !== undefined) estimates.set(edge.id, slowest);
  }
  return estimates;
}

function withEstimate(estimate: Estimate | undefined): { readonly estimate?: Estimate } {
  return estimate === undefined ? {} : { estimate };
}
