// shows: timeout
import puppeteer from 'puppeteer';

export async function print(html: string) {
  const browser = await puppeteer.launch({ timeout: 10_000 });
//                                ^^^^^^ out process sync chromium, 10000 ms
  const page = await browser.newPage();
  await page.setContent(html);
//           ^^^^^^^^^^ out process sync ?, 30000 ms
  await page.screenshot();
//           ^^^^^^^^^^ out process sync ?, 30000 ms
  return page.pdf({ timeout: 20_000 });
//            ^^^ out process sync ?, 20000 ms
}
