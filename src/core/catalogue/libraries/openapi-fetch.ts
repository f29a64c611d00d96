import { library } from '../library';

const call = { category: 'http', style: 'sync', base: 'arg[1].baseUrl | receiver.base', payload: 'arg[1].body', timeout: 'arg[1].signal', defaultTimeout: 300_000, defaultRetries: 0 } as const;
const onPath = { ...call, url: 'members', base: 'arg[0].baseUrl | receiver.base', method: 'member', payload: 'arg[0].body', timeout: 'arg[0].signal' } as const;
const hook = { ...call, url: 'arg[1]', base: 'arg[2].baseUrl | receiver.base', method: 'arg[0]', payload: 'arg[2].body', timeout: 'arg[2].signal', returns: 'hook' } as const;

export const openapiFetch = library({
  name: 'openapi-fetch', packages: { 'openapi-fetch': '>=0.6 <1', 'openapi-react-query': '>=0.1 <1' }, checked: '0.17.0, openapi-react-query 0.5.4', docs: 'https://openapi-ts.dev/openapi-fetch/',
  types: {
    Client: { made: ['default()'], base: 'made[0].baseUrl | made[0][base]' },
    PathClient: { made: ['createPathBasedClient', 'wrapAsPathBasedClient'], base: 'made[0].baseUrl | made[0][base]' },
  },
  calls: {
    'Client.{GET,POST,PUT,PATCH,DELETE,HEAD,OPTIONS,TRACE}': { ...call, url: 'arg[0]', method: 'member' },
    'Client.request': { ...call, url: 'arg[1]', base: 'arg[2].baseUrl | receiver.base', method: 'arg[0]', payload: 'arg[2].body', timeout: 'arg[2].signal' },
    'PathClient.*.{GET,POST,PUT,PATCH,DELETE,HEAD,OPTIONS,TRACE}': onPath,
    // Of openapi-react-query, whose client is made of one of openapi-fetch.
    'Client.{useQuery,useSuspenseQuery,useInfiniteQuery,useMutation}': hook,
  },
});
