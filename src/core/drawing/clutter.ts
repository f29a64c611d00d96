import type { Box, DrawableGraph, Positions } from './drawable';
import { isBackward } from './flow-direction';
import { boxBetween, COMFORTABLE_ROOM, roomOf, USUAL_RATIO } from './free-places';
import { labelOfEdge, overlap } from './map-geometry';

/** How much larger a drawing may be that spares one crossing, one label on another's line, one missing label, one line that runs back, or one through a node, for each edge. */
const COST = { crossing: 0.15, covered: 0.5, missing: 0.6, backward: 0.4, through: 10 } as const;

interface Piece { readonly edge: string; readonly box: Box }

/** What speaks against an arrangement: how small it has to be shown, crossings, lines from right to left or through nodes, and labels that are missing or lie on other lines. */
export function clutterOf(graph: DrawableGraph, positions: Positions, ratio = USUAL_RATIO): number {
  const pieces = Object.entries(positions.edges).flatMap(([edge, { points }]) => points.slice(1).map((end, index): Piece => ({ edge, box: boxBetween(points[index] ?? end, end) })));
  const labels = Object.entries(positions.edges).flatMap(([edge, { label }]) => (label === undefined ? [] : [{ edge, box: label }]));
  const covered = labels.filter((label) => pieces.some((piece) => piece.edge !== label.edge && overlap(piece.box, label.box))).length;
  const missing = graph.edges.filter((edge) => positions.edges[edge.id]?.label === undefined && labelOfEdge(edge, graph, positions.isDense) !== undefined).length;
  const backward = Object.values(positions.edges).filter(isBackward).length;
  const disorder = COST.crossing * crossingsAmong(pieces) + COST.backward * backward + COST.covered * covered + COST.missing * missing + COST.through * linesThroughNodes(graph, positions, pieces);
  return Math.max(COMFORTABLE_ROOM, roomOf(positions, ratio)) * (1 + disorder / Math.max(1, graph.edges.length));
}

/** Pieces of lines that lie on a node which is not one of their ends; at its border they may. */
function linesThroughNodes({ edges }: DrawableGraph, { nodes }: Positions, pieces: readonly Piece[]): number {
  const ends = new Map(edges.map(({ id, from, to }) => [id, [from, to]]));
  const inside = Object.entries(nodes).map(([id, { x, y, width, height }]) => ({ id, box: { x: x + 1, y: y + 1, width: width - 2, height: height - 2 } }));
  return pieces.filter(({ edge, box }) => inside.some((node) => ends.get(edge)?.includes(node.id) === false && overlap(box, node.box))).length;
}

function crossingsAmong(pieces: readonly Piece[]): number {
  const [upright, level] = [pieces.filter(({ box }) => box.width === 0), pieces.filter(({ box }) => box.height === 0)];
  return upright.reduce((count, one) => count + level.filter((other) => one.edge !== other.edge && cross(one.box, other.box)).length, 0);
}

function cross(upright: Box, level: Box): boolean {
  return level.x < upright.x && upright.x < level.x + level.width && upright.y < level.y && level.y < upright.y + upright.height;
}
