import assert from 'node:assert/strict';
import type { Site } from '../../src/core/model/communication-map';
import { SHOP } from './maps';
import { closeBrowser, openPage, openPanel, type Viewer } from './viewer';

const RANGES: Readonly<Record<string, readonly [number, number]>> = { http: [5, 300], graphql: [10, 500], grpc: [1, 50], payment: [500, 3_000] };
const MAP = { ...SHOP, sites: SHOP.sites.map(withRange) };

describe('asking the map', () => {
  let viewer: Viewer;
  beforeEach(async () => { viewer = await openPanel(MAP); });
  afterEach(async () => {
    assert.deepEqual(viewer.complaints, []);
    await viewer.close();
  });
  after(closeBrowser);

  it('finds nodes by their very name first, and says which of them is meant', async () => {
    await box(viewer).fill('stock');
    const found = (await viewer.page.getByRole('option').allInnerTexts()).map((text) => text.replace('\n', ': '));
    assert.deepEqual(found.slice(0, 2), ['stock: service', 'stock.reserve: rabbitmq queue']);
  });

  it('marks what a query finds while one types, and hides the rest with Enter', async () => {
    await box(viewer).fill('category:grpc');
    assert.equal(await viewer.page.locator('.map .edge.is-lit').count(), 1);
    assert.equal(await viewer.page.locator('.map .edge').count(), 26);
    await viewer.page.getByRole('status').filter({ hasText: '1 edge and 0 nodes found.' }).waitFor({ state: 'attached' });
    await viewer.page.keyboard.press('Enter');
    await viewer.page.locator('.counts', { hasText: 'Showing 1 of 26 edges; 25 filtered out' }).waitFor();
    assert.equal((await viewer.waitForMessage('layout')).view.query, 'category:grpc');
    assert.deepEqual(await viewer.page.locator('.map .node .name').allTextContents(), ['billing', 'orders']);
    await viewer.page.getByRole('button', { name: 'Show what the filter hides' }).click();
    await viewer.page.locator('.counts', { hasText: 'Showing all 26 edges' }).waitFor();
    assert.equal(await box(viewer).inputValue(), '');
  });

  it('hides by words, too, with the button that stands beside them', async () => {
    await box(viewer).fill('-stock');
    await viewer.page.getByRole('button', { name: 'Filter', exact: true }).click();
    await viewer.page.getByRole('group', { name: 'Filtered by -stock' }).waitFor();
    await viewer.page.locator('.counts', { hasText: /Showing \d+ of 26 edges/ }).waitFor();
    assert.equal(await viewer.page.locator('.map .node', { hasText: 'stock' }).count(), 0);
  });

  it('says what keys there are when one is unknown, and filters nothing', async () => {
    await box(viewer).fill('tpoic:order');
    await viewer.page.locator('.search .nothing', { hasText: 'There is no "tpoic:". There are style:, category:' }).waitFor();
    await viewer.page.keyboard.press('Enter');
    assert.equal(await viewer.page.locator('.map .edge').count(), 26);
    assert.equal(await viewer.page.getByRole('button', { name: 'Filter', exact: true }).count(), 0);
  });

  it('says when the map has no such name, and which was meant', async () => {
    await box(viewer).fill('service:ordrs');
    const note = 'No service here is called "ordrs". Did you mean "orders"?';
    await viewer.page.locator('.search .nothing', { hasText: note }).waitFor();
    await viewer.page.getByRole('status').filter({ hasText: note }).first().waitFor({ state: 'attached' });
    await viewer.page.keyboard.press('Enter');
    await viewer.page.locator('.empty', { hasText: `Nothing of 26 edges passes the filters. ${note}` }).waitFor();
  });

  it('shows the services of unresolved calls, which their details list', async () => {
    await box(viewer).fill('unresolved');
    await viewer.page.keyboard.press('Enter');
    await viewer.page.getByRole('group', { name: 'Filtered by unresolved' }).waitFor();
    await viewer.page.locator('.map .node', { hasText: 'web' }).click();
    await viewer.page.locator('.details summary', { hasText: '1 unresolved call' }).click();
    await viewer.page.locator('.details', { hasText: 'the address is computed at run time' }).waitFor();
  });

  it('keeps the filter when a hit is chosen that it hides, says so, and shows it when asked', async () => {
    await filterBy(viewer, 'category:grpc');
    await box(viewer).fill('whisper');
    await viewer.page.getByRole('option').first().click();
    await viewer.page.locator('.counts', { hasText: 'Showing 1 of 26 edges' }).waitFor();
    await viewer.page.getByRole('status').filter({ hasText: 'The call POST whisper-1 is hidden by the filter.' }).waitFor();
    await viewer.page.getByRole('button', { name: 'Show it without the filter' }).click();
    await viewer.page.locator('.map .edge.is-selected[data-id="service:apps/media → ai:api.openai.com sync"]').waitFor();
    assert.equal(await viewer.page.getByRole('group', { name: /^Filtered by/ }).count(), 0);
    assert.equal(await viewer.page.locator('.notice').innerText(), '');
  });

  it('keeps the filter when a hit is chosen that is there', async () => {
    await filterBy(viewer, 'category:grpc');
    await box(viewer).fill('billing service');
    await viewer.page.getByRole('option').first().click();
    assert.equal(await viewer.page.locator('.details h2').innerText(), 'billing');
    assert.equal(await viewer.page.locator('.notice').innerText(), '');
    await viewer.page.locator('.counts', { hasText: 'Showing 1 of 26 edges' }).waitFor();
  });

  it('ends keys and values by arrow and Enter', async () => {
    await box(viewer).fill('service:bil');
    await viewer.page.keyboard.press('ArrowDown');
    await viewer.page.keyboard.press('Enter');
    assert.equal(await box(viewer).inputValue(), 'service:billing');
    await viewer.page.keyboard.press('Enter');
    await viewer.page.getByRole('group', { name: 'Filtered by service:billing' }).waitFor();
  });

  it('has presets in a menu that the keyboard walks', async () => {
    await viewer.page.getByRole('button', { name: 'Presets' }).focus();
    await viewer.page.keyboard.press('Enter');
    await viewer.page.getByRole('menuitem', { name: 'Long waits' }).waitFor();
    assert.equal(await viewer.page.evaluate(() => document.activeElement?.textContent), 'Long waitsstyle:sync waits:>1s');
    await viewer.page.keyboard.press('Escape');
    assert.equal(await viewer.page.getByRole('menu').count(), 0);
    assert.equal(await viewer.page.evaluate(() => document.activeElement?.textContent?.trim()), 'Presets');
    await viewer.page.keyboard.press('Enter');
    await viewer.page.keyboard.press('ArrowDown');
    await viewer.page.keyboard.press('Enter');
    await viewer.page.locator('.counts', { hasText: 'Showing 6 of 26 edges' }).waitFor();
    assert.equal(await box(viewer).inputValue(), 'severity:*');
  });

  it('shows the same over a reload', async () => {
    await box(viewer).fill('category:grpc');
    await viewer.page.keyboard.press('Enter');
    await viewer.page.waitForFunction(() => sessionStorage.getItem('state')?.includes('category:grpc'));
    await viewer.page.reload();
    await viewer.page.getByRole('group', { name: 'Filtered by category:grpc' }).waitFor();
    await viewer.page.locator('.counts', { hasText: 'Showing 1 of 26 edges' }).waitFor();
  });

  it('offers to show everything when nothing is found', async () => {
    await box(viewer).fill('style:sync topic:payment.*');
    await viewer.page.keyboard.press('Enter');
    await viewer.page.getByText('Nothing of 26 edges passes the filters.').waitFor();
    await viewer.page.locator('.empty').getByRole('button', { name: 'Show everything' }).click();
    await viewer.page.locator('.counts', { hasText: 'Showing all 26 edges' }).waitFor();
  });
});

describe('who waits for whom', () => {
  let viewer: Viewer;
  beforeEach(async () => { viewer = await openPanel(MAP); });
  afterEach(async () => {
    assert.deepEqual(viewer.complaints, []);
    await viewer.close();
  });
  after(closeBrowser);

  it('is shown as a path with everything else dimmed, and listed with the sum of the estimates', async () => {
    await viewer.page.locator('.map .node.payment').click();
    await viewer.page.getByRole('button', { name: 'Who waits for this' }).click();
    const trace = viewer.page.getByRole('region', { name: 'Who waits for api.stripe.com' });
    assert.deepEqual(await trace.locator('.row .title').allInnerTexts(), ['billing → api.stripe.com', 'orders → billing', 'web → orders', 'billing → orders']);
    assert.match(await trace.innerText(), /506 ms to 3\.4 s in sum on the slowest way: web → orders → billing → api\.stripe\.com/);
    assert.deepEqual(await trace.getByRole('list', { name: 'Calls on the slowest way' }).locator('.step').allInnerTexts(), ['web: POST ${ORDERS_URL}/orders · 5 ms to 300 ms', 'orders: Charge billing:50051/billing.Billing/Charge · 1 ms to 50 ms', 'billing: POST api.stripe.com/v1/payment_intents · 500 ms to 3 s']);
    await trace.getByRole('button', { name: 'apps/billing/src/charge.ts:33' }).click();
    assert.deepEqual(await viewer.waitForMessage('openSite'), { type: 'openSite', site: 'apps/billing/src/charge.ts#stripe.paymentIntents.create@33' });
    assert.match(await trace.innerText(), /wait for each other in a circle/);
    await viewer.page.mouse.move(5, 5);
    const lit = await viewer.page.locator('.map .node.is-lit .name').allTextContents();
    assert.deepEqual(lit.sort(), ['api.stripe.com', 'billing', 'orders', 'web']);
    assert.equal(await viewer.page.locator('.map.lit.strong').count(), 1);
    await trace.locator('.row', { hasText: 'orders → billing' }).click();
    assert.equal(await viewer.page.locator('.details h2.ends').innerText(), 'orders\nbilling');
    await trace.getByRole('button', { name: 'Close the trace' }).click();
    assert.equal(await box(viewer).inputValue(), '');
  });

  it('is asked for with the keyboard, in both directions', async () => {
    await viewer.page.locator('.map [data-id="service:apps/web"]').focus();
    await viewer.page.keyboard.press('Shift+W');
    await viewer.page.getByRole('heading', { name: 'What web waits for' }).waitFor();
    await viewer.page.locator('.map [data-id="service:apps/orders"]').focus();
    await viewer.page.keyboard.press('w');
    await viewer.page.getByRole('heading', { name: 'Who waits for orders' }).waitFor();
    assert.deepEqual(await viewer.page.locator('.map .node.is-lit .name').allTextContents(), ['billing', 'orders', 'web']);
  });

  it('is asked of a line with the keyboard as with its buttons', async () => {
    await viewer.page.locator('.map .label', { hasText: 'HTTP ×3' }).click();
    await viewer.page.locator('.details > .actions').getByRole('button', { name: 'Who waits for this' }).click();
    await viewer.page.getByRole('heading', { name: 'Who waits for web → orders' }).waitFor();
    const asked = await box(viewer).inputValue();
    await box(viewer).fill('');
    await viewer.page.locator('.map .edge[data-id="service:apps/web → service:apps/orders sync"]').focus();
    await viewer.page.keyboard.press('w');
    assert.equal(await box(viewer).inputValue(), asked);
    await viewer.page.keyboard.press('Shift+W');
    await viewer.page.getByRole('heading', { name: 'What web → orders waits for' }).waitFor();
    await viewer.page.locator('.map .edge[data-id="service:apps/orders → topic:kafka/order.created async"]').focus();
    await viewer.page.keyboard.press('w');
    await viewer.page.getByRole('region', { name: 'Who waits for orders → order.created' }).getByText('Nothing waits for it.').waitFor();
  });

  it('is asked for in the search box, and hides the rest with Enter', async () => {
    await box(viewer).fill('waitedby:media');
    await viewer.page.keyboard.press('Escape');
    await box(viewer).fill('waitsfor:billing ');
    await viewer.page.keyboard.press('Enter');
    await viewer.page.locator('.counts', { hasText: /Showing \d of 26 edges/ }).waitFor();
    assert.equal(await viewer.page.locator('.map .node.payment').count(), 0);
    await viewer.page.getByRole('heading', { name: 'Who waits for billing' }).waitFor();
  });

  it('is asked of a single call', async () => {
    await viewer.page.locator('.map .label', { hasText: 'HTTP ×3' }).click();
    await viewer.page.locator('.site').first().getByRole('button', { name: 'What this waits for' }).click();
    await viewer.page.getByRole('heading', { name: 'What POST ${ORDERS_URL}/orders waits for' }).waitFor();
    assert.match(await box(viewer).inputValue(), /^waitedby:apps\/web\/app\/checkout\/actions\.ts:22$/);
  });

  it('works on a page of its own', async () => {
    const page = await openPage(MAP);
    await page.page.locator('.map .node.payment').click();
    await page.page.getByRole('button', { name: 'Who waits for this' }).click();
    await page.page.getByRole('heading', { name: 'Who waits for api.stripe.com' }).waitFor();
    assert.deepEqual(page.complaints, []);
    await page.close();
  });
});

async function filterBy(viewer: Viewer, query: string): Promise<void> {
  await box(viewer).fill(query);
  await viewer.page.keyboard.press('Enter');
  await viewer.page.getByRole('group', { name: `Filtered by ${query}` }).waitFor();
}

function box({ page }: Viewer): ReturnType<Viewer['page']['locator']> {
  return page.getByRole('combobox', { name: 'Search the map' });
}

function withRange(site: Site): Site {
  const range = RANGES[site.category];
  return range === undefined ? site : { ...site, duration: { band: 'slow', range, evidence: [] } };
}
