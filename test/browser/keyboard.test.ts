import assert from 'node:assert/strict';
import { SHOP } from './maps';
import { closeBrowser, openPanel, type Viewer } from './viewer';

describe('the keyboard', () => {
  let viewer: Viewer;
  before(async () => { viewer = await openPanel(SHOP); });
  after(async () => {
    await viewer.close();
    await closeBrowser();
  });

  it('enters the drawing at one place', async () => {
    assert.equal(await viewer.page.locator('.map [tabindex="0"]').count(), 1);
    await viewer.page.locator('.map [tabindex="0"]').focus();
    assert.equal(await focused(viewer), 'service:apps/billing');
  });

  it('walks along edges to the right and back', async () => {
    const walked = [];
    for (const key of ['ArrowRight', 'ArrowDown', 'ArrowDown', 'ArrowRight', 'ArrowRight', 'ArrowLeft', 'ArrowLeft', 'ArrowLeft']) {
      await viewer.page.keyboard.press(key);
      walked.push(await focused(viewer));
    }
    assert.deepEqual(walked, [
      'service:apps/billing → database:postgresql/billing sync', 'service:apps/billing → payment:api.stripe.com sync', 'service:apps/billing → topic:kafka/payment.settled async',
      'topic:kafka/payment.settled', 'topic:kafka/payment.settled → service:apps/notifications async', 'topic:kafka/payment.settled',
      'service:apps/billing → topic:kafka/payment.settled async', 'service:apps/billing',
    ]);
  });

  it('goes from node to node, to the first and to the last', async () => {
    await viewer.page.keyboard.press('ArrowDown');
    assert.equal(await focused(viewer), 'service:apps/web');
    await viewer.page.keyboard.press('End');
    assert.equal(await focused(viewer), 'email:smtp');
    await viewer.page.keyboard.press('ArrowDown');
    assert.equal(await focused(viewer), 'email:smtp');
    await viewer.page.keyboard.press('Home');
    assert.equal(await focused(viewer), 'service:apps/billing');
  });

  it('selects with Enter, enters the details with another, and comes back with Escape', async () => {
    await viewer.page.keyboard.press('Enter');
    assert.equal(await viewer.page.locator('.details h2').innerText(), 'billing');
    assert.equal(await focused(viewer), 'service:apps/billing');
    await viewer.page.keyboard.press('Enter');
    assert.equal(await viewer.page.evaluate(() => document.activeElement?.className), 'details');
    await viewer.page.keyboard.press('Tab');
    await viewer.page.keyboard.press('Escape');
    assert.equal(await focused(viewer), 'service:apps/billing');
    await viewer.page.keyboard.press('Escape');
    assert.equal(await viewer.page.locator('.details h2').innerText(), 'Overview');
  });

  it('stays where it is when the selection comes from elsewhere, and enters there the next time', async () => {
    await viewer.send({ type: 'select', selection: { kind: 'node', id: 'service:apps/stock' } });
    await viewer.page.locator('.map .node.is-selected[tabindex="0"]').waitFor();
    assert.equal(await viewer.page.locator('.map [tabindex="0"]').count(), 1);
    assert.equal(await viewer.page.locator('.map [tabindex="0"]').getAttribute('data-id'), 'service:apps/stock');
  });

  it('zooms with plus, minus and zero', async () => {
    const scale = (): Promise<string | null> => viewer.page.locator('.map > g').getAttribute('transform');
    const fitted = await scale();
    await viewer.page.locator('.map [tabindex="0"]').focus();
    await viewer.page.keyboard.press('+');
    assert.notEqual(await scale(), fitted);
    await viewer.page.keyboard.press('0');
    assert.equal(await scale(), fitted);
  });

  it('brings what it reaches into sight', async () => {
    for (let press = 0; press < 8; press += 1) await viewer.page.keyboard.press('+');
    await viewer.page.keyboard.press('End');
    const isInSight = await viewer.page.evaluate(() => {
      const box = document.activeElement?.getBoundingClientRect();
      const frame = document.querySelector('.map')?.getBoundingClientRect();
      return box !== undefined && frame !== undefined && box.left < frame.right && box.right > frame.left && box.top < frame.bottom && box.bottom > frame.top;
    });
    assert.ok(isInSight);
  });
});

function focused({ page }: Viewer): Promise<string | null> {
  return page.evaluate(() => document.activeElement?.getAttribute('data-id') ?? null);
}
