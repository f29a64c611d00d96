import { library } from '../library';

export const tusServer = library({
  name: '@tus/server', packages: { '@tus/server': '>=1 <3' }, checked: '2.3.0', docs: 'https://github.com/tus/tus-node-server/tree/main/packages/server',
  calls: { 'new Server': { target: "'upload'", handler: 'arg[0].*', entry: 'request' } },
});
