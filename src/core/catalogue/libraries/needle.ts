import { library } from '../library';

const call = { category: 'http', style: 'sync', url: 'arg[0]', callback: 'arg[last]', defaultTimeout: 'none', defaultRetries: 0 } as const;
const withoutBody = { ...call, timeout: 'arg[1].response_timeout | arg[1].read_timeout' } as const;
const withBody = { ...call, payload: 'arg[1]', timeout: 'arg[2].response_timeout | arg[2].read_timeout' } as const;
const generic = { ...call, url: 'arg[1]', method: 'arg[0]', payload: 'arg[2]', timeout: 'arg[3].response_timeout | arg[3].read_timeout | arg[2].response_timeout | arg[2].read_timeout' } as const;

export const needle = library({
  name: 'needle', packages: { needle: '>=2 <4' }, checked: '3.5.0, @types/needle 3.3.0', docs: 'https://github.com/tomas/needle#readme',
  calls: {
    'default()': generic,
    request: generic,
    '{get,head}': { ...withoutBody, method: 'member' },
    '{post,put,patch,delete}': { ...withBody, method: 'member' },
  },
});
