import { library } from '../library';

const drive = { category: 'process', style: 'sync', target: 'sibling.goto[0]', timeout: 'arg[last].timeout', defaultTimeout: 30_000 } as const;

export const playwright = library({
  name: 'playwright', packages: { playwright: '>=1 <2', 'playwright-core': '>=1 <2', 'playwright-chromium': '>=1 <2' }, checked: '1.65.1', docs: 'https://playwright.dev/docs/api/class-playwright',
  types: {
    BrowserType: { values: ['chromium', 'firefox', 'webkit'] },
    Browser: { made: ['BrowserType.launch', 'BrowserType.connect', 'BrowserType.connectOverCDP'] },
    BrowserContext: { made: ['Browser.newContext', 'BrowserType.launchPersistentContext'] },
    Page: { made: ['Browser.newPage', 'BrowserContext.newPage'] },
  },
  calls: {
    'BrowserType.{launch,launchPersistentContext,launchServer}': {
      ...drive, target: "arg[last].executablePath | 'chromium'", duration: { band: 'slow', ms: [300, 5000], source: 'start of a browser' },
    },
    'BrowserType.{connect,connectOverCDP}': { ...drive, target: 'arg[0].wsEndpoint | arg[0]' },
    'Page.goto': { ...drive, target: 'arg[0]', duration: { band: 'slow', ms: [500, 10_000], source: 'load of a page' } },
    'Page.{reload,goBack,goForward}': drive,
    'Page.{addScriptTag,addStyleTag}': { ...drive, target: 'arg[0].url', switches: [{ when: 'arg[0].url', is: 'absent', then: { target: 'sibling.goto[0]' } }] },
    'Page.setContent': { ...drive, duration: { band: 'slow', ms: [100, 5000], source: 'load of a page' } },
    'Page.pdf': { ...drive, defaultTimeout: 'none', duration: { band: 'slow', ms: [2000, 12_000], source: 'HTML to PDF: warm 2 to 7 s, cold 4 to 12 s' } },
    'Page.screenshot': { ...drive, duration: { band: 'slow', ms: [200, 3000], source: 'rendering of a page' } },
  },
});
