import { library } from '../library';

const drive = { category: 'process', style: 'sync', target: 'sibling.goto[0]', timeout: 'arg[last].timeout', defaultTimeout: 30_000 } as const;

export const puppeteer = library({
  name: 'puppeteer', packages: { puppeteer: '>=5 <26', 'puppeteer-core': '>=5 <26', 'puppeteer-extra': '>=3', '@cloudflare/puppeteer': '>=0.0.5' }, checked: '25.16.0', docs: 'https://pptr.dev/api', system: 'chromium',
  types: {
    Browser: { made: ['launch', 'connect'] },
    BrowserContext: { made: ['Browser.createBrowserContext', 'Browser.createIncognitoBrowserContext', 'Browser.defaultBrowserContext', 'Page.browserContext'] },
    Page: { made: ['Browser.newPage', 'BrowserContext.newPage'] },
  },
  calls: {
    launch: { ...drive, target: "arg[0].executablePath | 'chromium'", duration: { band: 'slow', ms: [300, 5000], source: 'start of a browser' } },
    connect: { ...drive, target: 'arg[0].browserWSEndpoint | arg[0].browserURL' },
    'Page.goto': { ...drive, target: 'arg[0]', duration: { band: 'slow', ms: [500, 10_000], source: 'load of a page' } },
    'Page.{reload,goBack,goForward}': drive,
    'Page.{addScriptTag,addStyleTag}': { ...drive, target: 'arg[0].url', switches: [{ when: 'arg[0].url', is: 'absent', then: { target: 'sibling.goto[0]' } }] },
    'Page.setContent': { ...drive, duration: { band: 'slow', ms: [100, 5000], source: 'load of a page' } },
    'Page.{pdf,createPDFStream}': { ...drive, duration: { band: 'slow', ms: [2000, 12_000], source: 'HTML to PDF: warm 2 to 7 s, cold 4 to 12 s' } },
    'Page.screenshot': { ...drive, duration: { band: 'slow', ms: [200, 3000], source: 'rendering of a page' } },
  },
});
