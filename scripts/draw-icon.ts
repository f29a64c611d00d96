import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { chromiumFlags, requireChromium } from '../test/chromium';

const size = 256;

/** Draws media/icon.png, which the Marketplace wants as pixels, from icon.svg beside this file. */
async function main(): Promise<void> {
  const browser = await chromium.launch({ executablePath: requireChromium(), args: chromiumFlags });
  try {
    const page = await browser.newPage({ viewport: { width: size, height: size } });
    await page.setContent(`<style>body { margin: 0 } svg { display: block }</style>${readFileSync(join(__dirname, 'icon.svg'), 'utf8')}`);
    await page.screenshot({ path: join(__dirname, '../media/icon.png'), omitBackground: true });
  } finally {
    await browser.close();
  }
}

void main();
