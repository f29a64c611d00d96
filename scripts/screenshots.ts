import { cpSync, mkdirSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { openEditor, type OpenEditor } from '../test/vscode/host/editor';

const root = join(__dirname, '..');
const pictures = join(root, 'media/screenshots');
const MAX_BYTES = 300 * 1024;
const size = { width: 1280, height: 760 };
const themes = { light: 'Default Light Modern', dark: 'Default Dark Modern' };

/** Takes the pictures of the README: the bundled sample in a real VS Code, in a light and in a dark theme. */
async function main(): Promise<void> {
  mkdirSync(pictures, { recursive: true });
  for (const [name, theme] of Object.entries(themes)) {
    const folder = mkdtempSync(join(tmpdir(), 'crosstalk-screenshots-'));
    const workspace = join(folder, 'shop');
    let editor: OpenEditor | undefined;
    try {
      cpSync(join(root, 'media/sample'), workspace, { recursive: true });
      editor = await openEditor({ workspace, extension: root, size, settings: settings(theme) });
      editor.page.setDefaultTimeout(60_000);
      await Promise.race([photograph(editor.page, name), editor.broken]);
    } finally {
      await editor?.stop();
      rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
    }
  }
}

function settings(theme: string): Readonly<Record<string, unknown>> {
  return {
    'workbench.colorTheme': theme,
    'window.commandCenter': false,
    'editor.minimap.enabled': false,
    'editor.fontSize': 13,
    // The packages of the sample are not installed: its imports would be underlined too.
    'typescript.validate.enable': false,
  };
}

async function photograph(page: Page, theme: string): Promise<void> {
  for (const name of ['services', 'reports', 'src', 'server.ts']) {
    await page.getByRole('treeitem', { name, exact: true }).click();
  }
  const squiggle = page.locator('.squiggly-warning').first();
  await squiggle.waitFor();
  await page.locator('.notification-toast').waitFor({ state: 'detached' });
  await squiggle.hover({ force: true });
  await page.locator('.monaco-hover-content', { hasText: 'long-running-in-handler' }).waitFor();
  await save(page, `editor-${theme}`);
  await page.keyboard.press('Escape');
  await runCommand(page, 'View: Toggle Primary Side Bar Visibility');
  await runCommand(page, 'View: Close All Editors');
  await page.locator('.tab').waitFor({ state: 'detached' });
  await runCommand(page, 'Crosstalk: Open Communication Map');
  await page.frameLocator('iframe.webview').frameLocator('#active-frame').getByText('6 services').waitFor();
  await save(page, `map-${theme}`);
}

async function runCommand(page: Page, title: string): Promise<void> {
  await page.keyboard.press('F1');
  await page.locator('.quick-input-widget input').fill(`>${title}`);
  await page.locator('.quick-input-list-entry', { hasText: title }).first().click();
}

async function save(page: Page, name: string): Promise<void> {
  const path = join(pictures, `${name}.png`);
  await page.screenshot({ path, animations: 'disabled', caret: 'hide' });
  const { size: bytes } = statSync(path);
  if (bytes > MAX_BYTES) throw new Error(`${name}.png has ${bytes} bytes, more than ${MAX_BYTES}.`);
}

void main();
