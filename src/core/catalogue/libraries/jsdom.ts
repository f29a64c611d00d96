import { library } from '../library';

export const jsdom = library({
  name: 'jsdom', packages: { jsdom: '>=10' }, checked: '31.0.1', docs: 'https://github.com/jsdom/jsdom#readme',
  types: { JSDOM: { made: ['new JSDOM'] } },
  calls: { 'JSDOM.fromURL': { category: 'process', style: 'sync', target: 'arg[0]', defaultTimeout: 'none' } },
});
