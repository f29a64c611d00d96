import assert from 'node:assert/strict';
import { compareMaps } from '../../../src/core/diff/compared-map';
import { WHOLE_MAP } from '../../../src/core/drawing/drawable';
import { toColumns } from '../../../src/core/drawing/column-layout';
import { presentEdges, presentServices } from '../../../src/core/drawing/map-changes';
import { drawMap } from '../../../src/core/drawing/map-drawing';
import { toDrawableGraph } from '../../../src/core/drawing/map-graph';
import { describeComparison, describeCounts, describeEdge, describeNode } from '../../../src/core/drawing/map-words';
import { findMatches } from '../../../src/core/drawing/query/find-matches';
import { CHANGED } from '../../../src/core/drawing/query/query-keys';
import { traceOf } from '../../../src/core/drawing/trace';
import type { CommunicationMap } from '../../../src/core/model/communication-map';
import { toMapMarkdown } from '../../../src/core/report/map-markdown';
import { CHANGED_SHOP, SHOP } from '../../browser/maps';

const COMPARED = compareMaps(SHOP, CHANGED_SHOP, 'main');

describe('A map of two states', () => {
  it('has what either has, and the findings of the newer one', () => {
    assert.equal(COMPARED.edges.length, CHANGED_SHOP.edges.length + 2);
    assert.deepEqual(COMPARED.findings, CHANGED_SHOP.findings);
    assert.ok(COMPARED.nodes.some(({ id }) => id === 'payment:api.stripe.com'));
    assert.equal(new Set(COMPARED.sites.map(({ id }) => id)).size, COMPARED.sites.length);
  });

  it('says in words what differs', () => {
    assert.ok(COMPARED.comparison !== undefined);
    assert.equal(describeComparison(COMPARED.comparison), 'Compared with main: edges: 2 new, 2 gone, 2 changed; findings: 1 new, 2 solved.');
    const graph = toDrawableGraph(COMPARED, { ...WHOLE_MAP, query: CHANGED });
    assert.deepEqual(graph.edges.map((edge) => describeEdge(edge, graph)).sort(), [
      'billing to api.adyen.com, synchronous payment, 1 call, new',
      'billing to api.stripe.com, synchronous payment, 2 calls, gone',
      'notifications to twilio, asynchronous SMS, 1 call, 1 warning, 1 new finding',
      'orders to postgresql/orders, synchronous query, 8 calls, changed, was ×7',
      'orders to stock, synchronous RPC via stock.reserve, 1 call, gone, 1 finding solved',
      'orders to stock.reserve, asynchronous job, 1 call, new',
      'web to media, asynchronous HTTP, 1 call, changed, was synchronous, 1 finding solved',
    ]);
    assert.deepEqual(graph.nodes.flatMap((node) => (node.change === undefined ? [] : [describeNode(node, graph)])), [
      'api.adyen.com, payment provider, 0 edges out, 1 edge in, new', 'api.stripe.com, payment provider, 0 edges out, 0 edges in, 1 edge gone, gone',
    ]);
  });

  it('counts what is there now, and what is gone apart', () => {
    const graph = toDrawableGraph(COMPARED, WHOLE_MAP);
    assert.equal(describeCounts(graph.counts).split(';')[0], `Showing all ${CHANGED_SHOP.edges.length} edges and 2 that are gone`);
    assert.match(describeCounts(toDrawableGraph(COMPARED, { ...WHOLE_MAP, query: 'change:added' }).counts), /^Showing 2 of 26 edges and 0 of 2 that are gone; 24 filtered out/);
    assert.deepEqual([presentEdges(COMPARED).length, presentServices(COMPARED).length], [CHANGED_SHOP.edges.length, CHANGED_SHOP.services.length]);
    assert.match(toMapMarkdown(COMPARED), /^26 connections, 2 gone · /);
    const billing = graph.nodes.find(({ name }) => name === 'billing');
    assert.ok(billing !== undefined);
    assert.match(describeNode(billing, graph), /^billing, service, 4 edges out, 1 edge in, 1 edge gone/);
  });

  it('marks findings of now, and tells what is new and what is solved', () => {
    const graph = toDrawableGraph(COMPARED, WHOLE_MAP);
    const since = Object.fromEntries(graph.nodes.flatMap(({ name, foundSince }) => (foundSince === undefined ? [] : [[name, [foundSince.newFindings, foundSince.solvedFindings]]])));
    assert.deepEqual(since, { notifications: [1, 0], orders: [0, 1], web: [0, 1] });
    assert.equal(graph.nodes.find(({ name }) => name === 'web')?.findings.error, 0);
    const badge = drawMap(graph, toColumns(graph)).nodes.find(({ item }) => item.name === 'orders')?.shapes[0]?.children?.find(({ className }) => className === 'badges');
    assert.deepEqual(badge?.children?.flatMap(({ text }) => text ?? []), ['1', '1 solved']);
  });

  it('survives JSON', () => {
    assert.deepEqual(JSON.parse(JSON.stringify(COMPARED)), COMPARED);
  });

  it('draws what is new apart from what stays between the same nodes, and leaves nothing that differs out', () => {
    const [first] = SHOP.edges;
    assert.ok(first !== undefined);
    const head: CommunicationMap = { ...SHOP, edges: [...SHOP.edges, { ...first, id: 'new', category: 'graphql' }] };
    const graph = toDrawableGraph(compareMaps(SHOP, head, 'main'), WHOLE_MAP, { nodes: 60, edges: 3 });
    assert.deepEqual(graph.edges.filter(({ from, to }) => from === first.from && to === first.to).map(({ changes }) => changes?.change), [undefined, 'added']);
    assert.equal(graph.edges.length, 3);
  });

  it('takes no way over what is gone', () => {
    assert.deepEqual(traceOf(COMPARED, 'payment:api.stripe.com', 'waitsfor')?.steps, []);
    assert.ok((traceOf(COMPARED, 'payment:api.adyen.com', 'waitsfor')?.steps.length ?? 0) > 1);
  });
});

describe('Asking for what differs', () => {
  const found = (query: string): readonly string[] => COMPARED.edges.filter(({ id }) => findMatches(query, COMPARED).edges.has(id)).map(({ from, to }) => `${from.split(/[:/]/).at(-1) ?? ''} ${to.split(/[:/]/).at(-1) ?? ''}`);

  for (const [query, expected] of [
    ['change:added', ['orders stock.reserve', 'billing api.adyen.com']], ['change:removed', ['orders stock', 'billing api.stripe.com']],
    ['change:changed', ['web media', 'orders orders']], ['change:finding', ['notifications twilio']], ['change:added service:billing', ['billing api.adyen.com']],
  ] as const) {
    it(`finds ${query}`, () => assert.deepEqual([...found(query)].sort(), [...expected].sort()));
  }

  it('finds everything that differs with a star, and what stays without it', () => {
    assert.equal(found('change:*').length, 7);
    assert.equal(found('-change:*').length, COMPARED.edges.length - 7);
  });

  it('finds a node that came alone', () => {
    const head = { ...SHOP, nodes: [...SHOP.nodes, { id: 'service:apps/lonely', kind: 'service' as const, name: 'lonely' }] };
    assert.deepEqual(toDrawableGraph(compareMaps(SHOP, head, 'main'), { ...WHOLE_MAP, query: CHANGED }).nodes.map(({ name }) => name), ['lonely']);
  });

  it('says that there is nothing to compare with, and what there is to ask for', () => {
    assert.deepEqual(findMatches('change:added', SHOP).problems, ['change: asks about a comparison, and the map is compared with nothing.']);
    assert.deepEqual(findMatches('change:new', COMPARED).problems, ['"new" is none of added, removed, changed, finding.']);
  });
});
