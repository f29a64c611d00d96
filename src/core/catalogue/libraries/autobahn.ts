import { library } from '../library';

const handle = { direction: 'in', operation: 'process', target: 'arg[0]', handler: 'arg[1]' } as const;

/** Calls and events travel through a router, which the protocol is made for. */
export const autobahn = library({
  name: 'autobahn', packages: { autobahn: '>=0.9', 'autobahn-browser': '>=19' }, checked: '22.11.1, @types/autobahn 20.9.4', docs: 'https://github.com/crossbario/autobahn-js/blob/master/doc/reference.md', system: 'wamp',
  types: { Connection: { made: ['new Connection'], base: 'made[0].url' }, Session: { values: ['Connection.session'] } },
  calls: {
    'Connection.open': { category: 'websocket', style: 'async', operation: 'connect', target: 'receiver.base', returns: 'nothing' },
    'Session.call': { category: 'rpc', style: 'sync', operation: 'send', target: 'arg[0]', payload: 'arg[1]', throughBroker: 'native', timeout: 'arg[3].timeout', defaultTimeout: 'none', defaultRetries: 0 },
    'Session.publish': { category: 'publish', style: 'async', operation: 'send', target: 'arg[0]', payload: 'arg[1]' },
    'Session.register': { ...handle, category: 'rpc', style: 'sync', entry: 'request' },
    'Session.subscribe': { ...handle, category: 'publish', style: 'async', entry: 'consumer' },
  },
});
