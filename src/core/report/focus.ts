import { nearestName } from '../model/nearest-name';
import { partOfMap } from '../drawing/map-part';
import { isChannel, neighbourhoodOf } from '../drawing/map-paths';
import type { CommunicationMap } from '../model/communication-map';

/** The node that a text means, by id or by a name that only one node has; else why it means none. */
export function findNode({ nodes }: CommunicationMap, text: string): { readonly id: string } | { readonly problem: string } {
  const exact = nodes.find((node) => node.id === text);
  const named = exact === undefined ? nodes.filter((node) => node.name === text) : [exact];
  const [only, another] = named;
  if (only !== undefined && another === undefined) return { id: only.id };
  if (only !== undefined) return { problem: `"${text}" may be ${named.map(({ id }) => id).join(' or ')}` };
  const near = nearestName(text, nodes.flatMap(({ id, name }) => [id, name]));
  return { problem: `there is no node "${text}"${near === undefined ? '' : `; did you mean "${near}"?`}` };
}

/** The part of a map that is at most `depth` calls away from a node, with the sites and findings of its edges. A channel is no step of its own. */
export function focusMap(map: CommunicationMap, node: string, depth: number): CommunicationMap {
  const channels = new Set(map.nodes.filter(({ kind }) => isChannel(kind)).map(({ id }) => id));
  const near = neighbourhoodOf(node, map.edges, channels, depth);
  const edges = map.edges.filter(({ id }) => near.edges.has(id));
  return partOfMap(map, edges, [node]);
}
