import type { Box, DrawableEdge, DrawableGraph, DrawableNode, FoundSince, Point } from './drawable';
import { CATEGORY_NAMES, SEVERITIES } from './map-names';
import type { Change, NodeKind, Severity } from '../model/communication-map';
import { firstWithin, halvesOf, namesOf, shortenInside, widthOfText, wrapped } from './text-fitting';

export interface Size { readonly width: number; readonly height: number }

/** What stands on an edge: words, and badges of findings. */
export interface EdgeLabel extends Size {
  readonly text: string;
  /** Marked in front of the text. */
  readonly change?: Change;
  readonly badges: readonly Badge[];
  /** Where the text begins, and half of the room that is left over, so that the contents stand in the middle. */
  readonly start: number;
  readonly inset: number;
}

/** Findings of one severity; `x` is where its mark begins. */
export interface Badge { readonly severity: Severity; readonly count: number; readonly x: number; readonly width: number }

export type Silhouette = 'box' | 'round' | 'pipe' | 'vessel' | 'note' | 'hexagon' | 'barred';

/** The shape that tells what a node is. */
export const SILHOUETTES: Readonly<Record<NodeKind, Silhouette>> = {
  service: 'box', external: 'round', payment: 'round', saas: 'round', unknown: 'round', topic: 'pipe', queue: 'pipe', job: 'pipe', websocket: 'pipe',
  database: 'vessel', cache: 'vessel', storage: 'vessel', email: 'note', sms: 'note', push: 'note', ai: 'hexagon', process: 'barred',
};

/** Radius of the ends of a round node. */
export const MOST_ROUND = 23;

export const NODE_TEXT = { name: 13, caption: 11, left: 40, right: 14, line: 15 } as const;
export const LABEL = { height: 20, size: 11, padding: 7, mark: 12, markGap: 4, gap: 6 } as const;
/** Words that stand in the drawing by themselves. */
export const NOTE = { size: 13, height: 26 } as const;
const SMALL_LABEL_HEIGHT = 16;

const MOST_TEXT = { name: 210, caption: 160, label: 230 } as const;
const LEAST_WIDTH = 116;
/** Size of letters from afar, on one line and on two. */
const MOST_FAR = { service: { one: 24, two: 20 }, other: { one: 17, two: 17 } } as const;
/** Smaller letters cannot be read from afar: a part of a long name is left out then. */
const LEAST_FAR = 17;
/** How much larger two lines have to be. */
const WORTH_BREAKING = 1.15;
/** How much wider bold letters are. */
const BOLD = 1.1;
const HEIGHT = 46;
const ROOM_PER_EDGE = 11;
/** With more edges than this, labels keep to numbers, are smaller, and stand only where there is room. */
const MOST_WORDED_EDGES = 60;

/** The name on one line, or, where that would be too long, on two that break where a word ends. */
export function nameLinesOf(node: DrawableNode): readonly string[] {
  const size = sizeOfName(node);
  const tried = namesOf(node.name).map((name) => (widthOfText(name, size) > MOST_TEXT.name ? halvesOf(name) : [name]));
  return firstWithin(tried, size, MOST_TEXT.name).map((line) => shortenInside(line, size, MOST_TEXT.name));
}

/** Names of services are bold. */
function sizeOfName({ kind }: Pick<DrawableNode, 'kind'>): number {
  return kind === 'service' ? NODE_TEXT.name * BOLD : NODE_TEXT.name;
}

function widthOfName(node: DrawableNode): number {
  return Math.max(...nameLinesOf(node).map((line) => widthOfText(line, sizeOfName(node))));
}

export function captionOf(node: DrawableNode): string {
  return shortenInside(node.caption, NODE_TEXT.caption, Math.max(MOST_TEXT.caption, widthOfName(node)));
}

/** What is left of a node seen from far away: its name in large letters, those of services the largest, on more lines where these can be larger. */
export function farNameOf(node: DrawableNode, { width }: Size): { readonly lines: readonly string[]; readonly size: number } {
  const near = nameLinesOf(node);
  const most = node.kind === 'service' ? MOST_FAR.service : MOST_FAR.other;
  const slant = slantOf(node, HEIGHT);
  const room = width - 4 * slant - 14;
  if (near.length === 2) return farLinesOf(node.name, room, most.two);
  const two = halvesOf(near.join(''));
  const broken = { lines: two, size: farSize(two, room, most.two) };
  const whole = { lines: near, size: farSize(near, width - 2 * slant - 14, most.one) };
  return two.length === 2 && broken.size > whole.size * WORTH_BREAKING ? broken : whole;
}

/** A long name, which has room for three lines of the smallest letters. */
function farLinesOf(name: string, room: number, most: number): { readonly lines: readonly string[]; readonly size: number } {
  const names = namesOf(name);
  const lines = firstWithin([...names.map(halvesOf), ...names.map((one) => wrapped(one, LEAST_FAR * BOLD, room)).filter(({ length }) => length <= 3)], LEAST_FAR * BOLD, room);
  return { lines: lines.map((line) => shortenInside(line, LEAST_FAR * BOLD, room)), size: lines.length > 2 ? LEAST_FAR : Math.max(LEAST_FAR, farSize(lines, room, most)) };
}

function farSize(lines: readonly string[], room: number, most: number): number {
  const widest = Math.max(...lines.map((line) => widthOfText(line, 100) / 100));
  return Math.min(most, Math.round((room / widest / BOLD) * 10) / 10);
}

/** Room for the texts, the badges and the edges of a node. */
export function sizeOfNode(node: DrawableNode, edges: readonly DrawableEdge[]): Size {
  const text = Math.max(widthOfName(node), widthOfText(captionOf(node), NODE_TEXT.caption));
  const least = (isVessel(node) ? HEIGHT + 6 : HEIGHT) + (nameLinesOf(node).length - 1) * NODE_TEXT.line;
  const outgoing = edges.filter(({ from, to }) => from === node.id && to !== node.id).length;
  const incoming = edges.filter(({ from, to }) => to === node.id && from !== node.id).length;
  return {
    width: Math.max(LEAST_WIDTH, roundUp(NODE_TEXT.left + text + NODE_TEXT.right + slantOf(node, HEIGHT) * 2)),
    height: Math.max(least, Math.max(outgoing, incoming) * ROOM_PER_EDGE + ROOM_PER_EDGE),
  };
}

/** Drawn as a cylinder, whose lid takes some room at the top. */
export function isVessel({ kind }: Pick<DrawableNode, 'kind'>): boolean {
  return SILHOUETTES[kind] === 'vessel';
}

/** Whether labels keep to numbers and stand only where there is room, instead of the layout making room for them. */
export function isDense({ edges }: DrawableGraph): boolean {
  return edges.length > MOST_WORDED_EDGES;
}

/** What is written on an edge; `undefined` when its ends and its line say it all. */
export function labelOfEdge(edge: DrawableEdge, graph: DrawableGraph, dense: boolean): EdgeLabel | undefined {
  const text = shortenInside(wordsOf(edge, !dense && tellsMore(edge, graph)), LABEL.size, MOST_TEXT.label);
  const change = edge.changes?.change;
  const padding = dense ? LABEL.padding - 2 : LABEL.padding;
  const start = padding + roomForChange(change, text);
  const worded = start + (text === '' ? 0 : widthOfText(text, LABEL.size));
  const badges = toBadges(edge.findings, worded > padding ? worded + LABEL.gap : worded);
  const last = badges.at(-1);
  const end = (last === undefined ? worded : last.x + last.width) + padding;
  if (end === 2 * padding) return undefined;
  const width = roundUp(end);
  return { text, ...(change === undefined ? {} : { change }), badges, start, inset: (width - end) / 2, width, height: dense ? SMALL_LABEL_HEIGHT : LABEL.height };
}

function roomForChange(change: Change | undefined, text: string): number {
  if (change === undefined) return 0;
  return text === '' ? LABEL.mark : LABEL.mark + LABEL.markGap;
}

function wordsOf({ categories, sites, channels: [channel, ...others], changes }: DrawableEdge, isWorded: boolean): string {
  const more = others.length > 0 ? ` +${others.length}` : '';
  return [
    ...(isWorded ? [categories.map((category) => CATEGORY_NAMES[category]).join(', ')] : []),
    ...(sites.length > 1 ? [`×${sites.length}`] : []),
    ...(channel === undefined ? [] : [`via ${channel}${more}`]),
    ...(changes?.formerly === undefined ? [] : [changes.formerly]),
    ...(changes === undefined ? [] : [sinceWords(changes)]),
  ].filter((part) => part !== '').join(' ');
}

/** What stands beside the count of findings, which is of those that are there now. */
export function sinceWords({ newFindings, solvedFindings }: FoundSince): string {
  return [...(newFindings === 0 ? [] : [`${newFindings} new`]), ...(solvedFindings === 0 ? [] : [`${solvedFindings} solved`])].join(', ');
}

/** What stands on the upper right corner of a node: counts of findings and what is new of them; `undefined` when there is nothing to say. */
export function badgesOfNode({ findings, foundSince }: DrawableNode): { readonly badges: readonly Badge[]; readonly since: string; readonly start: number; readonly width: number } | undefined {
  const badges = toBadges(findings, LABEL.padding);
  const since = foundSince === undefined ? '' : sinceWords(foundSince);
  const last = badges.at(-1);
  if (last === undefined && since === '') return undefined;
  const start = last === undefined ? LABEL.padding : last.x + last.width + (since === '' ? 0 : LABEL.gap);
  return { badges, since, start, width: start + (since === '' ? 0 : widthOfText(since, LABEL.size)) + LABEL.padding - 1 };
}

export function toBadges(findings: DrawableEdge['findings'], start: number): readonly Badge[] {
  let x = start;
  return SEVERITIES.filter((severity) => findings[severity] > 0).map((severity) => {
    const width = LABEL.mark + 3 + widthOfText(String(findings[severity]), LABEL.size);
    const badge = { severity, count: findings[severity], x, width };
    x += width + LABEL.gap;
    return badge;
  });
}

/** How far the slanted or round ends of a node reach into its box. */
export function slantOf({ kind }: Pick<DrawableNode, 'kind'>, height: number): number {
  switch (SILHOUETTES[kind]) {
    case 'hexagon': return Math.min(14, height / 3);
    case 'pipe': return 7;
    case 'round': case 'barred': return 6;
    default: return 0;
  }
}

/** How far inside its box the outline of a node is at a height, so that edges end on the outline. */
export function insetAt(node: Pick<DrawableNode, 'kind'>, box: Size, y: number): number {
  const middle = box.height / 2;
  const distance = Math.min(1, Math.abs(y - middle) / middle);
  const slant = slantOf(node, box.height);
  switch (SILHOUETTES[node.kind]) {
    case 'hexagon': return slant * distance;
    case 'pipe': return slant * (1 - Math.sqrt(1 - distance ** 2));
    case 'round': return insetOfRound(Math.min(middle, MOST_ROUND), y, box.height);
    default: return 0;
  }
}

function insetOfRound(radius: number, y: number, height: number): number {
  const into = Math.max(0, radius - Math.min(y, height - y));
  return radius - Math.sqrt(radius ** 2 - into ** 2);
}

export function centreOf({ x, y, width, height }: Box): Point {
  return { x: x + width / 2, y: y + height / 2 };
}

/** To steps of 8, so that a count that grows by one moves nothing. */
function roundUp(value: number): number {
  return Math.ceil(value / 8) * 8;
}

function tellsMore({ from, to, channels }: DrawableEdge, { nodes }: DrawableGraph): boolean {
  const speaking = nodes.filter(({ id, kind }) => (id === from || id === to) && kind !== 'service' && kind !== 'external' && kind !== 'unknown');
  return speaking.length === 0 || channels.length > 0;
}

/** Whether less than the distance is between two boxes. */
export function overlap(one: Box, other: Box, distance = 0): boolean {
  return one.x < other.x + other.width + distance && other.x < one.x + one.width + distance && one.y < other.y + other.height + distance && other.y < one.y + one.height + distance;
}

/** As exact as anybody sees, and short in a file. */
export function roundToTenth(value: number): number {
  return Math.round(value * 10) / 10;
}
