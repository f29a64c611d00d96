import type { NodeKind } from '../model/communication-map';
import type { Box, DrawableGraph, DrawableNode, Point, Positions, Route } from './drawable';
import { placeLabels } from './label-placement';
import { isDense, sizeOfNode, type Size } from './map-geometry';
import { isChannel } from './map-paths';
import { placeLoops, roomForLoops, widthOfRoof } from './self-loops';

const GAP = { column: 170, row: 30, edge: 16 } as const;
const PADDING = 16;

/** A plain arrangement that needs no search: services, channels and everything else in columns. Quick, but lines may cross boxes. */
export function toColumns(graph: DrawableGraph): Positions {
  const nodes = placeNodes(graph);
  const boxes = Object.values(nodes);
  return placeLabels(graph, placeLoops(graph, {
    width: Math.max(0, ...boxes.map(({ x, width }) => x + width)) + PADDING,
    height: Math.max(0, ...boxes.map(({ y, height }) => y + height)) + PADDING,
    nodes,
    edges: placeEdges(graph, nodes),
    isDense: isDense(graph),
  }));
}

function placeNodes(graph: DrawableGraph): Record<string, Box> {
  const nodes: Record<string, Box> = {};
  let x = PADDING;
  for (const isIn of [isService, isChannel, isEnd]) {
    const sized = graph.nodes.filter(({ kind }) => isIn(kind)).map((node) => sizeWithLoops(node, graph));
    const width = Math.max(0, ...sized.map((node) => node.width));
    let y = PADDING;
    for (const node of sized) {
      nodes[node.id] = { x, y: y + node.rise, width: node.width, height: node.height };
      y += node.rise + node.height + GAP.row;
    }
    if (sized.length > 0) x += width + GAP.column;
  }
  return nodes;
}

function sizeWithLoops(node: DrawableNode, graph: DrawableGraph): Size & { readonly id: string; readonly rise: number } {
  const { width, height } = sizeOfNode(node, graph.edges);
  const room = roomForLoops(node.id, graph, isDense(graph));
  return { id: node.id, width: Math.max(width, widthOfRoof(node, graph, isDense(graph))), height, rise: room.height };
}

function placeEdges(graph: DrawableGraph, nodes: Readonly<Record<string, Box>>): Record<string, Route> {
  const routes: Record<string, Route> = {};
  const used = new Map<string, number>();
  for (const edge of graph.edges) {
    const from = nodes[edge.from];
    const to = nodes[edge.to];
    if (from === undefined || to === undefined || edge.from === edge.to) continue;
    const slot = (used.get(edge.from) ?? 0) + 1;
    const entry = (used.get(edge.to) ?? 0) + 1;
    used.set(edge.from, slot).set(edge.to, entry);
    routes[edge.id] = { points: route(from, to, slot, entry) };
  }
  return routes;
}

/** Out on the right, along a lane of its own, in on the left, or on the right when the other end is not further right. */
function route(from: Box, to: Box, slot: number, entry: number): readonly Point[] {
  const start = { x: from.x + from.width, y: from.y + (slot * GAP.edge) % from.height };
  const isForward = to.x > start.x;
  const end = { x: isForward ? to.x : to.x + to.width, y: to.y + (entry * GAP.edge) % to.height };
  const lane = start.x + GAP.edge + ((slot * GAP.edge) % (GAP.column - 2 * GAP.edge));
  const turn = isForward ? lane : Math.max(lane, end.x + GAP.edge);
  return [start, { x: turn, y: start.y }, { x: turn, y: end.y }, end];
}

function isService(kind: NodeKind): boolean {
  return kind === 'service';
}

function isEnd(kind: NodeKind): boolean {
  return !isService(kind) && !isChannel(kind);
}
