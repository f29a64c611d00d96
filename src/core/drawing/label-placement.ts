import type { Box, DrawableGraph, Point, Positions, Route } from './drawable';
import { boxBetween } from './free-places';
import { labelOfEdge, overlap, type Size } from './map-geometry';

/** Places along a piece of line that are tried, from the middle outwards. */
const PLACES = [0.5, 0.35, 0.65, 0.2, 0.8, 0.1, 0.9];
const MARGIN = 3;
/** A round corner and an arrow head need this much of a line for themselves. */
const ENDS = 14;

/**
 * Puts the labels of edges onto their lines where they cover no node and no other label, and no other line where that can be, what a comparison marks first,
 * then those with most findings and sites. An edge without such a place gets none: its line and its details still tell the same.
 */
export function placeLabels(graph: DrawableGraph, positions: Positions): Positions {
  const taken: Box[] = [
    ...Object.values(positions.nodes).map((box) => ({ ...box, y: box.y - ENDS, height: box.height + ENDS })),
    ...Object.values(positions.edges).flatMap(({ label }) => label ?? []),
  ];
  const edges: Record<string, Route> = { ...positions.edges };
  const lines = Object.entries(positions.edges).flatMap(([id, { points }]) => points.slice(1).map((end, index) => ({ id, box: boxBetween(points[index] ?? end, end) })));
  const byWeight = [...graph.edges].sort((one, other) => weightOf(other) - weightOf(one));
  for (const edge of byWeight) {
    const route = positions.edges[edge.id];
    const label = labelOfEdge(edge, graph, positions.isDense);
    if (route === undefined || label === undefined || route.label !== undefined) continue;
    const others = lines.filter(({ id }) => id !== edge.id).map((line) => line.box);
    const box = findPlace(route.points, label, [...taken, ...others]) ?? findPlace(route.points, label, taken);
    if (box === undefined) continue;
    taken.push(box);
    edges[edge.id] = { ...route, label: box };
  }
  return { ...positions, edges };
}

function weightOf({ findings, sites, changes }: DrawableGraph['edges'][number]): number {
  return (changes?.change === undefined ? 0 : 1_000_000) + findings.error * 1_000 + findings.warning * 100 + findings.information * 10 + sites.length;
}

function findPlace(points: readonly Point[], size: Size, taken: readonly Box[]): Box | undefined {
  const pieces = points.slice(1).map((end, index) => ({ start: points[index] ?? end, end }));
  const long = pieces.filter(({ start, end }) => lengthOf(start, end) > roomFor(size, start, end)).sort((one, other) => lengthOf(other.start, other.end) - lengthOf(one.start, one.end));
  for (const { start, end } of long) {
    for (const place of PLACES) {
      const box = boxAround(start.x + (end.x - start.x) * place, start.y + (end.y - start.y) * place, size);
      if (!taken.some((other) => overlap(box, other, MARGIN))) return box;
    }
  }
  return undefined;
}

function roomFor({ width, height }: Size, start: Point, end: Point): number {
  return (Math.abs(end.x - start.x) > Math.abs(end.y - start.y) ? width : height) + ENDS;
}

function boxAround(x: number, y: number, { width, height }: Size): Box {
  return { x: Math.round(x - width / 2), y: Math.round((y - height / 2) * 10) / 10, width, height };
}

function lengthOf(start: Point, end: Point): number {
  return Math.abs(end.x - start.x) + Math.abs(end.y - start.y);
}
