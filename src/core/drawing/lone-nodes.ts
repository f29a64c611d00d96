import type { Box, DrawableGraph, DrawableNode, Point, Positions } from './drawable';
import { MARGIN, obstaclesIn, placesFor, roomOf } from './free-places';
import { NOTE, sizeOfNode, type Size } from './map-geometry';
import { widthOfText } from './text-fitting';

const GAP = 26;
/** How much of a worse shape is better than a larger drawing. */
const GROWTH = 0.7;
/** Width to height of the block. */
const BLOCK = 2;
/** How much larger the whole may become for a block of a better shape. */
const TOLERANCE = 1.03;

/** Nodes that no edge touches. */
export function loneNodes({ nodes, edges }: DrawableGraph): readonly DrawableNode[] {
  const ends = new Set(edges.flatMap(({ from, to }) => [from, to]));
  return nodes.filter(({ id }) => !ends.has(id));
}

interface Block extends Size { readonly boxes: Readonly<Record<string, Box>>; readonly words?: Size }

/** Puts the nodes without edges into a block of columns: where the rest leaves room at its border, else below or beside it, where the whole stays largest when it is fitted to the window. */
export function placeLoneNodes(graph: DrawableGraph, positions: Positions, ratio: number): Positions {
  const alone = loneNodes(graph);
  if (alone.length === 0) return positions;
  const rest = alone.length === graph.nodes.length ? { ...positions, width: 0, height: 0 } : positions;
  const obstacles = obstaclesIn(rest);
  const places = alone.flatMap((_, index) => {
    const block = toBlock(alone, index + 1, graph.alone);
    return placesFor(block, rest, obstacles).map(({ x, y }) => placeAt(block, rest, { x, y }, ratio));
  });
  const least = Math.min(...places.map(({ room }) => room));
  const [best] = places.filter(({ room }) => room <= least * TOLERANCE).sort((one, other) => one.shape - other.shape);
  return best?.positions ?? positions;
}

function placeAt(block: Block, positions: Positions, { x, y }: Point, ratio: number): { readonly positions: Positions; readonly room: number; readonly shape: number } {
  const [width, height] = [Math.max(positions.width, x + block.width + MARGIN), Math.max(positions.height, y + block.height + MARGIN)];
  const moved = Object.entries(block.boxes).map(([id, box]) => [id, { ...box, x: box.x + x, y: box.y + y }] as const);
  return {
    positions: { ...positions, width, height, ...(block.words === undefined ? {} : { alone: { x, y, ...block.words } }), nodes: { ...positions.nodes, ...Object.fromEntries(moved) } },
    room: roomOf({ width, height }, ratio), shape: Math.abs(Math.log(block.width / block.height / BLOCK)) + (width > positions.width || height > positions.height ? GROWTH : 0),
  };
}

/** Column by column from the top, as one reads a list, below what is said of all of them. */
function toBlock(nodes: readonly DrawableNode[], columns: number, said: string | undefined): Block {
  const rows = Math.ceil(nodes.length / columns);
  const sizes = nodes.map((node) => sizeOfNode(node, []));
  const row = Math.max(...sizes.map(({ height }) => height)) + GAP;
  const boxes: Record<string, Box> = {};
  const words = said === undefined ? undefined : { width: widthOfText(said, NOTE.size), height: NOTE.height };
  const top = words?.height ?? 0;
  let [x, next] = [0, 0];
  nodes.forEach(({ id }, index) => {
    const size = sizes[index] ?? { width: 0, height: 0 };
    if (index > 0 && index % rows === 0) x = next;
    next = Math.max(next, x + size.width + GAP);
    boxes[id] = { x, y: top + (index % rows) * row, ...size };
  });
  return { boxes, width: Math.max(next - GAP, words?.width ?? 0), height: top + rows * row - GAP, ...(words === undefined ? {} : { words }) };
}
