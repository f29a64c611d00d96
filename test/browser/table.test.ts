import assert from 'node:assert/strict';
import { bigMap, SHOP } from './maps';
import { closeBrowser, openPanel, type Viewer } from './viewer';

describe('the table', () => {
  after(closeBrowser);

  for (const [name, map] of [['small', SHOP], ['big', bigMap()]] as const) {
    it(`tells the same as the drawing of a ${name} map`, async () => {
      const viewer = await openPanel(map);
      const drawn = await viewer.page.locator('.map .edge title').allTextContents();
      await viewer.page.getByRole('button', { name: 'Table' }).click();
      assert.ok(drawn.length > 20);
      assert.deepEqual((await rows(viewer)).sort(), drawn.sort());
      await viewer.close();
    });
  }

  it('follows the filters, and leads to the details', async () => {
    const viewer = await openPanel(SHOP);
    await viewer.page.getByRole('button', { name: 'Table' }).click();
    await viewer.page.getByRole('button', { name: 'Findings' }).click();
    assert.equal(await viewer.page.locator('tbody tr').count(), 6);
    await viewer.page.getByRole('button', { name: 'orders to stock, synchronous: details' }).click();
    await viewer.page.locator('.site', { hasText: 'rpc-over-queue' }).waitFor();
    await viewer.close();
  });
});

/** Each row in the words that name the line in the drawing. */
function rows({ page }: Viewer): Promise<string[]> {
  return page.locator('tbody tr').evaluateAll((all) => all.map((row) => {
    const [from = '', to = '', style = '', how = '', channel = '', sites = '', findings = '', waiting = ''] = [...row.children].map((cell) => cell.textContent?.trim() ?? '');
    const via = channel === '' ? '' : ` via ${channel}`;
    return [`${from} to ${to}`, `${style} ${how}${via}`, `${sites} ${sites === '1' ? 'site' : 'sites'}`, ...[findings, waiting].filter((words) => words !== '')].join(', ');
  }));
}
