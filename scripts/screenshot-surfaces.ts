import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { FrameLocator, Page } from 'playwright-core';

const MAX_BYTES = 300 * 1024;
const TOGGLE_SIDE_BAR = 'View: Toggle Primary Side Bar Visibility';

/** What is photographed of the bundled sample in a real VS Code. Each leaves the window as it found it, no open editor and the explorer beside it, but for the walkthrough, which comes last. */
export const surfaces = {
  editor: photographEditor, hover: photographHover, peek: photographPeek, status: photographStatus, preview: photographPreview, sidebar: photographSideBar, filter: photographFilter,
  map: photographMap, save: photographSaveMenu, trace: photographTrace, walkthrough: photographWalkthrough,
};

export type Surface = keyof typeof surfaces;
export const surfaceNames = Object.keys(surfaces) as Surface[];

async function photographEditor(page: Page, path: string): Promise<void> {
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

/** A call that nothing is wrong with: where it goes, who answers there, and how long it may take. */
async function photographHover(page: Page, path: string): Promise<void> {
  await openFile(page, 'gateway/src/orders.ts');
  await page.locator('.squiggly-warning').first().waitFor();
  await page.locator('.codelens-decoration').first().waitFor();
  await page.locator('.view-line', { hasText: 'await orderService.post' }).getByText('post', { exact: true }).hover();
  await page.locator('.monaco-hover-content', { hasText: 'Why synchronous' }).waitFor();
  await save(page, path);
  await page.keyboard.press('Escape');
  await closeEditors(page);
}

async function photographPeek(page: Page, path: string): Promise<void> {
  await openFile(page, 'reports/src/server.ts');
  await page.locator('.codelens-decoration a').first().click();
  await page.locator('.peekview-widget .monaco-list-row').first().waitFor();
  await save(page, path);
  await page.keyboard.press('Escape');
  await closeEditors(page);
}

async function photographSideBar(page: Page, path: string): Promise<void> {
  const explorer = page.getByRole('tab', { name: /^Explorer/ });
  await page.getByRole('tab', { name: /^Crosstalk/ }).click({ force: true });
  await page.getByRole('treeitem', { name: /^gateway\s+services/ }).waitFor();
  await page.getByRole('treeitem', { name: /POST \/accounts waits for an e-mail/ }).click();
  await page.locator('.squiggly-warning').first().waitFor();
  await save(page, path);
  await explorer.click({ force: true });
  await closeEditors(page);
}

/** The language status names the counts of the workspace, what was found in the file, and what is slow. */
async function photographStatus(page: Page, path: string): Promise<void> {
  await openFile(page, 'reports/src/server.ts');
  await page.locator('.squiggly-warning').first().waitFor();
  await page.locator('[id="status.languageStatus"]').hover();
  await page.locator('.hover-language-status', { hasText: 'synchronous' }).first().waitFor();
  await save(page, path);
  await page.mouse.move(5, 5);
  await closeEditors(page);
}

/** Mail moves to a background job: one file changes and another is created. */
async function photographPreview(page: Page, path: string): Promise<void> {
  await openFile(page, 'gateway/src/mailer.ts');
  await runCommand(page, TOGGLE_SIDE_BAR);
  await page.locator('.part.sidebar').waitFor({ state: 'hidden' });
  await page.locator('.squiggly-warning').first().waitFor();
  await page.locator('.view-line', { hasText: 'transporter.sendMail' }).getByText('sendMail', { exact: true }).click();
  await page.keyboard.press('Control+.');
  await page.locator('.action-widget .action', { hasText: 'Move to a background job' }).hover();
  await page.keyboard.press('Control+Enter');
  await page.locator('.bulk-edit-panel .monaco-list-row', { hasText: 'emailJobs.ts' }).waitFor();
  await page.locator('.bulk-edit-panel .monaco-list-row', { hasText: 'mailer.ts' }).click();
  await page.locator('.monaco-diff-editor .line-insert').first().waitFor();
  await save(page, path);
  await page.getByRole('button', { name: 'Discard' }).click();
  await page.locator('.bulk-edit-panel').waitFor({ state: 'hidden' });
  await runCommand(page, TOGGLE_SIDE_BAR);
  await closeEditors(page);
}

async function photographFilter(page: Page, path: string): Promise<void> {
  await page.getByRole('tab', { name: /^Crosstalk/ }).click({ force: true });
  await runCommand(page, 'Crosstalk: Filter Views');
  await page.locator('.quick-input-widget input').fill('gateway');
  await page.keyboard.press('Enter');
  await page.getByText('filtered: gateway').first().waitFor();
  await page.getByRole('treeitem', { name: /^reports\s+services/ }).waitFor({ state: 'detached' });
  await save(page, path);
  await runCommand(page, 'Crosstalk: Clear Filter of Views');
  await page.getByRole('tab', { name: /^Explorer/ }).click({ force: true });
}

function viewer(page: Page): FrameLocator {
  return page.frameLocator('iframe.webview').frameLocator('#active-frame');
}

async function withMap(page: Page, act: (map: FrameLocator) => Promise<void>): Promise<void> {
  await runCommand(page, TOGGLE_SIDE_BAR);
  await runCommand(page, 'Crosstalk: Open Communication Map');
  await viewer(page).getByText('6 services').waitFor();
  await act(viewer(page));
  await runCommand(page, TOGGLE_SIDE_BAR);
  await closeEditors(page);
}

async function photographMap(page: Page, path: string): Promise<void> {
  await withMap(page, () => save(page, path));
}

async function photographSaveMenu(page: Page, path: string): Promise<void> {
  await withMap(page, async (map) => {
    await map.getByRole('button', { name: 'Save or copy' }).click();
    await map.getByRole('menuitem', { name: 'Copy as Mermaid' }).waitFor();
    await save(page, path);
    await page.keyboard.press('Escape');
  });
}

async function photographTrace(page: Page, path: string): Promise<void> {
  await withMap(page, async (map) => {
    await map.locator('.map .node', { hasText: 'payments' }).first().click();
    await map.getByRole('button', { name: 'Who waits for this' }).click();
    await map.getByRole('region', { name: /^Who waits for/ }).waitFor();
    await page.mouse.move(5, 5);
    await save(page, path);
  });
}

export async function photographDifference(page: Page, path: string): Promise<void> {
  await runCommand(page, TOGGLE_SIDE_BAR);
  await runCommand(page, 'Crosstalk: Compare the Map with…');
  await page.locator('.quick-input-list-entry', { hasText: 'everything that is not committed' }).click();
  const frame = viewer(page);
  await frame.getByRole('button', { name: 'gateway → rates.example.com' }).waitFor();
  await frame.getByRole('button', { name: 'Show what the filter hides' }).click();
  await frame.locator('.counts', { hasText: 'Showing all' }).waitFor();
  await page.mouse.move(5, 5);
  await save(page, path);
}

/** The views of a folder in which nothing is found. */
export async function photographWelcome(page: Page, path: string): Promise<void> {
  await page.getByRole('treeitem', { name: 'README.md', exact: true }).click();
  await page.getByRole('tab', { name: /^Crosstalk/ }).click({ force: true });
  await page.getByText('No call that leaves the process').first().waitFor();
  await page.mouse.move(5, 5);
  await page.locator('.monaco-hover', { hasText: 'Crosstalk' }).waitFor({ state: 'hidden' });
  await save(page, path);
}

/** Every step with its picture; VS Code leaves these out beside a side bar in a window of this width. */
async function photographWalkthrough(page: Page, path: string): Promise<void> {
  await runCommand(page, TOGGLE_SIDE_BAR);
  await runCommand(page, 'Welcome: Open Walkthrough...');
  await page.locator('.quick-input-list-entry', { hasText: 'Get Started with Crosstalk' }).first().click();
  for (const { id, title, picture } of walkthroughSteps()) {
    const step = page.locator('.getting-started-step', { hasText: title });
    if (!await step.evaluate((element) => element.classList.contains('expanded'))) await step.click();
    await page.frameLocator('.getting-started-media iframe.webview').frameLocator('#active-frame').locator('title', { hasText: picture }).waitFor({ state: 'attached' });
    await save(page, path.replace(/(?=-[\w-]+\.png$)/, `-${id}`));
  }
}

interface Step { readonly id: string; readonly title: string; readonly picture: string }

/** The steps as the manifest has them, with the title that stands in each picture. */
function walkthroughSteps(): readonly Step[] {
  const read = (path: string): string => readFileSync(join(__dirname, '..', path), 'utf8');
  const { contributes: { walkthroughs: [walkthrough] } } = JSON.parse(read('package.json')) as { readonly contributes: { readonly walkthroughs: readonly [{ readonly steps: readonly { readonly id: string; readonly title: string; readonly media: { readonly svg: string } }[] }] } };
  const texts = JSON.parse(read('package.nls.json')) as Readonly<Record<string, string>>;
  return walkthrough.steps.map(({ id, title, media }) => ({ id, title: texts[title.slice(1, -1)] ?? title, picture: /<title>(.*)<\/title>/.exec(read(media.svg))?.[1] ?? '' }));
}

async function closeEditors(page: Page): Promise<void> {
  await runCommand(page, 'View: Close All Editors');
  await page.locator('.tab').waitFor({ state: 'detached' });
}

async function openFile(page: Page, path: string): Promise<void> {
  await leaveWebview(page);
  await page.keyboard.press('Control+P');
  await page.locator('.quick-input-widget input').fill(path);
  await page.locator('.quick-input-list-entry', { hasText: path.replace(/^.*\//, '') }).first().click();
}

async function runCommand(page: Page, title: string): Promise<void> {
  await leaveWebview(page);
  await page.keyboard.press('F1');
  await page.locator('.quick-input-widget input').fill(`>${title}`);
  await page.locator('.quick-input-list-entry', { hasText: title }).first().click();
}

/** A key pressed in a webview reaches the workbench late, and the webview then takes the focus back from what the key has opened. */
async function leaveWebview(page: Page): Promise<void> {
  const element = page.locator('iframe.webview:focus');
  if (await element.count() > 0) await element.blur();
}

async function save(page: Page, path: string): Promise<void> {
  await page.screenshot({ path, animations: 'disabled', caret: 'hide' });
  const { size: bytes } = statSync(path);
  if (bytes > MAX_BYTES) throw new Error(`${path} has ${bytes} bytes, more than ${MAX_BYTES}.`);
}
