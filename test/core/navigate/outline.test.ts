import assert from 'node:assert/strict';
import { ENGLISH } from '../../../src/core/localizer';
import { outlineOf } from '../../../src/core/navigate/outline';
import type { OutlineItem } from '../../../src/core/navigate/outline-item';
import type { CommunicationMap, EntryPoint, Finding, Service, Site } from '../../../src/core/model/communication-map';
import { finding, hint, smallMap as served } from '../report/small-map';

const smallMap: CommunicationMap = { ...served, entryPoints: [] };

const tree = (items: readonly OutlineItem[], depth = 0): readonly string[] =>
  items.flatMap((item) => [`${'  '.repeat(depth)}${item.kind}: ${item.label} (${item.description ?? ''})`, ...tree(item.children, depth + 1)]);

const idsOf = (items: readonly OutlineItem[]): readonly string[] => items.flatMap((item) => [item.id, ...idsOf(item.children)]);

/** The service with these calls alone, all of which lead to one node. */
const withCalls = (sites: readonly Site[], to: string): CommunicationMap =>
  ({ ...smallMap, sites, edges: smallMap.edges.filter((edge) => edge.to === to).map((edge) => ({ ...edge, sites: sites.map(({ id }) => id) })) });

describe('The outline of a map', () => {
  const outline = outlineOf({ ...smallMap, sites: smallMap.sites.map((site) => ({ ...site, via: [] })) }, ENGLISH);

  it('has services with whom they talk to, by style, and where a single call is made', () => {
    assert.deepEqual(tree(outline.services), [
      'service: orders ()', '  sync: Synchronous (1 call)', '    peer: smtp "host" <a|b> (SMTP_HOST · routes.ts:5 · orders/src)',
      '  async: Asynchronous (1 call)', '    peer: order.placed (events.ts:2 · orders/src)',
    ]);
    assert.deepEqual(outline.services[0]?.children[1]?.children[0]?.place, { file: 'orders/src/events.ts', line: 2, column: 19 });
  });

  it('has several calls below whom they lead to, without the address that is the same for all', () => {
    const request = (id: string, text: string): Site => ({ ...smallMap.sites[0] as Site, id, category: 'http', operation: 'GET', api: 'axios.get', target: { text, known: false, parts: [] } });
    const query: Site = { ...request('query', 'Order'), category: 'database', operation: '', api: 'getRepository(Order).find' };
    assert.deepEqual(tree(outlineOf(withCalls([request('a', '${STOCK_URL}/items/:id'), request('b', 'http://stock:3000/items'), { ...query, id: 'c' }, query], 'email:smtp'), ENGLISH).services), [
      'service: orders ()', '  sync: Synchronous (4 calls)', '    peer: smtp "host" <a|b> (4 calls)', '      site: GET /items (routes.ts:5 · orders/src)', '      site: GET /items/:id (routes.ts:5 · orders/src)',
      '      site: Order (find · routes.ts:5 · orders/src)', '      site: Order (find · routes.ts:5 · orders/src)',
    ]);
  });

  it('says how many a call leads to, where the lines below would not add up to the number of calls', () => {
    const [call] = smallMap.sites.map((site): Site => ({ ...site, via: [] }));
    assert.ok(call !== undefined);
    const map = { ...smallMap, sites: [call], edges: smallMap.edges.map((edge) => ({ ...edge, sites: [call.id] })) };
    assert.deepEqual(outlineOf(map, ENGLISH).services[0]?.children.map(({ label, description, children }) => [label, description, children.length]), [['Synchronous', '1 call to 2 targets', 2]]);
  });

  it('has calls of which nobody knows whom they lead to, last', () => {
    const [mail, publish] = smallMap.sites.map((site): Site => ({ ...site, style: 'sync', via: [] }));
    assert.ok(mail !== undefined && publish !== undefined);
    const map = { ...withCalls([mail], 'email:smtp'), sites: [mail, { ...publish, id: 'nowhere', target: { text: '', known: false, parts: [] } }] };
    assert.deepEqual(tree(outlineOf(map, ENGLISH).services), [
      'service: orders ()', '  sync: Synchronous (2 calls)', '    peer: smtp "host" <a|b> (SMTP_HOST · routes.ts:5 · orders/src)', '    site: producer.send (event · events.ts:2 · orders/src)',
    ]);
  });

  it('folds several of which nobody knows whom they lead to, where others are known', () => {
    const [mail, publish] = smallMap.sites.map((site): Site => ({ ...site, style: 'sync', via: [] }));
    assert.ok(mail !== undefined && publish !== undefined);
    const nowhere = (id: string): Site => ({ ...publish, id, target: { text: id, known: false, parts: [] } });
    const map = { ...withCalls([mail], 'email:smtp'), sites: [mail, nowhere('one'), nowhere('other')] };
    assert.deepEqual(tree(outlineOf(map, ENGLISH).services), [
      'service: orders ()', '  sync: Synchronous (3 calls)', '    peer: smtp "host" <a|b> (SMTP_HOST · routes.ts:5 · orders/src)',
      '    unresolved: Other end not known (2 calls)', '      site: one (event · events.ts:2 · orders/src)', '      site: other (event · events.ts:2 · orders/src)',
    ]);
  });

  it('names whom the environment decides by its variable', () => {
    const nodes = smallMap.nodes.map((node) => (node.id === 'email:smtp' ? { ...node, name: '${SMTP_HOST}' } : node));
    const map = { ...withCalls(smallMap.sites.slice(0, 1).map((site) => ({ ...site, via: [] })), 'email:smtp'), nodes };
    assert.deepEqual(tree(outlineOf(map, ENGLISH).services).slice(2), ['    peer: SMTP_HOST (routes.ts:5 · orders/src)']);
  });

  it('shows a call of an own function instead of those it stands for', () => {
    assert.deepEqual(tree(outlineOf(smallMap, ENGLISH).services), ['service: orders ()', '  async: Asynchronous (1 call)', '    peer: order.placed (events.ts:2 · orders/src)']);
  });

  it('has routes by who calls them, with the handlers, and those that nobody here calls folded at the end', () => {
    const shop: Service = { id: 'service:shop', name: 'shop', root: 'shop', kind: 'service', aliases: [] };
    const route = (name: string, line: number): EntryPoint => ({ id: name, kind: 'request', name, file: 'orders/src/routes.ts', line, service: 'service:orders' });
    const call = (id: string, arrival: string): Site => ({ ...smallMap.sites[0] as Site, id, services: ['service:shop'], arrivals: [arrival] });
    const map = (called: readonly string[]): CommunicationMap => ({
      ...smallMap, services: [...smallMap.services, shop], nodes: [...smallMap.nodes, { id: 'service:shop', kind: 'service', name: 'shop', service: 'service:shop' }],
      sites: called.map((arrival) => call(`call of ${arrival}`, arrival)), entryPoints: [route('POST /orders', 3), route('GET /orders', 9), route('GET /health', 1), { ...route('tidy', 7), kind: 'schedule' }],
    });
    const received = (called: readonly string[]): readonly OutlineItem[] => outlineOf(map(called), ENGLISH).services[0]?.children ?? [];
    assert.deepEqual(tree(received(['GET /orders'])), [
      'inbound: Received (3 handlers)', '  peer: shop (GET /orders · routes.ts:9 · orders/src)',
      '  outside: No caller here (2 handlers)', '    site: GET /health (routes.ts:1 · orders/src)', '    site: POST /orders (routes.ts:3 · orders/src)',
    ]);
    assert.deepEqual(tree(received(['POST /orders', 'GET /orders', 'GET /health'])), [
      'inbound: Received (3 handlers)', '  peer: shop (3 handlers)', '    site: GET /health (routes.ts:1 · orders/src)', '    site: GET /orders (routes.ts:9 · orders/src)', '    site: POST /orders (routes.ts:3 · orders/src)',
    ]);
    const [sender] = received(['GET /orders'])[0]?.children ?? [];
    assert.deepEqual([sender?.place, sender?.site], [{ file: 'orders/src/routes.ts', line: 9, column: 1 }, 'call of GET /orders']);
  });

  it('has findings by rule, the loudest rule first', () => {
    assert.deepEqual(tree(outline.findings), [
      'rule: await-notification-in-handler (1 finding)', '  warning: POST /orders waits for an e-mail. (routes.ts:5 · orders/src)',
      'rule: dual-write (1 finding)', '  hint: Row and event are written one after the other. (events.ts:2 · orders/src)',
    ]);
    assert.deepEqual(outlineOf({ ...smallMap, findings: [hint, finding] }, ENGLISH).findings.map((item) => item.id), outline.findings.map((item) => item.id));
  });

  it('has what could not be read, by reason', () => {
    assert.deepEqual(tree(outline.unresolved), ['unresolved: computed (1 call)', '  site: save(request.body) (routes.ts:4 · orders/src)']);
  });

  it('names each item once in its tree', () => {
    for (const items of Object.values(outlineOf({ ...smallMap, unresolved: [...smallMap.unresolved, ...smallMap.unresolved] }, ENGLISH))) {
      const ids = idsOf(items as readonly OutlineItem[]);
      assert.equal(new Set(ids).size, ids.length);
    }
  });

  it('has services of which no call was found at the end, folded into one', () => {
    const quiet = (name: string): Service => ({ id: `service:${name}`, name, root: `apps/${name}`, kind: 'node', aliases: [] });
    assert.deepEqual(tree(outlineOf({ ...smallMap, services: [quiet('cron'), ...smallMap.services, quiet('docs')] }, ENGLISH).services).slice(-3), [
      'silent: No call found in 2 services ()', '  service: cron (apps/cron)', '  service: docs (apps/docs)',
    ]);
  });

  it('is empty where no service talks to anybody', () => {
    assert.deepEqual(outlineOf({ ...smallMap, sites: [] }, ENGLISH).services, []);
  });

  it('says how much the profile leaves out, and that nothing else is there', () => {
    const advice: Finding = { ...hint, severity: 'information' };
    const leftOut = (map: CommunicationMap, unreported: readonly Finding[]): readonly string[] => tree(outlineOf(map, ENGLISH, unreported).findings);
    assert.deepEqual(leftOut({ ...smallMap, findings: [] }, [advice, hint, hint]), ['clear: Nothing to report ()', 'unreported: 1 piece of advice and 2 hints not shown ()']);
    assert.deepEqual(leftOut({ ...smallMap, findings: [finding] }, [advice, advice]).slice(-1), ['unreported: 2 pieces of advice not shown ()']);
    assert.deepEqual(leftOut({ ...smallMap, findings: [] }, []), []);
  });

  it('names a call by itself where its target says nothing', () => {
    const request: Site = { ...smallMap.sites[0] as Site, id: 'a', category: 'http', operation: 'GET', api: 'axios.get', via: [], target: { text: '${target}', known: false, parts: [{ hole: 'target', because: 'parameter' }] } };
    assert.deepEqual(tree(outlineOf({ ...smallMap, sites: [request] }, ENGLISH).services).slice(-1), ['    site: axios.get (HTTP · routes.ts:5 · orders/src)']);
  });
});
