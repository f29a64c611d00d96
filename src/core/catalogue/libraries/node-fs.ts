import { library } from '../library';

export const nodeFs = library({
  name: 'node:fs', packages: { 'node:fs': '>=14' }, checked: '@types/node 20.19', docs: 'https://nodejs.org/api/fs.html',
  calls: {
    readFileSync: { returns: 'value', blocking: true, duration: { band: 'instant', ms: [1, 100], source: 'grows with the file' } },
  },
});
