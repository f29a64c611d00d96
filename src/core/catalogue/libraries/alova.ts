import { library } from '../library';

const call = { category: 'http', style: 'sync', url: 'arg[0]', base: 'receiver.base', method: 'member', returns: 'lazy', cold: true, defaultTimeout: 300_000, defaultRetries: 0 } as const;

export const alova = library({
  name: 'alova', packages: { alova: '>=2 <4', 'alova/client': '>=3 <4' }, checked: '3.5.5', docs: 'https://alova.js.org/api/alova',
  types: { Alova: { made: ['createAlova'], base: 'made[0].baseURL', timeout: 'made[0].timeout' } },
  calls: {
    'Alova.{Get,Head,Options}': { ...call, timeout: 'arg[1].timeout | receiver.timeout' },
    'Alova.{Post,Put,Patch,Delete}': { ...call, payload: 'arg[1]', timeout: 'arg[2].timeout | receiver.timeout' },
    'Alova.Request': { ...call, url: 'arg[0].url', method: "arg[0].method | 'GET'", payload: 'arg[0].data', timeout: 'arg[0].timeout | receiver.timeout' },
    '{useRequest,useWatcher,useFetcher,usePagination,useForm,useAutoRequest,useRetriableRequest,useSerialRequest}': { passes: 'arg[0]' },
  },
});
