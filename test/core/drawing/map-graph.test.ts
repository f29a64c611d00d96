import assert from 'node:assert/strict';
import { FIRST_VIEW, WHOLE_MAP, type DrawableGraph, type MapView } from '../../../src/core/drawing/drawable';
import type { CommunicationMap } from '../../../src/core/model/communication-map';
import { DRAWING_LIMITS, toDrawableGraph } from '../../../src/core/drawing/map-graph';
import { describeCounts } from '../../../src/core/drawing/map-words';
import { buildMap, service, type EdgeSketch } from '../../browser/map-builder';
import { bigMap, SHOP } from '../../browser/maps';

const call = (from: string, to: string, extra: Partial<EdgeSketch> = {}): EdgeSketch => ({
  from, to, style: 'sync', category: 'http', sites: [{ file: `${from.slice('service:'.length)}/src/a.ts`, line: 7, api: 'fetch', operation: 'GET', target: to }], ...extra,
});

/** Three services, a tool, ten libraries, and twice thirteen examples a folder deeper. */
const NESTED = [
  'apps/orders', 'apps/stock', 'apps/gateway', 'tools/build/tool', ...many(10, 'packages/lib-'), ...many(13, 'examples/chat/demo-'), ...many(13, 'examples/mail/demo-'),
].map((root) => ({ ...service(root.slice(root.lastIndexOf('/') + 1)), id: `service:${root}`, root }));

function many(count: number, prefix: string): readonly string[] {
  return Array.from({ length: count }, (_, index) => `${prefix}${index}`);
}

const A = service('a');
const B = service('b');

describe('toDrawableGraph', () => {
  it('draws every node and edge of a small map', () => {
    const graph = toDrawableGraph(SHOP);
    assert.equal(graph.nodes.length, 20);
    assert.equal(graph.edges.length, 26);
    assert.equal(describeCounts(graph.counts), 'Showing all 26 edges; 2 unresolved; 1 file or folder skipped.');
  });

  it('joins edges with the same ends, style and way into one line', () => {
    const map = buildMap([A, B], [call(A.id, B.id), call(A.id, B.id, { category: 'graphql' }), call(A.id, B.id, { category: 'sse', style: 'async' })]);
    const { edges } = toDrawableGraph(map);
    assert.deepEqual(edges.map(({ style, categories, edges: { length } }) => [style, categories, length]), [['async', ['sse'], 1], ['sync', ['http', 'graphql'], 2]]);
  });

  it('keeps an exchange through a channel apart from direct calls, and the channel on the line', () => {
    const map = buildMap([A, B], [call(A.id, B.id), call(A.id, B.id, { category: 'rpc', channel: 'queue:rabbitmq/prices' })]);
    const { nodes, edges, counts } = toDrawableGraph(map);
    assert.deepEqual(nodes.map(({ id }) => id), [A.id, B.id]);
    assert.deepEqual(edges.map(({ channels }) => channels), [[], ['prices']]);
    assert.deepEqual(counts.nodes, { total: 2, shown: 2, filtered: 0, hidden: 0 });
  });

  it('draws a service that calls itself, and one that talks to nobody', () => {
    const { nodes, edges } = toDrawableGraph(buildMap([A, B], [call(A.id, A.id)]));
    assert.deepEqual(edges.map(({ from, to }) => [from, to]), [[A.id, A.id]]);
    assert.deepEqual(nodes.map(({ id }) => id), [A.id, B.id]);
  });

  it('marks lines and services with the findings in their code', () => {
    const { nodes, edges } = toDrawableGraph(SHOP);
    const upload = edges.find(({ from, to }) => from === 'service:apps/web' && to === 'service:apps/media');
    assert.deepEqual(upload?.findings, { error: 1, warning: 0, information: 0, hint: 0 });
    const marked = nodes.filter(({ findings }) => findings.error + findings.warning + findings.information > 0).map(({ name }) => name);
    assert.deepEqual(marked, ['billing', 'media', 'orders', 'web']);
  });

  it('is the same whatever the order of the map', () => {
    const reversed = { ...SHOP, nodes: [...SHOP.nodes].reverse(), services: [...SHOP.services].reverse() };
    assert.deepEqual(toDrawableGraph(reversed), toDrawableGraph(SHOP));
  });

  it('tells services of one name apart by their folders', () => {
    const named = (root: string, name: string): typeof A => ({ ...service(name), id: `service:${root}`, name, root });
    const { nodes } = toDrawableGraph(buildMap([named('shop/agent', 'agent'), named('crm/agent', 'agent'), named('crm/web', 'my-app'), named('shop/old/web', 'my-app'), named('shop/api', 'api')], []));
    assert.deepEqual(nodes.map(({ name }) => name).sort(), ['api', 'crm/agent', 'crm/web', 'old/web', 'shop/agent']);
  });

  it('calls what is known by its variable alone after the variable', () => {
    const { nodes } = toDrawableGraph(buildMap([A], [call(A.id, 'storage:${UPLOADS}'), call(A.id, 'storage:${STAGE}-uploads')]));
    assert.deepEqual(nodes.map(({ name }) => name).sort(), ['${STAGE}-uploads', 'UPLOADS', 'a']);
  });

  it('draws the partitions of a queue as one, however small the map, and opens them', () => {
    const queues = ['ingest', 'ingest-*', 'ingest-0', 'mail-1', 'mail-2'].map((name): EdgeSketch => ({ from: A.id, to: `queue:bullmq/${name}`, style: 'async', category: 'enqueue', sites: [] }));
    const map = buildMap([A], queues);
    const { nodes } = toDrawableGraph(map);
    assert.deepEqual(nodes.map(({ name, caption }) => `${name}, ${caption}`).sort(), ['a, apps/a', 'ingest-*, 3 queues', 'mail-1, bullmq queue', 'mail-2, bullmq queue']);
    assert.equal(toDrawableGraph(map, { ...WHOLE_MAP, expanded: [nodes.find(({ group }) => group !== undefined)?.id ?? ''] }).nodes.length, 6);
  });

  it('survives JSON', () => {
    const graph = toDrawableGraph(bigMap(300));
    assert.deepEqual(JSON.parse(JSON.stringify(graph)), graph);
  });
});

describe('a view of a map', () => {
  const look = (view: Partial<MapView>): DrawableGraph => toDrawableGraph(SHOP, { ...WHOLE_MAP, ...view });

  it('shows one style only', () => {
    const { edges, counts } = look({ styles: ['async'] });
    assert.ok(edges.every(({ style }) => style === 'async'));
    assert.equal(counts.edges.shown + counts.edges.filtered, counts.edges.total);
  });

  it('shows nothing for no style at all', () => {
    assert.deepEqual(look({ styles: [] }).nodes, []);
  });

  it('shows only what has findings', () => {
    assert.equal(look({ findingsOnly: true }).edges.length, 6);
  });

  it('shows only what is sure', () => {
    assert.equal(look({ minimumConfidence: 0.7 }).edges.length, 25);
  });

  it('shows the surroundings of a node: who publishes an event reaches its consumers in one', () => {
    assert.deepEqual(look({ focus: 'service:apps/stock' }).nodes.map(({ name }) => name), ['redis', 'mongodb/stock', 'orders', 'stock', 'web', 'order.created']);
    assert.ok(look({ focus: 'service:apps/stock', depth: 2 }).edges.length > look({ focus: 'service:apps/stock' }).edges.length);
  });

  it('shows a node without edges when it is in the middle', () => {
    const alone = { ...SHOP, edges: [] };
    assert.deepEqual(toDrawableGraph(alone, { ...WHOLE_MAP, focus: 'service:apps/web' }).nodes.map(({ id }) => id), ['service:apps/web']);
  });
});

describe('edges that only scripts use', () => {
  const run = (from: string): EdgeSketch => call(from, 'process:git', { sites: [{ file: `${from.slice('service:'.length)}/scripts/deploy.ts`, line: 9, api: 'exec', operation: 'spawn', target: 'git' }] });
  const [own, foreign] = [call(A.id, B.id), run(A.id)];
  const look = (map: CommunicationMap, view: Partial<MapView> = {}): DrawableGraph => toDrawableGraph(map, { ...FIRST_VIEW, ...view });

  it('are left aside at first, with what they alone lead to, and counted', () => {
    const { nodes, counts } = look(ofScripts(buildMap([A, B], [own, foreign]), ['process:git']));
    assert.deepEqual(nodes.map(({ id }) => id), [A.id, B.id]);
    assert.equal(describeCounts(counts), 'Showing 1 of 2 edges; 1 only of scripts; 1 file or folder skipped.');
  });

  it('are there when asked for, by the view or by a query', () => {
    const map = ofScripts(buildMap([A, B], [own, foreign]), ['process:git']);
    assert.equal(look(map, { withoutScripts: false }).edges.length, 2);
    assert.deepEqual(look(map, { query: 'git' }).edges.map(({ to }) => to), ['process:git']);
    assert.equal(toDrawableGraph(map).edges.length, 2);
  });

  it('leave the service there that has no others', () => {
    const { nodes } = look(ofScripts(buildMap([A, B], [call(A.id, A.id), run(B.id)]), ['process:git']));
    assert.deepEqual(nodes.map(({ id }) => id), [A.id, B.id]);
  });

  it('stay when they lead to a database', () => {
    const map = ofScripts(buildMap([A, B], [own, { ...foreign, to: 'database:postgres', category: 'database' }]), ['database:postgres']);
    assert.equal(look(map).edges.length, 2);
  });

  it('stay when something else uses them, a finding stands on them, nothing but scripts is started there, or nothing else would be left', () => {
    const shared = buildMap([A, B], [own, { ...foreign, sites: [...foreign.sites, { file: 'apps/a/src/b.ts', line: 3, api: 'exec', operation: 'spawn', target: 'git', callers: ['POST /a'] }] }]);
    const found = buildMap([A, B], [own, { ...foreign, sites: foreign.sites.map((site) => ({ ...site, finding: { rule: 'missing-timeout', severity: 'warning', message: 'No limit.' } })) }]);
    const program = { ...buildMap([A, B], [call(B.id, B.id), foreign]), entryPoints: [] };
    assert.equal(look(ofScripts(shared, ['process:git'], 9)).edges.length, 2);
    assert.equal(look(ofScripts(found, ['process:git'])).edges.length, 2);
    assert.equal(look(ofScripts(program, ['process:git'])).edges.length, 2);
    assert.equal(look(ofScripts(buildMap([A], [foreign]), ['process:git'])).edges.length, 1);
  });
});

/** The same map, with the calls at some targets (of a line) made in scripts. */
function ofScripts(map: CommunicationMap, targets: readonly string[], line?: number): CommunicationMap {
  const made = new Set(map.edges.filter(({ to }) => targets.includes(to)).flatMap(({ sites }) => sites));
  const sites = map.sites.map((site) => (made.has(site.id) && (line === undefined || site.line === line) ? { ...site, context: [{ kind: 'cli' as const, name: site.file, path: [], entryPoint: '' }] } : site));
  return { ...map, sites };
}

describe('a map that is too big', () => {
  for (const size of [1_000, 5_000]) {
    it(`is folded to the limits and counted, at ${size} edges`, () => {
      const { nodes, edges, counts } = toDrawableGraph(bigMap(size));
      assert.ok(nodes.length <= DRAWING_LIMITS.nodes && edges.length <= DRAWING_LIMITS.edges);
      assert.equal(counts.edges.total, size);
      assertCounted(counts);
      assert.equal(edges.reduce((sum, edge) => sum + edge.edges.length, 0), counts.edges.shown);
    });
  }

  it('folds services by folder, and channels by the first part of their names', () => {
    const graph = toDrawableGraph(bigMap());
    const services = graph.nodes.filter(({ kind }) => kind === 'service');
    assert.deepEqual(services.map(({ name }) => name), ['billing', 'catalogue', 'checkout', 'identity', 'media', 'messaging', 'reporting', 'search', 'shipping']);
    assert.ok(services.every(({ caption, members }) => caption === '10 services' && members.length === 10));
    assert.ok(graph.nodes.some(({ name }) => name === 'billing.*'));
  });

  it('folds what only one node talks to', () => {
    const hosts = Array.from({ length: 70 }, (_, index) => call(A.id, `external:host-${index}.com`));
    const { nodes, edges } = toDrawableGraph(buildMap([A, B], [...hosts, call(A.id, B.id)]));
    assert.deepEqual(nodes.map(({ name, caption }) => [name, caption]), [['70 external hosts', 'only a'], ['a', 'apps/a'], ['b', 'apps/b']]);
    assert.deepEqual(edges.map(({ edges: { length } }) => length), [70, 1]);
  });

  it('leaves services apart when nearly all of them lie in one folder', () => {
    const services = [...Array.from({ length: 40 }, (_, index) => service(`s${index}`)), { ...service('tool'), root: 'tools/tool' }];
    const { nodes } = toDrawableGraph(buildMap(services, services.slice(1).map(({ id }) => call(services[0]?.id ?? '', id))));
    assert.equal(nodes.length, 41);
    assert.deepEqual(nodes.filter(({ group }) => group !== undefined), []);
  });

  it('opens small folders and leaves large ones closed, at whatever depth their services lie', () => {
    const map = buildMap(NESTED, []);
    const opened = ['gateway', ...many(10, 'lib-'), 'orders', 'stock', 'tool'];
    assert.deepEqual(servicesOf(toDrawableGraph(map)), ['chat (13 services)', 'mail (13 services)', ...opened].sort());
    const more = toDrawableGraph(map, { ...WHOLE_MAP, expanded: ['group:folder/examples/chat'] });
    assert.deepEqual(servicesOf(more), ['mail (13 services)', ...many(13, 'demo-'), ...opened].sort());
    assertCounted(more.counts);
  });

  it('leaves small folders closed as well when opening them would draw too many lines', () => {
    const hosts = many(13, 'external:host-');
    const map = buildMap(NESTED, NESTED.filter(({ root }) => root.startsWith('apps/')).flatMap(({ id }) => hosts.map((host) => call(id, host))));
    const limits = { nodes: 60, edges: 60 };
    assert.deepEqual(servicesOf(toDrawableGraph(map, WHOLE_MAP, limits)), ['apps (3 services)', 'chat (13 services)', 'mail (13 services)', 'packages (10 services)', 'tool']);
    assert.ok(servicesOf(toDrawableGraph(map, WHOLE_MAP, { ...limits, edges: 100 })).includes('orders'));
  });

  it('folds what calls end at, kind by kind, while too many lines are drawn', () => {
    const services = scattered(12);
    const hosts = services.flatMap(({ id }, index) => Array.from({ length: 9 }, (_, at) => call(id, `external:host-${(index * 5 + at * 7) % 24}.com`)));
    const map = buildMap(services, [...hosts, ...services.map(({ id }) => call(id, 'database:postgresql/all', { category: 'database' }))]);
    const { nodes, edges, counts } = toDrawableGraph(map);
    assert.deepEqual(nodes.filter(({ kind }) => kind !== 'service').map(({ name }) => name), ['postgresql/all', '24 external hosts']);
    assert.equal(edges.length, 24);
    assertCounted(counts);
  });

  it('opens the groups it is asked to open', () => {
    const view = { ...WHOLE_MAP, expanded: ['group:folder/domains/billing'] };
    const { nodes, counts } = toDrawableGraph(bigMap(), view);
    assert.equal(nodes.filter(({ id }) => id.startsWith('service:domains/billing/')).length, 10);
    assert.ok(nodes.length <= DRAWING_LIMITS.nodes);
    assertCounted(counts);
  });

  it('keeps the lines with the gravest findings and most sites, and counts the others', () => {
    const [hub, ...others] = scattered(9);
    const sites = (count: number): EdgeSketch['sites'] => Array.from({ length: count }, (_, line) => ({ file: 's0/src/a.ts', line: line + 1, api: 'fetch', operation: 'GET', target: 'x' }));
    const map = buildMap(scattered(9), others.map(({ id }, index) => call(hub?.id ?? '', id, { sites: index > 0 ? sites(index) : sites(1).map((site) => ({ ...site, finding: { rule: 'missing-timeout', severity: 'warning', message: 'It waits.' } })) })));
    const { edges, counts } = toDrawableGraph(map, WHOLE_MAP, { nodes: 60, edges: 3 });
    assert.deepEqual(edges.map(({ to, findings }) => [to, findings.warning]), [['service:s1', 1], ['service:s7', 0], ['service:s8', 0]]);
    assertCounted(counts);
    assert.equal(describeCounts(counts), 'Showing 3 of 8 edges; 5 hidden; 5 nodes hidden; 1 file or folder skipped.');
  });

  it('keeps the nodes with most edges when nothing is left to fold', () => {
    const [hub, ...others] = scattered(9);
    const map = buildMap(scattered(9), others.map(({ id }) => call(hub?.id ?? '', id)));
    const { nodes, counts } = toDrawableGraph(map, WHOLE_MAP, { nodes: 4, edges: 150 });
    assert.deepEqual(nodes.map(({ id }) => id), ['service:s0', 'service:s1', 'service:s2', 'service:s3']);
    assert.deepEqual([counts.nodes.hidden, counts.edges.hidden], [5, 5]);
  });
});

function servicesOf({ nodes }: DrawableGraph): readonly string[] {
  return nodes.filter(({ kind }) => kind === 'service').map(({ name, caption, group }) => (group === undefined ? name : `${name} (${caption})`)).sort();
}

/** Services that no folder holds together. */
function scattered(count: number): readonly (typeof A)[] {
  return Array.from({ length: count }, (_, index) => ({ ...service(`s${index}`), root: `s${index}`, id: `service:s${index}` }));
}

function assertCounted({ edges, nodes }: DrawableGraph['counts']): void {
  assert.equal(edges.shown + edges.inside + edges.filtered + edges.hidden, edges.total);
  assert.equal(nodes.shown + nodes.filtered + nodes.hidden, nodes.total);
}

describe('many channels between the same services', () => {
  const channels = (count: number): readonly EdgeSketch[] => Array.from({ length: count }, (_, index) => `queue:bullmq/work-${index}`).flatMap((queue): EdgeSketch[] => [
    { from: A.id, to: queue, style: 'async', category: 'enqueue', sites: [] }, { from: queue, to: B.id, style: 'async', category: 'enqueue', sites: [] },
  ]);

  it('become one in a crowded drawing, and open in place', () => {
    const map = buildMap([A, B], [...channels(40), { from: B.id, to: 'queue:bullmq/back', style: 'async', category: 'enqueue', sites: [] }]);
    const { nodes, edges, counts } = toDrawableGraph(map);
    assert.deepEqual(nodes.map(({ name, caption }) => [name, caption]), [['40 queues', 'a → b'], ['back', 'bullmq queue'], ['a', 'apps/a'], ['b', 'apps/b']].sort((one, other) => nodes.findIndex(({ name }) => name === one[0]) - nodes.findIndex(({ name }) => name === other[0])));
    assert.equal(edges.length, 3);
    assert.equal(counts.edges.shown, 81);
    const [group] = nodes.filter(({ group: reason }) => reason !== undefined);
    assert.equal(toDrawableGraph(map, { ...WHOLE_MAP, expanded: [group?.id ?? ''] }).nodes.length, 43);
  });

  it('stay apart while there is room, or when they are few', () => {
    assert.equal(toDrawableGraph(buildMap([A, B], channels(20))).nodes.length, 22);
    const callers = Array.from({ length: 20 }, (_, index) => service(`caller-${index}`));
    const others = callers.map(({ id }, index) => call(id, `external:host-${index}`));
    assert.equal(toDrawableGraph(buildMap([A, B, ...callers], [...channels(7), ...others])).nodes.length, 49);
  });

  it('are like ends that one service talks to, or the same few, which become one in a crowded drawing', () => {
    const hosts = Array.from({ length: 40 }, (_, index) => `external:host-${index}`);
    const map = buildMap([A, B], hosts.flatMap((host, index) => (index < 30 ? [call(A.id, host), call(B.id, host)] : [call(A.id, host)])));
    assert.deepEqual(toDrawableGraph(map).nodes.map(({ name, caption }) => `${name}, ${caption}`).sort(), ['10 external hosts, only a', '30 external hosts, only a, b', 'a, apps/a', 'b, apps/b']);
    assert.equal(toDrawableGraph({ ...map, edges: map.edges.slice(0, 30) }, { ...WHOLE_MAP, query: 'service:b' }).nodes.length, 16);
  });

  it('are called after what they belong to, also where that is the root, which has no folder', () => {
    const map = buildMap([{ ...A, id: 'service:.', root: '' }, B], [call('service:.', 'database:./postgresql'), call(B.id, 'cache:apps/b/redis')]);
    const nodes = map.nodes.map((node) => ({ ...node, name: node.name.replace(/.*\//, '') }));
    assert.deepEqual(toDrawableGraph({ ...map, nodes }).nodes.map(({ name, caption }) => `${name}, ${caption}`).sort(), ['a, ', 'b, apps/b', 'postgresql, a database', 'redis, apps/b cache']);
  });

  it('are methods where procedures are called by name', () => {
    const asked = (count: number): readonly EdgeSketch[] => Array.from({ length: count }, (_, index) => ({ from: `topic:jsonrpc/tool-${index}`, to: A.id, style: 'sync', category: 'rpc', sites: [] }));
    assert.deepEqual(toDrawableGraph(buildMap([A], asked(1))).nodes.map(({ name, caption }) => `${name}, ${caption}`).sort(), ['a, apps/a', 'tool-0, jsonrpc method']);
    assert.equal(toDrawableGraph(buildMap([A], asked(3))).nodes.length, 4);
    assert.deepEqual(toDrawableGraph(buildMap([A], asked(4))).nodes.map(({ name, caption }) => `${name}, ${caption}`).sort(), ['4 methods, → a', 'a, apps/a']);
    assert.deepEqual(toDrawableGraph(buildMap([A], asked(40))).nodes.map(({ name, caption }) => `${name}, ${caption}`).sort(), ['40 methods, → a', 'a, apps/a']);
  });

  it('have a name even where nobody could read one', () => {
    const map = buildMap([A], [call(A.id, 'process:x')]);
    assert.deepEqual(toDrawableGraph({ ...map, nodes: map.nodes.map((node) => (node.kind === 'process' ? { ...node, name: '' } : node)) }).nodes.map(({ name }) => name), ['unknown program', 'a']);
  });
});
