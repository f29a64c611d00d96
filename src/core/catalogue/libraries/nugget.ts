import { library } from '../library';

export const nugget = library({
  name: 'nugget', packages: { nugget: '>=1 <3' }, checked: '2.2.0', docs: 'https://github.com/maxogden/nugget#readme',
  calls: { 'default()': { category: 'http', style: 'sync', url: 'arg[0]', method: 'GET', returns: 'nothing', callback: 'arg[last]', defaultTimeout: 'none' } },
});
