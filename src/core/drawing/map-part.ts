import type { CommunicationMap, MapEdge } from '../model/communication-map';
import { WHOLE_MAP, type MapView } from './drawable';
import { wantedEdges } from './wanted-edges';
import { findMatches } from './query/find-matches';
import { parseQuery } from './query/query';

/** Some edges of a map with their ends, sites and findings, and some nodes besides. */
export function partOfMap(map: CommunicationMap, edges: readonly MapEdge[], besides: Iterable<string>): CommunicationMap {
  const ends = new Set([...besides, ...edges.flatMap(({ from, to, channel }) => [from, to, ...(channel === undefined ? [] : [channel])])]);
  const drawn = new Set(edges.flatMap((edge) => edge.sites));
  const siteIds = new Set([...drawn, ...map.sites.filter(({ id }) => drawn.has(id)).flatMap(({ via }) => via)]);
  const nodes = map.nodes.filter(({ id }) => ends.has(id));
  const services = new Set(nodes.map(({ service }) => service));
  return {
    ...map, edges, nodes, sites: map.sites.filter(({ id }) => siteIds.has(id)),
    services: map.services.filter(({ id }) => services.has(id)), entryPoints: map.entryPoints.filter(({ service }) => services.has(service)),
    findings: map.findings.filter(({ site }) => site !== undefined && siteIds.has(site)), unresolved: [],
  };
}

/** The part of a map that a view shows, without folding and limits; the map itself for a view of everything. */
export function viewedMap(map: CommunicationMap, view: MapView): CommunicationMap {
  const edges = wantedEdges(map, view);
  if (edges.length === map.edges.length && view.focus === undefined && view.query === undefined) return map;
  return partOfMap(map, edges, view.focus === undefined ? [] : [view.focus]);
}

/** The part of a map that a query leaves, and what of the query is not in the map; or what is wrong with the query. */
export function filterMap(map: CommunicationMap, query: string): { readonly map: CommunicationMap; readonly notes: readonly string[] } | { readonly problems: readonly string[] } {
  const { problems, notes, nodes } = findMatches(query, map);
  if (problems.length > 0) return { problems };
  const found = partOfMap(map, wantedEdges(map, { ...WHOLE_MAP, query }), nodes);
  const asksForUnresolved = parseQuery(query).terms.some(({ key, hides }) => key === 'unresolved' && !hides);
  return { map: asksForUnresolved ? { ...found, unresolved: map.unresolved } : found, notes };
}
