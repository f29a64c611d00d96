import type { CommunicationMap, MapNode, Site } from '../model/communication-map';
import { onceFor } from '../model/once';

/** The other ends of the edges that stand for a call of a service, by the id of that. */
export type NodePeersOf = (service: string, site: Site) => readonly MapNode[];

export const nodePeersOf: (map: CommunicationMap) => NodePeersOf = onceFor(({ nodes, edges }) => {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const found = new Map<string, Set<MapNode>>();
  const add = (service: string, other: string, site: string): void => {
    const [key, node] = [`${service} ${site}`, byId.get(other)];
    if (node !== undefined) found.set(key, (found.get(key) ?? new Set()).add(node));
  };
  for (const { from, to, sites } of edges) for (const site of sites) [[from, to], [to, from]].forEach(([one, other]) => add(one ?? '', other ?? '', site));
  return (service, { id, via }) => [...found.get(`${service} ${id}`) ?? via.flatMap((each) => [...found.get(`${service} ${each}`) ?? []]).slice(0, 1)];
});
