import assert from 'node:assert/strict';
import { WHOLE_MAP } from '../../src/core/drawing/drawable';
import { SHOP } from './maps';
import { closeBrowser, openPage, openPanel, type Viewer } from './viewer';

describe('the state of the viewer', () => {
  after(closeBrowser);

  it('is the same after a reload of the panel', async () => {
    const viewer = await openPanel(SHOP);
    await viewer.page.locator('.map .node.service', { hasText: 'stock' }).click();
    await viewer.page.getByRole('button', { name: 'Async', exact: true }).click();
    await viewer.page.getByRole('button', { name: 'Zoom in' }).click();
    await viewer.page.getByRole('button', { name: 'Legend' }).click();
    await assertRestored(viewer, () => viewer.page.waitForFunction(() => sessionStorage.getItem('state')?.includes('"legend":true')));
    const last = viewer.sent.filter((message) => message.type === 'saveState').at(-1);
    assert.deepEqual(last?.state.selection, { kind: 'node', id: 'service:apps/stock' });
    await viewer.close();
  });

  it('says nothing of a map that is not there yet', async () => {
    const viewer = await openPanel(SHOP, { isEarly: true });
    const details = viewer.page.locator('.details');
    await details.getByText('Waiting for the map…').waitFor();
    assert.doesNotMatch(await details.innerText(), /0 services|No findings/);
    const stage = viewer.page.locator('.stage .empty');
    await viewer.send({ type: 'status', text: 'Analyzing the workspace…', failed: false });
    await stage.getByText('Analyzing the workspace…').waitFor();
    assert.equal(await stage.locator('.bar').count(), 1);
    await viewer.send({ type: 'status', text: 'The analysis failed.', failed: true });
    await stage.getByText('The analysis failed.').waitFor();
    assert.equal(await stage.locator('.bar').count(), 0);
    await viewer.send({ type: 'map', map: SHOP, view: WHOLE_MAP });
    await details.getByRole('heading', { name: 'Overview' }).waitFor();
    await stage.waitFor({ state: 'detached' });
    await viewer.close();
  });

  it('is the same after a reload of a page of its own', async () => {
    const viewer = await openPage(SHOP);
    await viewer.page.locator('.map .node.service', { hasText: 'stock' }).click();
    await viewer.page.getByRole('button', { name: 'Async', exact: true }).click();
    await viewer.page.getByRole('button', { name: 'Zoom in' }).click();
    await viewer.page.getByRole('button', { name: 'Legend' }).click();
    await assertRestored(viewer, () => viewer.page.waitForFunction(() => JSON.stringify(history.state).includes('"legend":true')));
    await viewer.close();
  });

  it('offers to rearrange only what was laid out for another part of the map', async () => {
    const viewer = await openPanel(SHOP);
    const rearrange = viewer.page.getByRole('button', { name: 'Rearrange' });
    await viewer.page.getByRole('button', { name: 'Async', exact: true }).click();
    await rearrange.waitFor();
    await viewer.page.getByRole('button', { name: 'Async', exact: true }).click();
    await rearrange.waitFor({ state: 'detached' });
    await viewer.page.getByRole('button', { name: 'Legend' }).click();
    await viewer.page.waitForFunction(() => sessionStorage.getItem('state')?.includes('"legend":true'));
    await viewer.page.reload();
    await viewer.page.locator('.legend').waitFor();
    assert.equal(await rearrange.count(), 0);
    await viewer.close();
  });

  it('of an older version is left alone', async () => {
    const viewer = await openPanel(SHOP);
    await viewer.page.evaluate(() => sessionStorage.setItem('state', '{"zoom":3}'));
    await viewer.page.reload();
    await viewer.page.locator('.map .edge').nth(25).waitFor({ state: 'attached' });
    assert.deepEqual(viewer.complaints, []);
    await viewer.close();
  });

  it('is kept when a new map comes, without a jump of what stayed', async () => {
    const viewer = await openPanel(SHOP);
    await viewer.page.getByRole('button', { name: 'Zoom in' }).click();
    await viewer.page.locator('.map .node.service', { hasText: 'stock' }).click();
    const before = await viewer.page.locator('.map .node.is-selected').boundingBox();
    const fewer = { ...SHOP, edges: SHOP.edges.filter(({ from }) => from !== 'service:apps/media'), nodes: SHOP.nodes.filter(({ kind }) => kind !== 'ai') };
    await viewer.send({ type: 'map', map: fewer, view: { styles: ['sync', 'async'], findingsOnly: false, minimumConfidence: 0, depth: 1, expanded: [] } });
    await viewer.page.locator('.counts', { hasText: 'Showing all 22 edges' }).waitFor();
    const after = await viewer.page.locator('.map .node.is-selected').boundingBox();
    assert.deepEqual([after?.x, after?.y].map((value) => Math.round(value ?? 0)), [before?.x, before?.y].map((value) => Math.round(value ?? 0)));
    await viewer.close();
  });
});

async function assertRestored({ page }: Viewer, isKept: () => Promise<unknown>): Promise<void> {
  const look = async (): Promise<unknown> => ({
    edges: await page.locator('.map .edge').count(), selected: await page.locator('.map .is-selected').getAttribute('data-id'),
    transform: await page.locator('.map > g').getAttribute('transform'), legends: await page.locator('.legend').count(), title: await page.locator('.details h2').innerText(),
  });
  await isKept();
  const before = await look();
  await page.reload();
  await page.locator('.map .is-selected').waitFor();
  assert.deepEqual(await look(), before);
}
