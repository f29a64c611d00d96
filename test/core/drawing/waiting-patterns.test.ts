import assert from 'node:assert/strict';
import { toDrawableGraph } from '../../../src/core/drawing/map-graph';
import { describeEdge } from '../../../src/core/drawing/map-words';
import { waitingPatterns } from '../../../src/core/drawing/waiting-patterns';
import type { CommunicationMap } from '../../../src/core/model/communication-map';
import { buildMap, service, type EdgeSketch } from '../../browser/map-builder';
import { bigMap, SHOP } from '../../browser/maps';

describe('Circles and chains of waiting', () => {
  it('are chains from three calls between services', () => {
    assert.deepEqual(patternsOf('a>b b>c'), []);
    assert.deepEqual(patternsOf('a>b b>c c>d x>c c>y'), ['a>b chain', 'b>c chain', 'c>d chain', 'c>y chain']);
  });

  it('are circles of any length, but not a service that calls itself', () => {
    assert.deepEqual(patternsOf('a>b b>a'), ['a>b circle', 'b>a circle']);
    assert.deepEqual(patternsOf('a>b b>c c>a d>a'), ['a>b circle', 'b>c circle', 'c>a circle']);
    assert.deepEqual(patternsOf('a>a'), []);
  });

  it('do not go through what is handed over, nor through what is no service', () => {
    assert.deepEqual(patternsOf('a>b b~c c>d'), []);
    assert.deepEqual(patternsOf('a>b b>c c>database'), []);
  });

  it('are told in words', () => {
    const graph = toDrawableGraph(SHOP);
    const words = graph.edges.map((edge) => describeEdge(edge, graph)).filter((text) => text.includes('circle'));
    assert.deepEqual(words, ['billing to orders, synchronous HTTP, 1 call, 1 warning, in a circle of services that wait for each other', 'orders to billing, synchronous gRPC, 1 call, in a circle of services that wait for each other']);
  });

  it('are found within bounds in a long chain and in a big map', () => {
    assert.equal(patternsOf(Array.from({ length: 5_000 }, (_, index) => `s${index}>s${index + 1}`).join(' ')).length, 5_000);
    assert.ok(waitingPatterns(bigMap()).size > 0);
  });
});

/** `a>b` waits, `a~b` does not; `database` is no service. */
function patternsOf(sketch: string): readonly string[] {
  const pairs = sketch.split(' ').map((pair) => ({ pair, ends: pair.split(/[>~]/).map(idOf) }));
  const edges = pairs.map(({ pair, ends: [from = '', to = ''] }): EdgeSketch => ({ from, to, style: pair.includes('~') ? 'async' : 'sync', category: 'http', sites: [] }));
  const names = new Set(sketch.split(/[ >~]/).filter((name) => name !== 'database'));
  const map: CommunicationMap = buildMap([...names].map((name) => service(name)), edges);
  const found = waitingPatterns(map);
  return map.edges.flatMap(({ id }, index) => (found.has(id) ? [`${pairs[index]?.pair ?? ''} ${found.get(id) ?? ''}`] : []));
}

function idOf(name: string): string {
  return name === 'database' ? 'database:postgresql/x' : `service:apps/${name}`;
}
