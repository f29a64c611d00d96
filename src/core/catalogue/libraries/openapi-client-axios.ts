import { library } from '../library';

const call = { category: 'http', style: 'sync', base: 'receiver.base', payload: 'arg[1]', timeout: 'arg[2].timeout | arg[2].signal | receiver.timeout', defaultTimeout: 'none', defaultRetries: 0 } as const;

const load = { category: 'http', style: 'sync', url: 'made[0].definition', method: 'GET', defaultTimeout: 'none', defaultRetries: 0 } as const;

/** An operation is called by its id; its path stands in a document that is mostly loaded when the program runs. */
export const openapiClientAxios = library({
  name: 'openapi-client-axios', packages: { 'openapi-client-axios': '>=5 <8' }, checked: '7.9.1', docs: 'https://openapistack.co/docs/openapi-client-axios/intro',
  types: {
    OpenAPIClientAxios: {
      made: ['new {OpenAPIClientAxios,default}'], base: 'made[0].withServer.url | made[0].withServer | made[0].axiosConfigDefaults.baseURL | made[0].definition.servers[0].url | made[0].definition', timeout: 'made[0].axiosConfigDefaults.timeout',
    },
    OpenAPIClient: {
      made: ['OpenAPIClientAxios.{getClient,init,initSync,createAxiosInstance}'], values: ['OpenAPIClientAxios.client'], base: 'made.receiver.base', timeout: 'made.receiver.timeout',
    },
    
    Paths: { values: ['OpenAPIClient.paths'], base: 'made.receiver.base', timeout: 'made.receiver.timeout' },
  },
  calls: {
    'OpenAPIClientAxios.{init,getClient,loadDocument}': { switches: [{ when: 'made[0].definition', is: { type: 'object' }, then: {} }, { when: 'made[0].definition', is: 'present', then: load }] },
    'Paths.*.{get,post,put,patch,delete,head,options}': { ...call, url: 'members', method: 'member' },
    'OpenAPIClient.getUri': {},
    'OpenAPIClient.{get,delete,head,options}': { ...call, url: 'arg[0]', method: 'member', timeout: 'arg[1].timeout | arg[1].signal | receiver.timeout' },
    'OpenAPIClient.{post,put,patch}': { ...call, url: 'arg[0]', method: 'member' },
    'OpenAPIClient.*': { ...call, url: 'arg[2].url', method: 'arg[2].method' },
  },
});
