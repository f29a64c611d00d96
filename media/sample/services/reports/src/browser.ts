import puppeteer from 'puppeteer';

/** Opens each page in a browser and prints it. Takes several seconds a page. */
export async function renderPages(urls: readonly string[]): Promise<Uint8Array[]> {
  const browser = await puppeteer.launch();
  const page = await browser.newPage();
  const printed: Uint8Array[] = [];
  for (const url of urls) {
    await page.goto(url, { waitUntil: 'networkidle0' });
    printed.push(await page.pdf({ format: 'A4' }));
  }
  await browser.close();
  return printed;
}
