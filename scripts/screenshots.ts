import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { openEditor } from '../test/vscode/host/editor';
import { picturedOnFailure } from '../test/vscode/ui/failure-pictures';
import { photographDifference, photographWelcome, surfaceNames, surfaces, type Surface } from './screenshot-surfaces';

const root = join(__dirname, '..');
const size = { width: 1280, height: 760 };
interface Theme { readonly id: string; readonly className: string }
const readmeThemes: Readonly<Record<string, Theme>> = { light: { id: 'Light Modern', className: 'vs' }, dark: { id: 'Dark Modern', className: 'vs-dark' } };
const allThemes = {
  ...readmeThemes,
  'high-contrast': { id: 'Default High Contrast', className: 'hc-black' },
  'high-contrast-light': { id: 'Default High Contrast Light', className: 'hc-light' },
};

const settings = {
  // Nothing is photographed on its way.
  'workbench.reduceMotion': 'on',
  'window.commandCenter': false,
  'window.title': '${rootName}',
  'git.blame.statusBarItem.enabled': false,
  'editor.minimap.enabled': false,
  'editor.fontSize': 13,
  // The packages of the sample are not installed: its imports would be underlined too.
  'typescript.validate.enable': false,
  // Its hovers say at first that they are still loading.
  'typescript.tsserver.useSyntaxServer': 'never',
};

/**
 *     npx tsx scripts/screenshots.ts              # the pictures of the README
 *     npx tsx scripts/screenshots.ts FOLDER       # every surface in every theme, to look at
 *     npx tsx scripts/screenshots.ts FOLDER dark  # in one theme
 *     npx tsx scripts/screenshots.ts FOLDER dark peek,trace
 */
async function main(review: string | undefined, only: string | undefined, some: string | undefined): Promise<void> {
  const folder = review === undefined ? join(root, 'media/screenshots') : resolve(review);
  mkdirSync(folder, { recursive: true });
  const wanted: readonly Surface[] = review === undefined ? ['editor', 'map'] : surfaceNames.filter((name) => some === undefined || some.split(',').includes(name));
  const themes = Object.entries(review === undefined ? readmeThemes : allThemes).filter(([name]) => only === undefined || name === only);
  for (const [name, theme] of themes) {
    await withSample(theme, async (page) => {
      for (const surface of wanted) {
        await picturedOnFailure(page, surface, surfaces[surface](page, join(folder, `${surface}-${name}.png`)));
      }
    });
    if (some !== undefined) continue;
    await withSample(theme, (page) => photographDifference(page, join(folder, `difference-${name}.png`)), editSample);
    if (review !== undefined) await withSample(theme, (page) => photographWelcome(page, join(folder, `welcome-${name}.png`)), (workspace) => rmSync(join(workspace, 'services'), { recursive: true }));
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

/** The welcome goes through the queue instead of the mail server, and a rate is asked for. */
function editSample(workspace: string): void {
  const [accounts, mailer] = ['accounts.ts', 'mailer.ts'].map((name) => join(workspace, 'services/gateway/src', name)) as [string, string];
  const queued = readFileSync(accounts, 'utf8').replace(/^import .* from '.\/mailer';\n/m, '').replace('sendWelcome(account.email)', "emails.add('welcome', { to: account.email }, { attempts: 5 })");
  writeFileSync(accounts, `${queued}\naccounts.get('/rates', async (_request, response) => {\n  response.json(await (await fetch('https://rates.example.com/today')).json());\n});\n`);
  rmSync(mailer);
}

void main(process.argv[2], process.argv[3], process.argv[4]);
