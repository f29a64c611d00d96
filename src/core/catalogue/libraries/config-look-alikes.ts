import { library } from '../library';

/** Packages whose `get`, `set` or `send` read settings, entries or metadata and never leave the process. */
export const configLookAlikes = library({
  name: 'nconf',
  packages: { nconf: '>=0.10', envalid: '>=6', 'lru-cache': '>=4', 'node-cache': '>=4', 'react-hook-form': '>=6', 'reflect-metadata': '>=0.1' },
  checked: 'nconf 0.13', docs: 'https://github.com/indexzero/nconf', inProcess: true,
});
