import type { CommunicationMap, MapEdge } from '../core/model/communication-map';
import type { DrawableEdge, DrawableGraph, DrawableNode, MapView } from '../core/drawing/drawable';
import { isAskedFor, toDrawableGraph } from '../core/drawing/map-graph';
import { sitesStandingFor } from '../core/drawing/map-sites';
import { callTitle } from '../core/drawing/target-words';
import type { Selection } from '../protocol/webview';
import { l10n } from './l10n';

export type DrawnItem = { readonly kind: 'node'; readonly node: DrawableNode } | { readonly kind: 'edge'; readonly edge: DrawableEdge };

/** The node or line that stands for what is selected; `undefined` when it is not drawn. */
export function drawnOf({ kind, id }: Selection, map: CommunicationMap, graph: DrawableGraph): DrawnItem | undefined {
  if (kind === 'node') return findNode(id, map, graph);
  const sites = kind === 'edge' ? [] : sitesOf({ kind, id }, map);
  const edge = graph.edges.find((drawn) => drawn.id === id || sites.some((site) => drawn.sites.includes(site)));
  return edge === undefined ? undefined : { kind: 'edge', edge };
}

/** Groups that are opened, one inside the other, on the way to what is selected. */
const MOST_OPENED = 12;

/** A view with the same filters in which something selected is drawn by itself, its groups opened or it in the middle; `undefined` when there is none. */
export function viewThatShows(selection: Selection, map: CommunicationMap, view: MapView): MapView | undefined {
  const ends = endsOf(selection, map);
  const [first] = ends;
  if (first === undefined) return undefined;
  return openedView(selection, ends, map, view) ?? openedView(selection, ends, map, { ...view, focus: first });
}

function openedView(selection: Selection, ends: readonly string[], map: CommunicationMap, given: MapView): MapView | undefined {
  let view = given;
  for (let opened = 0; opened <= MOST_OPENED; opened += 1) {
    const graph = toDrawableGraph(map, view);
    const drawn = drawnOf(selection, map, graph);
    if (drawn?.kind === 'edge' || (drawn?.kind === 'node' && drawn.node.group === undefined)) return view;
    const group = graph.nodes.find((node) => node.group !== undefined && ends.some((end) => node.members.includes(end)));
    if (group === undefined) return undefined;
    view = { ...view, expanded: [...view.expanded, group.id] };
  }
  return undefined;
}

/** The node that is selected, or the ends of the edge that stands for what is. */
function endsOf(selection: Selection, map: CommunicationMap): readonly string[] {
  if (selection.kind === 'node') return map.nodes.flatMap(({ id }) => (id === selection.id ? [id] : []));
  const edge = edgeOf(selection, map);
  return edge === undefined ? [] : [edge.from, edge.to];
}

export interface Hidden { readonly selection: Selection; readonly name: string }

/** What is selected, with a name, when the map has it but a filter of the view hides it. */
export function hiddenByFilter(selection: Selection, map: CommunicationMap, view: MapView): Hidden | undefined {
  const name = nameOf(selection, map);
  if (name === undefined || endsOf(selection, map).length === 0) return undefined;
  const isAsked = isAskedFor(map, view, selection.kind === 'node' ? { node: selection.id } : { sites: sitesOf(selection, map) });
  return isAsked ? undefined : { selection, name };
}

function nameOf({ kind, id }: Selection, map: CommunicationMap): string | undefined {
  const finding = kind === 'finding' ? map.findings.find(({ fingerprint }) => fingerprint === id) : undefined;
  const site = kind === 'site' ? map.sites.find((one) => one.id === id) : undefined;
  if (finding !== undefined) return l10n.t('The finding {0}', finding.rule);
  if (site !== undefined) return l10n.t('The call {0}', callTitle(site));
  return map.nodes.find((node) => kind === 'node' && node.id === id)?.name;
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
