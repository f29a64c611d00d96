import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { openEditor } from '../test/vscode/host/editor';

const root = join(__dirname, '..');
const MAX_BYTES = 300 * 1024;
const size = { width: 1280, height: 760 };
interface Theme { readonly id: string; readonly className: string }
const readmeThemes: Readonly<Record<string, Theme>> = { light: { id: 'Light Modern', className: 'vs' }, dark: { id: 'Dark Modern', className: 'vs-dark' } };
const allThemes = {
  ...readmeThemes,
  'high-contrast': { id: 'Default High Contrast', className: 'hc-black' },
  'high-contrast-light': { id: 'Default High Contrast Light', className: 'hc-light' },
};

/** Photographs the bundled sample in a real VS Code. Each surface leaves the window as it found it, no open editor and the explorer beside it, but for the walkthrough, which comes last. */
const surfaces = { editor: photographHover, peek: photographPeek, sidebar: photographSideBar, map: photographMap, walkthrough: photographWalkthrough };
const settings = {
  'window.commandCenter': false,
  'editor.minimap.enabled': false,
  'editor.fontSize': 13,
  // The packages of the sample are not installed: its imports would be underlined too.
  'typescript.validate.enable': false,
};
type Surface = keyof typeof surfaces;

/**
 *     npx tsx scripts/screenshots.ts              # the pictures of the README
 *     npx tsx scripts/screenshots.ts FOLDER       # every surface in every theme, to look at
 */
async function main(review: string | undefined): Promise<void> {
  const folder = review === undefined ? join(root, 'media/screenshots') : resolve(review);
  mkdirSync(folder, { recursive: true });
  const wanted: readonly Surface[] = review === undefined ? ['editor', 'map'] : ['editor', 'peek', 'sidebar', 'map', 'walkthrough'];
  for (const [name, theme] of Object.entries(review === undefined ? readmeThemes : allThemes)) {
    await withSample(theme, async (page) => {
      for (const surface of wanted) {
        await surfaces[surface](page, join(folder, `${surface}-${name}.png`));
      }
    });
    await withSample(theme, (page) => photographDifference(page, join(folder, `difference-${name}.png`)), editSample);
  }
}

async function withSample(theme: Theme, act: (page: Page) => Promise<void>, edit: (workspace: string) => void = () => undefined): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'crosstalk-screenshots-'));
  const workspace = join(folder, 'shop');
  try {
    cpSync(join(root, 'media/sample'), workspace, { recursive: true });
    for (const args of [['init', '-q', '-b', 'main'], ['add', '.'], ['-c', 'user.name=a', '-c', 'user.email=a@b.c', '-c', 'commit.gpgsign=false', 'commit', '-qm', 'Open the shop']]) execFileSync('git', args, { cwd: workspace });
    edit(workspace);
    const editor = await openEditor({ workspace, installed: root, size, settings: { ...settings, 'workbench.colorTheme': theme.id } });
    editor.page.setDefaultTimeout(60_000);
    const dressed = editor.page.locator(`.monaco-workbench.${theme.className}[class*=vscode-theme]`);
    await Promise.race([dressed.waitFor().then(() => act(editor.page)), editor.broken]).finally(editor.stop);
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

async function photographHover(page: Page, path: string): Promise<void> {
  for (const name of ['services', 'reports', 'src', 'server.ts']) {
    await page.getByRole('treeitem', { name, exact: true }).click();
  }
  await page.locator('.squiggly-warning').first().waitFor();
  await page.locator('.codelens-decoration').first().waitFor();
  await page.locator('.notification-toast').waitFor({ state: 'detached' });
  await page.locator('.view-line', { hasText: 'await renderPages' }).getByText('renderPages', { exact: true }).hover();
  await page.locator('.monaco-hover-content', { hasText: 'Why synchronous' }).waitFor();
  await page.locator('.monaco-hover', { hasText: 'Quick Fix' }).waitFor();
  await save(page, path);
  await page.keyboard.press('Escape');
  await closeEditors(page);
}

async function photographPeek(page: Page, path: string): Promise<void> {
  await page.getByRole('treeitem', { name: 'server.ts', exact: true }).click();
  await page.locator('.codelens-decoration a').first().click();
  await page.locator('.peekview-widget .monaco-list-row').first().waitFor();
  await save(page, path);
  await page.keyboard.press('Escape');
  await closeEditors(page);
}

async function photographSideBar(page: Page, path: string): Promise<void> {
  const explorer = page.getByRole('tab', { name: /^Explorer/ });
  await page.getByRole('tab', { name: /^Crosstalk/ }).click({ force: true });
  await page.getByRole('treeitem', { name: /^gateway/ }).click();
  await page.getByRole('treeitem', { name: /POST \/accounts waits for an e-mail/ }).click();
  await page.locator('.squiggly-warning').first().waitFor();
  await save(page, path);
  await explorer.click({ force: true });
  await closeEditors(page);
}

async function photographMap(page: Page, path: string): Promise<void> {
  await runCommand(page, 'View: Toggle Primary Side Bar Visibility');
  await runCommand(page, 'Crosstalk: Open Communication Map');
  await page.frameLocator('iframe.webview').frameLocator('#active-frame').getByText('6 services').waitFor();
  await save(page, path);
  await runCommand(page, 'View: Toggle Primary Side Bar Visibility');
  await closeEditors(page);
}

/** The welcome goes through the queue instead of the mail server, and a rate is asked for. */
function editSample(workspace: string): void {
  const [accounts, mailer] = ['accounts.ts', 'mailer.ts'].map((name) => join(workspace, 'services/gateway/src', name)) as [string, string];
  const queued = readFileSync(accounts, 'utf8').replace(/^import .* from '.\/mailer';\n/m, '').replace('sendWelcome(account.email)', "emails.add('welcome', { to: account.email }, { attempts: 5 })");
  writeFileSync(accounts, `${queued}\naccounts.get('/rates', async (_request, response) => {\n  response.json(await (await fetch('https://rates.example.com/today')).json());\n});\n`);
  rmSync(mailer);
}

async function photographDifference(page: Page, path: string): Promise<void> {
  await runCommand(page, 'View: Toggle Primary Side Bar Visibility');
  await runCommand(page, 'Crosstalk: Compare the Map with…');
  await page.locator('.quick-input-list-entry', { hasText: 'everything that is not committed' }).click();
  const frame = page.frameLocator('iframe.webview').frameLocator('#active-frame');
  await frame.getByRole('button', { name: 'gateway → rates.example.com' }).waitFor();
  await frame.getByRole('button', { name: 'Show what the filter hides' }).click();
  await frame.locator('.counts', { hasText: 'Showing all' }).waitFor();
  await page.mouse.move(5, 5);
  await save(page, path);
}

async function photographWalkthrough(page: Page, path: string): Promise<void> {
  await runCommand(page, 'Welcome: Open Walkthrough...');
  await page.locator('.quick-input-list-entry', { hasText: 'Get Started with Crosstalk' }).first().click();
  await page.locator('.getting-started-step', { hasText: 'Open a sample with real findings' }).waitFor();
  await save(page, path);
}

async function closeEditors(page: Page): Promise<void> {
  await runCommand(page, 'View: Close All Editors');
  await page.locator('.tab').waitFor({ state: 'detached' });
}

async function runCommand(page: Page, title: string): Promise<void> {
  await page.keyboard.press('F1');
  await page.locator('.quick-input-widget input').fill(`>${title}`);
  await page.locator('.quick-input-list-entry', { hasText: title }).first().click();
}

async function save(page: Page, path: string): Promise<void> {
  await page.screenshot({ path, animations: 'disabled', caret: 'hide' });
  const { size: bytes } = statSync(path);
  if (bytes > MAX_BYTES) throw new Error(`${path} has ${bytes} bytes, more than ${MAX_BYTES}.`);
}

void main(process.argv[2]);
