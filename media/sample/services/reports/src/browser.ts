import puppeteer from 'puppeteer';

/** Opens each page in a browser and prints it. Takes several seconds a page. */
export async function renderPages(urls: readonly string[]): Promise<number> {
  const browser = await puppeteer.launch();
  const page = await browser.newPage();
  let printed = 0;
  for (const url of urls) {
    await page.goto(url, { waitUntil: 'networkidle0' });
    await page.pdf({ format: 'A4', path: `printed/${printed}.pdf` });
    printed += 1;
  }
  await browser.close();
  return printed;
}
