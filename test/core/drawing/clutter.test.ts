import assert from 'node:assert/strict';
import { clutterOf } from '../../../src/core/drawing/clutter';
import type { Box, Point, Positions } from '../../../src/core/drawing/drawable';
import { placeLabels } from '../../../src/core/drawing/label-placement';
import { toDrawableGraph } from '../../../src/core/drawing/map-graph';
import { buildMap, service } from '../../browser/map-builder';

const [A, B, C, D] = [service('a'), service('b'), service('c'), service('d')];
const graph = toDrawableGraph(buildMap([A, B, C, D], [[A, B], [C, D]].map(([from, to]) => ({
  from: from?.id ?? '', to: to?.id ?? '', style: 'sync', category: 'http', sites: [{ file: 'a.ts', line: 1, api: 'fetch', operation: 'GET', target: 'x' }],
}))));
const [first, second] = graph.edges.map(({ id }) => id) as [string, string];

describe('What speaks against an arrangement', () => {
  const level = arranged([[100, 20], [300, 20]], [[100, 120], [300, 120]]);

  it('is a crossing, a line that runs back, a label that is missing or lies on a line of another edge', () => {
    const tidy = clutterOf(graph, level);
    const worse = {
      crossing: arranged([[100, 20], [110, 20], [110, 150], [300, 150]], [[100, 120], [300, 120]]),
      backward: arranged([[300, 20], [100, 20]], [[100, 120], [300, 120]]),
      missing: { ...level, edges: { ...level.edges, [first]: { points: level.edges[first]?.points ?? [] } } },
      covered: { ...level, edges: { ...level.edges, [first]: { points: level.edges[first]?.points ?? [], label: { x: 180, y: 110, width: 40, height: 20 } } } },
    };
    assert.deepEqual(Object.entries(worse).filter(([, positions]) => clutterOf(graph, positions) <= tidy).map(([name]) => name), []);
  });

  it('is a line through a node that is not its end, more than anything else', () => {
    const at = (y: number): Positions => ({ ...level, nodes: { [A.id]: { x: 0, y: 0, width: 100, height: 46 }, [B.id]: { x: 300, y: 0, width: 100, height: 46 }, [C.id]: { x: 150, y, width: 100, height: 46 } } });
    assert.equal(clutterOf(graph, at(40)), clutterOf(graph, level));
    assert.ok(clutterOf(graph, at(0)) > 2 * clutterOf(graph, level));
  });

  it('is the window that it needs, once that is larger than most', () => {
    assert.equal(clutterOf(graph, { ...level, width: 500, height: 500 }), clutterOf(graph, level));
    assert.ok(clutterOf(graph, { ...level, height: 1_500 }) > clutterOf(graph, level));
  });
});

describe('Labels that find their own place', () => {
  it('stand beside the lines of other edges where there is room', () => {
    const across = { ...arranged([[0, 20], [300, 20]], [[150, 0], [150, 60]]), nodes: {} };
    const placed = placeLabels(graph, { ...across, edges: Object.fromEntries(Object.entries(across.edges).map(([id, { points }]) => [id, { points }])) });
    const label = placed.edges[first]?.label;
    assert.ok(label !== undefined && (label.x > 150 || label.x + label.width < 150), JSON.stringify(label));
  });
});

/** Two lines with a label in the middle of each. */
function arranged(...lines: readonly (readonly (readonly [number, number])[])[]): Positions {
  const routes = lines.map((points) => ({ points: points.map(([x, y]): Point => ({ x, y })), label: labelOn(points) }));
  return { width: 400, height: 200, nodes: {}, edges: { [first]: routes[0] ?? { points: [] }, [second]: routes[1] ?? { points: [] } }, isDense: false };
}

function labelOn(points: readonly (readonly [number, number])[]): Box {
  const [x, y] = points.at(-1) ?? [0, 0];
  return { x: (x + (points.at(-2)?.[0] ?? 0)) / 2 - 20, y: y - 10, width: 40, height: 20 };
}
