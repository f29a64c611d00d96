import { library } from '../library';

/** Packages whose `get`, `set` or `send` read settings, entries or metadata and never leave the process. */
export const configLookAlikes = library({
  name: 'config',
  packages: { config: '>=1', convict: '>=6', nconf: '>=0.10', envalid: '>=6', 'lru-cache': '>=4', 'node-cache': '>=4', 'react-hook-form': '>=6', 'reflect-metadata': '>=0.1' },
  checked: 'config 4.1', docs: 'https://github.com/node-config/node-config/wiki', inProcess: true,
});
