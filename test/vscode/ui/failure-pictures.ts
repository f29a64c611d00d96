import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';

const folder = join(__dirname, '../../../out/vscode');

/** Does what a test does at the window, and leaves a picture of it where that fails. */
export async function picturedOnFailure(page: Page, name: string, act: Promise<void>): Promise<void> {
  try {
    await act;
  } catch (error) {
    await photograph(page, name);
    throw error;
  }
}

/** Leaves a picture of the window after each test of a suite that failed. */
export function photographFailures(page: () => Page): void {
  afterEach(async function () {
    if (this.currentTest?.state === 'failed') await photograph(page(), this.currentTest.title);
  });
}

async function photograph(page: Page, name: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const path = join(folder, `${name.replace(/[^\w]+/g, '-')}.png`);
  // What failed is told, whether or not there is a picture of it.
  await page.screenshot({ path }).then(() => process.stdout.write(`The window then: ${path}\n`), () => undefined);
}
