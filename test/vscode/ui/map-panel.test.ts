import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FrameLocator, Page } from 'playwright-core';
import { openEditor, type OpenEditor } from '../host/editor';
import { PATIENCE } from '../patience';
import { photographFailures } from './failure-pictures';
import { MAP_VIEW_TYPE } from '../../../src/protocol/webview';

const root = join(__dirname, '../../..');

describe('the map panel', () => {
  let folder: string;
  let editor: OpenEditor;
  let page: Page;
  const complaints: string[] = [];

  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'crosstalk-map-'));
    cpSync(join(root, 'media/sample'), folder, { recursive: true });
    for (const args of [['init', '-q', '-b', 'main'], ['add', '.'], ['-c', 'user.name=a', '-c', 'user.email=a@b.c', '-c', 'commit.gpgsign=false', 'commit', '-qm', 'Open the shop']]) execFileSync('git', args, { cwd: folder });
    editor = await openEditor({
      workspace: folder, extension: root,
      prepare: async (prepared) => {
        prepared.on('console', (message) => (/content security policy/i.test(message.text()) && /webview\/main|dist\//.test(message.text()) ? complaints.push(message.text()) : undefined));
      },
    });
    page = editor.page;
    page.setDefaultTimeout(PATIENCE);
  });

  after(async () => {
    await editor.stop();
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  });

  photographFailures(() => page);

  const viewer = (): FrameLocator => page.frameLocator('iframe.webview').frameLocator('#active-frame');
  const runCommand = async (title: string): Promise<void> => {
    await page.keyboard.press('F1');
    await page.locator('.quick-input-widget input').fill(`>${title}`);
    await page.locator('.quick-input-list-entry', { hasText: title }).first().click();
  };

  it('draws the services of the workspace under a strict content policy', async () => {
    for (const name of ['services', 'gateway', 'src', 'accounts.ts']) {
      await page.getByRole('treeitem', { name, exact: true }).click();
    }
    await runCommand('Crosstalk: Open Communication Map');
    await viewer().getByText('6 services').waitFor();
    assert.deepEqual(complaints, []);
  });

  it('follows unsaved text', async () => {
    await page.locator('.view-line', { hasText: 'export const accounts' }).first().click();
    await page.keyboard.press('End');
    await page.keyboard.type("\naccounts.get('/rates', () => fetch('https://rates.example.com/today'));");
    await viewer().locator('.map .node[data-id*="rates.example.com"]').first().waitFor();
  });

  it('compares itself with the last commit, and the difference follows unsaved text', async () => {
    await runCommand('Crosstalk: Compare the Map with…');
    await page.locator('.quick-input-list-entry', { hasText: 'everything that is not committed' }).click();
    const differences = viewer().getByRole('region', { name: 'Differences' });
    await differences.getByRole('button', { name: 'gateway → rates.example.com' }).click();
    await viewer().locator('.details .changes', { hasText: 'New.' }).waitFor();
    await page.waitForFunction(isRemembered, { viewType: MAP_VIEW_TYPE, isSelected: true }, { polling: 200 });
    await viewer().getByRole('button', { name: 'Close the details' }).click();
    await page.locator('.view-line', { hasText: 'rates.example.com' }).first().click();
    await page.keyboard.press('End');
    await page.keyboard.type("\naccounts.get('/news', () => fetch('https://news.example.com/today'));");
    await differences.getByRole('button', { name: 'gateway → news.example.com' }).waitFor();
    assert.deepEqual(complaints, []);
  });

  it('is there again after the window was loaded anew', async () => {
    await page.waitForFunction(isRemembered, { viewType: MAP_VIEW_TYPE, isSelected: false }, { polling: 200 });
    await page.reload();
    await page.locator('.monaco-workbench').waitFor();
    await page.locator('.tab', { hasText: 'Communication Map' }).waitFor();
    await viewer().getByText('6 services').waitFor();
    await viewer().getByText(/^Compared with the last commit: /).first().waitFor();
  });

  it('is alone again when the comparison ends', async () => {
    await viewer().getByRole('button', { name: 'End the comparison' }).click();
    await viewer().locator('.counts', { hasText: 'Showing all' }).waitFor();
    assert.equal(await viewer().getByRole('region', { name: 'Differences' }).count(), 0);
  });
});

interface Remembered { readonly viewType: string; readonly isSelected: boolean }

/**
 * Runs in the page, so all in one: whether VS Code has written down that an editor of this type is open, and something or nothing selected in it, which it does every few seconds.
 * What it writes may be older than what is shown: who waits for nothing has to have waited for something before.
 */
async function isRemembered({ viewType, isSelected }: Remembered): Promise<boolean> {
  const databases = (await indexedDB.databases()).filter(({ name }) => name?.startsWith('vscode-web-state-db-'));
  const answers = await Promise.all(databases.map(({ name }) => new Promise<boolean>((resolve, reject) => {
    const opening = indexedDB.open(name ?? '');
    opening.onerror = () => reject(new Error(`The database ${name} does not open.`));
    opening.onsuccess = () => {
      const reading = opening.result.transaction('ItemTable').objectStore('ItemTable').get('memento/workbench.parts.editor');
      reading.onerror = () => reject(new Error(`The editors cannot be read from ${name}.`));
      reading.onsuccess = () => resolve(String(reading.result).includes(viewType) && /[^a-zA-Z]selection\\*"/.test(String(reading.result)) === isSelected);
      opening.result.close();
    };
  })));
  return answers.includes(true);
}
