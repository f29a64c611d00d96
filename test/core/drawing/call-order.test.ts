import assert from 'node:assert/strict';
import { inCallOrder } from '../../../src/core/drawing/call-order';
import type { DrawableGraph } from '../../../src/core/drawing/drawable';
import { toDrawableGraph } from '../../../src/core/drawing/map-graph';
import { buildMap, service } from '../../browser/map-builder';

const [A, B, C, D] = [service('a'), service('b'), service('c'), service('d')];

describe('The order of calls', () => {
  it('has who calls before who is called, whatever they are called', () => {
    assert.deepEqual(namesOf(graphOf([D.id, B.id], [B.id, A.id], [D.id, C.id])), ['d', 'b', 'a', 'c']);
  });

  it('keeps the order of a circle, before what it calls and after who calls it', () => {
    assert.deepEqual(namesOf(graphOf([C.id, B.id], [B.id, C.id], [D.id, C.id], [B.id, A.id])), ['d', 'b', 'c', 'a']);
  });
});

function graphOf(...calls: readonly (readonly [string, string])[]): DrawableGraph {
  return toDrawableGraph(buildMap([A, B, C, D], calls.map(([from, to]) => ({ from, to, style: 'sync', category: 'http', sites: [{ file: 'apps/a/client.ts', line: 1, api: 'axios.get', operation: 'GET', target: to }] }))));
}

function namesOf(graph: DrawableGraph): readonly string[] {
  return inCallOrder(graph).map(({ name }) => name);
}
