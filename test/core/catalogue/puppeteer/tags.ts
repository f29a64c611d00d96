import puppeteer from 'puppeteer';

export async function tag() {
  const browser = await puppeteer.connect({ browserWSEndpoint: 'ws://browser:3000' });
//                                ^^^^^^^ out process sync ws://browser:3000
  const page = await browser.newPage();
  await page.addScriptTag({ url: 'http://cdn/script.js' });
//           ^^^^^^^^^^^^ out process sync http://cdn/script.js
  await page.setContent('<p>orders</p>');
//           ^^^^^^^^^^ out process sync ?
}
