import { library } from '../library';

const call = {
  category: 'http', style: 'sync', url: 'arg[0]', method: 'member', payload: 'sibling.send[0] | arg[2]', returns: 'lazy', cold: true, callback: 'sibling.end[0] | arg[last]', timeout: 'sibling.timeout[0]', defaultTimeout: 'none', defaultRetries: 0,
} as const;

export const unirest = library({
  name: 'unirest', packages: { unirest: '>=0.5 <1' }, checked: '0.6.0', docs: 'https://github.com/Kong/unirest-nodejs#readme',
  calls: {
    'default()': { ...call, url: 'arg[1]', method: 'arg[0]' },
    '{get,head,options,post,put,patch,delete}': call,
  },
});
