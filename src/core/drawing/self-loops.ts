import type { Box, DrawableEdge, DrawableGraph, DrawableNode, Positions, Route } from './drawable';
import { badgesOfNode, labelOfEdge, type Size } from './map-geometry';

const RISE = 24;
const STEP = 10;
const LEAST_SPAN = 48;
const AROUND_LABEL = 24;

/** Edges from a node to itself, which stand on its roof. */
export function loopsOf(id: string, { edges }: Pick<DrawableGraph, 'edges'>): readonly DrawableEdge[] {
  return edges.filter(({ from, to }) => from === id && to === id);
}

/** The room above a node that its loops need; no height without loops. */
export function roomForLoops(id: string, graph: DrawableGraph, dense: boolean): Size {
  const loops = loopsOf(id, graph);
  const labels = loops.map((loop) => labelOfEdge(loop, graph, dense));
  const span = Math.max(LEAST_SPAN, ...labels.map((label) => (label?.width ?? 0) + AROUND_LABEL));
  return loops.length === 0 ? { width: 0, height: 0 } : { width: span + 2 * STEP * (loops.length + 1), height: loops.length * RISE + Math.max(0, ...labels.map((label) => label?.height ?? 0)) / 2 };
}

/** The width of a node whose loops stand beside the counts of its findings. */
export function widthOfRoof(node: DrawableNode, graph: DrawableGraph, dense: boolean): number {
  return roomForLoops(node.id, graph, dense).width + (badgesOfNode(node)?.width ?? 0);
}

/** Routes for all loops, each around the one below it. */
export function placeLoops(graph: DrawableGraph, positions: Positions): Positions {
  const routes = graph.nodes.flatMap(({ id }) => {
    const box = positions.nodes[id];
    if (box === undefined) return [];
    const { width } = roomForLoops(id, graph, positions.isDense);
    const loops = loopsOf(id, graph);
    return loops.map((loop, index) => [loop.id, routeOf(loop, box, width, index, loops.length, graph, positions.isDense)] as const);
  });
  return { ...positions, edges: { ...positions.edges, ...Object.fromEntries(routes) } };
}

function routeOf(loop: DrawableEdge, box: Box, width: number, index: number, count: number, graph: DrawableGraph, dense: boolean): Route {
  const margin = STEP * (count - index);
  const [left, right, top] = [box.x + margin, box.x + width - margin, box.y - RISE * (index + 1)];
  const label = labelOfEdge(loop, graph, dense);
  const points = [{ x: left, y: box.y }, { x: left, y: top }, { x: right, y: top }, { x: right, y: box.y }];
  if (label === undefined) return { points };
  return { points, label: { x: (left + right - label.width) / 2, y: top - label.height / 2, width: label.width, height: label.height } };
}
