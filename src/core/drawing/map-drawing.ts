import type { Change, Severity } from '../model/communication-map';
import type { Box, DrawableEdge, DrawableGraph, DrawableNode, Positions } from './drawable';
import { badgesOfNode, captionOf, farNameOf, isVessel, LABEL, labelOfEdge, nameLinesOf, NODE_TEXT, NOTE, slantOf } from './map-geometry';
import { CHANGE_ICONS, KIND_ICONS, SEVERITY_ICONS } from './map-icons';
import { detailOf, outlineOf, shapeOfEdge, stackOf } from './map-shapes';
import { widthOfText } from './text-fitting';

/** An SVG element as data, so that the viewer and the static picture draw the very same thing. */
export interface Shape {
  readonly tag: 'g' | 'path' | 'rect' | 'text' | 'circle';
  readonly className: string;
  readonly attributes: Readonly<Record<string, string | number>>;
  readonly text?: string;
  readonly children?: readonly Shape[];
}

/** The parts of a drawing, in the order in which they lie above each other. */
export interface Drawing {
  readonly edges: readonly Drawn<DrawableEdge>[];
  readonly labels: readonly Drawn<DrawableEdge>[];
  readonly nodes: readonly Drawn<DrawableNode>[];
  /** The names of services for where their boxes are too small for these: each may be made larger around its middle. */
  readonly names: readonly Shape[];
  /** What is said of several of them. */
  readonly notes: readonly Shape[];
}

export interface Drawn<Item> { readonly item: Item; readonly className: string; readonly shapes: readonly Shape[] }

const MOST_WIDTH = 4.5;
/** From one line of a name to the next, in parts of its size. */
const LINE = 1.05;
/** Where a count of findings stands on the upper right corner of a node. */
const BADGE_RISE = 12;

export function drawMap(graph: DrawableGraph, positions: Positions): Drawing {
  const nodes = new Map(graph.nodes.map((node) => [node.id, node]));
  const edges: Drawn<DrawableEdge>[] = [];
  const labels: Drawn<DrawableEdge>[] = [];
  for (const edge of graph.edges) {
    const line = drawEdge(edge, nodes, positions);
    if (line === undefined) continue;
    edges.push(line);
    const label = drawLabel(edge, graph, positions);
    if (label !== undefined) labels.push(label);
  }
  return { edges, labels, nodes: graph.nodes.flatMap((node) => drawNode(node, positions.nodes[node.id])), names: graph.nodes.flatMap((node) => drawName(node, positions.nodes[node.id])), notes: drawNotes(graph, positions) };
}

function drawNotes({ alone }: DrawableGraph, { alone: room }: Positions): readonly Shape[] {
  return alone === undefined || room === undefined ? [] : [{ tag: 'text', className: 'note', attributes: { 'x': room.x, 'y': room.y + NOTE.size, 'font-size': NOTE.size }, text: alone }];
}

function drawNode(node: DrawableNode, box: Box | undefined): readonly Drawn<DrawableNode>[] {
  if (box === undefined) return [];
  const middle = box.height / 2 + (isVessel(node) ? 3 : 0);
  const left = slantOf(node, box.height) + 12;
  const detail = detailOf(node, box);
  const stack = stackOf(node, box);
  const shapes: Shape[] = [
    ...(node.group === undefined ? [] : [path('stack', stack.path, `translate(${stack.offset} ${stack.offset})`)]),
    path('outline', outlineOf(node, box)),
    ...(detail === undefined ? [] : [path('detail', detail)]),
    path('icon', KIND_ICONS[node.kind], `translate(${left} ${middle - 8})`),
    ...nearName(node, left + 26, middle),
    ...farName(node, box, middle),
    ...drawNodeBadges(node, box),
    ...(node.change === undefined ? [] : [{ tag: 'g', className: 'badges', attributes: { transform: `translate(-6 -6)` }, children: drawChange(node.change, 0, LABEL.mark) } as const]),
  ];
  const kind = node.group === undefined ? node.kind : `${node.kind} group`;
  return [{ item: node, className: `node ${kind}${node.change === undefined ? '' : ` ${node.change}`}`, shapes: [{ tag: 'g', className: 'at', attributes: { transform: `translate(${box.x} ${box.y})` }, children: shapes }] }];
}

function nearName(node: DrawableNode, x: number, middle: number): readonly Shape[] {
  const lines = nameLinesOf(node);
  const rise = ((lines.length - 1) * NODE_TEXT.line) / 2;
  return [...lines.map((line, index) => text('name', line, x, middle - 3 - rise + index * NODE_TEXT.line)), text('caption', captionOf(node), x, middle + 13 + rise)];
}

function farName(node: DrawableNode, box: Box, middle: number): readonly Shape[] {
  return namedAt(node, box, box.width / 2, middle);
}

function namedAt(node: DrawableNode, box: Box, x: number, middle: number): readonly Shape[] {
  const { lines, size } = farNameOf(node, box);
  return lines.map((line, index) => {
    const y = middle + size * (0.35 + (index - (lines.length - 1) / 2) * LINE);
    return { tag: 'text', className: 'far-name', attributes: { x, y, 'font-size': size, 'text-anchor': 'middle' }, text: line };
  });
}

function drawName(node: DrawableNode, box: Box | undefined): readonly Shape[] {
  if (box === undefined || node.kind !== 'service') return [];
  const name: Shape = { tag: 'g', className: 'grown', attributes: {}, children: namedAt(node, box, 0, 0) };
  return [{ tag: 'g', className: 'service', attributes: { transform: `translate(${box.x + box.width / 2} ${box.y + box.height / 2})` }, children: [name] }];
}

function drawNodeBadges(node: DrawableNode, box: Box): readonly Shape[] {
  const all = badgesOfNode(node);
  if (all === undefined) return [];
  const { badges, since, start, width } = all;
  return [{
    tag: 'g', className: 'badges', attributes: { transform: `translate(${box.width - width + 8} ${-BADGE_RISE})` },
    children: [
      pill(width, LABEL.height - 2), ...badges.flatMap((badge) => drawBadge(badge.severity, badge.count, badge.x, LABEL.height - 2)),
      ...(since === '' ? [] : [text('words', since, start, (LABEL.height - 2) / 2 + 4)]),
    ],
  }];
}

function drawEdge(edge: DrawableEdge, nodes: ReadonlyMap<string, DrawableNode>, positions: Positions): Drawn<DrawableEdge> | undefined {
  const route = positions.edges[edge.id];
  const from = nodes.get(edge.from);
  const to = nodes.get(edge.to);
  const fromBox = positions.nodes[edge.from];
  const toBox = positions.nodes[edge.to];
  if (route === undefined || from === undefined || to === undefined || fromBox === undefined || toBox === undefined) return undefined;
  const { line, head } = shapeOfEdge(route.points, edge.style, { node: from, box: fromBox }, { node: to, box: toBox });
  const width = Math.min(MOST_WIDTH, 1.5 + Math.log2(Math.max(1, edge.sites.length)) * 0.5);
  return {
    item: edge, className: ['edge', edge.style, ...(edge.confidence < 0.7 ? ['unsure'] : []), ...(edge.waiting === undefined ? [] : [edge.waiting]), ...changeClass(edge)].join(' '),
    shapes: [
      { tag: 'path', className: 'halo', attributes: { d: line } },
      ...(edge.changes?.change === undefined ? [] : [path('change', line)]),
      ...(edge.waiting === undefined ? [] : [path('emphasis', line)]),
      { tag: 'path', className: 'line', attributes: { d: line, 'stroke-width': Math.round(width * 10) / 10 } },
      { tag: 'path', className: 'head', attributes: { d: head } },
    ],
  };
}

/** In a comparison what stayed the same steps back. */
function changeClass({ changes }: DrawableEdge): readonly string[] {
  if (changes === undefined) return [];
  return [changes.change ?? (changes.newFindings + changes.solvedFindings > 0 ? 'kept' : 'same')];
}

function drawLabel(edge: DrawableEdge, graph: DrawableGraph, positions: Positions): Drawn<DrawableEdge> | undefined {
  const box = positions.edges[edge.id]?.label;
  const label = labelOfEdge(edge, graph, positions.isDense);
  if (box === undefined || label === undefined) return undefined;
  const { x, y } = box;
  return {
    item: edge, className: ['label', edge.style, ...changeClass(edge)].join(' '),
    shapes: [{
      tag: 'g', className: 'at', attributes: { transform: `translate(${x} ${y})` },
      children: [
        pill(label.width, label.height),
        ...(label.change === undefined ? [] : drawChange(label.change, label.start - LABEL.mark - (label.text === '' ? 0 : LABEL.markGap) + label.inset, label.height)),
        ...(label.text === '' ? [] : [centred('words', label.text, label.start + label.inset, label.height / 2 + 4)]),
        ...label.badges.flatMap((badge) => drawBadge(badge.severity, badge.count, badge.x + label.inset, label.height)),
      ],
    }],
  };
}

function drawBadge(severity: Severity, count: number, x: number, height: number): readonly Shape[] {
  const { outline, sign } = SEVERITY_ICONS[severity];
  const transform = `translate(${x} ${(height - LABEL.mark) / 2})`;
  return [path(`mark ${severity}`, outline, transform), path('sign', sign, transform), text('number', String(count), x + LABEL.mark + 3, height / 2 + 4)];
}

function drawChange(change: Change, x: number, height: number): readonly Shape[] {
  const { outline, sign } = CHANGE_ICONS[change];
  const transform = `translate(${x} ${(height - LABEL.mark) / 2})`;
  return [path(`mark ${change}`, outline, transform), path('sign', sign, transform)];
}

function pill(width: number, height: number): Shape {
  return { tag: 'rect', className: 'pill', attributes: { width, height, rx: height / 2 } };
}

function path(className: string, d: string, transform?: string): Shape {
  return { tag: 'path', className, attributes: { d, ...(transform === undefined ? {} : { transform }) } };
}

function text(className: string, value: string, x: number, y: number): Shape {
  return { tag: 'text', className, attributes: { x, y, 'font-size': className === 'name' ? NODE_TEXT.name : LABEL.size }, text: value };
}

/** In the middle of the room that is kept for it, which is rather more than it takes. */
function centred(className: string, value: string, x: number, y: number): Shape {
  const { attributes, ...shape } = text(className, value, x + widthOfText(value, LABEL.size) / 2, y);
  return { ...shape, attributes: { ...attributes, 'text-anchor': 'middle' } };
}
