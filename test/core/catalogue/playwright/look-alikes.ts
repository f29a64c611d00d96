import { devices, type Page } from 'playwright';

export function describe(page: Page): unknown {
  page.on('console', () => undefined);
  return [devices['Pixel 7'], page.locator('h1'), page.url()];
}
