import { library } from '../library';

const call = {
  category: 'http', style: 'sync', url: 'arg[0]', method: "arg[1].method | 'GET'", payload: 'arg[1].body', timeout: 'arg[1].headersTimeout | arg[1].signal',
  defaultTimeout: 300_000, defaultRetries: 0,
} as const;
const onClient = {
  ...call, url: 'arg[0].path', base: 'arg[0].origin | receiver.base', method: "arg[0].method | 'GET'", payload: 'arg[0].body', timeout: 'arg[0].headersTimeout | arg[0].signal | receiver.timeout',
} as const;

export const undici = library({
  name: 'undici', packages: { undici: '>=5 <9' }, checked: '8.12.4', docs: 'https://undici.nodejs.org',
  types: {
    Dispatcher: {
      made: ['new Client', 'new Pool', 'new BalancedPool', 'new RoundRobinPool', 'new Agent', 'new ProxyAgent', 'new RetryAgent', 'new EnvHttpProxyAgent'],
      base: 'made[0]', timeout: 'made[1].headersTimeout',
    },
    Client: { extends: ['Dispatcher'] }, Pool: { extends: ['Dispatcher'] }, Agent: { extends: ['Dispatcher'] },
  },
  calls: {
    fetch: { ...call, method: "arg[1].method | arg[0].method | 'GET'", timeout: 'arg[1].signal | arg[0].signal' },
    request: call,
    '{stream,pipeline,connect,upgrade}': { ...call, style: 'async' },
    'Dispatcher.request': onClient,
    'Dispatcher.{stream,pipeline,connect,upgrade}': { ...onClient, style: 'async' },
  },
});
