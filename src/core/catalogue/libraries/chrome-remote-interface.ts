import { library } from '../library';

const drive = { category: 'process', style: 'sync', target: 'arg[0].url', defaultTimeout: 'none' } as const;

export const chromeRemoteInterface = library({
  name: 'chrome-remote-interface', packages: { 'chrome-remote-interface': '>=0.20 <1' }, checked: '0.34.0', docs: 'https://github.com/cyrus-and/chrome-remote-interface#readme',
  types: { Client: { made: ['default()'] } },
  calls: {
    'default()': { ...drive, target: "arg[0].host | 'chromium'" },
    'Client.Page.{navigate,reload,captureScreenshot,printToPDF}': drive,
    'Client.send': { ...drive, target: 'arg[1].url' },
  },
});
