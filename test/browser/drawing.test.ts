import assert from 'node:assert/strict';
import { buildMap, service, type EdgeSketch } from './map-builder';
import { SHOP } from './maps';
import { closeBrowser, openPanel, type Viewer } from './viewer';

interface Rectangle { readonly name: string; readonly left: number; readonly top: number; readonly right: number; readonly bottom: number }

describe('the drawing of a map', () => {
  let viewer: Viewer;
  before(async () => { viewer = await openPanel(SHOP); });
  after(async () => {
    await viewer.close();
    await closeBrowser();
  });

  it('has every node and every edge', async () => {
    assert.equal(await viewer.page.locator('.map .node').count(), 20);
    assert.equal(await viewer.page.locator('.map .edge').count(), 26);
    assert.equal(await viewer.page.locator('.counts').innerText(), 'Showing all 26 edges; 2 unresolved; 1 file or folder skipped.');
  });

  it('keeps to the policy of the panel and says nothing on the console', () => {
    assert.deepEqual(viewer.complaints, []);
  });

  it('tells the styles apart by more than colour', async () => {
    const looks = await viewer.page.evaluate(() => ['sync', 'async'].map((style) => {
      const head = document.querySelector(`.edge.${style} .head`);
      const line = document.querySelector(`.edge.${style} .line`);
      return { dashes: line === null ? '' : getComputedStyle(line).strokeDasharray, isFilled: head !== null && getComputedStyle(head).fill !== 'none' };
    }));
    assert.deepEqual(looks, [{ dashes: 'none', isFilled: true }, { dashes: '7px, 4px', isFilled: false }]);
  });

  it('draws an answer through a queue as synchronous and names the queue', async () => {
    await viewer.page.getByRole('button', { name: 'orders to stock, synchronous RPC via stock.reserve, 1 call, 1 warning', exact: true }).waitFor();
    await viewer.page.locator('.map .label', { hasText: 'via stock.reserve' }).waitFor();
  });

  it('lets no label cover a node or another label', async () => {
    const boxes = await rectangles(viewer, ['.map .node .outline', '.map .label .pill']);
    const covered = boxes.flatMap((one, index) => boxes.slice(index + 1).filter((other) => overlap(one, other)).map((other) => `${one.name} and ${other.name}`));
    assert.ok(boxes.length > 30);
    assert.deepEqual(covered, []);
  });

  it('cuts off no text of a node or label', async () => {
    const outside = await viewer.page.evaluate(() => [...document.querySelectorAll('.map :is(.name, .caption, .words)')].flatMap((text) => {
      const frame = text.closest('.at')?.querySelector('.outline, .pill')?.getBoundingClientRect();
      const box = text.getBoundingClientRect();
      return frame !== undefined && (box.width === 0 || box.left < frame.left || box.right > frame.right) ? [text.textContent ?? ''] : [];
    }));
    assert.deepEqual(outside, []);
  });

  it('writes a label in the middle of its pill', async () => {
    const offsets = await viewer.page.evaluate(() => [...document.querySelectorAll('.map .label .at')].flatMap((label) => {
      const [pill, words] = [label.querySelector('.pill')?.getBoundingClientRect(), label.querySelector('.words')?.getBoundingClientRect()];
      return pill === undefined || words === undefined || label.querySelector('.mark') !== null ? [] : [Math.abs(pill.left + pill.right - words.left - words.right) / 2];
    }));
    assert.ok(offsets.length > 3);
    assert.ok(Math.max(...offsets) < 1, String(offsets));
  });

  it('fits the window without enlarging by more than a quarter', async () => {
    const small = await openPanel({ ...SHOP, nodes: SHOP.nodes.filter(({ kind }) => kind === 'service').slice(0, 1), edges: [] });
    assert.equal(await scaleOf(small), 1.25);
    await small.close();
    const boxes = await rectangles(viewer, ['.map .node .outline']);
    const [frame] = await rectangles(viewer, ['.map']);
    assert.ok(frame !== undefined && boxes.every((box) => box.left >= frame.left && box.right <= frame.right && box.top >= frame.top && box.bottom <= frame.bottom));
  });

  it('dims what is not on the path under the pointer', async () => {
    await viewer.page.locator('.map .node', { hasText: 'order.created' }).hover();
    const lit = await viewer.page.locator('.map .node.is-lit .name').allTextContents();
    assert.deepEqual(lit.sort(), ['notifications', 'order.created', 'orders', 'stock']);
  });

  it('leaves what it dims visible in high contrast', async () => {
    for (const theme of ['highContrast', 'highContrastLight'] as const) {
      const { page, close } = await openPanel(SHOP, { theme });
      await page.locator('.map .node.database').first().hover();
      const faintest = await page.locator('.map.lit :is(.edge:not(.is-lit) .line, .node:not(.is-lit) :is(.outline, .name))').evaluateAll((parts) => Math.min(...parts.map((part) => {
        const { strokeOpacity, fillOpacity } = getComputedStyle(part);
        return Math.min(Number(strokeOpacity), Number(fillOpacity));
      })));
      assert.ok(faintest >= 0.5, `${theme}: ${faintest}`);
      await close();
    }
  });

  it('follows the filters in place', async () => {
    const placeOf = (): Promise<string | null> => viewer.page.locator('.map .node.service .at').first().getAttribute('transform');
    const before = await placeOf();
    await viewer.page.getByRole('button', { name: 'Async', exact: true }).click();
    assert.equal(await viewer.page.locator('.map .edge.async').count(), 0);
    assert.equal(await viewer.page.locator('.counts').innerText(), 'Showing 15 of 26 edges; 11 filtered out; 2 unresolved; 1 file or folder skipped.');
    assert.equal(await placeOf(), before);
    await viewer.page.getByRole('button', { name: 'Async', exact: true }).click();
    assert.equal(await viewer.page.locator('.map .edge').count(), 26);
  });

  it('explains in the legend what is drawn, and only that', async () => {
    await viewer.page.getByRole('button', { name: 'Legend' }).click();
    assert.deepEqual(await legendOf(viewer), await drawnLooks(viewer));
    assert.match(await viewer.page.locator('.legend').innerText(), /via\s+the channel of an answer/);
    await viewer.page.getByRole('button', { name: 'Async', exact: true }).click();
    await viewer.page.locator('.map .edge.async').first().waitFor({ state: 'detached' });
    const looks = await legendOf(viewer);
    assert.ok(looks.includes('sync') && !looks.includes('async') && !looks.includes('unsure') && !looks.includes('sms'));
    assert.deepEqual(looks, await drawnLooks(viewer));
    await viewer.page.getByRole('button', { name: 'Async', exact: true }).click();
    await viewer.page.getByRole('button', { name: 'Legend' }).click();
  });

  it('stands beside the buttons in its corner where there is room', async () => {
    const call = { file: 'apps/a/src/a.ts', line: 3, api: 'fetch', operation: 'GET', target: 'http://a' };
    const ends = [['a', 'service:apps/b'], ['b', 'service:apps/c'], ...['1', '2', '3', '4', '5'].map((host) => ['c', `external:${host}.example.com`])];
    const chain = buildMap(['a', 'b', 'c'].map((name) => service(name)), ends.map(([from = '', to = '']): EdgeSketch => ({ from: `service:apps/${from}`, to, style: 'sync', category: 'http', sites: [call] })));
    for (const size of [{ width: 1200, height: 800 }, { width: 1200, height: 560 }, { width: 1320, height: 480 }]) {
      const one = await openPanel(chain, { size });
      const [buttons] = await rectangles(one, ['.zoom']);
      const covered = (await rectangles(one, ['.map .node .outline', '.map .label .pill'])).filter((box) => buttons === undefined || (box.left < buttons.right && buttons.left < box.right && box.top < buttons.bottom && buttons.top < box.bottom));
      assert.deepEqual(covered, [], JSON.stringify(size));
      await one.close();
    }
  });

  it('tells the host the form of its room before it is there', async () => {
    for (const size of [{ width: 1500, height: 850 }, { width: 800, height: 900 }, { width: 600, height: 900 }]) {
      const one = await openPanel(SHOP, { size });
      const { ratio = 0 } = await one.waitForMessage('ready');
      const room = await one.page.locator('.frame').boundingBox();
      assert.ok(room !== null && Math.abs(ratio / (room.width / room.height) - 1) < 0.15, `${ratio} in ${JSON.stringify(room)}`);
      await one.close();
    }
  });

  it('shows most of what the legend explains in a low window, and all of it without going sideways', async () => {
    const low = await openPanel(SHOP, { size: { width: 1280, height: 600 } });
    await low.page.getByRole('button', { name: 'Legend' }).click();
    const { seen, wider } = await low.page.locator('.legend').evaluate((legend) => {
      const { right, bottom } = legend.getBoundingClientRect();
      const words = [...legend.querySelectorAll('.looks dd')].map((element) => element.getBoundingClientRect());
      return { seen: words.filter((word) => word.right <= right && word.bottom <= bottom).length / words.length, wider: legend.scrollWidth - legend.clientWidth };
    });
    assert.ok(seen > 0.8, `${seen} of it is seen`);
    assert.equal(wider, 0);
    await low.page.getByText('Keys', { exact: true }).click();
    await low.page.locator('.legend kbd', { hasText: 'Enter' }).waitFor();
    await low.close();
  });

  it('finds by name, target, file and finding, and goes there', async () => {
    await viewer.page.getByRole('combobox', { name: 'Search the map' }).fill('whisper');
    await viewer.page.getByRole('option').first().click();
    assert.equal(await viewer.page.locator('.details h2').innerText(), 'media\napi.openai.com');
    await viewer.page.getByRole('combobox', { name: 'Search the map' }).fill('nothing like this');
    await viewer.page.getByText('Nothing found').waitFor();
  });
});

const LOOKS = ['sync', 'async', 'unsure', 'chain', 'circle', 'group', 'error', 'warning', 'information', 'hint'];

/** Kinds of nodes, looks of lines and severities, each once. */
function drawnLooks({ page }: Viewer): Promise<string[]> {
  return page.evaluate((looks) => {
    const classes = [...document.querySelectorAll('.map :is(.node, .edge, .mark)')].flatMap((element) => [...element.classList]);
    const kinds = [...document.querySelectorAll('.map .node')].map((node) => node.classList[1] ?? '');
    return [...new Set([...kinds, ...classes.filter((name) => looks.includes(name))])].sort();
  }, LOOKS);
}

function legendOf({ page }: Viewer): Promise<string[]> {
  return page.evaluate((looks) => {
    const classes = [...document.querySelectorAll('.legend :is(.sample, .mark)')].flatMap((element) => [...element.classList]);
    const kinds = [...document.querySelectorAll('.legend [data-kind]')].map((sample) => sample.getAttribute('data-kind') ?? '');
    return [...new Set([...kinds, ...classes.filter((name) => looks.includes(name))])].sort();
  }, LOOKS);
}

function rectangles({ page }: Viewer, selectors: readonly string[]): Promise<Rectangle[]> {
  return page.evaluate((all) => [...document.querySelectorAll(all)].map((element) => {
    const { left, top, right, bottom } = element.getBoundingClientRect();
    return { name: element.closest('[data-id]')?.getAttribute('data-id') ?? '', left, top, right, bottom };
  }), selectors.join(','));
}

function overlap(one: Rectangle, other: Rectangle): boolean {
  return one.left < other.right - 1 && other.left < one.right - 1 && one.top < other.bottom - 1 && other.top < one.bottom - 1;
}

async function scaleOf({ page }: Viewer): Promise<number> {
  const transform = await page.locator('.map > g').getAttribute('transform');
  return Number(/scale\(([\d.]+)\)/.exec(transform ?? '')?.[1]);
}
