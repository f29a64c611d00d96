import { existsSync } from 'node:fs';
import { chromium, type Page } from 'playwright-core';
import { chromiumFlags, requireChromium } from '../../chromium';
import { PATIENCE } from '../patience';
import { startServer } from './server';

export interface EditorOptions {
  /** Absolute path of a folder or a `.code-workspace` file; without one the window is empty. */
  readonly workspace?: string;
  /** Absolute path of the extension under development. */
  readonly extension?: string;
  /** Absolute path of an extension that is installed as users have it. */
  readonly installed?: string;
  /** Absolute path of a module whose exported `run` is executed in the extension host. */
  readonly tests?: string;
  /** Whether the workspace is trusted without asking; default true. */
  readonly trusted?: boolean;
  readonly settings?: Readonly<Record<string, unknown>>;
  readonly env?: Readonly<Record<string, string>>;
  readonly size?: { readonly width: number; readonly height: number };
  /** Called before the workbench loads, to listen to what it says. */
  readonly prepare?: (page: Page) => Promise<void>;
}

export interface OpenEditor {
  readonly page: Page;
  /** Rejects when the server ends or the page crashes before `stop`. */
  readonly broken: Promise<never>;
  stop(): Promise<void>;
}

/**
 * Opens a real VS Code with the extension under development in Chromium, to be driven by hand through Playwright.
 *
 *     const editor = await openEditor({ workspace: '/abs/folder', extension: projectRoot });
 *     await editor.page.getByRole('treeitem', { name: 'orders.ts' }).dblclick();
 *     await editor.stop();
 */
export async function openEditor(options: EditorOptions): Promise<OpenEditor> {
  const executablePath = requireChromium();
  const server = await startServer({
    trusted: options.trusted ?? true,
    ...(options.settings && { settings: options.settings }),
    ...(options.env && { env: options.env }),
    ...(options.installed !== undefined && { installed: options.installed }),
  });
  const browser = await chromium.launch({ executablePath, args: chromiumFlags }).catch(async (error: unknown) => {
    await server.stop();
    throw error;
  });
  const stop = async (): Promise<void> => {
    await browser.close();
    await server.stop();
  };
  try {
    const context = await browser.newContext({ viewport: options.size ?? { width: 1280, height: 800 }, permissions: ['clipboard-read', 'clipboard-write'] });
    const page = await context.newPage();
    const crashed = new Promise<never>((_, reject) => page.on('crash', () => reject(new Error('The page of VS Code crashed.'))));
    const broken = Promise.race([server.ended, crashed]);
    broken.catch(() => undefined);
    await options.prepare?.(page);
    await page.goto(toAddress(server.authority, options), { timeout: PATIENCE });
    await Promise.race([page.locator('.monaco-workbench').waitFor({ timeout: PATIENCE }), broken]);
    return { page, broken, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

function toAddress(authority: string, options: EditorOptions): string {
  const url = new URL(`http://${authority}/`);
  if (options.workspace !== undefined) {
    if (!existsSync(options.workspace)) {
      throw new Error(`There is no workspace at ${options.workspace}.`);
    }
    url.searchParams.set(options.workspace.endsWith('.code-workspace') ? 'workspace' : 'folder', options.workspace);
  }
  const payload = Object.entries({ extensionDevelopmentPath: options.extension, extensionTestsPath: options.tests })
    .flatMap(([name, path]) => (path === undefined ? [] : [[name, `vscode-remote://${authority}${path}`]]));
  if (payload.length > 0) {
    url.searchParams.set('payload', JSON.stringify(payload));
  }
  return url.href;
}
