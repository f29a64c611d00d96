import type { CommunicationMap } from '../core/model/communication-map';
import type { DrawableGraph } from '../core/drawing/drawable';
import { isChannel, neighbourhoodOf, pathThrough, type Neighbourhood } from '../core/drawing/map-paths';
import type { Store } from './store';
import { drawnOf } from './reveal';
import { matchesOf } from './search';

/** What stands out while the rest steps back: the path under the pointer, else what the search finds, else the path of what is selected. */
export function highlightOf({ hovered, query, matches, selection, graph, map, view }: Store): Neighbourhood | undefined {
  if (hovered.value !== undefined) return pathOf(hovered.value, graph.value);
  if (query.value.trim() !== '' && query.value !== view.value.query) return matchesOf(matches.value, graph.value);
  return selection.value === undefined ? undefined : pathOfSelection(selection.value, map.value, graph.value);
}

function pathOfSelection(selection: NonNullable<Store['selection']['value']>, map: CommunicationMap, graph: DrawableGraph): Neighbourhood | undefined {
  const drawn = drawnOf(selection, map, graph);
  if (drawn === undefined) return undefined;
  return pathOf(drawn.kind === 'node' ? drawn.node.id : drawn.edge.id, graph);
}

function pathOf(id: string, { nodes, edges }: DrawableGraph): Neighbourhood {
  const channels = new Set(nodes.filter(({ kind }) => isChannel(kind)).map((node) => node.id));
  const edge = edges.find((one) => one.id === id);
  return edge === undefined ? neighbourhoodOf(id, edges, channels, 1) : pathThrough(edge, edges, channels);
}
