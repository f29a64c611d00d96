import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';
import { compareMaps } from '../../src/core';
import type { CommunicationMap } from '../../src/core/model/communication-map';
import { pseudoTexts } from '../pseudo-locale';
import { SHOP } from './maps';
import { closeBrowser, openPage, openPanel, type Viewer } from './viewer';

const texts = pseudoTexts('l10n/bundle.l10n.json');

/** Words outside of the drawing, and names for screen readers and tooltips, that no translator sees. Values and code stand in elements of their own or are known. */
async function untranslated(page: Page, map: CommunicationMap): Promise<readonly string[]> {
  const said = await page.evaluate<readonly string[]>(`(() => {
    const own = [...document.querySelectorAll('body *:not(script):not(style):not(code):not(kbd):not(pre)')].filter((element) => element.closest('svg.map, [role=listbox], .finding, .step, dt.text, .chip .what, .detail > code') === null);
    const texts = own.flatMap((element) => [...element.childNodes].filter((node) => node.nodeType === 3).map((node) => node.textContent));
    const names = [...document.querySelectorAll('[aria-label], [title], [placeholder]')].flatMap((element) => ['aria-label', 'title', 'placeholder'].flatMap((name) => element.getAttribute(name) ?? []));
    return [...texts, ...names].map((text) => text.trim()).filter((text) => /[a-z]{2}/i.test(text) && !text.includes('\u27e6'));
  })()`);
  const known = new Set([
    ...map.nodes.flatMap(({ name }) => name), ...map.services.flatMap(({ root, kind, aliases }) => [root, kind, aliases.join(', ')]), ...map.findings.flatMap(({ rule, message, file, line }) => [rule, `${file}:${line}`, ...message.split(/(?<=\.)\s|`/)]),
    ...[...map.skipped, ...map.unresolved].map(({ reason }) => reason),
    ...map.sites.flatMap(({ operation, target }) => [operation, target.text, `${operation} ${target.text}`]),
  ]);
  return [...new Set(said)].filter((text) => !known.has(text) && !known.has(text.replace(/ → .*/, '')));
}

describe('The viewer in another language', () => {
  let viewer: Viewer | undefined;
  afterEach(() => viewer?.close());
  after(closeBrowser);

  it('says all but names, evidence and what stands in the drawing in it', async () => {
    viewer = await openPanel(SHOP, { texts });
    const { page } = viewer;
    assert.deepEqual(await untranslated(page, SHOP), []);
    await page.getByRole('button', { name: 'Legend' }).click();
    await page.getByRole('button', { name: 'Save or copy' }).click();
    assert.deepEqual(await untranslated(page, SHOP), []);
    await page.keyboard.press('Escape');
    await page.locator('.map .node.service').first().click();
    await page.getByRole('button', { name: 'Who waits for this' }).or(page.getByRole('button', { name: 'What this waits for' })).first().click();
    assert.deepEqual(await untranslated(page, SHOP), []);
    await page.locator('.trace .row').first().click();
    assert.deepEqual(await untranslated(page, SHOP), []);
    await page.getByRole('button', { name: 'The same as a table' }).or(page.getByRole('button', { name: 'Table' })).first().click();
    assert.deepEqual(await untranslated(page, SHOP), []);
    assert.deepEqual(viewer.complaints, []);
  });

  it('says what differs in it', async () => {
    const compared = compareMaps({ ...SHOP, edges: SHOP.edges.slice(2), findings: [] }, SHOP, 'main');
    viewer = await openPanel(compared, { texts });
    assert.match(await viewer.page.locator('.comparison').innerText(), /^⟦Compared with main: /);
    assert.deepEqual(await untranslated(viewer.page, SHOP), []);
  });

  it('speaks English in a page of its own', async () => {
    viewer = await openPage(SHOP);
    await viewer.page.getByText('Showing all').first().waitFor();
    assert.equal((await viewer.page.locator('body').innerText()).includes('⟦'), false);
  });
});
