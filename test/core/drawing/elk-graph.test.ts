import assert from 'node:assert/strict';
import type { DrawableGraph, Positions } from '../../../src/core/drawing/drawable';
import { fromElk, toElk } from '../../../src/core/drawing/elk-graph';
import { badgesOfNode } from '../../../src/core/drawing/map-geometry';
import { toDrawableGraph } from '../../../src/core/drawing/map-graph';
import { layoutGraph } from '../../../src/node/layout';
import { buildMap, service, type EdgeSketch } from '../../browser/map-builder';

const [A, B] = [service('a'), service('b')];
const CHAIN = Array.from({ length: 12 }, (_, index) => service(`c${index}`));
const LONE = Array.from({ length: 20 }, (_, index) => service(`lone-${index}`));

describe('What ELK is asked and answers', () => {
  it('makes lines that do not run on and come back', () => {
    const graph = graphOf([call(A.id, B.id)]);
    const [arrangement] = toElk(graph);
    const [edge] = arrangement?.edges ?? [];
    assert.ok(arrangement !== undefined && edge !== undefined);
    const bendPoints = [{ x: 180, y: 20 }, { x: 180, y: 90 }, { x: 180, y: 90 }, { x: 180, y: 84 }, { x: 220, y: 84 }];
    const { edges } = fromElk(graph, [{ ...arrangement, edges: [{ ...edge, sections: [{ startPoint: { x: 120, y: 20 }, bendPoints, endPoint: { x: 260, y: 84 } }] }] }]);
    assert.deepEqual(edges[edge.id]?.points, [{ x: 120, y: 20 }, { x: 180, y: 20 }, { x: 180, y: 84 }, { x: 260, y: 84 }]);
  });

  it('turns a part around that runs from right to left, and no other', () => {
    const [[c, d], [e, f]] = [CHAIN.slice(0, 2), CHAIN.slice(2, 4)] as [[typeof A, typeof A], [typeof A, typeof A]];
    const graph = graphOf([call(c.id, d.id), call(e.id, f.id)], [c, d, e, f]);
    const [arrangement] = toElk(graph);
    assert.ok(arrangement !== undefined);
    const places = new Map([[c.id, 300], [d.id, 16], [e.id, 500], [f.id, 800]]);
    const lines = new Map([[c.id, [300, 132]], [e.id, [616, 800]]]);
    const edges = arrangement.edges?.map((edge) => {
      const [start = 0, end = 0] = lines.get(edge.sources.join()) ?? [];
      return { ...edge, sections: [{ startPoint: { x: start, y: 40 }, endPoint: { x: end, y: 40 } }] };
    });
    const positions = fromElk(graph, [{ ...arrangement, width: 932, height: 100, children: arrangement.children?.map((node) => ({ ...node, x: places.get(node.id) ?? 0, y: 20 })) ?? [], edges: edges ?? [] }]);
    const runs = graph.edges.map(({ id, from, to }) => {
      const [start, end] = positions.edges[id]?.points ?? [];
      const left = positions.nodes[from]?.x ?? 0;
      return [start?.x, end?.x, positions.nodes[to]?.x].map((x = 0) => x - left);
    });
    assert.deepEqual(runs, [[116, 284, 284], [116, 300, 300]]);
  });

  it('puts nodes without edges into a block, beside or below the rest', async () => {
    const positions = await layoutGraph(graphOf(CHAIN.slice(1).map(({ id }, index) => call(CHAIN[index]?.id ?? '', id)), [...CHAIN, ...LONE]));
    const [left, right, top, bottom] = extentOf(positions, [A, B, ...LONE].map(({ id }) => id));
    const ratio = (right - left) / (bottom - top);
    assert.ok(ratio > 0.7 && ratio < 3.5, String(ratio));
    assert.deepEqual(overlaps(positions), []);
    assert.ok(right <= positions.width && bottom <= positions.height);
  });

  it('spreads the many that one service calls over several columns, without overlaps', async () => {
    const called = Array.from({ length: 36 }, (_, index) => service(`called-${index}`));
    const positions = await layoutGraph(graphOf(called.map(({ id }) => call(A.id, id)), [A, ...called]), { timeLimit: 60_000 });
    const columns = new Set(called.map(({ id }) => positions.nodes[id]?.x));
    assert.ok(columns.size > 2, String(columns.size));
    assert.ok(positions.height < positions.width * 2, `${positions.width} ${positions.height}`);
    assert.deepEqual(overlaps(positions), []);
  });

  it('puts the block where the rest leaves room', async () => {
    const [with14, without] = [await layoutGraph(tree(14)), await layoutGraph(tree(12))];
    assert.deepEqual([with14.width, with14.height], [without.width, without.height]);
    assert.deepEqual(overlaps(with14), []);
  });

  it('puts small parts where the largest one leaves room, with their lines and labels', async () => {
    const PARTS = Array.from({ length: 6 }, (_, index) => service(`part-${index}`));
    const pairs = [0, 2, 4].map((index) => call(PARTS[index]?.id ?? '', PARTS[index + 1]?.id ?? ''));
    const tall = LONE.slice(0, 12).map(({ id }) => call(A.id, id));
    const [alone, graph] = [graphOf([...tall, call(A.id, B.id)], LONE.slice(0, 12)), graphOf([...tall, call(A.id, B.id), ...pairs], [...LONE.slice(0, 12), ...PARTS])];
    const [whole, positions] = [await layoutGraph(alone), await layoutGraph(graph)];
    assert.equal(positions.height, whole.height);
    assert.ok(positions.width < 640 * 1.45, `${positions.width} by ${positions.height}`);
    assert.deepEqual(overlaps(positions), []);
    for (const edge of graph.edges) {
      const points = positions.edges[edge.id]?.points ?? [];
      const [from, to] = [positions.nodes[edge.from], positions.nodes[edge.to]];
      assert.ok(from !== undefined && to !== undefined && points.length > 1);
      assert.ok(Math.abs((points[0]?.x ?? 0) - from.x - from.width) < 2 && Math.abs((points.at(-1)?.x ?? 0) - to.x) < 2, edge.id);
    }
  });

  it('makes a block of nothing but nodes without edges', async () => {
    const positions = await layoutGraph(graphOf([], LONE));
    assert.equal(Object.keys(positions.nodes).length, LONE.length + 2);
    assert.deepEqual(overlaps(positions), []);
    assert.ok(positions.width / positions.height > 0.7 && positions.width / positions.height < 3.5);
  });

  it('leaves room for the counts of findings beside the loops of a node', async () => {
    const graph = graphOf([call(A.id, B.id), { ...call(A.id, A.id), sites: [12, 13].map((line) => ({ ...site(A.id, line), finding: { rule: 'missing-timeout', severity: 'warning', message: 'It waits.' } })) }]);
    const { nodes, edges } = await layoutGraph(graph);
    const node = graph.nodes.find(({ id }) => id === A.id);
    const box = nodes[A.id];
    const loop = graph.edges.find(({ from, to }) => from === to);
    assert.ok(node !== undefined && box !== undefined && loop !== undefined);
    const begin = box.x + box.width - (badgesOfNode(node)?.width ?? 0) + 8;
    const ends = edges[loop.id]?.points.map(({ x }) => x) ?? [];
    assert.ok(ends.length === 4 && ends.every((x) => x + 5 < begin), `${ends.join()} and ${begin}`);
  });
});

function graphOf(edges: readonly EdgeSketch[], others = [] as typeof LONE): DrawableGraph {
  return toDrawableGraph(buildMap([A, B, ...others], edges));
}

/** A fan of twelve, the first of which begins a long chain; whoever is beyond the twelve is alone. */
function tree(others: number): DrawableGraph {
  const chain = CHAIN.map(({ id }, index) => call(CHAIN[index - 1]?.id ?? LONE[0]?.id ?? '', id));
  return graphOf([call(A.id, B.id), ...LONE.slice(0, 12).map(({ id }) => call(B.id, id)), ...chain], [...CHAIN, ...LONE.slice(0, others)]);
}

function call(from: string, to: string): EdgeSketch {
  return { from, to, style: 'sync', category: 'http', sites: [site(from, 7)] };
}

function site(from: string, line: number): EdgeSketch['sites'][number] {
  return { file: `${from.slice('service:'.length)}/src/a.ts`, line, api: 'fetch', operation: 'GET', target: 'x' };
}

function extentOf({ nodes }: Positions, ids: readonly string[]): readonly [number, number, number, number] {
  const boxes = ids.flatMap((id) => nodes[id] ?? []);
  assert.equal(boxes.length, ids.length);
  return [Math.min(...boxes.map(({ x }) => x)), Math.max(...boxes.map(({ x, width }) => x + width)), Math.min(...boxes.map(({ y }) => y)), Math.max(...boxes.map(({ y, height }) => y + height))];
}

function overlaps({ nodes }: Positions): readonly string[] {
  const all = Object.entries(nodes);
  return all.flatMap(([id, one], index) => all.slice(index + 1).filter(([, other]) => one.x < other.x + other.width && other.x < one.x + one.width && one.y < other.y + other.height && other.y < one.y + one.height).map(([other]) => `${id} and ${other}`));
}
