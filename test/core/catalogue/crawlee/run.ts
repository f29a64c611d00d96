import { CheerioCrawler, Configuration, PlaywrightCrawler } from 'crawlee';
import { PuppeteerCrawler } from '@crawlee/puppeteer';

let crawler: PlaywrightCrawler;

export async function crawl(url: string) {
  crawler = new PlaywrightCrawler({ requestHandler: async ({ page, pushData }) => pushData({ title: await page.title() }) }, new Configuration({ purgeOnStart: true }));
  await crawler.addRequests([url]);
  await crawler.run();
//              ^^^ out process sync chromium
  await crawler.run(['https://shop.example/start']);
//              ^^^ out process sync https://shop.example/start
  const pages = new CheerioCrawler({ requestHandler: ({ $ }) => console.log($('title').text()) });
  const { requestsFailed } = await pages.run(['https://shop.example']);
//                                       ^^^ out http sync GET shop.example
  await new PuppeteerCrawler({}).run();
//                               ^^^ out process sync chromium
  return requestsFailed;
}
