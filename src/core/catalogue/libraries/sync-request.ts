import { library } from '../library';

export const syncRequest = library({
  name: 'sync-request', packages: { 'sync-request': '>=4 <7' }, checked: '6.1.0', docs: 'https://github.com/ForbesLindesay/sync-request#readme',
  calls: { 'default()': { category: 'http', style: 'sync', url: 'arg[1]', method: 'arg[0]', payload: 'arg[2].json | arg[2].body', returns: 'value', blocking: true, timeout: 'arg[2].timeout', defaultTimeout: 'none', defaultRetries: 0 } },
});
