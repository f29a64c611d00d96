import { library } from '../library';

const call = { category: 'http', style: 'sync', base: 'receiver.base', url: 'member', method: 'POST', payload: 'arg[0]', timeout: 'arg[1].fetchTimeout | arg[1].signal | made[1].fetchTimeout | made[1].signal', defaultTimeout: 300_000, callback: 'arg[2]', duration: { band: 'slow', ms: [200, 10_000], source: 'a query of an analytical database' } } as const;

export const cubejsClientCore = library({
  name: '@cubejs-client/core', packages: { '@cubejs-client/core': '>=0.20 <2' }, checked: '1.7.43', docs: 'https://cube.dev/docs/product/apis-integrations/javascript-sdk/reference/cubejs-client-core',
  types: { CubeApi: { made: ['default', 'default()', 'cube', 'cubejs', 'new CubeApi', 'new default'], base: 'made[1].apiUrl | made[0].apiUrl' } },
  calls: { 'CubeApi.{load,sql,meta,dryRun}': call, 'CubeApi.subscribe': { ...call, style: 'async' } },
});
