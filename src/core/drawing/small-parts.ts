import { groupBy } from '../model/group-by';
import type { Box, DrawableGraph, Point, Positions, Route } from './drawable';
import { MARGIN, obstaclesIn, placesFor, roomOf } from './free-places';
import { roundToTenth } from './map-geometry';

/** Badges stand on the upper edge of nodes. */
const ROOM_ABOVE = 12;

/** Nodes that edges connect, with their edges, and the box around all of it. */
export interface Part { readonly nodes: readonly string[]; readonly edges: readonly string[]; readonly box: Box }

/**
 * Puts the parts that nothing connects with the largest one where that leaves room, else below or beside it, the larger ones first. The layout sets
 * parts side by side in rows, where a small one beside a large one costs its whole width.
 */
export function placeSmallParts(graph: DrawableGraph, positions: Positions, ratio: number): Positions {
  const [main, ...others] = partsOf(graph, positions).sort((one, other) => areaOf(other.box) - areaOf(one.box));
  if (main === undefined || others.length === 0) return positions;
  const packed = others.reduce((rest, part) => placePart(part, rest, positions, ratio), alone(main, positions));
  return roomOf(packed, ratio) < roomOf(positions, ratio) ? packed : positions;
}

/** The largest part in the corner. */
function alone(part: Part, positions: Positions): Positions {
  const nothing: Positions = { ...positions, width: 0, height: 0, nodes: {}, edges: {} };
  return moved(part, { x: MARGIN, y: MARGIN - ROOM_ABOVE }, nothing, positions);
}

function placePart(part: Part, rest: Positions, positions: Positions, ratio: number): Positions {
  const places = placesFor(part.box, rest, obstaclesIn(rest)).map((place) => moved(part, place, rest, positions));
  return places.reduce((best, other) => (roomOf(other, ratio) < roomOf(best, ratio) ? other : best));
}

/** The rest with a part whose box begins at a place. */
function moved({ nodes, edges, box }: Part, to: Point, rest: Positions, from: Positions): Positions {
  const [x, y] = [to.x - box.x, to.y - box.y];
  const move = <Placed extends Point>(one: Placed): Placed => ({ ...one, x: roundToTenth(one.x + x), y: roundToTenth(one.y + y) });
  const moveRoute = ({ points, label }: Route): Route => ({ points: points.map(move), ...(label === undefined ? {} : { label: move(label) }) });
  return {
    ...rest,
    width: Math.max(rest.width, roundToTenth(to.x + box.width + MARGIN)), height: Math.max(rest.height, roundToTenth(to.y + box.height + MARGIN)),
    nodes: { ...rest.nodes, ...pick(nodes, from.nodes, move) }, edges: { ...rest.edges, ...pick(edges, from.edges, moveRoute) },
  };
}

function pick<Placed>(ids: readonly string[], from: Readonly<Record<string, Placed>>, move: (one: Placed) => Placed): Record<string, Placed> {
  const there = ids.flatMap((id) => (from[id] === undefined ? [] : [[id, from[id]] as const]));
  return Object.fromEntries(there.map(([id, one]) => [id, move(one)]));
}

/** How many nodes the part has that has most. */
export function mostConnected(graph: DrawableGraph): number {
  const rootOf = unite(graph);
  return Math.max(0, ...[...groupBy(graph.nodes, ({ id }) => rootOf(id)).values()].map(({ length }) => length));
}

export function partsOf(graph: DrawableGraph, positions: Positions): Part[] {
  const rootOf = unite(graph);
  const nodes = groupBy(graph.nodes.filter(({ id }) => positions.nodes[id] !== undefined).map(({ id }) => id), rootOf);
  const edges = groupBy(graph.edges, ({ from }) => rootOf(from));
  return [...nodes].map(([root, own]) => {
    const lines = (edges.get(root) ?? []).map(({ id }) => id);
    return { nodes: own, edges: lines, box: boxAround(own.flatMap((id) => positions.nodes[id] ?? []), lines.flatMap((id) => positions.edges[id] ?? [])) };
  });
}

/** By the first node of what edges connect. */
function unite({ nodes, edges }: DrawableGraph): (id: string) => string {
  const parents = new Map(nodes.map(({ id }) => [id, id]));
  const rootOf = (id: string): string => {
    let root = id;
    for (let next = parents.get(root); next !== undefined && next !== root; next = parents.get(root)) root = next;
    parents.set(id, root);
    return root;
  };
  for (const { from, to } of edges) parents.set(rootOf(to), rootOf(from));
  return rootOf;
}

function boxAround(boxes: readonly Box[], routes: readonly Route[]): Box {
  const labels = routes.flatMap(({ label }) => label ?? []);
  const corners = [...boxes.map((box) => ({ ...box, y: box.y - ROOM_ABOVE, height: box.height + ROOM_ABOVE })), ...labels].flatMap(({ x, y, width, height }) => [{ x, y }, { x: x + width, y: y + height }]);
  const all = [...corners, ...routes.flatMap(({ points }) => points)];
  const [xs, ys] = [all.map(({ x }) => x), all.map(({ y }) => y)];
  const [left, top] = [Math.min(...xs), Math.min(...ys)];
  return { x: left, y: top, width: Math.max(...xs) - left, height: Math.max(...ys) - top };
}

function areaOf({ width, height }: Box): number {
  return width * height;
}
