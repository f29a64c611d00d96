import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { openEditor } from '../host/editor';
import { PATIENCE } from '../patience';
import { copyExtension } from './extension-copy';
import { picturedOnFailure } from './failure-pictures';

const root = join(__dirname, '../../..');

/** A clock so fast that reading any file takes longer than the user is asked to bear. */
const RACING_CLOCK = "const { performance: { now } } = globalThis; performance.now = () => now.call(performance) * 100_000;\n";

/** Opens the sample with an extension made in a folder of this test, shows one file and hands on the page, and the row of the language status with a text. */
async function withSample(makeExtension: (folder: string) => string, check: (page: Page, row: (text: string | RegExp) => Locator) => Promise<void>): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'crosstalk-status-'));
  cpSync(join(root, 'media/sample'), join(folder, 'shop'), { recursive: true });
  const editor = await openEditor({ workspace: join(folder, 'shop'), extension: makeExtension(join(folder, 'extension')) });
  const { page } = editor;
  page.setDefaultTimeout(PATIENCE);
  const act = async (): Promise<void> => {
    for (const name of ['services', 'reports', 'src', 'server.ts']) await page.getByRole('treeitem', { name, exact: true }).click();
    await check(page, (text) => page.locator('.hover-language-status', { hasText: text }));
  };
  try {
    await picturedOnFailure(page, 'status', Promise.race([act(), editor.broken]));
  } finally {
    await editor.stop();
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** Opens the language status and keeps it open: it is a hover, which takes the focus when it is opened by a click. */
async function showStatus(page: Page): Promise<void> {
  await page.locator('[id="status.languageStatus"]').click();
  await page.locator('.hover-language-status').first().waitFor();
}

async function assertVisible(page: Page, link: Locator): Promise<void> {
  const [box, hover] = [await link.boundingBox(), await page.locator('.monaco-hover', { has: page.locator('.hover-language-status') }).boundingBox()];
  assert.ok(box && hover && box.x + box.width <= hover.x + hover.width, `The link is cut off: ${JSON.stringify({ box, hover })}`);
}

describe('the language status', () => {
  it('counts findings and calls of the workspace and of the file, and leads to them', () =>
    withSample(() => root, async (page, row) => {
      await page.locator('.squiggly-warning').first().waitFor();
      await showStatus(page);
      await row(/3 warnings.*2 not shown/).waitFor();
      await row(/15 synchronous, 8 asynchronous.*6 services/).waitFor();
      await row(/2 synchronous, 3 asynchronous, 4 received.*in this file/).waitFor();
      for (const [text, link] of [['3 warnings', 'Show'], ['6 services', 'Open Map'], ['in this file', 'Why?']] as const) await assertVisible(page, row(text).locator('.monaco-link', { hasText: link }));
      await row('3 warnings').locator('.monaco-link', { hasText: 'Show' }).click();
      await page.getByRole('treeitem', { name: /POST \/accounts waits for an e-mail/ }).waitFor();
    }));

  it('says that the server does not run, and starts it', () => {
    let server = '';
    return withSample((folder) => {
      server = join(copyExtension(folder), 'dist/server.js');
      writeFileSync(server, 'process.exit(1);\n');
      return folder;
    }, async (page, row) => {
      const restart = row('Not running').locator('.monaco-link', { hasText: 'Restart' });
      await showStatus(page);
      await restart.waitFor();
      writeFileSync(server, readFileSync(join(root, 'dist/server.js')));
      await restart.click();
      await page.locator('.squiggly-warning').first().waitFor();
    });
  });

  it('says which file takes long to read, until the user wants to hear no more of it', () =>
    withSample((folder) => {
      const server = join(copyExtension(folder), 'dist/server.js');
      writeFileSync(server, RACING_CLOCK + readFileSync(server, 'utf8'));
      return folder;
    }, async (page, row) => {
      await page.locator('.squiggly-warning').first().waitFor();
      await showStatus(page);
      const slow = row(/^Slow to read: /);
      await slow.waitFor();
      const file = /Slow to read: ([\w.-]+)/.exec(await slow.innerText())?.[1] ?? '';
      assert.match(await slow.innerText(), /s for \d+ KB/);
      await slow.locator('.monaco-link', { hasText: 'What to Do' }).click();
      await page.locator('.quick-input-list-entry', { hasText: 'do not say so again' }).click();
      await page.locator('.quick-input-widget').waitFor({ state: 'hidden' });
      await showStatus(page);
      await row(/Slow to/).waitFor();
      await row(`Slow to read: ${file}`).waitFor({ state: 'detached' });
    }));
});
