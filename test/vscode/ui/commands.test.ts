import assert from 'node:assert/strict';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { openEditor, type OpenEditor } from '../host/editor';
import { PATIENCE } from '../patience';
import { photographFailures } from './failure-pictures';

const root = join(__dirname, '../../..');

describe('what one does at the window', () => {
  let folder: string;
  let editor: OpenEditor;
  let page: Page;

  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'crosstalk-commands-'));
    cpSync(join(root, 'media/sample'), join(folder, 'shop'), { recursive: true });
    editor = await openEditor({ workspace: join(folder, 'shop'), extension: root });
    page = editor.page;
    page.setDefaultTimeout(PATIENCE);
    for (const name of ['services', 'gateway', 'src', 'mailer.ts']) await page.getByRole('treeitem', { name, exact: true }).click();
    await page.locator('.squiggly-warning').first().waitFor();
  });

  after(async () => {
    await editor.stop();
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  });

  photographFailures(() => page);

  const entry = (text: string): Locator => page.locator('.quick-input-list-entry', { hasText: text }).first();
  const runCommand = async (title: string): Promise<void> => {
    await page.keyboard.press('F1');
    await page.locator('.quick-input-widget input').fill(`>${title}`);
    await entry(title).click();
  };
  const tab = (name: string): Locator => page.getByRole('tab', { name });
  const textOf = (...path: readonly string[]): string => readFileSync(join(folder, 'shop', ...path), 'utf8');
  /** Under a test driver VS Code shows what it says only to who opens the list. */
  const notice = async (text: string | RegExp): Promise<Locator> => {
    await runCommand('Notifications: Show Notifications');
    const found = page.locator('.notifications-center .notification-list-item', { hasText: text }).first();
    await found.waitFor();
    return found;
  };

  it('Set Up CI writes the job of the CI that is chosen', async () => {
    await runCommand('Crosstalk: Set Up CI');
    await entry('GitHub Actions').click();
    await tab('crosstalk.yml').first().waitFor();
    assert.match(textOf('.github', 'workflows', 'crosstalk.yml'), /crosstalk-lint check --format github/);
    await runCommand('Crosstalk: Set Up CI');
    await entry('GitLab CI').click();
    await page.locator('.view-line', { hasText: 'merge_request_event' }).first().waitFor();
    assert.match(textOf('.gitlab', 'crosstalk.yml'), /--format gitlab/);
  });

  it('Create Configuration shows a file that VS Code has nothing to say against', async () => {
    await runCommand('Crosstalk: Create Configuration');
    await tab('crosstalk.json').waitFor();
    await page.locator('.view-line', { hasText: '6 services: gateway' }).first().waitFor();
    await page.getByRole('button', { name: /JSON with Comments/ }).waitFor();
  });

  it('Add to Workspace Recommendations says what it did, and shows it', async () => {
    await runCommand('Crosstalk: Add to Workspace Recommendations');
    await (await notice('is now recommended')).getByRole('button', { name: 'Open File' }).click();
    await tab('extensions.json').waitFor();
    assert.match(textOf('.vscode', 'extensions.json'), /crosstalk-lint\.crosstalk-lint/);
  });

  it('the explorer tells why nothing is found in a file', async () => {
    await page.getByRole('treeitem', { name: 'server.ts', exact: true }).click({ button: 'right' });
    const item = page.getByRole('menuitem', { name: 'Why Is Nothing Found in This File?' });
    // A menu listens to the mouse a tenth of a second after it opened, so that the click that opened it chooses nothing.
    await item.click({ delay: 500 });
    // An open menu takes the keys.
    await item.waitFor({ state: 'hidden' });
    await notice(/server\.ts was looked into|In server\.ts are calls/);
  });

  it('the filter keeps what has the words in it, until it is cleared', async () => {
    await page.getByRole('tab', { name: /^Crosstalk/ }).first().click({ force: true });
    await page.getByRole('treeitem', { name: /^notifications/, level: 1 }).waitFor();
    await runCommand('Crosstalk: Filter Views');
    await page.locator('.quick-input-widget input').fill('gateway');
    await page.keyboard.press('Enter');
    await page.getByRole('treeitem', { name: /^notifications/, level: 1 }).waitFor({ state: 'detached' });
    await page.getByRole('treeitem', { name: /^gateway/, level: 1 }).waitFor();
    await page.getByText('filtered: gateway').first().waitFor();
    await runCommand('Crosstalk: Clear Filter of Views');
    await page.getByRole('treeitem', { name: /^notifications/, level: 1 }).waitFor();
  });

  it('Baseline Existing Findings puts them off, and the badge goes', async () => {
    const badge = page.locator('.activitybar .action-item', { has: page.locator('[aria-label^="Crosstalk"]') }).locator('.badge-content');
    await badge.filter({ hasText: /\d/ }).waitFor();
    await runCommand('Crosstalk: Baseline Existing Findings');
    await notice('are put off in');
    assert.ok(existsSync(join(folder, 'shop', 'crosstalk-baseline.json')));
    assert.match(textOf('crosstalk.json'), /"baseline": "crosstalk-baseline\.json"/);
    await page.getByRole('treeitem', { name: /^Nothing to report/ }).waitFor();
  });

  it('the view of findings says what the profile leaves out, and shows it', async () => {
    await page.getByRole('treeitem', { name: /hints not shown/ }).click();
    await entry('explore').click();
    await page.getByRole('treeitem', { name: /POST \/accounts waits for an e-mail/ }).waitFor();
    await page.getByRole('treeitem', { name: /not shown/ }).waitFor({ state: 'detached' });
  });

  it('the walkthrough opens a copy of the sample in a window of its own', async () => {
    await runCommand('Welcome: Open Walkthrough...');
    await entry('Get Started with Crosstalk').click();
    const opening = page.context().waitForEvent('page');
    await page.getByRole('button', { name: 'Open Sample' }).click();
    const window = await opening;
    await window.getByRole('treeitem', { name: 'services', exact: true }).waitFor();
    assert.match(decodeURIComponent(window.url()), /globalStorage\/crosstalk-lint\.crosstalk-lint\/sample/);
    await window.close();
  });
});
