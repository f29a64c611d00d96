import type { Box, DrawableGraph, Point, Positions, Route } from './drawable';
import { roundToTenth } from './map-geometry';
import { partsOf } from './small-parts';

/** Turns each part around in which most edges run from right to left, so that who calls stands on the left. */
export function flowRight(graph: DrawableGraph, positions: Positions): Positions {
  const mirrored = partsOf(graph, positions).filter(({ edges }) => {
    const routes = edges.flatMap((id) => positions.edges[id] ?? []);
    return routes.filter(isBackward).length > routes.length / 2;
  });
  const nodes = mirrored.flatMap((part) => part.nodes.flatMap((id) => toEntries(id, positions.nodes[id], (box) => mirrorBox(box, part.box))));
  const edges = mirrored.flatMap((part) => part.edges.flatMap((id) => toEntries(id, positions.edges[id], (route) => mirrorRoute(route, part.box))));
  return { ...positions, nodes: { ...positions.nodes, ...Object.fromEntries(nodes) }, edges: { ...positions.edges, ...Object.fromEntries(edges) } };
}

export function isBackward({ points }: Route): boolean {
  return (points.at(-1)?.x ?? 0) < (points[0]?.x ?? 0);
}

function toEntries<Placed>(id: string, placed: Placed | undefined, mirror: (placed: Placed) => Placed): readonly (readonly [string, Placed])[] {
  return placed === undefined ? [] : [[id, mirror(placed)]];
}

function mirrorBox(box: Box, around: Box): Box {
  return { ...box, x: roundToTenth(2 * around.x + around.width - box.x - box.width) };
}

function mirrorRoute({ points, label }: Route, around: Box): Route {
  const mirror = ({ x, y }: Point): Point => ({ x: roundToTenth(2 * around.x + around.width - x), y });
  return { points: points.map(mirror), ...(label === undefined ? {} : { label: mirrorBox(label, around) }) };
}
