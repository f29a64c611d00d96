import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pseudoTexts } from '../../pseudo-locale';
import { openEditor } from '../host/editor';
import { PATIENCE } from '../patience';
import { copyExtension } from './extension-copy';
import { picturedOnFailure } from './failure-pictures';

const root = join(__dirname, '../../..');

/** The language that VS Code keeps for texts that are no language. */
const PSEUDO = 'qps-ploc';

/** The extension as it is, with a translation. */
function translated(folder: string): string {
  copyExtension(folder);
  mkdirSync(join(folder, 'l10n'), { recursive: true });
  writeFileSync(join(folder, 'l10n', `bundle.l10n.${PSEUDO}.json`), JSON.stringify(pseudoTexts('l10n/bundle.l10n.json')));
  writeFileSync(join(folder, `package.nls.${PSEUDO}.json`), JSON.stringify(pseudoTexts('package.nls.json')));
  return folder;
}

describe('the editor in another language', () => {
  it('says what extension and server say in it', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'crosstalk-l10n-'));
    cpSync(join(root, 'media/sample'), join(folder, 'shop'), { recursive: true });
    const editor = await openEditor({
      workspace: join(folder, 'shop'), extension: translated(join(folder, 'extension')),
      prepare: async (page) => {
        await page.addInitScript({ content: `Object.defineProperty(globalThis, '_VSCODE_NLS_LANGUAGE', { value: '${PSEUDO}' });` });
      },
    });
    const { page } = editor;
    page.setDefaultTimeout(PATIENCE);
    const check = async (): Promise<void> => {
      for (const name of ['services', 'gateway', 'src', 'orders.ts']) await page.getByRole('treeitem', { name, exact: true }).click();
      await page.locator('.codelens-decoration', { hasText: '⟦' }).first().waitFor();
      await page.locator('.view-line', { hasText: 'orderService.post' }).getByText('post', { exact: true }).first().click();
      await page.keyboard.press('Control+K');
      await page.keyboard.press('Control+I');
      await page.locator('.monaco-hover-content', { hasText: '⟦Target: ' }).waitFor();
      await page.keyboard.press('Escape');
      await page.getByRole('tab', { name: /^Crosstalk/ }).click({ force: true });
      await page.getByRole('treeitem', { name: /⟦Synchronous⟧/ }).first().waitFor();
      await page.keyboard.press('F1');
      await page.locator('.quick-input-widget input').fill('>Crosstalk: Open Communication Map');
      await page.locator('.quick-input-list-entry').first().click();
      await page.frameLocator('iframe.webview').frameLocator('#active-frame').getByText(/^⟦Showing all ⟦/).waitFor();
    };
    try {
      await picturedOnFailure(page, 'localized', Promise.race([check(), editor.broken]));
    } finally {
      await editor.stop();
      rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
    }
  });
});
