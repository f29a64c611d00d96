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

  it('enters the drawing at one place, the first node from the left', async () => {
    assert.equal(await viewer.page.locator('.map [tabindex="0"]').count(), 1);
    await viewer.page.locator('.map [tabindex="0"]').focus();
    assert.equal(await focused(viewer), 'service:apps/web');
  });

  it('walks along an edge to the right and back the same way', async () => {
    const [edge, node, back, origin] = [await press(viewer, 'ArrowRight'), await press(viewer, 'ArrowRight'), await press(viewer, 'ArrowLeft'), await press(viewer, 'ArrowLeft')];
    assert.match(edge, /^service:apps\/web → /);
    assert.ok(edge.includes(` → ${node} `));
    assert.equal(back, edge);
    assert.equal(origin, 'service:apps/web');
  });

  it('goes through the edges of a node, each once, from the top', async () => {
    const edges = [await press(viewer, 'ArrowRight')];
    for (let next = await press(viewer, 'ArrowDown'); next !== edges.at(-1); next = await press(viewer, 'ArrowDown')) edges.push(next);
    assert.deepEqual([...edges].sort(), await drawnEdges(viewer, 'service:apps/web → '));
    assert.equal(await press(viewer, 'ArrowUp'), edges.at(-2));
    assert.equal(await press(viewer, 'ArrowLeft'), 'service:apps/web');
  });

  it('goes from node to node, each once, and to the first and the last', async () => {
    const nodes = [await press(viewer, 'Home')];
    for (let next = await press(viewer, 'ArrowDown'); next !== nodes.at(-1); next = await press(viewer, 'ArrowDown')) nodes.push(next);
    assert.deepEqual([...nodes].sort(), SHOP.nodes.filter(({ id }) => id !== 'queue:rabbitmq/stock.reserve').map(({ id }) => id).sort());
    assert.equal(await press(viewer, 'ArrowUp'), nodes.at(-2));
    assert.equal(await press(viewer, 'Home'), 'service:apps/web');
    assert.equal(await press(viewer, 'End'), nodes.at(-1));
    await press(viewer, 'Home');
  });

  it('selects with Enter, enters the details with another, and comes back with Escape', async () => {
    await viewer.page.keyboard.press('Enter');
    assert.equal(await viewer.page.locator('.details h2').innerText(), 'web');
    assert.equal(await focused(viewer), 'service:apps/web');
    await viewer.page.keyboard.press('Enter');
    assert.equal(await viewer.page.evaluate(() => document.activeElement?.className), 'details');
    await viewer.page.keyboard.press('Tab');
    await viewer.page.keyboard.press('Escape');
    assert.equal(await focused(viewer), 'service:apps/web');
    await viewer.page.keyboard.press('Escape');
    assert.equal(await viewer.page.locator('.details h2').innerText(), 'Overview');
  });

  it('takes back one thing after the other with Escape', async () => {
    const { page } = viewer;
    const box = page.getByRole('combobox', { name: 'Search the map' });
    await box.fill('style:sync');
    await page.keyboard.press('Enter');
    await page.getByRole('group', { name: 'Filtered by style:sync' }).waitFor();
    await page.locator('.map [data-id="service:apps/orders"]').dblclick();
    await page.getByRole('group', { name: 'Around orders' }).waitFor();
    await page.locator('.map [data-id="service:apps/orders"]').click();
    await page.getByRole('button', { name: 'Who waits for this' }).first().click();
    const trace = page.getByRole('region', { name: 'Who waits for orders' });
    await trace.waitFor();
    await page.getByRole('button', { name: 'Presets' }).click();
    const steps: readonly (readonly [string, () => Promise<boolean>])[] = [
      ['menu', async () => await page.getByRole('menu').count() === 0],
      ['selection', async () => await page.locator('.map .is-selected').count() === 0],
      ['trace', async () => await trace.count() === 0],
      ['surroundings', async () => await page.getByRole('group', { name: 'Around orders' }).count() === 0],
      ['filter', async () => await page.getByRole('group', { name: /^Filtered by/ }).count() === 0],
    ];
    for (const [index, [name]] of steps.entries()) {
      await page.keyboard.press('Escape');
      const done = await Promise.all(steps.map(([, isDone]) => isDone()));
      assert.deepEqual(done, steps.map((_, at) => at <= index), `after ${name}`);
    }
    await page.locator('.counts', { hasText: 'Showing all 26 edges' }).waitFor();
    await page.getByRole('button', { name: 'Legend' }).click();
    await page.locator('.legend', { hasText: 'takes back: selection, trace or search, surroundings, filter' }).waitFor();
    await page.getByRole('button', { name: 'Legend' }).click();
  });

  it('closes the list of the search box with Escape, then empties it', async () => {
    const box = viewer.page.getByRole('combobox', { name: 'Search the map' });
    await box.fill('stock');
    await viewer.page.getByRole('option').first().waitFor();
    await viewer.page.keyboard.press('Escape');
    assert.equal(await viewer.page.getByRole('option').count(), 0);
    assert.equal(await box.inputValue(), 'stock');
    await viewer.page.keyboard.press('Escape');
    assert.equal(await box.inputValue(), '');
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

async function press(viewer: Viewer, key: string): Promise<string> {
  await viewer.page.keyboard.press(key);
  return await focused(viewer) ?? 'nothing';
}

async function drawnEdges({ page }: Viewer, prefix: string): Promise<readonly string[]> {
  const ids = await page.locator('.map .edge').evaluateAll((edges) => edges.map((edge) => edge.getAttribute('data-id') ?? ''));
  return ids.filter((id) => id.startsWith(prefix)).sort();
}

function focused({ page }: Viewer): Promise<string | null> {
  return page.evaluate(() => document.activeElement?.getAttribute('data-id') ?? null);
}
