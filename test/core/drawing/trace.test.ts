import assert from 'node:assert/strict';
import { traceOf } from '../../../src/core/drawing/trace';
import type { Category, CommunicationMap, EntryPoint, Site, Style } from '../../../src/core/model/communication-map';
import { buildMap, service, type EdgeSketch } from '../../browser/map-builder';

const [A, B, C, D] = ['a', 'b', 'c', 'd'].map((name) => service(name)) as [ReturnType<typeof service>, ReturnType<typeof service>, ReturnType<typeof service>, ReturnType<typeof service>];

/** a waits for b and d, b for c, c for a payment; b tells d without waiting. */
const CHAIN = mapOf([
  [A.id, B.id, 'sync', [10, 100]], [B.id, C.id, 'sync', [20, 200]], [C.id, 'payment:stripe', 'sync', [500, 3_000]], [A.id, D.id, 'sync', [1, 2_000]], [B.id, D.id, 'async', [1, 50]],
]);

describe('Traces of who waits for whom', () => {
  it('go up over edges whose sender waits, nearest first', () => {
    assert.deepEqual(stepsOf('waitsfor', 'stripe'), ['1 c → stripe', '2 b → c', '3 a → b']);
    assert.deepEqual(stepsOf('waitsfor', 'd'), ['1 a → d']);
  });

  it('go down in the same way', () => {
    assert.deepEqual(stepsOf('waitedby', 'a'), ['1 a → b', '1 a → d', '2 b → c', '3 c → stripe']);
    assert.deepEqual(stepsOf('waitedby', 'payment:stripe'), []);
  });

  it('sum the estimates on the slowest way, in the order of the calls', () => {
    for (const [direction, start] of [['waitsfor', 'stripe'], ['waitedby', 'a']] as const) {
      const trace = traceOf(CHAIN, start, direction);
      assert.deepEqual(trace?.slowest.hops.map(({ edge }) => edge.from), [A.id, B.id, C.id]);
      assert.deepEqual(trace.slowest.estimate, [530, 3_300]);
      assert.equal(trace.slowest.isCircular, false);
    }
  });

  it('count the calls whose length nobody knows', () => {
    const map = mapOf([[A.id, B.id, 'sync', undefined], [B.id, C.id, 'sync', [1, 10]]]);
    assert.deepEqual(traceOf(map, 'a', 'waitedby')?.slowest.unknown, 1);
    assert.deepEqual(traceOf(map, 'a', 'waitedby')?.slowest.estimate, [1, 10]);
  });

  it('begin at a call', () => {
    assert.deepEqual(stepsOf('waitsfor', 'apps/b/src/a.ts:7'), ['1 b → c', '2 a → b']);
    assert.deepEqual(stepsOf('waitedby', 'apps/b/src/a.ts:7'), ['1 b → c', '2 c → stripe']);
    assert.equal(traceOf(CHAIN, 'apps/b/src/a.ts:99', 'waitsfor'), undefined);
  });

  it('begin at a line of the map, as its calls', () => {
    assert.deepEqual(stepsOf('waitsfor', 'b → c'), ['1 b → c', '2 a → b']);
    assert.deepEqual(stepsOf('waitedby', 'b -> c'), ['1 b → c', '2 c → stripe']);
    assert.equal(traceOf(CHAIN, `${B.id} → ${C.id}`, 'waitedby')?.start, 'b → c');
    assert.deepEqual(traceOf(CHAIN, 'b → d', 'waitsfor')?.steps, []);
    assert.equal(traceOf(CHAIN, 'c → a', 'waitsfor'), undefined);
  });

  it('are named after what they start at', () => {
    assert.deepEqual(['payment:stripe', 'apps/b/src/a.ts:7', 'apps/a/src/a.ts'].map((start) => traceOf(CHAIN, start, 'waitsfor')?.start), ['stripe', `GET ${C.id}`, 'apps/a/src/a.ts']);
  });

  it('end in circles, and say so', () => {
    const map = mapOf([[A.id, B.id, 'sync', [1, 10]], [B.id, C.id, 'sync', [1, 10]], [C.id, A.id, 'sync', [1, 10]], [A.id, A.id, 'sync', [1, 5]]]);
    for (const direction of ['waitsfor', 'waitedby'] as const) {
      const trace = traceOf(map, 'a', direction);
      assert.equal(trace?.steps.length, 4);
      assert.equal(trace.slowest.isCircular, true);
      assert.equal(trace.slowest.hops.length, 2);
    }
  });

  describe('where it is known which route a call arrives at', () => {
    const route = (name: string, owner: typeof A): EntryPoint => ({ id: `${owner.name} ${name}`, kind: 'request', name, service: owner.id, file: `apps/${owner.name}/src/routes.ts`, line: 1 });
    const [open, list] = [route('POST /open', B), route('GET /list', B)];
    /** a asks b to open, d asks b to list; only opening asks c. */
    const map = mapOf([[A.id, B.id, 'sync', [1, 10]], [D.id, B.id, 'sync', [1, 10]], [B.id, C.id, 'sync', [1, 10]], [B.id, 'database:ledger', 'sync', [1, 10]]]);
    const known = ({ from }: { readonly from: string }): Partial<Site> => (from === A.id ? { arrivals: [open.id] } : { arrivals: [list.id] });
    const routed: CommunicationMap = {
      ...map, entryPoints: [open, list], sites: map.sites.map((site) => {
        const edge = map.edges.find(({ sites }) => sites.includes(site.id));
        assert.ok(edge !== undefined);
        const from = edge.to === C.id ? open : list;
        return edge.from === B.id ? { ...site, context: [{ kind: 'request', name: from.name, path: [], entryPoint: from.id }] } : { ...site, ...known(edge) };
      }),
    };

    it('take only those callers whose route leads there', () => {
      assert.deepEqual(stepsOf('waitsfor', 'c', routed), ['1 b → c', '2 a → b']);
      assert.deepEqual(stepsOf('waitsfor', 'b', routed), ['1 a → b', '1 d → b']);
      assert.deepEqual(stepsOf('waitsfor', 'apps/b/src/a.ts:8', routed), ['1 b → c', '2 a → b']);
    });

    it('go on with what the route itself waits for', () => {
      assert.deepEqual(stepsOf('waitedby', 'a', routed), ['1 a → b', '2 b → c']);
      assert.deepEqual(stepsOf('waitedby', 'd', routed), ['1 d → b', '2 b → ledger']);
    });

    it('sum only calls that follow each other', () => {
      const slow = { ...routed, sites: routed.sites.map((site) => (site.target.text === 'database:ledger' ? { ...site, duration: { ...site.duration, range: [1, 9_000] as const } } : site)) };
      const wayOf = (start: string, direction: 'waitsfor' | 'waitedby'): readonly string[] | undefined => traceOf(slow, start, direction)?.slowest.hops.map(({ site }) => `${site?.file ?? ''} ${site?.target.text ?? ''}`);
      assert.deepEqual(wayOf('a', 'waitedby'), [`apps/a/src/a.ts ${B.id}`, `apps/b/src/a.ts ${C.id}`]);
      assert.deepEqual(traceOf(slow, 'a', 'waitedby')?.slowest.estimate, [2, 20]);
      assert.deepEqual(wayOf('d', 'waitedby'), [`apps/d/src/a.ts ${B.id}`, 'apps/b/src/a.ts database:ledger']);
      assert.deepEqual(wayOf('c', 'waitsfor'), [`apps/a/src/a.ts ${B.id}`, `apps/b/src/a.ts ${C.id}`]);
    });

    it('begin at a route, by its name', () => {
      assert.deepEqual(stepsOf('waitsfor', 'POST /open', routed), ['1 a → b']);
      assert.deepEqual(stepsOf('waitedby', 'POST /open', routed), ['1 b → c']);
      assert.equal(traceOf(routed, 'POST /nothing', 'waitsfor'), undefined);
    });

    it('take every caller where one route is not known', () => {
      const unknown = { ...routed, sites: routed.sites.map((site) => ({ ...site, arrivals: [] })) };
      assert.deepEqual(stepsOf('waitsfor', 'c', unknown), ['1 b → c', '2 a → b', '2 d → b']);
      assert.deepEqual(stepsOf('waitedby', 'a', unknown), ['1 a → b', '2 b → c', '2 b → ledger']);
    });
  });

  it('stay within bounds on a chain of thousands', () => {
    const names = Array.from({ length: 5_000 }, (_, index) => service(`s${index}`));
    const map = mapOf(names.slice(1).map(({ id }, index) => [names[index]?.id ?? '', id, 'sync', [1, 1]]), names);
    const trace = traceOf(map, 's0', 'waitedby');
    assert.equal(trace?.steps.length, 4_999);
    assert.equal(trace.slowest.hops.length, 202);
  });
});

type Sketch = readonly [string, string, Style, readonly [number, number] | undefined];

function mapOf(sketches: readonly Sketch[], services = [A, B, C, D]): CommunicationMap {
  const edges = sketches.map(([from, to, style], index): EdgeSketch => ({ from, to, style, category: (style === 'sync' ? 'http' : 'publish') satisfies Category, sites: [{ file: `${from.slice('service:'.length)}/src/a.ts`, line: 7 + index - (from === B.id ? 1 : 0), api: 'fetch', operation: 'GET', target: to }] }));
  const map = buildMap(services, edges);
  const ranges = new Map(map.edges.flatMap((edge, index) => edge.sites.map((id) => [id, sketches[index]?.[3]] as const)));
  return { ...map, sites: map.sites.map((site) => ({ ...site, duration: { band: 'slow', evidence: [], ...withRange(ranges.get(site.id)) } })) };
}

function withRange(range: readonly [number, number] | undefined): { readonly range?: readonly [number, number] } {
  return range === undefined ? {} : { range };
}

function stepsOf(direction: 'waitsfor' | 'waitedby', start: string, map = CHAIN): readonly string[] {
  const names = new Map(map.nodes.map(({ id, name }) => [id, name]));
  return traceOf(map, start, direction)?.steps.map(({ edge, distance }) => `${distance} ${names.get(edge.from) ?? ''} → ${names.get(edge.to) ?? ''}`) ?? [];
}
