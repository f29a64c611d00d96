import { library } from '../library';

const call = { category: 'http', style: 'sync', url: 'arg[0]', defaultTimeout: 'none', defaultRetries: 0 } as const;
const withoutBody = { ...call, base: 'arg[1].baseURL | receiver.base', timeout: 'arg[1].timeout | receiver.timeout' } as const;
const withBody = { ...call, base: 'arg[2].baseURL | receiver.base', payload: 'arg[1]', timeout: 'arg[2].timeout | receiver.timeout' } as const;

/** The instance of axios that this module of Nuxt 2 puts on components, stores and contexts; `$get` and its like give what the answer holds. */
export const nuxtAxios = library({
  name: '@nuxtjs/axios', packages: { '@nuxtjs/axios': '>=5 <6' }, checked: '5.13.6', docs: 'https://axios.nuxtjs.org/usage', plugged: { $axios: 'NuxtAxiosInstance' }, inBrowser: true,
  types: { NuxtAxiosInstance: { made: ['NuxtAxiosInstance.create'], extends: ['axios#AxiosInstance'], base: 'made[0].baseURL', timeout: 'made[0].timeout' } },
  calls: {
    'NuxtAxiosInstance.$get': { ...withoutBody, method: 'GET' },
    'NuxtAxiosInstance.$delete': { ...withoutBody, method: 'DELETE' },
    'NuxtAxiosInstance.$head': { ...withoutBody, method: 'HEAD' },
    'NuxtAxiosInstance.$options': { ...withoutBody, method: 'OPTIONS' },
    'NuxtAxiosInstance.$post': { ...withBody, method: 'POST' },
    'NuxtAxiosInstance.$put': { ...withBody, method: 'PUT' },
    'NuxtAxiosInstance.$patch': { ...withBody, method: 'PATCH' },
    'NuxtAxiosInstance.$request': { ...call, url: 'arg[0].url', base: 'arg[0].baseURL | receiver.base', method: "arg[0].method | 'GET'", payload: 'arg[0].data', timeout: 'arg[0].timeout | receiver.timeout' },
  },
});
