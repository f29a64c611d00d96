import type { EdgePattern, NamePatterns } from '../../config/policy';
import type { LinkedModel } from '../../link/linked-model';
import { CHANNEL_KINDS, type MapEdge, type MapNode } from '../../model/communication-map';
import { namesLike } from './name-patterns';

/** One edge that somebody sends along, with all who may be meant by its other end. */
export interface Hop {
  readonly edge: MapEdge;
  readonly from: NamedNode;
  readonly to: NamedNode;
  /** For a channel, who consumes it. */
  readonly receivers: readonly NamedNode[];
}

/** A node with everything that it may be called. */
export interface NamedNode { readonly node: MapNode; readonly names: readonly string[] }

/** Every node of the map with its names. */
export function namedNodes({ nodes, services }: Pick<LinkedModel, 'nodes' | 'services'>): ReadonlyMap<string, NamedNode> {
  const aliases = new Map(services.map((service) => [service.id, service.aliases]));
  return new Map(nodes.map((node) => [node.id, { node, names: [node.name, node.id, ...aliases.get(node.service ?? '') ?? []] }]));
}

/** Every edge on which something is sent; those on which a channel hands it on belong to the edge into the channel. */
export function hopsOf(model: Pick<LinkedModel, 'nodes' | 'services' | 'edges'>): readonly Hop[] {
  const nodes = namedNodes(model);
  const consumers = new Map<string, NamedNode[]>();
  for (const { from, to } of model.edges) {
    const [channel, consumer] = [nodes.get(from), nodes.get(to)];
    if (channel !== undefined && consumer !== undefined && CHANNEL_KINDS.has(channel.node.kind)) consumers.set(from, [...consumers.get(from) ?? [], consumer]);
  }
  return model.edges.flatMap((edge) => {
    const [from, to] = [nodes.get(edge.from), nodes.get(edge.to)];
    if (from === undefined || to === undefined || CHANNEL_KINDS.has(from.node.kind)) return [];
    return [{ edge, from, to, receivers: consumers.get(edge.to) ?? [] }];
  });
}

/** Whether a policy or exception speaks of this edge. */
export function isMeant(pattern: EdgePattern, { edge, from, to, receivers }: Hop): boolean {
  return (pattern.style === undefined || pattern.style === edge.style)
    && (pattern.categories.length === 0 || pattern.categories.includes(edge.category))
    && isNamed(pattern.from, from) && [to, ...receivers].some((end) => isNamed(pattern.to, end));
}

/** Whether one of the patterns is a name of the node. */
export function isNamed(patterns: NamePatterns, { names }: NamedNode): boolean {
  return patterns.length === 0 || names.some(namesLike(patterns));
}
