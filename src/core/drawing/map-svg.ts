import type { Box, DrawableGraph, Positions } from './drawable';
import { drawMap, type Drawn, type Shape } from './map-drawing';
import { describeCounts, describeEdge, describeNode } from './map-words';

export interface SvgLook {
  /** Rules for the classes of the drawing and for `.canvas` behind it. */
  readonly style: string;
  readonly fonts: string;
}

const ROOM_FOR_COUNTS = 30;
const LEAST_WIDTH = 320;

/** The drawing as one picture that needs nothing else, with what it leaves out in words below. `extent` is the part of the positions that is drawn. */
export function drawSvg(graph: DrawableGraph, positions: Positions, { style, fonts }: SvgLook, extent: Box = { x: 0, y: 0, width: positions.width, height: positions.height }): string {
  const { edges, labels, nodes, notes } = drawMap(graph, positions);
  const width = Math.ceil(Math.max(LEAST_WIDTH, extent.width));
  const height = Math.ceil(extent.height) + ROOM_FOR_COUNTS;
  const [x, y] = [Math.floor(extent.x), Math.floor(extent.y)];
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${x} ${y} ${width} ${height}" width="${width}" height="${height}" role="img" aria-labelledby="title" font-family="${escapeXml(fonts)}">
<title id="title">Communication map</title>
<style>${style}</style>
<rect class="canvas" x="${x}" y="${y}" width="100%" height="100%"/>
${edges.map((edge) => group(edge, describeEdge(edge.item, graph))).join('\n')}
${labels.map((label) => group(label, describeEdge(label.item, graph))).join('\n')}
${[...nodes.map((node) => group(node, describeNode(node.item, graph))), ...notes.map(toMarkup)].join('\n')}
<text class="caption" x="${x + 16}" y="${y + height - 12}" font-size="12">${escapeXml(describe(graph, positions))}</text>
</svg>
`;
}

function describe(graph: DrawableGraph, { reason }: Positions): string {
  return [describeCounts(graph.counts), ...(graph.comparison === undefined ? [] : [graph.comparison]), ...(reason === undefined ? [] : [reason])].join(' ');
}

function group<Item>({ className, shapes }: Drawn<Item>, title: string): string {
  return `<g class="${className}"><title>${escapeXml(title)}</title>${shapes.map(toMarkup).join('')}</g>`;
}

function toMarkup({ tag, className, attributes, text, children = [] }: Shape): string {
  const all = Object.entries({ class: className, ...attributes }).map(([name, value]) => ` ${name}="${escapeXml(String(value))}"`).join('');
  const inside = `${text === undefined ? '' : escapeXml(text)}${children.map(toMarkup).join('')}`;
  return inside === '' ? `<${tag}${all}/>` : `<${tag}${all}>${inside}</${tag}>`;
}

/** Also drops what XML does not allow even escaped: control characters and halves of characters. */
function escapeXml(text: string): string {
  return [...text].filter((character) => character >= ' ' && !/^[\uD800-\uDFFF\uFFFE\uFFFF]$/.test(character)).join('')
    .replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
