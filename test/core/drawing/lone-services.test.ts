import assert from 'node:assert/strict';
import { toDrawableGraph } from '../../../src/core/drawing/map-graph';
import { loneServices, whyAlone } from '../../../src/core/drawing/lone-services';
import { WHOLE_MAP } from '../../../src/core/drawing/drawable';
import type { CommunicationMap } from '../../../src/core/model/communication-map';
import { layoutGraph } from '../../../src/node/layout';
import { drawMap } from '../../../src/core/drawing/map-drawing';
import { overlap } from '../../../src/core/drawing/map-geometry';
import { buildMap, service } from '../../browser/map-builder';

const CALL = { file: 'apps/web/src/a.ts', line: 3, api: 'fetch', operation: 'GET', target: 'http://orders' };

/** `quote` is in another language, `admin` calls what nobody knows, `docs` calls nobody. */
function mapOfLoneServices(): CommunicationMap {
  const quote = { ...service('quote'), isForeign: true as const };
  const map = buildMap([service('web'), service('orders'), quote, service('admin'), service('docs')], [{ from: 'service:apps/web', to: 'service:apps/orders', style: 'sync', category: 'http', sites: [CALL] }]);
  const loose = map.sites.map((site) => ({ ...site, id: 'apps/admin/src/a.ts', file: 'apps/admin/src/a.ts', services: ['service:apps/admin'] }));
  return { ...map, sites: [...map.sites, ...loose] };
}

describe('Services without edges', () => {
  const map = mapOfLoneServices();

  it('are told with the reason that the map knows', () => {
    assert.deepEqual(loneServices(map).map((one) => `${one.name}: ${whyAlone(one, map)}`), ['quote: in another language', 'admin: 1 call without an edge', 'docs: without calls']);
  });

  it('are told once in the drawing, while they are drawn', () => {
    assert.equal(toDrawableGraph(map).alone, 'Without edges: 1 in another language, 1 with unknown targets only, 1 without calls');
    assert.equal(toDrawableGraph(map, { ...WHOLE_MAP, focus: 'service:apps/web' }).alone, undefined);
    assert.equal(toDrawableGraph(buildMap([service('web')], [])).alone, 'Without edges: 1 without calls');
  });

  it('stand below what is said of them, which covers nothing', async () => {
    const graph = toDrawableGraph(map);
    const positions = await layoutGraph(graph, { timeLimit: 100_000 });
    assert.deepEqual(drawMap(graph, positions).notes.map(({ text }) => text), [graph.alone]);
    const { alone } = positions;
    assert.ok(alone !== undefined);
    assert.deepEqual(Object.entries(positions.nodes).filter(([, box]) => overlap(alone, box)), []);
    assert.ok(['quote', 'admin', 'docs'].every((name) => (positions.nodes[`service:apps/${name}`]?.y ?? 0) > alone.y));
  });
});
