import { library } from '../library';

const call = { category: 'http', style: 'sync', url: 'arg[0]', returns: 'observable', cold: true, defaultTimeout: 'none', defaultRetries: 0, retries: 'sibling.retry[0]' } as const;
const withoutBody = { ...call, base: 'arg[1].baseURL | receiver.base', timeout: 'arg[1].timeout | sibling.timeout[0] | receiver.timeout' } as const;
const withBody = { ...call, base: 'arg[2].baseURL | receiver.base', payload: 'arg[1]', timeout: 'arg[2].timeout | sibling.timeout[0] | receiver.timeout' } as const;

export const nestjsAxios = library({
  name: '@nestjs/axios', packages: { '@nestjs/axios': '>=0.0.1 <13' }, checked: '12.0.1', docs: 'https://docs.nestjs.com/techniques/http-module',
  types: {
    HttpService: {
      made: ['new HttpService'], base: 'made[0].baseURL', timeout: 'made[0].timeout',
      registered: { 'HttpModule.register': { each: 'arg[0]' }, 'HttpModule.registerAsync': { each: 'arg[0]', options: 'useFactory()' } },
    },
  },
  calls: {
    'HttpService.request': {
      ...call, url: 'arg[0].url', base: 'arg[0].baseURL | receiver.base', method: "arg[0].method | 'GET'", payload: 'arg[0].data', timeout: 'arg[0].timeout | sibling.timeout[0] | receiver.timeout',
    },
    'HttpService.{get,delete,head}': { ...withoutBody, method: 'member' },
    'HttpService.{post,put,patch,query}': { ...withBody, method: 'member' },
    'HttpService.postForm': { ...withBody, method: 'POST' },
    'HttpService.putForm': { ...withBody, method: 'PUT' },
    'HttpService.patchForm': { ...withBody, method: 'PATCH' },
  },
});
