import { WHOLE_MAP, type DrawableEdge, type MapView } from '../drawing/drawable';
import { toDrawableGraph } from '../drawing/map-graph';
import { CATEGORY_NAMES, countOf } from '../drawing/map-names';
import { CHANGE_NAMES } from '../drawing/map-words';
import type { CommunicationMap, NodeKind } from '../model/communication-map';

const SHAPES: Readonly<Partial<Record<NodeKind, string>>> = {
  service: 'box', topic: 'cds', queue: 'cds', job: 'cds', database: 'cylinder', cache: 'cylinder', storage: 'cylinder', external: 'box3d', unknown: 'plaintext',
};

/** The map in the language of Graphviz: solid edges wait for an answer, dashed ones hand over. Folded like the drawing. */
export function toDot(map: CommunicationMap, view: MapView = WHOLE_MAP): string {
  const graph = toDrawableGraph(map, view);
  const hidden = graph.counts.edges.hidden + graph.counts.edges.inside;
  return [
    'digraph crosstalk {', '  rankdir=LR;', '  node [fontname="Helvetica", shape=box];', '  edge [fontname="Helvetica", fontsize=10];',
    ...(hidden === 0 ? [] : [`  // ${countOf(hidden, 'connection')} of ${String(graph.counts.edges.total)} not drawn: folded into a group, or too many`]),
    ...graph.nodes.map(({ id, kind, name }) => `  ${quote(id)} [label=${quote(name)}, shape=${SHAPES[kind] ?? 'ellipse'}];`),
    ...graph.edges.map((edge) => `  ${quote(edge.from)} -> ${quote(edge.to)} [${attributes(edge)}];`),
    '}', '',
  ].join('\n');
}

function attributes({ style, categories, channels, fingerprints, changes }: DrawableEdge): string {
  const kinds = categories.map((category) => CATEGORY_NAMES[category]).join(', ');
  const through = channels.length === 0 ? '' : ` via ${channels.join(', ')}`;
  const found = fingerprints.length === 0 ? '' : ` (${countOf(fingerprints.length, 'finding')})`;
  const color = fingerprints.length === 0 ? '' : ', color="#c2410c"';
  return `label=${quote(`${changes?.change === undefined ? '' : `${CHANGE_NAMES[changes.change]}: `}${kinds}${through}${found}`)}, style=${style === 'sync' ? 'solid' : 'dashed'}${color}`;
}

/** Inside quotes only the quote is special, but a label reads `\\n` and the like as escapes of its own. */
function quote(text: string): string {
  // eslint-disable-next-line no-control-regex
  return `"${text.replace(/[\u0000-\u001f]+/g, ' ').replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;
}
