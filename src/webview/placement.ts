import type { Box, Positions } from '../core/report/drawable';
import { centreOf } from '../core/report/map-geometry';
import { drawnOf, type DrawnItem } from './reveal';
import type { Store, Transform } from './store';

/** The part of the drawing that an item takes: its box, or that of its label, or the middle of its line. */
export function boxOf(drawn: DrawnItem, positions: Positions): Box | undefined {
  if (drawn.kind === 'node') return positions.nodes[drawn.node.id];
  const route = positions.edges[drawn.edge.id];
  if (route?.label !== undefined) return route.label;
  const middle = route?.points[Math.floor(route.points.length / 2)];
  return middle === undefined ? undefined : { ...middle, width: 1, height: 1 };
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
