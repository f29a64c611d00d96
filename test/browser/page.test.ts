import assert from 'node:assert/strict';
import { bigMap, SHOP } from './maps';
import { closeBrowser, openPage, type Viewer } from './viewer';

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

  it('shows surroundings in place', async () => {
    viewer = await openPage(SHOP);
    await viewer.page.locator('.map .node.service', { hasText: 'stock' }).dblclick();
    await viewer.page.locator('.counts', { hasText: 'Showing 6 of 26 edges' }).waitFor();
    assert.equal(await viewer.page.locator('.reason').count(), 0);
  });

  it('arranges in columns what has no place yet, and says so', async () => {
    viewer = await openPage(bigMap());
    await viewer.page.locator('.map .node.service', { hasText: 'billing' }).dblclick();
    await viewer.page.locator('.map .node[data-id="service:domains/billing/billing-3"]').waitFor();
    assert.equal(await viewer.page.locator('.reason').innerText(), 'Arranged in columns: a page on its own cannot compute a layout.');
  });

  it('is dark where the reader likes it dark', async () => {
    viewer = await openPage(SHOP, 'dark');
    const [background, text] = await viewer.page.evaluate(() => [getComputedStyle(document.body).backgroundColor, getComputedStyle(document.body).color]);
    assert.deepEqual([background, text], ['rgb(21, 24, 29)', 'rgb(230, 233, 238)']);
  });
});
