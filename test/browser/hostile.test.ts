import assert from 'node:assert/strict';
import { HOSTILE_NAMES, hostileMap } from './hostile-map';
import { closeBrowser, openPage, openPanel, type Viewer } from './viewer';

const MAP = hostileMap();

describe('a map of hostile names', () => {
  after(closeBrowser);

  for (const [where, open] of [['in the panel', () => openPanel(MAP)], ['on a page of its own', () => openPage(MAP)]] as const) {
    it(`is text everywhere ${where}`, async () => {
      const viewer = await open();
      const { page } = viewer;
      const before = await elementsOf(viewer);
      const look = async (view: string): Promise<void> => assertHarmless(viewer, before, view);
      await look('drawing and overview');
      await page.locator('.details > details').first().locator('summary').click();
      await look('what is not resolved');
      for (const kind of ['node.service', 'node.topic', 'node.external', 'edge.sync', 'edge.async']) {
        await page.locator(`.map .${kind}`).first().dispatchEvent('click');
        await page.locator('.details h2').first().waitFor();
        for (const summary of await page.locator('.details summary').all()) await summary.click();
        await look(`details of ${kind}`);
      }
      for (const query of [...HOSTILE_NAMES, `waitsfor:"${HOSTILE_NAMES[3] ?? ''}"`, `service:${HOSTILE_NAMES[5] ?? ''}`, 'kind:*', 'rule:', '-topic:*']) {
        await page.getByRole('combobox').fill(query.slice(0, 1_000));
        await look(`search for ${query.slice(0, 30)}`);
      }
      await page.getByRole('combobox').fill('');
      await page.locator('.map .node.service').first().dispatchEvent('dblclick');
      await page.locator('.chip').first().waitFor();
      await look('surroundings');
      await page.getByRole('button', { name: 'Show the whole map' }).click();
      await page.getByRole('button', { name: 'Legend' }).click();
      await page.getByRole('button', { name: 'Table' }).click();
      await page.locator('tbody tr').nth(16).waitFor();
      await look('table and legend');
      await viewer.close();
    });
  }

  it('does not widen the drawing or the page', async () => {
    const viewer = await openPanel(MAP);
    const widths = await viewer.page.evaluate(() => [document.documentElement.scrollWidth - innerWidth, ...[...document.querySelectorAll<SVGGraphicsElement>('.map .node .outline')].map((outline) => outline.getBBox().width)]);
    assert.ok(widths.every((width) => width < 320), widths.join());
    const names = await viewer.page.locator('.map .node .name').allTextContents();
    assert.ok(names.includes('🧨👩‍👩‍👧‍👦 ünïcödé'));
    await viewer.close();
  });

  it('is well-formed as an SVG from the panel', async () => {
    const viewer = await openPanel(MAP);
    await viewer.page.getByRole('button', { name: 'Save or copy' }).click();
    await viewer.page.getByRole('menuitem', { name: 'SVG picture' }).click();
    const { picture = '' } = await viewer.waitForMessage('export');
    const blank = await viewer.page.context().browser()?.newPage();
    const parsed = await blank?.evaluate((svg) => {
      const root = new DOMParser().parseFromString(svg, 'image/svg+xml');
      const bad = [...root.querySelectorAll('*')].filter(({ localName, attributes }) => ['img', 'script', 'a', 'foreignObject'].includes(localName) || [...attributes].some(({ name }) => name.startsWith('on') || name.includes('href')));
      return { error: root.querySelector('parsererror')?.textContent ?? '', bad: bad.length, nodes: root.querySelectorAll('.node').length };
    }, picture);
    assert.deepEqual(parsed, { error: '', bad: 0, nodes: await viewer.page.locator('.map .node').count() });
    await blank?.close();
    await viewer.close();
  });
});

interface Elements { readonly scripts: number; readonly styles: number }

function elementsOf({ page }: Viewer): Promise<Elements> {
  return page.evaluate(() => ({ scripts: document.querySelectorAll('script').length, styles: document.querySelectorAll('style, link').length }));
}

async function assertHarmless(viewer: Viewer, before: Elements, view: string): Promise<void> {
  const found = await viewer.page.evaluate(() => ({
    title: document.title, images: document.querySelectorAll('img, iframe, object, embed').length,
    handlers: [...document.querySelectorAll('*')].filter(({ attributes }) => [...attributes].some(({ name, value }) => name.startsWith('on') || ((name === 'href' || name === 'src') && /^javascript:/i.test(value)))).length,
  }));
  assert.deepEqual({ ...found, ...await elementsOf(viewer) }, { title: 'Communication map', images: 0, handlers: 0, ...before }, view);
  assert.deepEqual(viewer.complaints, [], view);
}
