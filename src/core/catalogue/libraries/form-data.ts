import { library } from '../library';

export const formData = library({
  name: 'form-data', packages: { 'form-data': '>=2 <5' }, checked: '4.0.6', docs: 'https://github.com/form-data/form-data#readme',
  types: { FormData: { made: ['new default', 'new FormData'] } },
  calls: { 'FormData.submit': { category: 'http', style: 'sync', url: 'arg[0]', method: "arg[0].method | 'POST'", returns: 'value', callback: 'arg[1] | sibling.on[1]', timeout: 'arg[0].timeout', defaultTimeout: 'none', defaultRetries: 0 } },
});
