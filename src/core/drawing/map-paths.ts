import { CHANNEL_KINDS, type MapNode } from '../model/communication-map';
import { groupBy } from '../model/group-by';

/** An edge of the map or of the drawing. */
export interface Link { readonly id: string; readonly from: string; readonly to: string }

export interface Neighbourhood { readonly nodes: ReadonlySet<string>; readonly edges: ReadonlySet<string> }

export function isChannel(kind: MapNode['kind']): boolean {
  return kind === 'websocket' || CHANNEL_KINDS.has(kind);
}

/**
 * What is reached from a node in at most `depth` calls, downstream and upstream. A channel is no stop of its own:
 * who publishes an event reaches its consumers in one.
 */
export function neighbourhoodOf(start: string, links: readonly Link[], channels: ReadonlySet<string>, depth: number): Neighbourhood {
  const down = reach(start, links, channels, depth);
  const up = reach(start, links.map(({ id, from, to }) => ({ id, from: to, to: from })), channels, depth);
  return { nodes: new Set([...down.nodes, ...up.nodes]), edges: new Set([...down.edges, ...up.edges]) };
}

function reach(start: string, links: readonly Link[], channels: ReadonlySet<string>, depth: number): Neighbourhood {
  const index = indexByOrigin(links);
  const distances = new Map([[start, 0]]);
  const edges = new Set<string>();
  const queue = [start];
  for (let current = queue.shift(); current !== undefined; current = queue.shift()) {
    const passes = channels.has(current) && current !== start;
    const distance = distances.get(current) ?? 0;
    if (distance >= depth && !passes) continue;
    const next = passes ? distance : distance + 1;
    for (const { id, to } of index.get(current) ?? []) {
      edges.add(id);
      if (next >= (distances.get(to) ?? Infinity)) continue;
      distances.set(to, next);
      queue.push(to);
    }
  }
  return { nodes: new Set(distances.keys()), edges };
}

/** An edge with its ends, and what lies behind an end that is a channel. */
export function pathThrough(link: Link, links: readonly Link[], channels: ReadonlySet<string>): Neighbourhood {
  const further = links.filter(({ from, to }) => (channels.has(link.to) && from === link.to) || (channels.has(link.from) && to === link.from));
  const path = [link, ...further];
  return { nodes: new Set(path.flatMap(({ from, to }) => [from, to])), edges: new Set(path.map(({ id }) => id)) };
}

function indexByOrigin(links: readonly Link[]): ReadonlyMap<string, readonly Link[]> {
  return groupBy(links, ({ from }) => from);
}
