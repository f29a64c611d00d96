import { library } from '../library';

export const nodeUrl = library({
  name: 'node:url', packages: { 'node:url': '>=14' }, checked: '@types/node 20.19', docs: 'https://nodejs.org/api/url.html',
  calls: { '{parse,urlToHttpOptions,format,fileURLToPath}': { passes: 'arg[0]' } },
});
