import assert from 'node:assert/strict';
import { compareMaps } from '../../src/core/diff/compared-map';
import type { CommunicationMap } from '../../src/core/model/communication-map';
import { buildMap, service } from './map-builder';
import { CHANGED_SHOP, SHOP } from './maps';
import { closeBrowser, openPanel, type Viewer } from './viewer';

const PARTNERS = buildMap([service('web')], Array.from({ length: 20 }, (_, index) => ({
  from: 'service:apps/web', to: `external:partner-${index}.com`, style: 'sync', category: 'http', sites: [{ file: 'apps/web/lib/partners.ts', line: index + 1, api: 'fetch', operation: 'GET', target: `partner-${index}.com` }],
})));

/** A shop that asks twenty partners, which are drawn as one. */
function withPartners(map: CommunicationMap): CommunicationMap {
  return { ...map, nodes: [...map.nodes, ...PARTNERS.nodes.filter(({ kind }) => kind === 'external')], edges: [...map.edges, ...PARTNERS.edges], sites: [...map.sites, ...PARTNERS.sites] };
}

const MOST_STEPS = 80;

/** One after the other, as somebody does who has no pointer: nothing here is clicked, and no step looks for its element but by walking to it. */
describe('a review by keyboard alone', () => {
  let viewer: Viewer;
  before(async () => { viewer = await openPanel(compareMaps(withPartners(SHOP), withPartners(CHANGED_SHOP), 'main'), { size: { width: 1_400, height: 850 } }); });
  afterEach(() => assert.deepEqual(viewer.complaints, []));
  after(async () => {
    await viewer.close();
    await closeBrowser();
  });

  it('begins in the search, while the counts are said', async () => {
    await press('Tab');
    assert.equal(await focused(), 'Search the map');
    assert.match(await said(), /Showing all \d+ edges/);
  });

  it('walks to a group, opens it, and goes on at one of those that were inside', async () => {
    await walkTo('Tab', (name) => name.startsWith('node '));
    await press('Home');
    await walkTo('ArrowDown', (name) => name.startsWith('node group:external@'));
    await press('Enter');
    await viewer.page.getByRole('status').filter({ hasText: /Selected: 20 external hosts/ }).waitFor({ state: 'attached' });
    await press('Enter');
    assert.equal(await focused(), 'Details');
    await walkTo('Tab', (name) => name === 'Open the group');
    await press('Enter');
    await viewer.page.locator('.map [data-id="external:partner-7.com"]').waitFor();
    assert.match(await focused(), /^node external:partner-\d+\.com$/);
  });

  it('follows an edge from a service to what it calls', async () => {
    await press('Home');
    await walkTo('ArrowDown', (name) => name === 'node service:apps/orders');
    await press('ArrowRight');
    const edge = await focused();
    assert.match(edge, /^edge service:apps\/orders → /);
    await press('ArrowRight');
    assert.ok(edge.includes(` → ${(await focused()).replace('node ', '')} `), `${edge}, then ${await focused()}`);
    await press('Enter');
    await viewer.page.getByRole('status').filter({ hasText: /^Selected: / }).waitFor({ state: 'attached' });
    await press('Escape');
  });

  it('asks who waits, and takes the question back', async () => {
    await press('Home');
    await walkTo('ArrowDown', (name) => name === 'node service:apps/stock');
    await press('w');
    await viewer.page.getByRole('region', { name: /waits? for/ }).first().waitFor();
    assert.equal(await focused(), 'node service:apps/stock');
    await press('Escape');
    await viewer.page.getByRole('region', { name: /waits? for/ }).first().waitFor({ state: 'detached' });
    assert.equal(await focused(), 'node service:apps/stock');
  });

  it('opens a finding and goes to its code', async () => {
    await walkTo('Tab', (name) => /^missing-timeout/.test(name));
    await press('Enter');
    await viewer.page.getByRole('status').filter({ hasText: /^Selected: .*without a time limit/ }).waitFor({ state: 'attached' });
    assert.equal(await focused(), 'Details');
    await walkTo('Tab', (name) => /\.ts:\d+/.test(name));
    const place = await focused();
    await press('Enter');
    const message = viewer.sent.filter(({ type }) => type.startsWith('open')).at(-1);
    assert.ok(message !== undefined, place);
    await press('Escape');
    assert.match(await focused(), /^edge /);
    await press('Escape');
    assert.match(await focused(), /^(?:edge|node) /);
  });

  it('filters by a query, and shows everything again', async () => {
    await walkTo('Shift+Tab', (name) => name === 'Search the map');
    await viewer.page.keyboard.type('style:sync category:grpc');
    await press('Enter');
    await viewer.page.getByRole('status').filter({ hasText: /^Showing 1 of / }).waitFor();
    assert.equal(await focused(), 'Search the map');
    await walkTo('Tab', (name) => name === 'Show what the filter hides');
    await press('Enter');
    await viewer.page.getByRole('status').filter({ hasText: /^Showing all / }).waitFor();
    assert.match(await focused(), /^(?:edge|node) /);
  });

  it('reads the same as a table and sorts it', async () => {
    await walkTo('Shift+Tab', (name) => name === 'Table');
    await press('Enter');
    assert.equal(await focused(), 'Table');
    await walkTo('Tab', (name) => name === 'Communication map as a table');
    await walkTo('Tab', (name) => name === 'Calls');
    await press('Enter');
    assert.equal(await viewer.page.locator('th[aria-sort="descending"]').innerText(), 'Calls');
    assert.equal(await focused(), 'Calls');
    await walkTo('Tab', (name) => name.endsWith(': details'));
    const row = await focused();
    await press('Enter');
    await viewer.page.getByRole('status').filter({ hasText: /^Selected: / }).waitFor({ state: 'attached' });
    assert.equal(await focused(), row);
    await press('Escape');
    await walkTo('Shift+Tab', (name) => name === 'Table');
    await press('Enter');
    await viewer.page.locator('.map .node').first().waitFor();
  });

  it('goes through what differs', async () => {
    await walkTo('Tab', (name) => name.startsWith('billing → api.stripe.com'));
    await press('Enter');
    await viewer.page.getByRole('status').filter({ hasText: /^Selected: billing to 2 payment providers.*gone/ }).waitFor({ state: 'attached' });
    assert.equal(await focused(), 'Details');
    await press('Escape');
    assert.match(await focused(), /^edge service:apps\/billing → group:payment.* removed$/);
    await press('Escape');
  });

  it('takes the map along', async () => {
    await walkTo('Shift+Tab', (name) => name === 'Save or copy');
    await press('Enter');
    assert.equal(await focused(), 'Difference as Markdown');
    await walkTo('ArrowDown', (name) => name === 'Mermaid chart');
    await press('Enter');
    assert.equal(await focused(), 'Save or copy');
    assert.deepEqual(viewer.sent.flatMap((message) => (message.type === 'export' ? [[message.format, message.to]] : [])), [['mermaid', 'file']]);
    await viewer.send({ type: 'status', text: 'Saved.', failed: false });
    await viewer.page.getByRole('status').filter({ hasText: 'Saved.' }).waitFor();
  });

  it('ends the comparison and leaves', async () => {
    await walkTo('Shift+Tab', (name) => name === 'End the comparison');
    await press('Enter');
    await viewer.waitForMessage('endComparison');
    await viewer.send({ type: 'map', map: SHOP, view: { styles: ['sync', 'async'], findingsOnly: false, minimumConfidence: 0, depth: 1, expanded: [] } });
    await viewer.page.getByRole('status').filter({ hasText: 'Showing all 26 edges' }).waitFor();
    assert.match(await focused(), /^(?:edge|node) /);
    await walkTo('Tab', (name) => name === 'nothing');
  });

  /** Presses a key, after which something has to have the focus that can be seen to have it. */
  async function press(key: string): Promise<void> {
    await viewer.page.keyboard.press(key);
    await viewer.page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
    const { name, isSeen } = await look();
    assert.ok(name === 'nothing' || isSeen, `after ${key} nobody sees that ${name} has the focus`);
  }

  async function walkTo(key: string, isThere: (name: string) => boolean): Promise<void> {
    const passed: string[] = [];
    for (let name = await focused(); !isThere(name); name = await focused()) {
      passed.push(name);
      assert.ok(passed.length < MOST_STEPS && (name !== 'nothing' || passed.length === 1), `${key} passes ${passed.join(', ')}`);
      await press(key);
    }
  }

  async function focused(): Promise<string> {
    return (await look()).name;
  }

  function look(): Promise<{ readonly name: string; readonly isSeen: boolean }> {
    return viewer.page.evaluate(() => {
      const element = document.activeElement;
      if (element === null || element === document.body) return { name: 'nothing', isSeen: false };
      const [id, box] = [element.getAttribute('data-id'), element.getBoundingClientRect()];
      const text = element.getAttribute('aria-label') ?? (element.textContent ?? '').replace(/\s+/g, ' ').trim();
      const marks = [element, ...element.querySelectorAll('.outline, .line')].map((one) => getComputedStyle(one));
      const isMarked = element.matches(':focus-visible') && marks.some(({ outlineStyle, stroke }) => outlineStyle !== 'none' || stroke !== 'none');
      const isInWindow = box.right > 0 && box.bottom > 0 && box.left < window.innerWidth && box.top < window.innerHeight;
      return { name: id === null ? text : `${element.classList.contains('edge') ? 'edge' : 'node'} ${id}`, isSeen: isMarked && isInWindow };
    });
  }

  async function said(): Promise<string> {
    return (await viewer.page.getByRole('status').allInnerTexts()).join(' ');
  }
});
