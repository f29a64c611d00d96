import assert from 'node:assert/strict';
import { compareMaps } from '../../src/core/diff/compared-map';
import { WHOLE_MAP } from '../../src/core/drawing/drawable';
import { CHANGED } from '../../src/core/drawing/query/query-keys';
import { CHANGED_SHOP, SHOP } from './maps';
import { closeBrowser, openPage, openPanel, type Viewer } from './viewer';

const COMPARED = compareMaps(SHOP, CHANGED_SHOP, 'main');
const ONLY_CHANGES = { ...WHOLE_MAP, query: CHANGED };

describe('the difference from another state of the code', () => {
  let viewer: Viewer;
  beforeEach(async () => { viewer = await openPanel(COMPARED); });
  afterEach(async () => {
    assert.deepEqual(viewer.complaints, []);
    await viewer.close();
  });
  after(closeBrowser);

  it('is drawn with a line, a mark and words of its own for each kind of change', async () => {
    const looks = await viewer.page.evaluate(() => Object.fromEntries(['added', 'removed', 'changed', 'same'].map((change) => {
      const edge = document.querySelector(`.map .edge.sync.${change}, .map .edge.${change}`);
      const label = document.querySelector(`.map .label.${change} .sign`);
      const line = edge?.querySelector('.line');
      return [change, { sign: label?.getAttribute('d') ?? '', dashes: line instanceof Element ? getComputedStyle(line).strokeDasharray : '', underlined: (edge?.querySelector('.change') ?? null) !== null }];
    })));
    assert.equal(new Set(['added', 'removed', 'changed'].map((change) => looks[change]?.sign)).size, 3);
    assert.deepEqual(['added', 'removed', 'changed', 'same'].map((change) => looks[change]?.underlined), [true, true, true, false]);
    assert.notEqual(looks['removed']?.dashes, looks['added']?.dashes);
    await viewer.page.getByRole('button', { name: 'billing to api.stripe.com, synchronous payment, 2 calls, gone', exact: true }).waitFor();
    await viewer.page.getByRole('button', { name: 'web to media, asynchronous HTTP, 1 call, changed, was synchronous, 1 finding solved', exact: true }).waitFor();
    await viewer.page.getByRole('button', { name: 'api.adyen.com, payment provider, 0 edges out, 1 edge in, new', exact: true }).waitFor();
  });

  it('is listed beside it, each entry leading to its line', async () => {
    const list = viewer.page.getByRole('region', { name: 'Differences' });
    assert.deepEqual(await list.locator('h3').allInnerTexts(), ['1 new finding', 'New edges 2', 'Edges that are gone 2', 'Changed edges 2', 'Changed calls 1', 'Solved findings 2']);
    await list.getByRole('button', { name: 'billing → api.stripe.com' }).click();
    assert.equal(await viewer.page.locator('.map .edge.is-selected.removed').count(), 1);
    assert.equal(await viewer.page.locator('.details .changes').innerText(), 'Gone.');
    assert.match(await viewer.page.locator('.details .site').first().innerText(), /was at apps\/billing\/src\/charge\.ts:33/);
    assert.equal(await viewer.page.locator('.details .site button.place').count(), 0);
    await viewer.page.getByRole('button', { name: 'Close the details' }).click();
    await list.getByRole('button', { name: 'This request waits for twilio without a time limit.' }).click();
    await viewer.page.locator('.finding .new').waitFor();
  });

  it('leaves the bar above the map on one line of a window of usual width, whatever is filtered', async () => {
    await viewer.page.setViewportSize({ width: 1_280, height: 800 });
    await viewer.page.getByRole('combobox', { name: 'Search the map' }).fill('style:sync category:http');
    await viewer.page.keyboard.press('Enter');
    await viewer.page.getByRole('group', { name: /^Filtered by/ }).waitFor();
    // In one step, so that no item is replaced between finding and measuring it.
    const tops = await viewer.page.evaluate(() => [...document.querySelectorAll('.toolbar > :not(.space)')].map((one) => Math.round(one.getBoundingClientRect().top)));
    assert.ok(tops.length > 5);
    assert.deepEqual([...new Set(tops)].length, 1, tops.join());
    assert.ok(await viewer.page.getByRole('button', { name: 'Save or copy' }).isVisible());
  });

  it('can be asked about, with presets of its own', async () => {
    await viewer.page.getByRole('button', { name: 'Presets' }).click();
    await viewer.page.getByRole('menuitem', { name: 'Gone' }).click();
    await viewer.page.locator('.counts', { hasText: 'Showing 0 of 26 edges and 2 that are gone' }).waitFor();
    assert.equal(await viewer.page.locator('.map .edge.removed').count(), 2);
  });

  it('is in the table and in the legend, too', async () => {
    await viewer.page.getByRole('button', { name: 'Legend' }).click();
    await viewer.page.getByRole('heading', { name: 'Difference', exact: true }).waitFor();
    await viewer.page.getByRole('button', { name: 'Table' }).click();
    const cells = await viewer.page.locator('tbody td:last-child').allInnerTexts();
    assert.deepEqual(cells.map((text) => text.trim()).filter((text) => text !== '').sort(), ['1 new finding', 'changed, was synchronous, 1 finding solved', 'changed, was ×7', 'gone', 'gone, 1 finding solved', 'new', 'new']);
  });

  it('begins with what differs, and ends where one was before', async () => {
    const plain = await openPanel(SHOP);
    await plain.page.getByRole('button', { name: 'Compare' }).click();
    await plain.waitForMessage('compare');
    await plain.page.locator('.map .node.service', { hasText: 'stock' }).click();
    await plain.send({ type: 'map', map: COMPARED, view: ONLY_CHANGES });
    await plain.page.locator('.counts', { hasText: /Showing 5 of 26 edges and 2 that are gone/ }).waitFor();
    assert.equal(await plain.page.locator('.comparison').innerText(), 'Compared with main: edges: 2 new, 2 gone, 2 changed; findings: 1 new, 2 solved.');
    assert.equal(await plain.page.locator('.details h2').first().innerText(), 'Differences');
    await plain.page.getByRole('button', { name: 'Show what the filter hides' }).click();
    await plain.page.locator('.counts', { hasText: 'Showing all 26 edges and 2 that are gone' }).waitFor();
    await plain.page.getByRole('button', { name: 'End the comparison' }).click();
    await plain.waitForMessage('endComparison');
    await plain.send({ type: 'map', map: CHANGED_SHOP, view: WHOLE_MAP });
    await plain.page.locator('.counts', { hasText: 'Showing all 26 edges' }).waitFor();
    assert.equal(await plain.page.getByRole('region', { name: 'Differences' }).count(), 0);
    await plain.close();
  });

  it('follows the code without a jump while it is looked at', async () => {
    await viewer.page.getByRole('button', { name: 'Zoom in' }).click();
    const placeOf = async (): Promise<number> => Math.round((await viewer.page.locator('.map .node.service', { hasText: 'media' }).boundingBox())?.x ?? 0);
    const before = await placeOf();
    await viewer.send({ type: 'map', map: compareMaps(SHOP, { ...CHANGED_SHOP, findings: [] }, 'main'), view: ONLY_CHANGES });
    await viewer.page.locator('.comparison', { hasText: 'edges: 2 new, 2 gone, 2 changed; findings: 6 solved' }).waitFor();
    await viewer.page.locator('.counts', { hasText: 'Showing all 26 edges and 2 that are gone' }).waitFor();
    assert.equal(await placeOf(), before);
  });

  it('is kept over a reload, and left behind when the panel comes back without it', async () => {
    await viewer.page.locator('.map .node', { hasText: 'api.adyen.com' }).click();
    await viewer.page.waitForFunction(() => sessionStorage.getItem('state')?.includes('adyen') && sessionStorage.getItem('state')?.includes('"base":"main"'));
    await viewer.page.reload();
    await viewer.page.locator('.map .node.is-selected', { hasText: 'api.adyen.com' }).waitFor();
    const alone = await openPanel(SHOP, { state: { view: ONLY_CHANGES, display: 'drawing', legend: true, base: 'main' } });
    await alone.page.getByRole('region', { name: 'Legend' }).waitFor();
    await alone.page.locator('.counts', { hasText: 'Showing all 26 edges' }).waitFor();
    await alone.close();
  });

  it('says when nothing differs', async () => {
    await viewer.send({ type: 'map', map: compareMaps(SHOP, SHOP, 'the last commit'), view: ONLY_CHANGES });
    await viewer.page.getByText('Compared with the last commit, nothing changes in how services talk.').waitFor();
    await viewer.page.locator('.empty').getByRole('button', { name: 'Show everything' }).click();
    await viewer.page.locator('.counts', { hasText: 'Showing all 26 edges' }).waitFor();
  });

  it('is taken along as a picture and as Markdown', async () => {
    await viewer.page.getByRole('button', { name: 'Save or copy' }).click();
    await viewer.page.getByRole('menuitem', { name: 'SVG picture' }).click();
    const { picture = '' } = await viewer.waitForMessage('export');
    assert.match(picture, /<title>billing to api\.stripe\.com, synchronous payment, 2 calls, gone<\/title>/);
    assert.match(picture, /Compared with main: edges: 2 new/);
    await viewer.page.getByRole('button', { name: 'Save or copy' }).click();
    await viewer.page.getByRole('menuitem', { name: 'Difference as Markdown' }).first().click();
    await viewer.page.waitForFunction(() => true);
    assert.ok(viewer.sent.some((message) => message.type === 'export' && message.format === 'diff' && message.to === 'file'));
  });

  it('is walked and read with the keyboard alone', async () => {
    const { page } = viewer;
    await page.getByRole('combobox').focus();
    await page.keyboard.type('change:removed service:billing');
    await page.keyboard.press('Enter');
    await page.locator('.counts', { hasText: 'Showing 0 of 26 edges and 1 of 2 that are gone' }).waitFor();
    for (let stops = 0; stops < 20 && await page.evaluate(() => document.activeElement?.closest('.map') === null); stops += 1) await page.keyboard.press('Tab');
    await page.keyboard.press('Home');
    await page.keyboard.press('ArrowRight');
    assert.match(await page.evaluate(() => document.activeElement?.querySelector('title')?.textContent ?? ''), /^billing to api\.stripe\.com, .* gone$/);
    await page.keyboard.press('Enter');
    await page.locator('.map .edge.is-selected.removed').waitFor();
    await page.keyboard.press('Enter');
    assert.equal(await page.evaluate(() => document.activeElement?.outerHTML.slice(0, 22)), '<aside class="details"');
    await page.locator('.details .changes', { hasText: 'Gone.' }).waitFor();
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await page.getByRole('region', { name: 'Differences' }).waitFor();
    await page.getByRole('button', { name: 'End the comparison' }).focus();
    await page.keyboard.press('Enter');
    await viewer.waitForMessage('endComparison');
  });

  it('works on a page of its own', async () => {
    const page = await openPage(COMPARED);
    await page.page.getByRole('region', { name: 'Differences' }).getByRole('button', { name: 'web → media' }).click();
    await page.page.locator('.details .changes', { hasText: 'Changed, was synchronous, 1 finding solved.' }).waitFor();
    assert.equal(await page.page.getByRole('button', { name: 'End the comparison' }).count(), 0);
    assert.deepEqual(page.complaints, []);
    await page.close();
  });
});
