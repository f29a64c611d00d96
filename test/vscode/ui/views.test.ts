import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openEditor } from '../host/editor';
import { PATIENCE } from '../patience';
import { picturedOnFailure } from './failure-pictures';

const root = join(__dirname, '../../..');

describe('the views in the side bar', () => {
  it('show services, findings and a badge, and lead to code and map', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'crosstalk-views-'));
    const workspace = join(folder, 'shop');
    cpSync(join(root, 'media/sample'), workspace, { recursive: true });
    const editor = await openEditor({ workspace, extension: root });
    const { page } = editor;
    page.setDefaultTimeout(PATIENCE);
    const check = async (): Promise<void> => {
      for (const name of ['services', 'reports', 'src', 'server.ts']) await page.getByRole('treeitem', { name, exact: true }).click();
      await page.locator('.squiggly-warning').first().waitFor();
      await page.getByRole('tab', { name: /^Crosstalk/ }).click({ force: true });
      const finding = page.getByRole('treeitem', { name: /POST \/accounts waits for an e-mail/ });
      await finding.waitFor();
      await page.getByRole('treeitem', { name: /^gateway/ }).waitFor();
      await page.locator('.activitybar .badge-content', { hasText: /\d/ }).first().waitFor();
      const picture = process.env['CROSSTALK_PICTURE'];
      if (picture !== undefined) await page.screenshot({ path: picture });
      await finding.click();
      await page.getByRole('tab', { name: 'mailer.ts' }).waitFor();
    };
    try {
      await picturedOnFailure(page, 'views', Promise.race([check(), editor.broken]));
    } finally {
      await editor.stop();
      rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
    }
  });
});
