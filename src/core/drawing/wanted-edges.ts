import type { CommunicationMap, MapEdge } from '../model/communication-map';
import type { MapView } from './drawable';
import { isChannel, neighbourhoodOf } from './map-paths';
import { scriptEdges } from './script-edges';
import { findMatches } from './query/find-matches';

/** The edges that a view asks for. */
export function wantedEdges(map: CommunicationMap, view: MapView): readonly MapEdge[] {
  const found = view.query === undefined ? undefined : findMatches(view.query, map).edges;
  const aside = scriptsAside(map, view);
  return focusEdges(map, map.edges.filter((edge) => isWanted(edge, view) && !aside.has(edge.id) && (found === undefined || found.has(edge.id))), view);
}

/** Ids of the edges that a view leaves aside because only scripts use them. */
export function scriptsAside(map: CommunicationMap, { withoutScripts, query }: MapView): ReadonlySet<string> {
  return withoutScripts === true && query === undefined ? scriptEdges(map) : new Set();
}

function isWanted(edge: MapEdge, { styles, findingsOnly, minimumConfidence }: MapView): boolean {
  return styles.includes(edge.style) && edge.confidence >= minimumConfidence && (!findingsOnly || edge.findings.length > 0);
}

function focusEdges(map: CommunicationMap, edges: readonly MapEdge[], { focus, depth }: MapView): readonly MapEdge[] {
  if (focus === undefined) return edges;
  const channels = new Set(map.nodes.filter(({ kind }) => isChannel(kind)).map(({ id }) => id));
  const near = neighbourhoodOf(focus, edges, channels, depth);
  return edges.filter(({ id }) => near.edges.has(id));
}
