import assert from 'node:assert/strict';
import { join } from 'node:path';
import { openEditor, type EditorOptions } from '../host/editor';
import { picturedOnFailure } from './failure-pictures';

const root = join(__dirname, '../../..');
const workspace = join(root, 'test/vscode/fixtures/shop');

/** Opens an editor, hands its page to the check and closes it whatever comes of it. */
async function withEditor(options: EditorOptions, check: (page: Awaited<ReturnType<typeof openEditor>>['page']) => Promise<void>): Promise<void> {
  const editor = await openEditor({ workspace, extension: root, ...options });
  try {
    await picturedOnFailure(editor.page, 'window', Promise.race([check(editor.page), editor.broken]));
  } finally {
    await editor.stop();
  }
}

describe('the window', () => {
  it('shows a file of the workspace', () =>
    withEditor({}, async (page) => {
      for (const name of ['orders', 'src', 'orders.ts']) {
        await page.getByRole('treeitem', { name, exact: true }).click();
      }
      await page.locator('.view-line', { hasText: 'express()' }).first().waitFor();
    }));

  it('opens in Restricted Mode when it is not trusted', () =>
    withEditor({ trusted: false }, async (page) => {
      await page.getByRole('button', { name: 'Restricted Mode' }).waitFor();
      assert.match(await page.title(), /shop/);
    }));
});
