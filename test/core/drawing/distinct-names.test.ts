import assert from 'node:assert/strict';
import { distinctNames } from '../../../src/core/drawing/distinct-names';
import { toDrawableGraph } from '../../../src/core/drawing/map-graph';
import { smallMap } from '../report/small-map';

describe('Names in a table', () => {
  it('say more where several nodes of a kind are called alike', () => {
    const nodes = [{ id: 'database:orders/mysql', kind: 'database', name: 'mysql' }, { id: 'database:users/mysql', kind: 'database', name: 'mysql' }, { id: 'cache:users/redis', kind: 'cache', name: 'redis' }, { id: 'external:mysql', kind: 'external', name: 'mysql' }] as const;
    const graph = toDrawableGraph({ ...smallMap, nodes: [...smallMap.nodes, ...nodes] });
    assert.deepEqual(nodes.map(({ id }) => distinctNames(graph.nodes).get(id)), ['mysql (orders database)', 'mysql (users database)', 'redis', 'mysql']);
  });

  it('of services are not followed by a folder of the same name', () => {
    assert.equal(toDrawableGraph(smallMap).nodes.find(({ kind }) => kind === 'service')?.caption, 'service');
  });
});
