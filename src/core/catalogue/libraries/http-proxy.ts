import { library } from '../library';

const forward = { category: 'http', style: 'sync', method: 'arg[0].method', returns: 'hook', defaultTimeout: 'none', defaultRetries: 0 } as const;

export const httpProxy = library({
  name: 'http-proxy', packages: { 'http-proxy': '>=1 <2', 'http-proxy-3': '>=1 <3' }, checked: '1.18.1, http-proxy-3 2.0.1', docs: 'https://github.com/http-party/node-http-proxy#readme',
  types: { ProxyServer: { made: ['createProxyServer', 'createServer', 'createProxy', 'default()', 'new default'], base: 'made[0].target | made[0].forward', timeout: 'made[0].proxyTimeout' } },
  calls: {
    'ProxyServer.{web,proxyRequest}': { ...forward, url: 'arg[2].target | receiver.base', timeout: 'arg[2].proxyTimeout | receiver.timeout' },
    'ProxyServer.{ws,proxyWebsocketRequest}': { category: 'websocket', style: 'async', operation: 'connect', target: 'arg[3].target | receiver.base', returns: 'nothing' },
    'ProxyServer.listen': { ...forward, url: 'receiver.base', method: 'arg[0].method', timeout: 'receiver.timeout' },
  },
});
