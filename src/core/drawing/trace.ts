import type { CommunicationMap, MapEdge } from '../model/communication-map';
import { presentEdges } from './map-changes';
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
  /** The way whose estimates are longest in sum, in the order of the calls. */
  readonly slowest: { readonly edges: readonly MapEdge[]; readonly estimate: Estimate; readonly unknown: number };
  /** Whether some of these wait for each other in a circle. */
  readonly isCircular: boolean;
}

/** The trace from a node (by id or name, which may be a pattern), from a call (`file:line`) or from all calls of a file; `undefined` when there is none such. */
export function traceOf(map: CommunicationMap, start: string, direction: Trace['direction']): Trace | undefined {
  const from = startsOf(map, start, direction);
  if (from === undefined) return undefined;
  const waiting = presentEdges(map).filter(({ style }) => style === 'sync');
  const [near, far] = direction === 'waitsfor' ? ['to', 'from'] as const : ['from', 'to'] as const;
  const index = new Map<string, MapEdge[]>();
  for (const edge of waiting) index.set(edge[near], [...index.get(edge[near]) ?? [], edge]);
  const estimates = estimatesOf(map);
  const steps = walk(from, index, far).map(({ edge, distance }) => ({ edge, distance, ...withEstimate(estimates.get(edge.id)) }));
  const { way, isCircular } = slowestWay(from, new Set(steps.map(({ edge }) => edge.id)), { index, far, estimates });
  const ends = steps.flatMap(({ edge }) => [edge.from, edge.to]);
  const known = way.map(({ id }) => estimates.get(id)).filter((estimate) => estimate !== undefined);
  return {
    direction, starts: from.nodes, nodes: [...new Set([...from.nodes, ...ends])], steps, isCircular,
    slowest: {
      edges: direction === 'waitsfor' ? [...way].reverse() : way, unknown: way.length - known.length,
      estimate: [known.reduce((sum, [low]) => sum + low, 0), known.reduce((sum, [, high]) => sum + high, 0)],
    },
  };
}

interface Start { readonly nodes: readonly string[]; readonly edges?: readonly MapEdge[] }

function startsOf(map: CommunicationMap, text: string, direction: Trace['direction']): Start | undefined {
  const { nodes, sites } = map;
  const exact = nodes.filter(({ id }) => id === text);
  const fits = toGlob(text);
  const named = exact.length > 0 ? exact : nodes.filter(({ id, name }) => fits(name) || fits(id));
  if (named.length > 0) return { nodes: named.map(({ id }) => id) };
  const here = new Set(sites.filter(({ id, file, line, direction: way }) => way !== 'in' && (id === text || `${file}:${line}` === text || file === text)).map(({ id }) => id));
  if (here.size === 0) return undefined;
  const own = presentEdges(map).filter((edge) => edge.style === 'sync' && edge.sites.some((site) => here.has(site)));
  return { nodes: [...new Set(own.map((edge) => (direction === 'waitsfor' ? edge.to : edge.from)))], edges: own };
}

function walk({ nodes, edges }: Start, index: ReadonlyMap<string, readonly MapEdge[]>, far: 'from' | 'to'): readonly { readonly edge: MapEdge; readonly distance: number }[] {
  const found = new Map<string, { readonly edge: MapEdge; readonly distance: number }>();
  const seen = new Set<string>();
  let next = edges ?? firstEdges(nodes, index, seen);
  for (let distance = 1; next.length > 0; distance += 1) {
    const fresh = next.filter(({ id }) => !found.has(id));
    for (const edge of fresh) found.set(edge.id, { edge, distance });
    next = firstEdges(fresh.map((edge) => edge[far]), index, seen);
  }
  return [...found.values()];
}

function firstEdges(nodes: readonly string[], index: ReadonlyMap<string, readonly MapEdge[]>, seen: Set<string>): readonly MapEdge[] {
  return [...new Set(nodes)].filter((id) => !seen.has(id)).flatMap((id) => {
    seen.add(id);
    return index.get(id) ?? [];
  });
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

/** The slowest call on each edge. */
function estimatesOf({ edges, sites }: CommunicationMap): ReadonlyMap<string, Estimate> {
  const ranges = new Map<string, Estimate>();
  for (const { id, duration, style } of sites) if (duration.range !== undefined && style === 'sync') ranges.set(id, duration.range);
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
