import assert from 'node:assert/strict';
import { WHOLE_MAP } from '../../src/core/drawing/drawable';
import type { Service } from '../../src/core/model/communication-map';
import { service } from './map-builder';
import { SHOP } from './maps';
import { closeBrowser, layOut, openPanel, type Viewer } from './viewer';

describe('the details', () => {
  let viewer: Viewer;
  beforeEach(async () => { viewer = await openPanel(SHOP); });
  afterEach(async () => {
    assert.deepEqual(viewer.complaints, []);
    await viewer.close();
  });
  after(closeBrowser);

  it('list the sites of an edge that is clicked, those with findings first', async () => {
    await viewer.page.locator('.map .label', { hasText: 'HTTP ×3' }).click();
    assert.deepEqual(await viewer.page.locator('.site h4').allInnerTexts(), ['POST ${ORDERS_URL}/orders', 'GET ${ORDERS_URL}/orders/:id', 'GET ${ORDERS_URL}/orders']);
    const first = await viewer.page.locator('.site').first().innerText();
    assert.match(first, /apps\/web\/app\/checkout\/actions\.ts:22/);
    assert.match(first, /synchronous · fetch · awaited · no time limit/);
    assert.match(first, /missing-timeout This request waits for orders without a time limit\./);
    assert.match(first, /Who waits: request POST \/checkout/);
  });

  it('say what the profile leaves out, also where nothing else is found', async () => {
    const positions = await layOut(SHOP);
    await viewer.send({ type: 'map', map: SHOP, view: WHOLE_MAP, positions, unreported: { information: 1, hint: 3 } });
    await viewer.page.locator('.details .caption', { hasText: /^1 piece of advice and 3 hints not shown\.$/ }).waitFor();
    const clean = { ...SHOP, findings: [], edges: SHOP.edges.map((edge) => ({ ...edge, findings: [] })) };
    await viewer.send({ type: 'map', map: clean, view: WHOLE_MAP, positions, unreported: { information: 0, hint: 2 } });
    await viewer.page.locator('.details .caption', { hasText: 'No findings.' }).waitFor();
    await viewer.page.locator('.details .caption', { hasText: /^2 hints not shown\.$/ }).waitFor();
  });

  it('say why services have no edges', async () => {
    const quote: Service = { ...service('quote'), isForeign: true };
    const map = { ...SHOP, services: [...SHOP.services, quote], nodes: [...SHOP.nodes, { id: quote.id, kind: 'service', name: 'quote', service: quote.id } as const] };
    await viewer.send({ type: 'map', map, view: WHOLE_MAP, positions: await layOut(map) });
    await viewer.page.locator('.map .note', { hasText: 'Without edges: 1 in another language' }).waitFor();
    await viewer.page.getByText('1 service without edges', { exact: true }).click();
    await viewer.page.locator('.details li', { hasText: 'quote: in another language' }).getByRole('button', { name: 'quote' }).click();
    await viewer.page.locator('.facts dd', { hasText: 'none: in another language' }).waitFor();
  });

  it('open on a click on the line itself', async () => {
    const middle = await viewer.page.evaluate(() => {
      const line = document.querySelector<SVGPathElement>('.edge.async .line');
      const point = line?.getPointAtLength(line.getTotalLength() / 2);
      const matrix = line?.getScreenCTM();
      return point === undefined || matrix === null || matrix === undefined ? undefined : { x: point.x * matrix.a + matrix.e, y: point.y * matrix.d + matrix.f + 3 };
    });
    assert.ok(middle !== undefined);
    await viewer.page.mouse.click(middle.x, middle.y);
    await viewer.page.locator('.site').first().waitFor();
  });

  it('ask the editor for the line of a site', async () => {
    await viewer.page.locator('.map .label', { hasText: 'HTTP ×3' }).click();
    await viewer.page.getByRole('button', { name: 'apps/web/app/orders/page.tsx:11' }).click();
    assert.deepEqual(await viewer.waitForMessage('openSite'), { type: 'openSite', site: 'apps/web/app/orders/page.tsx#fetch@11' });
  });

  it('ask the editor for a step of the path of a caller that waits', async () => {
    await viewer.page.locator('.map .label', { hasText: 'HTTP ×3' }).click();
    await viewer.page.getByText('Who waits: request POST /checkout').click();
    await viewer.page.getByRole('button', { name: 'POST /checkout apps/web/app/checkout/routes.ts:14' }).click();
    assert.deepEqual(await viewer.waitForMessage('openPlace'), { type: 'openPlace', file: 'apps/web/app/checkout/routes.ts', line: 14 });
  });

  it('lead from a node to its edges and back', async () => {
    await viewer.page.locator('.map .node.topic', { hasText: 'order.created' }).click();
    assert.deepEqual(await viewer.page.locator('.details .row .title').allInnerTexts(), ['notifications', 'stock', 'orders']);
    await viewer.page.locator('.details .row', { hasText: 'orders' }).click();
    assert.equal(await viewer.page.locator('.details h2').innerText(), 'orders\norder.created');
    await viewer.page.locator('.details h2').getByRole('button', { name: 'orders', exact: true }).click();
    assert.equal(await viewer.page.locator('.details h2').innerText(), 'orders');
  });

  it('ask what a call waits for only where there is more than the call itself', async () => {
    await viewer.page.locator('.map .label', { hasText: 'HTTP ×3' }).click();
    await viewer.page.locator('.site').first().getByRole('button', { name: 'What this waits for' }).waitFor();
    await viewer.page.locator('.map .node.database', { hasText: 'orders' }).click();
    await viewer.page.locator('.details .row', { hasText: 'orders' }).click();
    await viewer.page.locator('.details h3', { hasText: '7 calls' }).waitFor();
    assert.equal(await viewer.page.locator('.site').getByRole('button', { name: 'What this waits for' }).count(), 0);
  });

  it('keep the sign that a place opens beside a path that takes two lines', async () => {
    await viewer.send({ type: 'select', selection: { kind: 'site', id: 'apps/notifications/src/consumer.ts#consumer.run@19' } });
    const place = viewer.page.locator('.site .place').first();
    await place.waitFor();
    await place.evaluate((element) => { (element.parentElement as HTMLElement).style.width = '150px'; });
    const [path, sign] = await Promise.all([place.locator('code').boundingBox(), place.locator('.glyph').boundingBox()]);
    assert.ok(path !== null && sign !== null && path.height > 20);
    assert.ok(sign.y < path.y + path.height, `${String(sign.y)} is below ${String(path.y + path.height)}`);
  });

  it('name what is emphasised', async () => {
    await viewer.page.getByText('2 edges in a circle of services that wait for each other').click();
    await viewer.page.getByRole('button', { name: 'billing → orders', exact: true }).click();
    assert.equal(await viewer.page.locator('.details h2').innerText(), 'billing\norders');
  });

  it('show a finding that the editor selects', async () => {
    const finding = SHOP.findings.find(({ rule }) => rule === 'rpc-over-queue');
    await viewer.send({ type: 'select', selection: { kind: 'finding', id: finding?.fingerprint ?? '' } });
    await viewer.page.locator('.finding.is-selected', { hasText: 'rpc-over-queue' }).waitFor();
    assert.equal(await viewer.page.locator('.map .edge.is-selected').getAttribute('data-id'), 'service:apps/orders → service:apps/stock sync via a channel');
  });

  it('start with the findings, the gravest first', async () => {
    const rules = await viewer.page.locator('.details .row .title').allInnerTexts();
    assert.deepEqual(rules, ['long-running-in-request', 'long-running-in-request', 'missing-timeout', 'sync-chain', 'rpc-over-queue', 'mail-in-request']);
    await viewer.page.locator('.details .row', { hasText: 'mail-in-request' }).click();
    assert.equal(await viewer.page.locator('.details h2').innerText(), 'orders\nsmtp');
  });

  it('show a node with its surroundings only, laid out anew', async () => {
    await viewer.page.locator('.map .node.service', { hasText: 'stock' }).click();
    await viewer.page.getByRole('button', { name: 'Show only its surroundings' }).click();
    const { view } = await viewer.waitForMessage('layout');
    assert.equal(view.focus, 'service:apps/stock');
    await viewer.page.locator('.counts', { hasText: 'Showing 6 of 26 edges; 20 filtered out' }).waitFor();
    await viewer.page.getByRole('button', { name: 'Show the whole map' }).click();
    await viewer.page.locator('.counts', { hasText: 'Showing all 26 edges' }).waitFor();
  });
});
