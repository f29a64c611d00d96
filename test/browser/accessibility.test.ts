import assert from 'node:assert/strict';
import axe from 'axe-core';
import type { AxeResults } from 'axe-core';
import { compareMaps } from '../../src/core/diff/compared-map';
import { CHANGED_SHOP, SHOP } from './maps';
import { THEMES, type ThemeName } from './themes';
import { closeBrowser, openPage, openPanel, type Viewer } from './viewer';

describe('accessibility', () => {
  after(closeBrowser);

  for (const theme of Object.keys(THEMES) as ThemeName[]) {
    it(`has no known barriers in the theme ${theme}`, async () => {
      const viewer = await openPanel(SHOP, { theme });
      await assertNoBarriers(viewer, 'overview');
      await viewer.page.locator('.map .label', { hasText: 'HTTP ×3' }).click();
      await viewer.page.locator('.details summary').first().click();
      await viewer.page.getByRole('button', { name: 'Legend' }).click();
      await assertNoBarriers(viewer, 'details and legend');
      await viewer.page.locator('.map [data-id="service:apps/orders"]').focus();
      await viewer.page.keyboard.press('w');
      await viewer.page.getByRole('heading', { name: 'Who waits for orders' }).waitFor();
      await assertNoBarriers(viewer, 'trace');
      await viewer.page.getByRole('combobox').fill('nonsense:x');
      await viewer.page.getByRole('button', { name: 'Presets' }).click();
      await assertNoBarriers(viewer, 'problem and menu');
      await viewer.page.getByRole('menuitem', { name: 'Findings' }).click();
      await viewer.page.getByRole('button', { name: 'Show what the filter hides' }).waitFor();
      await assertNoBarriers(viewer, 'filter');
      await viewer.page.getByRole('button', { name: 'Table' }).click();
      await viewer.page.getByRole('combobox').fill('stock');
      await assertNoBarriers(viewer, 'table and search');
      await viewer.close();
    });
  }

  for (const theme of Object.keys(THEMES) as ThemeName[]) {
    it(`has no known barriers in a comparison in the theme ${theme}`, async () => {
      const viewer = await openPanel(compareMaps(SHOP, CHANGED_SHOP, 'main'), { theme });
      await viewer.page.getByRole('button', { name: 'Legend' }).click();
      await assertNoBarriers(viewer, 'differences and legend');
      await viewer.page.getByRole('button', { name: 'billing → api.stripe.com' }).click();
      await assertNoBarriers(viewer, 'details of what is gone');
      await viewer.page.getByRole('button', { name: 'Table' }).click();
      await assertNoBarriers(viewer, 'table of what differs');
      await viewer.close();
    });
  }

  for (const scheme of ['light', 'dark'] as const) {
    it(`has no known barriers on a ${scheme} page of its own`, async () => {
      const viewer = await openPage(SHOP, { colourScheme: scheme });
      await viewer.page.locator('.map .node', { hasText: 'billing' }).first().click();
      await assertNoBarriers(viewer, 'page');
      await viewer.close();
    });
  }

  it('moves nothing for who asked for stillness, and says what is selected', async () => {
    const viewer = await openPanel(SHOP);
    await viewer.page.locator('.map .node.service', { hasText: 'stock' }).click();
    assert.equal(await viewer.page.evaluate(() => document.getAnimations().length), 0);
    await viewer.page.getByRole('status').filter({ hasText: 'Selected: stock, service, 2 edges out, 3 edges in' }).waitFor();
    await viewer.close();
  });

  it('leaves the choice of colours to who forces his own', async () => {
    const viewer = await openPanel(SHOP);
    await viewer.page.emulateMedia({ forcedColors: 'active' });
    const colours = await viewer.page.evaluate(() => {
      const probe = document.createElement('p');
      probe.style.color = 'CanvasText';
      document.body.append(probe);
      const line = document.querySelector('.edge.sync .line');
      return { expected: getComputedStyle(probe).color, actual: line === null ? '' : getComputedStyle(line).stroke };
    });
    assert.equal(colours.actual, colours.expected);
    await viewer.close();
  });
});

async function assertNoBarriers({ page }: Viewer, where: string): Promise<void> {
  await page.evaluate(axe.source);
  const { violations, passes } = await page.evaluate(() => (globalThis as unknown as { axe: { run(): Promise<AxeResults> } }).axe.run());
  assert.ok(passes.length > 15, `axe looked at too little of the ${where}`);
  assert.deepEqual(violations.map(({ id, nodes }) => `${where}: ${id} at ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`), []);
}
