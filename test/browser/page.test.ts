import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { WHOLE_MAP } from '../../src/core/drawing/drawable';
import { bigMap, SHOP } from './maps';
import { closeBrowser, layOut, openPage, type Viewer } from './viewer';

const HOSTILE = '</script><script>document.title = "owned"</script><!-- <script>\u2028';

describe('a page of its own', () => {
  let viewer: Viewer;
  afterEach(async () => {
    assert.deepEqual(viewer.complaints, []);
    await viewer.close();
  });
  after(closeBrowser);

  it('needs no network, and runs nothing but the viewer', async () => {
    const site = { ...SHOP.sites[0], target: { text: HOSTILE, known: true, parts: [] } } as (typeof SHOP.sites)[number];
    viewer = await openPage({ ...SHOP, sites: [site, ...SHOP.sites.slice(1)], services: SHOP.services.map((service) => ({ ...service, kind: HOSTILE })) });
    await viewer.page.locator('.map .label', { hasText: 'HTTP ×3' }).click();
    assert.ok((await viewer.page.locator('.site h4').first().innerText()).includes('</script><script>'));
    assert.equal(await viewer.page.title(), 'Communication map');
    const blocked = await viewer.page.evaluate(() => {
      const script = document.createElement('script');
      script.textContent = 'document.title = "owned"';
      return new Promise<string>((resolve) => {
        document.addEventListener('securitypolicyviolation', ({ violatedDirective }) => resolve(violatedDirective));
        document.body.append(script);
      });
    });
    assert.equal(blocked, 'script-src-elem');
    assert.equal(viewer.complaints.length, 1);
    (viewer.complaints as string[]).length = 0;
  });

  it('shows places in the code as text to copy', async () => {
    viewer = await openPage(SHOP);
    await viewer.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await viewer.page.locator('.map .label', { hasText: 'HTTP ×3' }).click();
    assert.equal(await viewer.page.getByRole('button', { name: /^Open/ }).count(), 0);
    await viewer.page.getByRole('button', { name: 'Copy apps/web/app/orders/page.tsx:11' }).click();
    await viewer.page.getByText('Copied').waitFor();
    assert.equal(await viewer.page.evaluate(() => navigator.clipboard.readText()), 'apps/web/app/orders/page.tsx:11');
  });

  it('says how many findings the profile leaves out', async () => {
    viewer = await openPage({ ...SHOP, findings: [] }, { unreported: { information: 1, hint: 3 } });
    assert.match(await viewer.page.locator('.details').innerText(), /No findings\.\s+1 piece of advice and 3 hints not shown\./);
  });

  it('shows surroundings in place', async () => {
    viewer = await openPage(SHOP);
    await viewer.page.locator('.map .node.service', { hasText: 'stock' }).dblclick();
    await viewer.page.locator('.counts', { hasText: 'Showing 6 of 26 edges' }).waitFor();
    assert.equal(await viewer.page.locator('.reason').count(), 0);
  });

  it('lays out what has no place yet, exactly as the panel does', async () => {
    viewer = await openPage(bigMap());
    await viewer.page.locator('.map .node.service', { hasText: 'billing' }).dblclick();
    await viewer.page.locator('.map .node[data-id="service:domains/billing/billing-3"]').waitFor();
    assert.equal(await viewer.page.locator('.reason').count(), 0);
    const { nodes } = await layOut(bigMap(), { ...WHOLE_MAP, expanded: ['group:folder/domains/billing'] });
    assert.deepEqual(await places(viewer), Object.fromEntries(Object.entries(nodes).map(([id, { x, y }]) => [id, `translate(${x} ${y})`])));
  });

  it('lays out only what was asked for last', async () => {
    viewer = await openPage(bigMap());
    for (const name of ['billing', 'search']) await viewer.page.locator('.map .node.service', { hasText: name }).first().dispatchEvent('dblclick');
    await viewer.page.locator('.map .node[data-id="service:domains/search/search-3"]').waitFor();
    assert.equal(await viewer.page.locator('.map .node[data-id="service:domains/billing/billing-3"]').count(), 1);
    assert.equal(await viewer.page.locator('.reason').count(), 0);
  });

  it('saves and copies what is shown, but has nothing that needs an editor', async () => {
    viewer = await openPage(SHOP);
    await viewer.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    assert.deepEqual(await viewer.page.getByRole('button', { name: /^(Compare|Follow)$/ }).count(), 0);
    const saved = { 'SVG picture': ['svg', '<svg '], 'PNG picture': ['png', '\uFFFDPNG'], 'Mermaid chart': ['mmd', 'flowchart LR'], 'Graphviz DOT': ['dot', 'digraph'], 'Markdown table': ['md', '26 connections'], 'JSON map': ['json', '{'] };
    await viewer.page.getByRole('button', { name: 'Save or copy' }).click();
    assert.deepEqual(await viewer.page.getByRole('menuitem').allInnerTexts(), [...Object.keys(saved), 'Copy as Mermaid', 'Copy as Markdown']);
    await viewer.page.keyboard.press('Escape');
    for (const [name, [ending = '', beginning = '']] of Object.entries(saved)) {
      const coming = viewer.page.waitForEvent('download');
      await choose(viewer, name);
      const file = await coming;
      assert.equal(file.suggestedFilename(), `communication-map.${ending}`);
      assert.ok(readFileSync(await file.path(), 'utf8').startsWith(beginning), name);
    }
    await choose(viewer, 'Copy as Markdown');
    await viewer.page.getByRole('status').filter({ hasText: 'Copied.' }).waitFor();
    assert.match(await viewer.page.evaluate(() => navigator.clipboard.readText()), /^26 connections/);
  });

  it('shows the licences of what is in it', async () => {
    viewer = await openPage(SHOP);
    await viewer.page.getByRole('button', { name: 'Legend' }).click();
    await viewer.page.getByText('Licences').click();
    await viewer.page.getByText('elkjs (EPL-2.0)').waitFor();
  });

  it('is dark where the reader likes it dark', async () => {
    viewer = await openPage(SHOP, { colourScheme: 'dark' });
    const [background, text] = await viewer.page.evaluate(() => [getComputedStyle(document.body).backgroundColor, getComputedStyle(document.body).color]);
    assert.deepEqual([background, text], ['rgb(21, 24, 29)', 'rgb(230, 233, 238)']);
  });
});

async function choose({ page }: Viewer, name: string): Promise<void> {
  await page.getByRole('button', { name: 'Save or copy' }).click();
  await page.getByRole('menuitem', { name, exact: true }).click();
}

function places({ page }: Viewer): Promise<Record<string, string | null>> {
  return page.evaluate(() => Object.fromEntries([...document.querySelectorAll('.map .node')].map((node) => [node.getAttribute('data-id') ?? '', node.querySelector('.at')?.getAttribute('transform') ?? null])));
}
