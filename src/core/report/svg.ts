import type { CommunicationMap } from '../model/communication-map';
import { WHOLE_MAP, type DrawableGraph, type MapView, type Positions } from '../drawing/drawable';
import { drawMap, type Drawn, type Shape } from '../drawing/map-drawing';
import { toDrawableGraph } from '../drawing/map-graph';
import { describeEdge, describeNode, describeCounts } from '../drawing/map-words';
import { drawingStyle, FONTS, PALETTES } from '../drawing/map-style';

const ROOM_FOR_COUNTS = 30;

/** The drawing of a map as one static picture for light and dark surroundings, with what it leaves out in words below. */
export function toSvg(map: CommunicationMap, positions: Positions, view: MapView = WHOLE_MAP): string {
  const graph = toDrawableGraph(map, view);
  const { edges, labels, nodes } = drawMap(graph, positions);
  const width = Math.max(320, positions.width);
  const height = positions.height + ROOM_FOR_COUNTS;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-labelledby="title" font-family="${escapeXml(FONTS)}">
<title id="title">Communication map</title>
<style>${style()}</style>
<rect class="canvas" width="100%" height="100%"/>
${edges.map((edge) => group(edge, describeEdge(edge.item, graph))).join('\n')}
${labels.map((label) => group(label, describeEdge(label.item, graph))).join('\n')}
${nodes.map((node) => group(node, describeNode(node.item, graph))).join('\n')}
<text class="caption" x="16" y="${height - 12}" font-size="12">${escapeXml(describe(graph, positions))}</text>
</svg>
`;
}

function describe(graph: DrawableGraph, { reason }: Positions): string {
  return [describeCounts(graph.counts), ...(reason === undefined ? [] : [reason])].join(' ');
}

/** Plain colours in the rules, so that programs without CSS variables draw it too; the dark ones come second and win. */
function style(): string {
  const light = `.canvas { fill: ${PALETTES.light.canvas}; }${drawingStyle((name) => PALETTES.light[name])}`;
  const dark = `.canvas { fill: ${PALETTES.dark.canvas}; }${drawingStyle((name) => PALETTES.dark[name])}`;
  return `${light}@media (prefers-color-scheme: dark) {${dark}}`;
}

function group<Item>({ className, shapes }: Drawn<Item>, title: string): string {
  return `<g class="${className}"><title>${escapeXml(title)}</title>${shapes.map(toMarkup).join('')}</g>`;
}

function toMarkup({ tag, className, attributes, text, children = [] }: Shape): string {
  const all = Object.entries({ class: className, ...attributes }).map(([name, value]) => ` ${name}="${escapeXml(String(value))}"`).join('');
  const inside = `${text === undefined ? '' : escapeXml(text)}${children.map(toMarkup).join('')}`;
  return inside === '' ? `<${tag}${all}/>` : `<${tag}${all}>${inside}</${tag}>`;
}

/** Also drops control characters, which XML does not allow even escaped. */
function escapeXml(text: string): string {
  return [...text].filter((character) => character >= ' ').join('')
    .replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
