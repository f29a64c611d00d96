import { library } from '../library';

const pages = { category: 'http', style: 'sync', method: 'GET', url: 'arg[0]', duration: { band: 'long-running', ms: [5000, 3_600_000], source: 'visits pages until none is left' } } as const;
const browser = {
  category: 'process', style: 'sync', operation: 'spawn', target: "arg[0] | 'chromium'",
  duration: { band: 'long-running', ms: [10_000, 3_600_000], source: 'opens pages in a browser until none is left' },
} as const;

export const crawlee = library({
  name: 'crawlee', checked: '3.18.1', docs: 'https://crawlee.dev/js/api',
  packages: {
    crawlee: '>=3 <4', '@crawlee/basic': '>=3 <4', '@crawlee/http': '>=3 <4', '@crawlee/cheerio': '>=3 <4', '@crawlee/jsdom': '>=3 <4', '@crawlee/linkedom': '>=3 <4',
    '@crawlee/browser': '>=3 <4', '@crawlee/playwright': '>=3 <4', '@crawlee/puppeteer': '>=3 <4',
  },
  types: {
    Crawler: { made: ['new {BasicCrawler,HttpCrawler,CheerioCrawler,JSDOMCrawler,LinkeDOMCrawler}'] },
    BrowserCrawler: { made: ['new {BrowserCrawler,PlaywrightCrawler,PuppeteerCrawler,AdaptivePlaywrightCrawler}'] },
  },
  calls: {
    'Crawler.run': pages,
    'BrowserCrawler.run': browser,
  },
});
