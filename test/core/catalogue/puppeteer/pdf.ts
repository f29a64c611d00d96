import puppeteer from 'puppeteer';

export async function render(id: string) {
  const browser = await puppeteer.launch({ headless: true });
//                                ^^^^^^ out process sync chromium
  const page = await browser.newPage();
  await page.goto(`http://shop/invoices/${id}`, { waitUntil: 'networkidle0' });
//           ^^^^ out process sync http://shop/invoices/${id}
  const pdf = await page.pdf({ format: 'A4' });
//                       ^^^ out process sync http://shop/invoices/${id}
  await browser.close();
  return pdf;
}
