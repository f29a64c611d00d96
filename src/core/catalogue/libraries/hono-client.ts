import { library } from '../library';

const call = { category: 'http', style: 'sync', url: 'members', base: 'receiver.base', payload: 'arg[0]', timeout: 'arg[1].init.signal', defaultTimeout: 300_000, defaultRetries: 0 } as const;

export const honoClient = library({
  name: 'hono/client', packages: { 'hono/client': '>=3 <5' }, checked: '4.13.19', docs: 'https://hono.dev/docs/guides/rpc',
  types: { Client: { made: ['hc'], base: 'made[0]' } },
  calls: {
    'Client.**.$get': { ...call, method: 'GET' },
    'Client.**.$post': { ...call, method: 'POST' },
    'Client.**.$put': { ...call, method: 'PUT' },
    'Client.**.$patch': { ...call, method: 'PATCH' },
    'Client.**.$delete': { ...call, method: 'DELETE' },
    // Only tells the address.
    'Client.**.{$url,$path}': {},
  },
});
