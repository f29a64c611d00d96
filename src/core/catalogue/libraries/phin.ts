import { library } from '../library';

const call = {
  category: 'http', style: 'sync', url: 'arg[0].url | receiver.base | arg[0]', method: "arg[0].method | 'GET'", payload: 'arg[0].data | arg[0].form', timeout: 'arg[0].timeout | receiver.timeout', defaultTimeout: 'none', defaultRetries: 0,
} as const;

export const phin = library({
  name: 'phin', packages: { phin: '>=2 <5' }, checked: '4.0.0', docs: 'https://github.com/ethanent/phin#readme',
  types: { Phin: { made: ['defaults'], base: 'made[0].url', timeout: 'made[0].timeout' } },
  calls: { '{default(),promisified,Phin()}': call, unpromisified: { ...call, callback: 'arg[1]', returns: 'nothing' } },
});
