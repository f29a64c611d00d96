import type { MapEdge, Site } from '../model/communication-map';
import { groupBy } from '../model/group-by';
import { continuation, type WaitingCall } from './waiting-calls';

/** Lowest and highest estimate in milliseconds. */
export type Estimate = readonly [number, number];

/** A call on a way, and how long it may take; absent when nobody knows. */
export interface Hop { readonly edge: MapEdge; readonly site?: Site; readonly estimate?: Estimate }

/** The way whose estimates are longest in sum, in the order of the calls. */
export interface SlowestWay {
  readonly hops: readonly Hop[];
  readonly estimate: Estimate;
  /** How many of these calls have no estimate. */
  readonly unknown: number;
  /** Whether some of the calls wait for each other in a circle. */
  readonly isCircular: boolean;
}

/** Ways that are longer are not followed to their end. */
const MOST_STEPS = 200;
/** Of two ways that are known to take as long, the one with more calls is the slower. */
const LEAST = 1e-3;

interface Choice { readonly call: WaitingCall | undefined; readonly length: number }

/**
 * From call to call, as `followCalls` goes. What goes on at a node depends on the routes that are known there, so each node is entered once for each set of
 * them, and none twice on one way. `closed` are nodes that no way may come back to.
 */
export function slowestWay(calls: readonly WaitingCall[], start: readonly WaitingCall[], closed: readonly string[], direction: 'waitsfor' | 'waitedby'): SlowestWay {
  const [near, far] = direction === 'waitsfor' ? ['to', 'from'] as const : ['from', 'to'] as const;
  const routesOf = (call: WaitingCall): string => [...call[direction === 'waitsfor' ? 'entries' : 'arrivals'] ?? []].sort().join('\u0000');
  const behind = groupBy(calls, ({ edge }) => edge[near]);
  const best = new Map<string, Choice>();
  const open = new Map<string, readonly string[]>(closed.map((node) => [node, ['']]));
  let isCircular = false;
  let depth = 0;

  /** A node whose route is not known may be any of those that are open. */
  const isOpen = (node: string, routes: string): boolean => open.get(node)?.some((other) => other === routes || other === '' || routes === '') === true;
  const choose = (all: readonly WaitingCall[]): Choice => {
    let chosen: Choice = { call: undefined, length: 0 };
    for (const call of all) {
      const rest = lengthBehind(call);
      if (rest === undefined) isCircular = true;
      else if (lengthOf(call) + rest > chosen.length) chosen = { call, length: lengthOf(call) + rest };
    }
    return chosen;
  };
  const lengthBehind = (call: WaitingCall): number | undefined => {
    const [node, routes] = [call.edge[far], routesOf(call)];
    const known = best.get(`${node}\u0000${routes}`);
    if (isOpen(node, routes)) return undefined;
    if (known !== undefined || depth > MOST_STEPS) return known?.length ?? 0;
    const others = open.get(node);
    open.set(node, [...others ?? [], routes]);
    depth += 1;
    const chosen = choose((behind.get(node) ?? []).filter(continuation([call], direction)));
    depth -= 1;
    if (others === undefined) open.delete(node);
    else open.set(node, others);
    best.set(`${node}\u0000${routes}`, chosen);
    return chosen.length;
  };

  const way: WaitingCall[] = [];
  for (let { call } = choose(start); call !== undefined && way.length <= calls.length; call = best.get(`${call.edge[far]}\u0000${routesOf(call)}`)?.call) way.push(call);
  return { ...sumOf(direction === 'waitsfor' ? way.reverse() : way), isCircular };
}

function sumOf(way: readonly WaitingCall[]): Omit<SlowestWay, 'isCircular'> {
  const hops = way.map((call): Hop => {
    const estimate = estimateOf(call);
    return { edge: call.edge, ...(call.site === undefined ? {} : { site: call.site }), ...(estimate === undefined ? {} : { estimate }) };
  });
  const known = hops.flatMap(({ estimate }) => (estimate === undefined ? [] : [estimate]));
  return { hops, unknown: hops.length - known.length, estimate: [known.reduce((sum, [low]) => sum + low, 0), known.reduce((sum, [, high]) => sum + high, 0)] };
}

export function estimateOf({ site }: WaitingCall): Estimate | undefined {
  return site?.style === 'sync' ? site.duration.range : undefined;
}

function lengthOf(call: WaitingCall): number {
  return (estimateOf(call)?.[1] ?? 0) + LEAST;
}
