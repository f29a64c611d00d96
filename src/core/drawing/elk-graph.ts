import type { Box, DrawableGraph, DrawableNode, Point, Positions, Route } from './drawable';
import { inCallOrder } from './call-order';
import { clutterOf } from './clutter';
import { toColumns } from './column-layout';
import { flowRight } from './flow-direction';
import { USUAL_RATIO } from './free-places';
import { placeLabels } from './label-placement';
import { loneNodes, placeLoneNodes } from './lone-nodes';
import { isDense, labelOfEdge, roundToTenth, sizeOfNode } from './map-geometry';
import { mostConnected, placeSmallParts } from './small-parts';
import { placeLoops, roomForLoops, widthOfRoof } from './self-loops';

/** The part of ELK's JSON format that is used. */
export interface ElkNode {
  readonly id: string;
  readonly x?: number;
  readonly y?: number;
  readonly width?: number;
  readonly height?: number;
  readonly layoutOptions?: Readonly<Record<string, string>>;
  readonly labels?: readonly ElkLabel[];
  readonly children?: readonly ElkNode[];
  readonly edges?: readonly ElkEdge[];
}

/** What ELK's worker answers to a question. */
export type ElkAnswer = { readonly id: number; readonly data: ElkNode } | { readonly id: number; readonly error: { readonly message?: string } };

/** The first message to the worker: what it has to be able to do. */
export const ELK_REGISTRATION = { id: 0, cmd: 'register', algorithms: ['layered'] };

export function elkQuestion(id: number, graph: ElkNode): object {
  return { id, cmd: 'layout', graph, layoutOptions: {}, options: {} };
}

export function layoutFailure({ message = 'no reason given' }: { readonly message?: string }): string {
  return `The layout failed: ${message}. Shown in columns instead.`;
}

export function layoutLateness(timeLimit: number): string {
  return `The layout took more than ${timeLimit / 1000} s. Shown in columns instead.`;
}

interface ElkEdge {
  readonly id: string;
  readonly sources: readonly string[];
  readonly targets: readonly string[];
  readonly labels: readonly ElkLabel[];
  readonly sections?: readonly { readonly startPoint: Point; readonly endPoint: Point; readonly bendPoints?: readonly Point[] }[];
}

interface ElkLabel { readonly text: string; readonly width: number; readonly height: number; readonly layoutOptions?: Readonly<Record<string, string>>; readonly x?: number; readonly y?: number }

const OPTIONS: Readonly<Record<string, string>> = {
  'elk.algorithm': 'layered',
  'elk.direction': 'RIGHT',
  'elk.edgeRouting': 'ORTHOGONAL',
  'elk.randomSeed': '1',
  'elk.padding': '[top=16,left=16,bottom=16,right=16]',
  'elk.aspectRatio': '1.6',
  'elk.spacing.nodeNode': '20',
  'elk.spacing.edgeNode': '14',
  'elk.spacing.edgeEdge': '9',
  'elk.spacing.edgeLabel': '4',
  'elk.spacing.componentComponent': '40',
  'elk.layered.spacing.nodeNodeBetweenLayers': '20',
  'elk.layered.spacing.edgeNodeBetweenLayers': '12',
  'elk.layered.spacing.edgeEdgeBetweenLayers': '8',
  'elk.layered.edgeLabels.centerLabelPlacementStrategy': 'SPACE_EFFICIENT_LAYER',
  'elk.layered.compaction.postCompaction.strategy': 'EDGE_LENGTH',
  'elk.layered.nodePlacement.strategy': 'NETWORK_SIMPLEX',
  'elk.layered.nodePlacement.favorStraightEdges': 'true',
  'elk.layered.thoroughness': '3',
};

/** Makes a graph with many cycles narrower. */
const DENSE_OPTIONS = { ...OPTIONS, 'elk.layered.cycleBreaking.strategy': 'DEPTH_FIRST' };

/** Lines run on from what comes first, so that circles begin there, which often makes a graph less long. */
const IN_ORDER = { 'elk.layered.cycleBreaking.strategy': 'MODEL_ORDER' };

/** Without room for labels, which then stand where lines leave some. */
const NARROW_OPTIONS = { ...OPTIONS, 'elk.layered.spacing.nodeNodeBetweenLayers': '60' };

interface Arrangement { readonly options: Readonly<Record<string, string>>; readonly hasLabels: boolean; readonly isInOrder?: boolean }

const SPARSE: readonly Arrangement[] = [{ options: OPTIONS, hasLabels: true }, { options: { ...OPTIONS, ...IN_ORDER }, hasLabels: true, isInOrder: true }, { options: NARROW_OPTIONS, hasLabels: false }];
const DENSE: readonly Arrangement[] = [{ options: DENSE_OPTIONS, hasLabels: false }, { options: { ...DENSE_OPTIONS, ...IN_ORDER }, hasLabels: false, isInOrder: true }];
/** With more edges, one arrangement takes long enough. */
const MOST_TRIED_EDGES = 100;

/** What is tried; the least cluttered is taken. */
function arrangementsOf(graph: DrawableGraph): readonly Arrangement[] {
  if (!isDense(graph)) return SPARSE;
  return graph.edges.length > MOST_TRIED_EDGES ? DENSE.slice(0, 1) : DENSE;
}

/** Parts that nothing connects stand in rows by their priority, which adds up; without one the smallest come first and push the rest aside. */
const LARGEST_FIRST = { 'elk.priority': '1' };

/** On the line instead of beside it. */
const LABEL_OPTIONS = { 'elk.edgeLabels.inline': 'true' };

/** The questions to ELK, one for each arrangement that is worth trying, the most usual first. */
export function toElk(graph: DrawableGraph): readonly ElkNode[] {
  return arrangementsOf(graph).map((arrangement) => toQuestion(graph, arrangement));
}

/** Height to width of the room that a node takes in its column, as far as it is for the window: so many in one column for each column. */
const SPREAD = 4.2;

/** In more columns of fewer nodes, for graphs in which one node leads to many. None where one arrangement takes long enough. */
export function toSpreadElk(graph: DrawableGraph): readonly ElkNode[] {
  if (graph.edges.length > MOST_TRIED_EDGES) return [];
  return arrangementsOf(graph).slice(0, 1).map((arrangement) => {
    const most = Math.ceil(Math.sqrt(mostConnected(graph) * SPREAD));
    return toQuestion(graph, { ...arrangement, options: { ...arrangement.options, 'elk.layered.layering.strategy': 'COFFMAN_GRAHAM', 'elk.layered.layering.coffmanGraham.layerBound': String(most) } });
  });
}

/** Without the compaction, at which ELK fails for some graphs: larger than it need be, and quick, as others took their time before. */
export function toPlainElk(graph: DrawableGraph): ElkNode {
  const options = { ...DENSE_OPTIONS, 'elk.layered.compaction.postCompaction.strategy': 'NONE', 'elk.layered.nodePlacement.strategy': 'BRANDES_KOEPF', 'elk.layered.thoroughness': '1' };
  return toQuestion(graph, { options, hasLabels: false });
}

function toQuestion(graph: DrawableGraph, { options, hasLabels, isInOrder = false }: Arrangement): ElkNode {
  const dense = isDense(graph);
  const alone = new Set(loneNodes(graph));
  return {
    id: 'map', layoutOptions: options,
    children: (isInOrder ? inCallOrder(graph) : graph.nodes).filter((node) => !alone.has(node)).map((node) => toElkNode(node, graph, dense)),
    edges: graph.edges.filter(({ from, to }) => from !== to).map((edge) => {
      const label = hasLabels ? labelOfEdge(edge, graph, dense) : undefined;
      const labels = label === undefined ? [] : [{ text: edge.id, width: label.width, height: label.height, layoutOptions: LABEL_OPTIONS }];
      return { id: edge.id, sources: [edge.from], targets: [edge.to], labels };
    }),
  };
}

/** The room for loops is asked for as that of a label above the node: ELK's own loops and its compaction do not go together. */
function toElkNode(node: DrawableNode, graph: DrawableGraph, dense: boolean): ElkNode {
  const { width, height } = sizeOfNode(node, graph.edges);
  const room = roomForLoops(node.id, graph, dense);
  if (room.height === 0) return { id: node.id, width, height, layoutOptions: LARGEST_FIRST };
  return { id: node.id, width: Math.max(width, widthOfRoof(node, graph, dense)), height, labels: [{ text: 'loops', ...room }], layoutOptions: { ...LARGEST_FIRST, 'elk.nodeLabels.placement': '[OUTSIDE, V_TOP, H_LEFT]' } };
}

/** The least cluttered of the arrangements that ELK answered with, for a window of a ratio of width to height. */
export function fromElk(graph: DrawableGraph, answers: readonly ElkNode[], ratio = USUAL_RATIO): Positions {
  const [best, ...others] = answers.map((answer) => {
    const positions = fromArrangement(graph, answer, ratio);
    return { positions, clutter: clutterOf(graph, positions, ratio) };
  });
  if (best === undefined) return toColumns(graph);
  return others.reduce((least, other) => (other.clutter < least.clutter ? other : least), best).positions;
}

function fromArrangement(graph: DrawableGraph, { width = 0, height = 0, children = [], edges = [] }: ElkNode, ratio: number): Positions {
  const positions = {
    width: roundToTenth(width), height: roundToTenth(height),
    nodes: Object.fromEntries(children.map((node) => [node.id, toBox(node)])),
    edges: Object.fromEntries(edges.map((edge) => [edge.id, toRoute(edge)])),
    isDense: isDense(graph),
  };
  return placeLabels(graph, placeLoneNodes(graph, placeSmallParts(graph, placeLoops(graph, flowRight(graph, positions)), ratio), ratio));
}

function toBox({ x = 0, y = 0, width = 0, height = 0 }: Partial<Box>): Box {
  return { x: roundToTenth(x), y: roundToTenth(y), width: roundToTenth(width), height: roundToTenth(height) };
}

function toRoute({ sections = [], labels: [label] }: ElkEdge): Route {
  const points = sections.flatMap(({ startPoint, endPoint, bendPoints = [] }) => [startPoint, ...bendPoints, endPoint]);
  return { points: withoutSpurs(points.map(({ x, y }) => ({ x: roundToTenth(x), y: roundToTenth(y) }))), ...(label === undefined ? {} : { label: toBox(label) }) };
}

/** Straight pieces as one, and none that runs on and comes back the same way, as compaction leaves some. */
function withoutSpurs(points: readonly Point[]): readonly Point[] {
  const kept: Point[] = [];
  for (const point of points) {
    for (let [before, last] = kept.slice(-2); before !== undefined && last !== undefined && isOneLine(before, last, point); [before, last] = kept.slice(-2)) kept.pop();
    if (kept.at(-1)?.x !== point.x || kept.at(-1)?.y !== point.y) kept.push(point);
  }
  return kept;
}

function isOneLine(one: Point, middle: Point, other: Point): boolean {
  return (one.x === middle.x && middle.x === other.x) || (one.y === middle.y && middle.y === other.y);
}
