import { library } from '../library';

const request = {
  category: 'rpc', style: 'sync', operation: 'call', target: '{receiver.base}/{arg[0]} | arg[0]', payload: 'arg[1]', callback: 'arg[last]', timeout: 'receiver.timeout', defaultTimeout: 'none', defaultRetries: 0, returns: 'nothing',
} as const;
const serve = { direction: 'in', category: 'rpc', style: 'sync', operation: 'process', entry: 'request' } as const;
const made = (client: string): readonly string[] => [`${client}.{http,https,tcp,tls,websocket,browser}`, `new ${client}`];

export const jayson = library({
  name: 'jayson', packages: { jayson: '>=2 <6', 'jayson/promise': '>=2 <6', 'jayson/lib/client/browser': '>=2 <6', 'jayson/promise/lib/client/browser': '>=2 <6' }, checked: '5.0.0', docs: 'https://github.com/tedeh/jayson#readme', system: 'jsonrpc',
  types: {
    Client: { made: [...made('Client'), ...made('client')], base: 'made[0].hostname | made[0].host | made[0].url | made[0][url]', timeout: 'made[0].timeout' },
    BrowserClient: { made: ['new default'], extends: ['Client'] },
    Server: { made: ['new Server', 'new server', '{server,Server}'] },
  },
  calls: {
    'Client.request': { ...request, switches: [{ when: 'callback', is: 'absent', then: { returns: 'promise' } }] },
    '{new Server,new server,server,Server}': { ...serve, target: 'arg[0].*[name]', handler: 'arg[0].*' },
    'Server.method': { ...serve, target: 'arg[0]', handler: 'arg[1]' },
    'Server.methods': { ...serve, target: 'arg[0].*[name]', handler: 'arg[0].*' },
  },
});
