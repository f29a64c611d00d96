import type { CommunicationMap, MapEdge } from '../core/model/communication-map';
import { WHOLE_MAP, type DrawableEdge, type DrawableGraph, type DrawableNode, type MapView } from '../core/drawing/drawable';
import { sitesStandingFor } from '../core/drawing/map-sites';
import type { Selection } from '../protocol/webview';

export type DrawnItem = { readonly kind: 'node'; readonly node: DrawableNode } | { readonly kind: 'edge'; readonly edge: DrawableEdge };

/** The node or line that stands for what is selected; `undefined` when it is not drawn. */
export function drawnOf({ kind, id }: Selection, map: CommunicationMap, graph: DrawableGraph): DrawnItem | undefined {
  if (kind === 'node') return findNode(id, map, graph);
  const sites = kind === 'edge' ? [] : sitesOf({ kind, id }, map);
  const edge = graph.edges.find((drawn) => drawn.id === id || sites.some((site) => drawn.sites.includes(site)));
  return edge === undefined ? undefined : { kind: 'edge', edge };
}

/** A view in which something selected is drawn; `undefined` when it already is, or when nothing of the map stands for it. */
export function viewThatShows(selection: Selection, map: CommunicationMap, graph: DrawableGraph, view: MapView): MapView | undefined {
  if (drawnOf(selection, map, graph) !== undefined) return undefined;
  const focus = selection.kind === 'node' ? map.nodes.find(({ id }) => id === selection.id)?.id : edgeOf(selection, map)?.from;
  return focus === undefined ? undefined : { ...WHOLE_MAP, expanded: view.expanded, focus };
}

/** The site that is selected, or that a selected finding is about, and those that stand for it. */
export function sitesOf({ kind, id }: Selection, map: CommunicationMap): readonly string[] {
  const site = kind === 'finding' ? map.findings.find(({ fingerprint }) => fingerprint === id)?.site : id;
  return site === undefined ? [] : sitesStandingFor(site, map);
}

function edgeOf(selection: Selection, map: CommunicationMap): MapEdge | undefined {
  const wanted = sitesOf(selection, map);
  return map.edges.find(({ sites }) => wanted.some((site) => sites.includes(site)));
}

/** A channel that has no node of its own is drawn on the line of its exchange. */
function findNode(id: string, map: CommunicationMap, graph: DrawableGraph): DrawnItem | undefined {
  const node = graph.nodes.find((drawn) => drawn.id === id || drawn.members.includes(id));
  if (node !== undefined) return { kind: 'node', node };
  const through = new Set(map.edges.filter(({ channel }) => channel === id).map((edge) => edge.id));
  const edge = graph.edges.find(({ edges }) => edges.some((one) => through.has(one)));
  return edge === undefined ? undefined : { kind: 'edge', edge };
}
