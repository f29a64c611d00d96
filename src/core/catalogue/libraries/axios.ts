import { library, type CallModel } from '../library';

/** `adapter: 'fetch'` has the limits of `fetch`. */
const byFetch = (when: string): Required<Pick<CallModel, 'switches'>> => ({ switches: [{ when, is: 'fetch', then: { defaultTimeout: 300_000 } }] });
const call = { category: 'http', style: 'sync', base: 'receiver.base', defaultTimeout: 'none', defaultRetries: 0 } as const;
const withoutBody = { ...call, url: 'arg[0]', base: 'arg[1].baseURL | receiver.base', timeout: 'arg[1].timeout | arg[1].signal | receiver.timeout', ...byFetch('arg[1].adapter | made[0].adapter') } as const;
const withBody = {
  ...call, url: 'arg[0]', base: 'arg[2].baseURL | receiver.base', payload: 'arg[1]', timeout: 'arg[2].timeout | arg[2].signal | receiver.timeout',
  ...byFetch('arg[2].adapter | made[0].adapter'),
} as const;
const configured = {
  ...call, url: 'arg[0].url | arg[0]', base: 'arg[0].baseURL | arg[1].baseURL | receiver.base', method: "arg[0].method | arg[1].method | 'GET'",
  payload: 'arg[0].data | arg[1].data', timeout: 'arg[0].timeout | arg[1].timeout | arg[0].signal | arg[1].signal | receiver.timeout',
  ...byFetch('arg[0].adapter | arg[1].adapter | made[0].adapter'),
} as const;

export const axios = library({
  name: 'axios', packages: { axios: '>=0.19 <2' }, checked: '1.21.1', docs: 'https://axios-http.com/docs/api_intro',
  types: {
    Axios: { made: ['new Axios'], base: 'made[0].baseURL', timeout: 'made[0].timeout' },
    AxiosInstance: {
      made: ['create', 'AxiosInstance.create'], values: ['default', 'axios', '@nestjs/axios#HttpService.axiosRef'], extends: ['Axios'],
      base: 'sibling.defaults.baseURL | made[0].baseURL | made.receiver.base', timeout: 'sibling.defaults.timeout | made[0].timeout | made.receiver.timeout',
    },
    AxiosStatic: { extends: ['AxiosInstance'] },
  },
  calls: {
    'AxiosInstance()': configured,
    'Axios.request': configured,
    'Axios.get': { ...withoutBody, method: 'GET' },
    'Axios.delete': { ...withoutBody, method: 'DELETE' },
    'Axios.head': { ...withoutBody, method: 'HEAD' },
    'Axios.options': { ...withoutBody, method: 'OPTIONS' },
    'Axios.{post,postForm}': { ...withBody, method: 'POST' },
    'Axios.{put,putForm}': { ...withBody, method: 'PUT' },
    'Axios.{patch,patchForm}': { ...withBody, method: 'PATCH' },
    'Axios.query': { ...withBody, method: 'QUERY' },
    'AxiosStatic.all': { passes: 'arg[0]' },
  },
});
