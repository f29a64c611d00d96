import type { Box, DrawableGraph, Positions } from '../core/drawing/drawable';
import { centreOf } from '../core/drawing/map-geometry';
import { drawnOf, type DrawnItem } from './reveal';
import type { Store, Transform } from './store';

const ROOM_FOR_BADGES = 12;

/** The part of the drawing that an item takes: its box, or that of its label, or the middle of its line. */
export function boxOf(drawn: DrawnItem, positions: Positions): Box | undefined {
  if (drawn.kind === 'node') return positions.nodes[drawn.node.id];
  const route = positions.edges[drawn.edge.id];
  if (route?.label !== undefined) return route.label;
  const middle = route?.points[Math.floor(route.points.length / 2)];
  return middle === undefined ? undefined : { ...middle, width: 1, height: 1 };
}

/** The room that what is drawn takes, which may be a part of what was laid out. */
export function extentOf({ nodes, edges, alone: words }: DrawableGraph, positions: Positions): Box {
  const boxes = nodes.flatMap(({ id }) => positions.nodes[id] ?? []);
  const points = edges.flatMap(({ id }) => positions.edges[id]?.points ?? []);
  const labels = edges.flatMap(({ id }) => positions.edges[id]?.label ?? []);
  const note = words === undefined || positions.alone === undefined ? [] : [positions.alone];
  const corners = [...boxes, ...labels, ...note].flatMap(({ x, y, width, height }) => [{ x, y: y - ROOM_FOR_BADGES }, { x: x + width, y: y + height }]);
  const all = [...corners, ...points];
  if (all.length === 0) return { x: 0, y: 0, width: 0, height: 0 };
  const [left, right] = [Math.min(...all.map(({ x }) => x)), Math.max(...all.map(({ x }) => x))];
  const [top, bottom] = [Math.min(...all.map(({ y }) => y)), Math.max(...all.map(({ y }) => y))];
  return { x: left, y: top, width: right - left, height: bottom - top };
}

/** The transform that leaves the selected node, or else the first one that stayed, where it was on the screen. */
export function anchorAfter(transform: Transform, before: Positions, after: Positions, { selection, view, map, graph }: Store): Transform {
  const selected = selection.peek();
  const drawn = selected === undefined ? undefined : drawnOf(selected, map.peek(), graph.peek());
  const candidates = [...(drawn === undefined ? [] : [drawn.kind === 'node' ? drawn.node.id : drawn.edge.from]), view.peek().focus ?? '', ...Object.keys(after.nodes)];
  const anchor = candidates.find((id) => before.nodes[id] !== undefined && after.nodes[id] !== undefined);
  const [from, to] = [before, after].map(({ nodes }) => (anchor === undefined ? undefined : nodes[anchor]));
  if (from === undefined || to === undefined) return transform;
  const [old, now] = [centreOf(from), centreOf(to)];
  return { k: transform.k, x: transform.x + (old.x - now.x) * transform.k, y: transform.y + (old.y - now.y) * transform.k };
}
