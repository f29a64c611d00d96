import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import type { Box, DrawableGraph, Positions } from '../../src/core/drawing/drawable';
import { boxBetween } from '../../src/core/drawing/free-places';
import { overlap } from '../../src/core/drawing/map-geometry';
import { toDrawableGraph } from '../../src/core/drawing/map-graph';
import { layoutGraph } from '../../src/node/layout';
import { buildMap, service, type EdgeSketch } from '../browser/map-builder';
import { bigMap, SHOP } from '../browser/maps';

const PATIENCE = { timeLimit: 100_000 };

describe('layoutGraph', function layouts() {
  this.timeout(120_000);

  it('gives every node and edge a place, from left to right', async () => {
    const graph = toDrawableGraph(SHOP);
    const positions = await layoutGraph(graph, PATIENCE);
    assert.deepEqual(Object.keys(positions.nodes).sort(), graph.nodes.map(({ id }) => id).sort());
    assert.deepEqual(Object.keys(positions.edges).sort(), graph.edges.map(({ id }) => id).sort());
    assert.ok(leftOf(positions, 'service:apps/web') < leftOf(positions, 'service:apps/orders'));
    assert.ok(leftOf(positions, 'service:apps/orders') < leftOf(positions, 'topic:kafka/order.created'));
    assert.equal(positions.reason, undefined);
  });

  it('takes the form of the window that it is for, and of that one again', async () => {
    const call = { file: 'apps/a/src/a.ts', line: 3, api: 'fetch', operation: 'GET', target: 'http://a' };
    const names = ['a', 'b', 'c'];
    const graph = toDrawableGraph(buildMap(names.map((name) => service(name)), names.flatMap((name) => ['x', 'y'].map((host): EdgeSketch => ({ from: `service:apps/${name}`, to: `external:${host}.${name}.com`, style: 'sync', category: 'http', sites: [call] })))));
    const formOf = async (ratio: number): Promise<number> => {
      const { width, height } = await layoutGraph(graph, { ...PATIENCE, ratio });
      return width / height;
    };
    const [upright, level] = [await formOf(0.7), await formOf(3)];
    assert.ok(upright < 1 && level > 2, `${upright} and ${level}`);
    assert.equal(await formOf(0.7), upright);
  });

  it('lets no node lie on another, nor a label on a node', async () => {
    for (const map of [SHOP, bigMap()]) {
      const positions = await layoutGraph(toDrawableGraph(map), PATIENCE);
      const boxes = [...Object.entries(positions.nodes), ...Object.entries(positions.edges).flatMap(([id, { label }]) => (label === undefined ? [] : [[id, label] as const]))];
      assert.ok(boxes.length > 30);
      assert.deepEqual(collisions(boxes), []);
    }
  });

  it('leads no line through a node', async () => {
    for (const map of [SHOP, bigMap(60), bigMap(200), bigMap()]) {
      const { nodes, edges } = await layoutGraph(toDrawableGraph(map), PATIENCE);
      const inner = Object.entries(nodes).map(([id, { x, y, width, height }]) => [id, { x: x + 1, y: y + 1, width: width - 2, height: height - 2 }] as const);
      const lines = Object.entries(edges).flatMap(([id, { points }]) => points.slice(1).map((end, index) => [id, boxBetween(points[index] ?? end, end)] as const));
      assert.ok(lines.length > 30);
      assert.deepEqual(lines.flatMap(([line, box]) => inner.filter(([, node]) => overlap(box, node)).map(([node]) => `${line} through ${node}`)), []);
    }
  });

  it('is the same each time, whatever the order of the map', async () => {
    const reversed = { ...SHOP, nodes: [...SHOP.nodes].reverse(), edges: [...SHOP.edges].reverse() };
    assert.deepEqual(await anotherLayoutGraph()(toDrawableGraph(reversed), PATIENCE), await layoutGraph(toDrawableGraph(SHOP), PATIENCE));
  });

  it('falls back to columns when it takes too long, saying why, and works again the next time', async () => {
    const graph = toDrawableGraph(bigMap(400));
    const hurried = await layoutGraph(graph, { timeLimit: 1 });
    assert.equal(hurried.reason, 'The layout took more than 0.001 s. Shown in columns instead.');
    assert.deepEqual(Object.keys(hurried.nodes).sort(), graph.nodes.map(({ id }) => id).sort());
    assert.equal((await layoutGraph(graph, PATIENCE)).reason, undefined);
  });

  it('answers several questions at once', async () => {
    const graphs: readonly DrawableGraph[] = [toDrawableGraph(SHOP), toDrawableGraph(bigMap(60)), toDrawableGraph({ ...SHOP, nodes: [], edges: [] })];
    const all = await Promise.all(graphs.map((graph) => layoutGraph(graph, PATIENCE)));
    assert.deepEqual(all.map(({ nodes }) => Object.keys(nodes).length), graphs.map(({ nodes }) => nodes.length));
  });
});

/** The same from a module of its own, which has laid out nothing yet. */
function anotherLayoutGraph(): typeof layoutGraph {
  const load = createRequire(__filename);
  const file = load.resolve('../../src/node/layout');
  Reflect.deleteProperty(load.cache, file);
  const { layoutGraph: another } = load(file) as { readonly layoutGraph: typeof layoutGraph };
  assert.notEqual(another, layoutGraph);
  return another;
}

function leftOf({ nodes }: Positions, id: string): number {
  const box = nodes[id];
  assert.ok(box !== undefined, id);
  return box.x;
}

function collisions(boxes: readonly (readonly [string, Box])[]): readonly string[] {
  return boxes.flatMap(([name, one], index) => boxes.slice(index + 1)
    .filter(([, other]) => one.x < other.x + other.width && other.x < one.x + one.width && one.y < other.y + other.height && other.y < one.y + one.height)
    .map(([other]) => `${name} and ${other}`));
}
