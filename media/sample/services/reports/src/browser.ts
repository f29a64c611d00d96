import puppeteer from 'puppeteer';

/** Opens the page in a browser and prints it. Takes several seconds. */
export async function renderReport(url: string): Promise<Uint8Array> {
  const browser = await puppeteer.launch();
  const page = await browser.newPage();
  await page.goto(url, { waitUntil: 'networkidle0', timeout: 60_000 });
  const report = await page.pdf({ format: 'A4' });
  await browser.close();
  return report;
}
