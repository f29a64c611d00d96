// shows: timeout
import { chromium } from 'playwright';

export async function print(html: string) {
  const browser = await chromium.launch();
//                               ^^^^^^ out process sync chromium, 30000 ms
  const page = await browser.newPage();
  await page.goto('https://shop.acme.dev/invoice', { timeout: 5_000 });
//           ^^^^ out process sync https://shop.acme.dev/invoice, 5000 ms
  await page.setContent(html);
//           ^^^^^^^^^^ out process sync https://shop.acme.dev/invoice, 30000 ms
  await page.screenshot({ path: 'invoice.png' });
//           ^^^^^^^^^^ out process sync https://shop.acme.dev/invoice, 30000 ms
  return page.pdf({ format: 'A4' });
//            ^^^ out process sync https://shop.acme.dev/invoice, no timeout
}
