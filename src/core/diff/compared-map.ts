import { connectionKey, GONE, lostStyles } from '../drawing/map-changes';
import { withInnerFindings } from '../drawing/map-sites';
import { groupBy } from '../model/group-by';
import type { CommunicationMap, Comparison, MapDiff, MapEdge, Site } from '../model/communication-map';
import { diffMaps } from './map-diff';

/** Both states of the code as one map: all of the head, and of the base what the head has no more. `name` says what the base is. */
export function compareMaps(base: CommunicationMap, head: CommunicationMap, name: string): CommunicationMap {
  const diff = diffMaps(base, head);
  const edges = goneEdges(base, diff);
  return {
    ...head,
    services: [...head.services, ...diff.services.removed], nodes: [...head.nodes, ...diff.nodes.removed],
    edges: [...head.edges, ...edges.map(toGoneEdge)], sites: [...head.sites, ...sitesOf(edges, base).map(toGoneSite)],
    comparison: { base: name, diff, solved: solvedFindings(base, head, diff, edges) },
  };
}

function goneEdges({ edges }: CommunicationMap, { connections }: MapDiff): readonly MapEdge[] {
  const removed = new Set(connections.removed.map(connectionKey));
  const lost = new Map(connections.changed.map((one) => [connectionKey(one.after), lostStyles(one)]));
  return edges.filter((edge) => removed.has(connectionKey(edge)) || lost.get(connectionKey(edge))?.includes(edge.style) === true);
}

/** What is solved stands where it was: at the line of the same style, or at the one that took its place, and at the services. */
function solvedFindings(base: CommunicationMap, head: CommunicationMap, { findings: { removed } }: MapDiff, gone: readonly MapEdge[]): Comparison['solved'] {
  const solved = new Set(removed.map(({ fingerprint }) => fingerprint));
  const [now, lost] = [groupBy(head.edges, connectionKey), new Set(gone.map(({ id }) => id))];
  const placeOf = (edge: MapEdge): string | undefined => (lost.has(edge.id) ? GONE + edge.id : heirOf(edge, now.get(connectionKey(edge)) ?? [])?.id);
  const sites = new Map(base.sites.map((site) => [site.id, site]));
  const found = [
    ...withInnerFindings(base).edges.flatMap((edge) => edge.findings.filter((one) => solved.has(one)).map((fingerprint) => ({ id: placeOf(edge), fingerprint }))),
    ...removed.flatMap(({ site = '', fingerprint }) => (sites.get(site)?.services ?? []).map((id) => ({ id, fingerprint }))),
  ];
  return Object.fromEntries([...groupBy(found.filter(({ id }) => id !== undefined), ({ id = '' }) => id)].map(([id, about]) => [id, [...new Set(about.map(({ fingerprint }) => fingerprint))]]));
}

function heirOf({ style }: MapEdge, edges: readonly MapEdge[]): MapEdge | undefined {
  return edges.find((edge) => edge.style === style) ?? edges[0];
}

/** Those of the edges, and those that these stand for. */
function sitesOf(edges: readonly MapEdge[], { sites }: CommunicationMap): readonly Site[] {
  const outer = new Set(edges.flatMap((edge) => edge.sites));
  const all = new Set([...outer, ...sites.filter(({ id }) => outer.has(id)).flatMap(({ via }) => via)]);
  return sites.filter(({ id }) => all.has(id));
}

/** What is solved is no finding any more; the comparison has it. */
function toGoneEdge(edge: MapEdge): MapEdge {
  return { ...edge, id: GONE + edge.id, sites: edge.sites.map((site) => GONE + site), findings: [] };
}

function toGoneSite(site: Site): Site {
  return { ...site, id: GONE + site.id, via: site.via.map((inner) => GONE + inner), arrivals: [] };
}
