import { connectionKey } from '../drawing/map-changes';
import type { CommunicationMap, MapEdge, Site } from '../model/communication-map';
import { diffMaps } from './map-diff';

/** Ids of the base may mean something else in the head. */
const GONE = 'gone:';

/** Both states of the code as one map: all of the head, and of the base what the head has no more. `name` says what the base is. */
export function compareMaps(base: CommunicationMap, head: CommunicationMap, name: string): CommunicationMap {
  const diff = diffMaps(base, head);
  const removed = new Set(diff.connections.removed.map(connectionKey));
  const edges = base.edges.filter((edge) => removed.has(connectionKey(edge)));
  return {
    ...head,
    services: [...head.services, ...diff.services.removed], nodes: [...head.nodes, ...diff.nodes.removed],
    edges: [...head.edges, ...edges.map(toGoneEdge)], sites: [...head.sites, ...sitesOf(edges, base).map(toGoneSite)],
    comparison: { base: name, diff },
  };
}

/** Those of the edges, and those that these stand for. */
function sitesOf(edges: readonly MapEdge[], { sites }: CommunicationMap): readonly Site[] {
  const outer = new Set(edges.flatMap((edge) => edge.sites));
  const all = new Set([...outer, ...sites.filter(({ id }) => outer.has(id)).flatMap(({ via }) => via)]);
  return sites.filter(({ id }) => all.has(id));
}

/** What is solved counts nowhere in the drawing; the difference has it. */
function toGoneEdge(edge: MapEdge): MapEdge {
  return { ...edge, id: GONE + edge.id, sites: edge.sites.map((site) => GONE + site), findings: [] };
}

function toGoneSite(site: Site): Site {
  return { ...site, id: GONE + site.id, via: site.via.map((inner) => GONE + inner), arrivals: [] };
}
