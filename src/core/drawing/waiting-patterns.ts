import type { CommunicationMap, MapEdge } from '../model/communication-map';
import { groupBy } from '../model/group-by';
import { presentEdges } from './map-changes';

/** Services that wait for each other in a circle, or for one another over several calls. */
export type WaitingPattern = 'circle' | 'chain';

/** A chain of so many calls between services, each waited for, is worth a look. */
export const LONG_CHAIN = 3;

const known = new WeakMap<CommunicationMap, ReadonlyMap<string, WaitingPattern>>();

/** The edges of a map that belong to a circle or a long chain of waiting services, by id. */
export function waitingPatterns(map: CommunicationMap): ReadonlyMap<string, WaitingPattern> {
  const found = known.get(map);
  if (found !== undefined) return found;
  const patterns = findPatterns(map);
  known.set(map, patterns);
  return patterns;
}

function findPatterns(map: CommunicationMap): ReadonlyMap<string, WaitingPattern> {
  const services = new Set(map.nodes.filter(({ kind }) => kind === 'service').map(({ id }) => id));
  const waiting = presentEdges(map).filter(({ style, from, to }) => style === 'sync' && from !== to && services.has(from) && services.has(to));
  const order = finishingOrder(waiting);
  const circles = circlesOf(waiting, [...order].reverse());
  const isCircle = ({ from, to }: MapEdge): boolean => circles.get(from) === circles.get(to);
  const straight = waiting.filter((edge) => !isCircle(edge));
  const after = longestFrom(order, indexBy(straight, 'from'), 'to');
  const before = longestFrom([...order].reverse(), indexBy(straight, 'to'), 'from');
  const patterns = new Map<string, WaitingPattern>(waiting.filter(isCircle).map(({ id }) => [id, 'circle']));
  for (const { id, from, to } of straight) if ((before.get(from) ?? 0) + 1 + (after.get(to) ?? 0) >= LONG_CHAIN) patterns.set(id, 'chain');
  return patterns;
}

/** Nodes in the order in which a walk leaves them: whatever a node waits for, outside of circles, comes before it. */
function finishingOrder(edges: readonly MapEdge[]): readonly string[] {
  const index = indexBy(edges, 'from');
  const seen = new Set<string>();
  const order: string[] = [];
  for (const start of new Set(edges.flatMap(({ from, to }) => [from, to]))) {
    const stack = [{ node: start, isLeft: false }];
    for (let current = stack.pop(); current !== undefined; current = stack.pop()) {
      if (current.isLeft) order.push(current.node);
      if (current.isLeft || seen.has(current.node)) continue;
      seen.add(current.node);
      stack.push({ node: current.node, isLeft: true }, ...(index.get(current.node) ?? []).map(({ to }) => ({ node: to, isLeft: false })));
    }
  }
  return order;
}

/** For each node the first of those it is in a circle with. */
function circlesOf(edges: readonly MapEdge[], order: readonly string[]): ReadonlyMap<string, string> {
  const index = indexBy(edges, 'to');
  const circles = new Map<string, string>();
  for (const first of order) {
    const stack = [first];
    for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
      if (circles.has(node)) continue;
      circles.set(node, first);
      stack.push(...(index.get(node) ?? []).map(({ from }) => from));
    }
  }
  return circles;
}

function longestFrom(order: readonly string[], index: ReadonlyMap<string, readonly MapEdge[]>, far: 'from' | 'to'): ReadonlyMap<string, number> {
  const lengths = new Map<string, number>();
  for (const node of order) lengths.set(node, Math.max(0, ...(index.get(node) ?? []).map((edge) => 1 + (lengths.get(edge[far]) ?? 0))));
  return lengths;
}

function indexBy(edges: readonly MapEdge[], end: 'from' | 'to'): ReadonlyMap<string, readonly MapEdge[]> {
  return groupBy(edges, (edge) => edge[end]);
}
