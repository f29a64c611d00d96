import { library } from '../library';

export const sendBeacon = library({
  name: 'navigator.sendBeacon', packages: { global: '*' }, checked: 'lib.dom of TypeScript 6.0', docs: 'https://developer.mozilla.org/docs/Web/API/Navigator/sendBeacon',
  globals: ['navigator'], inBrowser: true,
  calls: { 'navigator.sendBeacon': { category: 'http', style: 'async', url: 'arg[0]', method: 'POST', payload: 'arg[1]', returns: 'nothing' } },
});
