import type { Box, Point, Positions } from './drawable';
import { overlap, type Size } from './map-geometry';

/** What is kept free at the border of a drawing. */
export const MARGIN = 16;
/** Width to height of the window that a drawing is fitted to, where nobody says. */
export const USUAL_RATIO = 1.45;
/** A drawing that needs no larger window than this is shown at its full size. */
export const COMFORTABLE_ROOM = 640;
/** What a block keeps away from the rest, and how far apart the places are that are tried. */
const DISTANCE = 30;
const STEP = 24;

/** How high a window of a ratio of width to height a drawing needs: the smaller, the larger it is shown. */
export function roomOf({ width, height }: Size, ratio: number): number {
  return Math.max(width / ratio, height);
}

/** Whether a drawing is shown smaller for its height, or soon would be. */
export function isTall({ height }: Size): boolean {
  return height > COMFORTABLE_ROOM;
}

/** Below, beside, and the first free place along a border. */
export function placesFor({ width, height }: Size, rest: Positions, obstacles: readonly Box[]): readonly Point[] {
  if (rest.width === 0) return [{ x: MARGIN, y: MARGIN }];
  const [right, bottom] = [rest.width - MARGIN - width, rest.height - MARGIN - height];
  const [columns, rows] = [steps(right), steps(bottom)];
  const along = [...columns.map((x) => ({ x, y: bottom })), ...rows.map((y) => ({ x: right, y })), ...rows.map((y) => ({ x: MARGIN, y })), ...columns.map((x) => ({ x, y: MARGIN }))];
  const free = along.find(({ x, y }) => !obstacles.some((other) => overlap({ x, y, width, height }, other)));
  return [{ x: MARGIN, y: rest.height }, { x: rest.width, y: MARGIN }, ...(free === undefined ? [] : [free])];
}

function steps(end: number): readonly number[] {
  return end < MARGIN ? [] : Array.from({ length: Math.floor((end - MARGIN) / STEP) + 1 }, (_, index) => MARGIN + index * STEP);
}

/** Everything that is drawn, with the distance that a block keeps. */
export function obstaclesIn({ nodes, edges }: Positions): readonly Box[] {
  const lines = Object.values(edges).flatMap(({ points }) => points.slice(1).map((end, index) => boxBetween(points[index] ?? end, end)));
  const labels = Object.values(edges).flatMap(({ label }) => label ?? []);
  return [...Object.values(nodes), ...lines, ...labels].map(({ x, y, width, height }) => ({ x: x - DISTANCE, y: y - DISTANCE, width: width + 2 * DISTANCE, height: height + 2 * DISTANCE }));
}

/** What a straight piece of line covers. */
export function boxBetween(one: Point, other: Point): Box {
  return { x: Math.min(one.x, other.x), y: Math.min(one.y, other.y), width: Math.abs(one.x - other.x), height: Math.abs(one.y - other.y) };
}
