import { chromium } from 'playwright';

export async function load() {
  const browser = await chromium.launch();
//                               ^^^^^^ out process sync chromium
  const page = await browser.newPage();
  await page.goto('http://shop/invoice');
//           ^^^^ out process sync http://shop/invoice
  await page.addScriptTag({ url: 'http://cdn/script.js' });
//           ^^^^^^^^^^^^ out process sync http://cdn/script.js
  await page.addStyleTag({ content: 'body { margin: 0 }' });
//           ^^^^^^^^^^^ out process sync http://shop/invoice
}
