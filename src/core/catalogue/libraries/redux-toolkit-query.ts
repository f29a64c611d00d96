import { library } from '../library';

const endpoint = {
  category: 'http', style: 'sync', url: 'arg[0].query().url | arg[0].query()', base: 'receiver.base', method: "arg[0].query().method | 'GET'", payload: 'arg[0].query().body',
  timeout: 'arg[0].query().timeout | receiver.timeout', defaultTimeout: 'none', defaultRetries: 0, returns: 'hook',
} as const;

/** An endpoint is requested by the hooks that are generated for it. */
export const reduxToolkitQuery = library({
  name: '@reduxjs/toolkit/query', packages: { '@reduxjs/toolkit/query': '>=1.6 <3', '@reduxjs/toolkit/query/react': '>=1.6 <3', '@rtk-incubator/rtk-query': '>=0.2 <1' }, checked: '2.14.0', docs: 'https://redux-toolkit.js.org/rtk-query/api/createApi', inBrowser: true,
  types: {
    BaseQuery: { made: ['fetchBaseQuery', 'Builder.{query,mutation}:queryFn[3]'], channel: 'made[0].baseUrl', base: 'made[0].baseUrl | made.receiver.base', timeout: 'made[0].timeout | made.receiver.timeout' },
    Api: { made: ['createApi', 'Api.{injectEndpoints,enhanceEndpoints}'], base: 'made[0].baseQuery | made.receiver.base', timeout: 'made[0].baseQuery[timeout] | made.receiver.timeout' },
    Builder: { made: ['createApi:endpoints[0]', 'Api.injectEndpoints:endpoints[0]'], base: 'made[0].baseQuery | made.receiver.base', timeout: 'made[0].baseQuery[timeout] | made.receiver.timeout' },
  },
  calls: {
    retry: { passes: 'arg[0]' },
    'BaseQuery()': { ...endpoint, url: 'arg[0].url | arg[0]', method: "arg[0].method | 'GET'", payload: 'arg[0].body', timeout: 'arg[0].timeout | receiver.timeout', returns: 'promise' },
    'Builder.{query,mutation,infiniteQuery}': { runs: 'arg[0].queryFn', switches: [{ when: 'arg[0].query', is: 'present', then: endpoint }] },
  },
});
