import type { DrawableGraph, Positions } from '../core/drawing/drawable';
import { centreOf } from '../core/drawing/map-geometry';

export type WalkKey = 'ArrowRight' | 'ArrowLeft' | 'ArrowUp' | 'ArrowDown' | 'Home' | 'End';

export function isWalkKey(key: string): key is WalkKey {
  return ['ArrowRight', 'ArrowLeft', 'ArrowUp', 'ArrowDown', 'Home', 'End'].includes(key);
}

/** Where the walk is, and the edge it came along, which is the way back. */
export interface Walker { readonly at: string; readonly along?: string | undefined }

/**
 * Where an arrow key leads from a node or edge: right along an outgoing edge to its target, left along an incoming one to its origin,
 * up and down between nodes of the drawing, or between the edges that leave the same node.
 */
export function walk(walker: Walker, key: WalkKey, graph: DrawableGraph, positions: Positions): string {
  const edge = graph.edges.find(({ id }) => id === walker.at);
  return edge === undefined || key === 'Home' || key === 'End' ? walkFromNode(walker, key, graph, positions) : walkFromEdge(edge, key, graph, positions);
}

/** Nodes as they are read: column by column from the left, each from the top. */
export function nodeOrder({ nodes }: DrawableGraph, positions: Positions): readonly string[] {
  const placed = nodes.flatMap(({ id }) => {
    const box = positions.nodes[id];
    return box === undefined ? [] : [{ id, x: box.x, y: centreOf(box).y }];
  });
  return placed.sort((one, other) => one.x - other.x || one.y - other.y).map(({ id }) => id);
}

function walkFromNode({ at: id, along }: Walker, key: WalkKey, graph: DrawableGraph, positions: Positions): string {
  const order = nodeOrder(graph, positions);
  const index = order.indexOf(id);
  const to: Readonly<Record<WalkKey, string | undefined>> = {
    Home: order[0], End: order.at(-1),
    ArrowUp: order[clamp(index - 1, order.length)], ArrowDown: order[clamp(index + 1, order.length)],
    ArrowRight: edgeFrom(edgesAt(id, 'from', graph, positions), along), ArrowLeft: edgeFrom(edgesAt(id, 'to', graph, positions), along),
  };
  return to[key] ?? id;
}

function walkFromEdge(edge: DrawableGraph['edges'][number], key: WalkKey, graph: DrawableGraph, positions: Positions): string {
  if (key === 'ArrowRight') return edge.to;
  if (key === 'ArrowLeft') return edge.from;
  const siblings = edgesAt(edge.from, 'from', graph, positions);
  return siblings.at(clamp(siblings.indexOf(edge) + (key === 'ArrowDown' ? 1 : -1), siblings.length))?.id ?? edge.id;
}

/** The edges at one end of a node, from the top. */
function edgesAt(id: string, end: 'from' | 'to', { edges }: DrawableGraph, positions: Positions): DrawableGraph['edges'] {
  const heightOf = (edge: string): number => positions.edges[edge]?.points.at(end === 'from' ? 0 : -1)?.y ?? 0;
  return edges.filter((edge) => edge[end] === id).sort((one, other) => heightOf(one.id) - heightOf(other.id));
}

function edgeFrom(edges: DrawableGraph['edges'], along: string | undefined): string | undefined {
  return (edges.find(({ id }) => id === along) ?? edges[0])?.id;
}

function clamp(index: number, length: number): number {
  return Math.max(0, Math.min(index, length - 1));
}
