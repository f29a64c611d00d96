import assert from 'node:assert/strict';
import { bigMap } from './maps';
import { closeBrowser, openPanel, type Viewer } from './viewer';

describe('a map of a thousand edges', () => {
  let viewer: Viewer;
  before(async () => { viewer = await openPanel(bigMap()); });
  after(async () => {
    assert.deepEqual(viewer.complaints, []);
    await viewer.close();
    await closeBrowser();
  });

  it('is drawn with at most 60 nodes and 150 lines', async () => {
    const [nodes, edges] = [await viewer.page.locator('.map .node').count(), await viewer.page.locator('.map .edge').count()];
    assert.ok(nodes > 10 && nodes <= 60, `${nodes} nodes`);
    assert.ok(edges > 50 && edges <= 150, `${edges} edges`);
  });

  it('says what it does not show', async () => {
    assert.equal(await viewer.page.locator('.counts').innerText(), 'Showing 742 of 1,000 edges; 258 inside groups; 41 unresolved; 1 file or folder skipped.');
  });

  it('is seen from far away with names in large letters, over the boxes where these are too small for them', async () => {
    await viewer.page.locator('.map .names .far-name').first().waitFor();
    const heights = await viewer.page.locator('.map .names .far-name').evaluateAll((names) => names.map((name) => name.getBoundingClientRect().height));
    assert.ok(heights.length === 9 && heights.every((height) => height > 10), heights.join());
    assert.equal(await viewer.page.locator('.map .node.service .far-name').first().isVisible(), false);
    assert.equal(await viewer.page.locator('.map .caption').first().isVisible(), false);
  });

  it('has them in the boxes again where there is room', async () => {
    const zoomIn = viewer.page.getByRole('button', { name: 'Zoom in' });
    const own = viewer.page.locator('.map .node.service .far-name').first();
    for (let count = 0; count < 9 && !(await own.isVisible()); count += 1) await zoomIn.click();
    assert.equal(await own.isVisible(), true);
    assert.equal(await viewer.page.locator('.map .names').count(), 0);
    await viewer.page.getByRole('button', { name: /^(?:Show everything|Fit)/ }).click();
    await viewer.page.locator('.map .names').waitFor();
  });

  it('opens a group in place and closes it again', async () => {
    await viewer.page.locator('.map .node.service', { hasText: 'billing' }).dblclick();
    await viewer.page.locator('.map .node[data-id="service:domains/billing/billing-3"]').waitFor();
    assert.equal(await viewer.page.locator('.details h2').innerText(), 'Overview');
    assert.ok(await viewer.page.locator('.map .edge').count() <= 150);
    assert.ok(await viewer.page.locator('.map .node').count() <= 60);
    await viewer.page.getByRole('button', { name: 'Close groups' }).click();
    await viewer.page.locator('.map .node[data-id="group:folder/domains/billing"]').waitFor();
  });

  it('finds what is folded away and opens the way to it', async () => {
    await viewer.page.getByRole('combobox').fill('search-7 service');
    await viewer.page.getByRole('option').first().click();
    await viewer.page.locator('.map .node.is-selected[data-id="service:domains/search/search-7"]').waitFor();
    assert.equal(await viewer.page.locator('.details h2').innerText(), 'search-7');
    await viewer.page.getByRole('button', { name: 'Close groups' }).click();
    await viewer.page.locator('.map .node[data-id="group:folder/domains/search"]').waitFor();
  });

  it('shows the surroundings of a member of a group', async () => {
    await viewer.page.locator('.map .node[data-id="group:folder/domains/search"]').click();
    assert.equal(await viewer.page.locator('.details h2').innerText(), 'search');
    await viewer.page.getByRole('button', { name: 'search-7', exact: true }).click();
    await viewer.page.locator('.map .node[data-id="service:domains/search/search-7"]').waitFor();
    assert.equal(await viewer.page.locator('.details h2').innerText(), 'search-7');
    await viewer.page.getByRole('button', { name: 'Show the whole map' }).click();
    await viewer.page.locator('.counts', { hasText: 'Showing 742 of 1,000 edges' }).waitFor();
  });

  it('groups the findings by rule', async () => {
    await viewer.page.getByRole('button', { name: 'Close the details' }).click();
    assert.match(await viewer.page.locator('.details .rule summary').innerText(), /missing-timeout ×65/);
  });
});
