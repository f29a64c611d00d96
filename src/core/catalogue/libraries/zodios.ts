import { library } from '../library';

const call = { category: 'http', style: 'sync', base: 'receiver.base', defaultTimeout: 'none', defaultRetries: 0 } as const;
const onPath = { ...call, url: 'arg[0]', method: 'member' } as const;
const endpoint = (place: string): string => `made[1]${place} | made[0]${place}`;

export const zodios = library({
  name: '@zodios/core', packages: { '@zodios/core': '>=10 <11' }, checked: '10.9.6', docs: 'https://www.zodios.org/docs/client',
  types: { Zodios: { made: ['new Zodios'], base: 'made[0][url] | made[1].axiosConfig.baseURL | made[2].axiosConfig.baseURL', timeout: 'made[2].axiosConfig.timeout | made[1].axiosConfig.timeout' } },
  calls: {
    '{makeApi,makeEndpoint,makeParameters,makeErrors}': { passes: 'arg[0]' },
    'Zodios.use': {},
    'Zodios.{get,delete}': { ...onPath, timeout: 'arg[1].timeout | arg[1].signal | receiver.timeout' },
    'Zodios.{post,put,patch}': { ...onPath, payload: 'arg[1]', timeout: 'arg[2].timeout | arg[2].signal | receiver.timeout' },
    'Zodios.request': { ...call, url: 'arg[0].url', method: 'arg[0].method', payload: 'arg[0].data', timeout: 'arg[0].timeout | arg[0].signal | receiver.timeout' },
    // By the alias of an endpoint.
    'Zodios.*': { ...call, url: endpoint('[alias=member].path'), method: endpoint('[alias=member].method'), timeout: 'arg[last].timeout | arg[last].signal | receiver.timeout' },
  },
});
