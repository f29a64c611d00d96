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

  it('leaves columns out in which nothing stands', async () => {
    const viewer = await openPanel({ ...SHOP, findings: [], edges: SHOP.edges.map((edge) => ({ ...edge, findings: [] })) });
    await viewer.page.getByRole('button', { name: 'Table' }).click();
    const titles = (await viewer.page.locator('thead th').allInnerTexts()).map((title) => title.trim());
    assert.deepEqual(titles.slice(0, 6), ['From', 'To', 'Style', 'How', 'Through', 'Calls']);
    assert.ok(!titles.includes('Findings'));
    await viewer.close();
  });

  it('is sorted by the title of a column, by pointer and keyboard', async () => {
    const viewer = await openPanel(SHOP);
    const column = (index: number): Promise<string[]> => viewer.page.locator(`tbody tr > :nth-child(${index})`).allInnerTexts();
    const sorts = (): Promise<(string | null)[]> => viewer.page.locator('thead th').evaluateAll((all) => all.map((title) => title.getAttribute('aria-sort')));
    await viewer.page.getByRole('button', { name: 'Table' }).click();
    assert.deepEqual(await sorts(), ['ascending', null, null, null, null, null, null, null]);
    await viewer.page.getByRole('columnheader', { name: 'Calls' }).getByRole('button').click();
    assert.deepEqual(await column(6), [...await column(6)].sort((one, other) => Number(other) - Number(one)));
    assert.deepEqual((await sorts())[5], 'descending');
    await viewer.page.keyboard.press('Enter');
    assert.equal((await column(6))[0], '1');
    assert.deepEqual((await sorts()).filter((sort) => sort !== null), ['ascending']);
    await viewer.page.getByRole('columnheader', { name: 'Findings' }).getByRole('button').focus();
    await viewer.page.keyboard.press(' ');
    assert.deepEqual((await column(7)).slice(0, 3), ['1 error', '1 warning', '1 warning']);
    await viewer.page.getByRole('columnheader', { name: 'To' }).getByRole('button').click();
    assert.deepEqual(await column(2), [...await column(2)].sort());
    await viewer.close();
  });

  it('follows the filters, and leads to the details', async () => {
    const viewer = await openPanel(SHOP);
    await viewer.page.getByRole('button', { name: 'Table' }).click();
    await viewer.page.getByRole('group', { name: 'Filters' }).getByRole('button', { name: 'Findings' }).click();
    assert.equal(await viewer.page.locator('tbody tr').count(), 6);
    await viewer.page.getByRole('button', { name: 'orders to stock, synchronous: details' }).click();
    await viewer.page.locator('.site', { hasText: 'rpc-over-queue' }).waitFor();
    await viewer.close();
  });
});

/** Each row in the words that name the line in the drawing. */
async function rows({ page }: Viewer): Promise<string[]> {
  const titles = await page.locator('thead th').allInnerTexts();
  return page.locator('tbody tr').evaluateAll((all, shown) => all.map((row) => {
    const cells = [...row.children].map((cell) => cell.textContent?.trim() ?? '');
    const [from, to, style, how, channel, calls, findings, waiting] = ['From', 'To', 'Style', 'How', 'Through', 'Calls', 'Findings', 'Waiting'].map((title) => cells[shown.indexOf(title)] ?? '');
    const via = channel === '' ? '' : ` via ${channel}`;
    return [`${from} to ${to}`, `${style} ${how}${via}`, `${calls} ${calls === '1' ? 'call' : 'calls'}`, ...[findings, waiting].filter((words) => words !== '')].join(', ');
  }), titles.map((title) => title.trim()));
}
