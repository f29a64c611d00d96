import { library } from '../library';

export const xmlHttpRequest = library({
  name: 'XMLHttpRequest', packages: { global: '*' }, checked: 'lib.dom of TypeScript 6.0', docs: 'https://developer.mozilla.org/docs/Web/API/XMLHttpRequest',
  globals: ['XMLHttpRequest'], inBrowser: true,
  types: { XMLHttpRequest: { made: ['new XMLHttpRequest'] } },
  calls: {
    'XMLHttpRequest.send': {
      category: 'http', style: 'sync', url: 'sibling.open[1]', method: 'sibling.open[0]', payload: 'arg[0]', returns: 'nothing', callback: 'sibling.addEventListener[1] | sibling.onload | sibling.onreadystatechange',
      timeout: 'sibling.timeout', defaultTimeout: 'none', switches: [{ when: 'sibling.open[2]', is: false, then: { blocking: true } }],
    },
  },
});
