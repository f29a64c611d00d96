import type { Box, DrawableGraph, Positions } from './drawable';
import { isBackward } from './flow-direction';
import { boxBetween, COMFORTABLE_ROOM, roomOf, USUAL_RATIO } from './free-places';
import { labelOfEdge, overlap } from './map-geometry';

/** How much larger a drawing may be that spares one crossing, one label on another's line, one missing label, or one line that runs back, for each edge. */
const COST = { crossing: 0.15, covered: 0.5, missing: 0.6, backward: 0.4 } as const;

interface Piece { readonly edge: string; readonly box: Box }

/** What speaks against an arrangement: how small it has to be shown, crossings, lines from right to left, and labels that are missing or lie on other lines. */
export function clutterOf(graph: DrawableGraph, positions: Positions, ratio = USUAL_RATIO): number {
  const pieces = Object.entries(positions.edges).flatMap(([edge, { points }]) => points.slice(1).map((end, index): Piece => ({ edge, box: boxBetween(points[index] ?? end, end) })));
  const labels = Object.entries(positions.edges).flatMap(([edge, { label }]) => (label === undefined ? [] : [{ edge, box: label }]));
  const covered = labels.filter((label) => pieces.some((piece) => piece.edge !== label.edge && overlap(piece.box, label.box))).length;
  const missing = graph.edges.filter((edge) => positions.edges[edge.id]?.label === undefined && labelOfEdge(edge, graph, positions.isDense) !== undefined).length;
  const backward = Object.values(positions.edges).filter(isBackward).length;
  const disorder = COST.crossing * crossingsAmong(pieces) + COST.backward * backward + COST.covered * covered + COST.missing * missing;
  return Math.max(COMFORTABLE_ROOM, roomOf(positions, ratio)) * (1 + disorder / Math.max(1, graph.edges.length));
}

function crossingsAmong(pieces: readonly Piece[]): number {
  const [upright, level] = [pieces.filter(({ box }) => box.width === 0), pieces.filter(({ box }) => box.height === 0)];
  return upright.reduce((count, one) => count + level.filter((other) => one.edge !== other.edge && cross(one.box, other.box)).length, 0);
}

function cross(upright: Box, level: Box): boolean {
  return level.x < upright.x && upright.x < level.x + level.width && upright.y < level.y && level.y < upright.y + upright.height;
}
