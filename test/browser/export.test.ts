import assert from 'node:assert/strict';
import { SHOP } from './maps';
import { THEMES, type ThemeName } from './themes';
import { closeBrowser, openPanel, type Viewer } from './viewer';

describe('taking the map along', () => {
  after(closeBrowser);

  for (const theme of Object.keys(THEMES) as ThemeName[]) {
    it(`saves what is shown as an SVG of its own, in the colours of the theme ${theme}`, async () => {
      const viewer = await openPanel(SHOP, { theme });
      const { to, picture = '' } = await take(viewer, 'SVG picture');
      assert.equal(to, 'file');
      assert.ok(!/var\(|color-mix|https?:\/\/(?!www\.w3\.org)|href|<script/.test(picture.replace(/<title>.*?<\/title>|<text.*?<\/text>/g, '')));
      const blank = await viewer.page.context().browser()?.newPage();
      assert.ok(blank !== undefined);
      const look = await blank.evaluate((svg) => {
        const root = new DOMParser().parseFromString(svg, 'image/svg+xml');
        const names = [...root.querySelectorAll('.name')].map((name) => name.textContent);
        return { error: root.querySelector('parsererror')?.textContent ?? '', edges: root.querySelectorAll('.edge').length, names: names.length, style: root.querySelector('style')?.textContent ?? '' };
      }, picture);
      await blank.close();
      assert.deepEqual([look.error, look.edges, look.names], ['', 26, 20]);
      assert.ok(look.style.includes(`.canvas { fill: ${await backgroundOf(viewer)}; }`), look.style.slice(0, 80));
      assert.deepEqual(viewer.complaints, []);
      await viewer.close();
    });
  }

  it('saves it as pixels, twice as large', async () => {
    const viewer = await openPanel(SHOP, { theme: 'dark' });
    const { picture = '' } = await take(viewer, 'PNG picture');
    const bytes = Buffer.from(picture, 'base64');
    assert.equal(bytes.subarray(1, 4).toString(), 'PNG');
    const [width, height] = [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
    assert.ok(width > 1_500 && height > 800, `${width} × ${height}`);
    const colours = await viewer.page.evaluate(async (data) => {
      const blob = new Blob([Uint8Array.from(atob(data), (character) => character.charCodeAt(0))], { type: 'image/png' });
      const image = await createImageBitmap(blob);
      const canvas = new OffscreenCanvas(image.width, image.height);
      const context = canvas.getContext('2d');
      context?.drawImage(image, 0, 0);
      return new Set(new Uint32Array(context?.getImageData(0, 0, image.width, image.height).data.buffer ?? new ArrayBuffer(0))).size;
    }, picture);
    assert.ok(colours > 50, `${colours} colours`);
    assert.deepEqual(viewer.complaints, []);
    await viewer.close();
  });

  it('asks the editor for everything else, with the view that is shown', async () => {
    const viewer = await openPanel(SHOP);
    await viewer.page.getByRole('button', { name: 'Async', exact: true }).click();
    const expected = [['HTML page', 'html', 'file'], ['Mermaid chart', 'mermaid', 'file'], ['Graphviz DOT', 'dot', 'file'], ['Markdown table', 'markdown', 'file'], ['JSON map', 'json', 'file'], ['Copy as Mermaid', 'mermaid', 'clipboard'], ['Copy as Markdown', 'markdown', 'clipboard']] as const;
    for (const [name, format, to] of expected) {
      const message = await take(viewer, name);
      assert.deepEqual([message.format, message.to, message.view.styles, message.picture], [format, to, ['sync'], undefined]);
    }
    await viewer.send({ type: 'status', text: 'Copied.', failed: false });
    await viewer.page.getByRole('status').filter({ hasText: 'Copied.' }).waitFor();
    await viewer.close();
  });

  it('leaves out what is not shown', async () => {
    const viewer = await openPanel(SHOP);
    await viewer.page.getByRole('combobox').fill('category:grpc');
    await viewer.page.keyboard.press('Enter');
    await viewer.page.locator('.counts', { hasText: 'Showing 1 of 26 edges' }).waitFor();
    const { picture = '' } = await take(viewer, 'SVG picture');
    assert.equal(picture.match(/class="edge /g)?.length, 1);
    assert.match(picture, /Showing 1 of 26 edges; 25 filtered out/);
    await viewer.close();
  });

});

describe('following the editor', () => {
  after(closeBrowser);

  it('selects the call under the cursor and moves nothing', async () => {
    const viewer = await openPanel(SHOP);
    await viewer.page.getByRole('button', { name: 'Follow' }).click();
    assert.deepEqual(await viewer.waitForMessage('follow'), { type: 'follow', on: true });
    for (let press = 0; press < 8; press += 1) await viewer.page.getByRole('button', { name: 'Zoom in' }).click();
    const before = await viewer.page.locator('.map > g').getAttribute('transform');
    await viewer.send({ type: 'follow', selection: { kind: 'site', id: 'apps/billing/src/charge.ts#stripe.paymentIntents.create@33' } });
    await viewer.page.locator('.details h2', { hasText: 'api.stripe.com' }).waitFor();
    assert.equal(await viewer.page.locator('.map .edge.is-selected').count(), 1);
    assert.equal(await viewer.page.locator('.map > g').getAttribute('transform'), before);
    await viewer.page.getByRole('status').filter({ hasText: /^Selected: synchronous POST api\.stripe\.com/ }).waitFor({ state: 'attached' });
    await viewer.close();
  });

  it('is still on after a reload, and does nothing when it is off', async () => {
    const viewer = await openPanel(SHOP);
    const selection = { kind: 'site', id: 'apps/billing/src/charge.ts#stripe.paymentIntents.create@33' } as const;
    await viewer.send({ type: 'follow', selection });
    assert.equal(await viewer.page.locator('.details h2').innerText(), 'Overview');
    await viewer.page.getByRole('button', { name: 'Follow' }).click();
    await viewer.page.waitForFunction(() => sessionStorage.getItem('state')?.includes('"follow":true'));
    await viewer.page.reload();
    await viewer.page.getByRole('button', { name: 'Follow', pressed: true }).waitFor();
    assert.equal(viewer.sent.filter((message) => message.type === 'follow').length, 2);
    await viewer.close();
  });
});

async function take(viewer: Viewer, name: string) {
  const count = viewer.sent.filter((message) => message.type === 'export').length;
  await viewer.page.getByRole('button', { name: 'Save or copy' }).click();
  await viewer.page.getByRole('menuitem', { name }).click();
  for (const deadline = Date.now() + 30_000; Date.now() < deadline;) {
    const found = viewer.sent.filter((message) => message.type === 'export')[count];
    if (found !== undefined) return found;
    await viewer.page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)));
  }
  throw new Error(`Nothing was exported: ${viewer.complaints.join('; ')}`);
}

function backgroundOf({ page }: Viewer): Promise<string> {
  return page.evaluate(() => {
    const parts = getComputedStyle(document.body).backgroundColor.match(/\d+/g) ?? [];
    return `#${parts.slice(0, 3).map((part) => Number(part).toString(16).padStart(2, '0')).join('')}`;
  });
}
