import type { Box, DrawableNode, Point } from './drawable';
import { insetAt, MOST_ROUND, SILHOUETTES, slantOf, type Size } from './map-geometry';

const CORNER = 10;
const STACK = 4;
const LID = 5;

/** The outline of a node at the origin: each kind of thing has a silhouette of its own. */
export function outlineOf(node: Pick<DrawableNode, 'kind'>, size: Size): string {
  const { width: w, height: h } = size;
  const slant = slantOf(node, h);
  switch (SILHOUETTES[node.kind]) {
    case 'box': return rounded(w, h, 8);
    case 'round': return rounded(w, h, Math.min(MOST_ROUND, h / 2));
    case 'barred': return rounded(w, h, 2);
    case 'pipe': return `M${slant} 0H${w - slant}${arc(slant, h / 2, w - slant, h, 1)}H${slant}${arc(slant, h / 2, slant, 0, 1)}Z`;
    case 'vessel': return `M0 ${LID}${arc(w / 2, LID, w, LID, 1)}V${h - LID}${arc(w / 2, LID, 0, h - LID, 1)}Z`;
    case 'note': return `M3 0H${w - 3}Q${w} 0 ${w} 3V${h - 3}Q${w} ${h} ${w - 3} ${h}H22L14 ${h + 7}V${h}H3Q0 ${h} 0 ${h - 3}V3Q0 0 3 0Z`;
    case 'hexagon': return `M${slant} 0H${w - slant}L${w} ${h / 2} ${w - slant} ${h}H${slant}L0 ${h / 2}Z`;
  }
}

/** Lines inside the outline that make the kind plainer: the far end of a pipe, the lid of a cylinder, the bars of a program. */
export function detailOf(node: Pick<DrawableNode, 'kind'>, size: Size): string | undefined {
  const { width: w, height: h } = size;
  const slant = slantOf(node, h);
  switch (SILHOUETTES[node.kind]) {
    case 'pipe': return `M${w - slant} 0${arc(slant, h / 2, w - slant, h, 0)}`;
    case 'vessel': return `M0 ${LID}${arc(w / 2, LID, w, LID, 0)}`;
    case 'barred': return `M${slant} 0V${h}M${w - slant} 0V${h}`;
    default: return undefined;
  }
}

/** The edge of a second sheet behind a node that stands for several. */
export function stackOf(node: Pick<DrawableNode, 'kind'>, size: Size): { readonly path: string; readonly offset: number } {
  return { path: outlineOf(node, size), offset: STACK };
}

export interface EdgeShape { readonly line: string; readonly head: string }

const HEAD = { length: 9, half: 4.5 } as const;

/** A line with round corners from outline to outline and its arrow head: a filled triangle where the sender waits, an open one where it does not. */
export function shapeOfEdge(points: readonly Point[], style: 'sync' | 'async', from: DrawableEnd, to: DrawableEnd): EdgeShape {
  const ends = fitToOutlines(points, from, to);
  const tip = ends.at(-1) ?? { x: 0, y: 0 };
  const angle = directionAt(ends);
  const back = { x: tip.x - Math.cos(angle) * (style === 'sync' ? HEAD.length - 1 : 1), y: tip.y - Math.sin(angle) * (style === 'sync' ? HEAD.length - 1 : 1) };
  return { line: roundedLine([...ends.slice(0, -1), back]), head: headAt(tip, angle, style) };
}

export interface DrawableEnd { readonly node: Pick<DrawableNode, 'kind'>; readonly box: Box }

function fitToOutlines(points: readonly Point[], from: DrawableEnd, to: DrawableEnd): readonly Point[] {
  const first = points[0];
  const last = points.at(-1);
  if (first === undefined || last === undefined) return [];
  return [fit(first, from), ...points.slice(1, -1), fit(last, to)];
}

function fit(point: Point, { node, box }: DrawableEnd): Point {
  const inset = insetAt(node, box, point.y - box.y);
  if (Math.abs(point.x - box.x) < 1) return { x: point.x + inset, y: point.y };
  if (Math.abs(point.x - box.x - box.width) < 1) return { x: point.x - inset, y: point.y };
  return point;
}

function directionAt(points: readonly Point[]): number {
  const tip = points.at(-1);
  const before = points.at(-2);
  return tip === undefined || before === undefined ? 0 : Math.atan2(tip.y - before.y, tip.x - before.x);
}

function headAt(tip: Point, angle: number, style: 'sync' | 'async'): string {
  const corner = (side: number): string => {
    const x = tip.x - Math.cos(angle) * HEAD.length + Math.sin(angle) * HEAD.half * side;
    const y = tip.y - Math.sin(angle) * HEAD.length - Math.cos(angle) * HEAD.half * side;
    return `${format(x)} ${format(y)}`;
  };
  return `M${corner(1)}L${format(tip.x)} ${format(tip.y)} ${corner(-1)}${style === 'sync' ? 'Z' : ''}`;
}

function roundedLine(points: readonly Point[]): string {
  const [first, ...others] = points;
  if (first === undefined) return '';
  const parts = [`M${format(first.x)} ${format(first.y)}`];
  others.forEach((point, index) => {
    const before = points[index] ?? point;
    const after = others[index + 1];
    if (after === undefined) return parts.push(`L${format(point.x)} ${format(point.y)}`);
    const radius = Math.min(CORNER, lengthOf(before, point) / 2, lengthOf(point, after) / 2);
    const enter = towards(point, before, radius);
    const leave = towards(point, after, radius);
    return parts.push(`L${format(enter.x)} ${format(enter.y)}Q${format(point.x)} ${format(point.y)} ${format(leave.x)} ${format(leave.y)}`);
  });
  return parts.join('');
}

function towards(from: Point, to: Point, distance: number): Point {
  const length = lengthOf(from, to);
  if (length === 0) return from;
  return { x: from.x + ((to.x - from.x) / length) * distance, y: from.y + ((to.y - from.y) / length) * distance };
}

function lengthOf(one: Point, other: Point): number {
  return Math.hypot(other.x - one.x, other.y - one.y);
}

function rounded(w: number, h: number, r: number): string {
  return `M${r} 0H${w - r}${arc(r, r, w, r, 1)}V${h - r}${arc(r, r, w - r, h, 1)}H${r}${arc(r, r, 0, h - r, 1)}V${r}${arc(r, r, r, 0, 1)}Z`;
}

function arc(rx: number, ry: number, x: number, y: number, sweep: 0 | 1): string {
  return `A${rx} ${ry} 0 0 ${sweep} ${x} ${y}`;
}

function format(value: number): string {
  return String(Math.round(value * 10) / 10);
}
