import type { NamePatterns } from '../../config/policy';
import type { NodeKind } from '../../model/communication-map';
import { isNamed, type Hop, type NamedNode } from './policy-hops';

/** A service and one edge for each that it waits for. */
export interface Dependencies { readonly from: NamedNode; readonly targets: readonly Hop[] }

/** Edges that wait for each other, one behind the other. */
export interface Chain { readonly hops: readonly Hop[] }

const DEPENDENCIES: ReadonlySet<NodeKind> = new Set<NodeKind>(['service', 'external', 'ai', 'payment', 'saas']);
/** Below this an edge is not counted against a limit. */
const LEAST_CONFIDENCE = 0.7;

/** The other services and external hosts that each service waits for. */
export function syncDependencies(hops: readonly Hop[], from: NamePatterns): readonly Dependencies[] {
  const byService = new Map<string, Hop[]>();
  for (const hop of hops) {
    if (!waits(hop) || !DEPENDENCIES.has(hop.to.node.kind) || !isNamed(from, hop.from)) continue;
    const known = byService.get(hop.from.node.id) ?? [];
    if (!known.some((other) => other.to.node.id === hop.to.node.id)) byService.set(hop.from.node.id, [...known, hop]);
  }
  return [...byService.values()].flatMap((targets) => (targets[0] === undefined ? [] : [{ from: targets[0].from, targets }]));
}

/** The longest chain from each service that no other service waits for. */
export function syncChains(hops: readonly Hop[], from: NamePatterns): readonly Chain[] {
  const between = hops.filter((hop) => waits(hop) && hop.to.node.kind === 'service' && hop.from.node.kind === 'service' && hop.from.node.id !== hop.to.node.id);
  const next = new Map<string, Hop[]>();
  for (const hop of between) next.set(hop.from.node.id, [...next.get(hop.from.node.id) ?? [], hop]);
  const called = new Set(between.map(({ to }) => to.node.id));
  const starts = between.filter((hop) => !called.has(hop.from.node.id) && isNamed(from, hop.from));
  const longest = new Map<string, readonly Hop[]>();
  /** Services on the way are left out, so a circle is walked once. */
  const longestFrom = (id: string, onTheWay: ReadonlySet<string>): readonly Hop[] => {
    const known = longest.get(id);
    if (known !== undefined) return known;
    const further = new Set([...onTheWay, id]);
    const chains = (next.get(id) ?? []).filter((hop) => !further.has(hop.to.node.id)).map((hop) => [hop, ...longestFrom(hop.to.node.id, further)]);
    const best = chains.reduce<readonly Hop[]>((one, other) => (other.length > one.length ? other : one), []);
    longest.set(id, best);
    return best;
  };
  const ids = new Set(starts.map((hop) => hop.from.node.id));
  return [...ids].map((id) => ({ hops: longestFrom(id, new Set()) }));
}

function waits({ edge }: Hop): boolean {
  return edge.style === 'sync' && edge.confidence >= LEAST_CONFIDENCE;
}
