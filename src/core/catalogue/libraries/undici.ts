import { library } from '../library';

const call = {
  category: 'http', style: 'sync', url: 'arg[0].url | arg[0]', method: "arg[1].method | 'GET'", payload: 'arg[1].body', timeout: 'arg[1].headersTimeout | arg[1].signal | arg[1].dispatcher[timeout]', callback: 'arg[last]',
  defaultTimeout: 300_000, defaultRetries: 0,
} as const;
const onClient = {
  ...call, url: 'arg[0].path', base: 'arg[0].origin | receiver.base', method: "arg[0].method | 'GET'", payload: 'arg[0].body', timeout: 'arg[0].headersTimeout | arg[0].signal | receiver.timeout',
} as const;

export const undici = library({
  name: 'undici', packages: { undici: '>=5 <9' }, checked: '8.13.1', docs: 'https://undici.nodejs.org',
  types: {
    Dispatcher: {
      made: ['new {Client,Pool,BalancedPool,RoundRobinPool,H2CClient,Agent,ProxyAgent,Socks5ProxyAgent,EnvHttpProxyAgent,RetryAgent}', 'Dispatcher.compose'],
      base: 'made[0][base] | made[0][url] | made.receiver.base', timeout: 'made[1].headersTimeout | made[0].headersTimeout | made[0][timeout] | made.receiver.timeout',
    },
    Client: { extends: ['Dispatcher'] }, Pool: { extends: ['Dispatcher'] }, Agent: { extends: ['Dispatcher'] },
    WebSocket: { made: ['new WebSocket'], extends: ['WebSocket#WebSocket'], base: 'made[0]' },
  },
  calls: {
    fetch: { ...call, method: "arg[1].method | arg[0].method | 'GET'", timeout: 'arg[1].signal | arg[0].signal' },
    request: call,
    'new Request': { result: { url: 'arg[0].url | arg[0]', method: 'arg[1].method', signal: 'arg[1].signal' } },
    '{stream,pipeline,upgrade}': { ...call, style: 'async' },
    connect: { ...call, style: 'async', method: 'CONNECT' },
    'Dispatcher.request': onClient,
    'Dispatcher.{stream,pipeline,upgrade}': { ...onClient, style: 'async' },
    'Dispatcher.connect': { ...onClient, style: 'async', method: 'CONNECT' },
    'new WebSocket': { category: 'websocket', style: 'async', operation: 'connect', target: 'arg[0]', returns: 'value', defaultTimeout: 'none' },
    'new EventSource': { category: 'sse', style: 'async', operation: 'receive', target: 'arg[0]', returns: 'value', defaultTimeout: 'none' },
  },
});
