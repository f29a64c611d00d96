import { library } from '../library';

const call = { category: 'http', style: 'sync', defaultTimeout: 300_000, defaultRetries: 0, timeout: 'arg[0].signal | arg[1].signal' } as const;
const load = { ...call, url: 'arg[0].url | arg[0]', method: 'GET' } as const;

/** An operation is called by its tag and id; its path stands in a document that is loaded when the program runs. */
export const swaggerClient = library({
  name: 'swagger-client', packages: { 'swagger-client': '>=3 <4' }, checked: '3.37.3', docs: 'https://github.com/swagger-api/swagger-js/blob/master/docs/usage/tags-interface.md',
  types: { Client: { made: ['default()', 'new default'], base: 'made[0].url | made[0].spec.servers[0].url | made[0]' } },
  calls: {
    '{default(),new default}': { switches: [{ when: 'arg[0].spec', is: 'present', then: {} }, { when: 'arg[0]', is: 'present', then: load }] },
    'Client.apis.*.*': { ...call, url: 'receiver.base', method: 'arg[0].method', payload: 'arg[1].requestBody' },
    'Client.execute': { ...call, url: 'receiver.base', method: 'arg[0].method', payload: 'arg[0].requestBody' },
    execute: { ...call, url: 'arg[0].spec.servers[0].url', method: 'arg[0].method', payload: 'arg[0].requestBody' },
    http: { ...call, url: 'arg[0].url', method: "arg[0].method | 'GET'", payload: 'arg[0].body' },
    resolve: load,
    '{buildRequest,serializeRes,makeApisTagOperation,getBaseUrl}': {},
  },
});
