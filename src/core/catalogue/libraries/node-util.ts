import { library } from '../library';

export const nodeUtil = library({
  name: 'node:util', packages: { 'node:util': '>=14' }, checked: '@types/node 20.19', docs: 'https://nodejs.org/api/util.html', inProcess: true,
  calls: {
    // The function without its callback; it gives a promise.
    '{promisify,callbackify,deprecate}': { passes: 'arg[0]' },
  },
});
