import { library } from '../library';

// A connection stays open in both directions; nobody waits for an answer to what is written.
const open = { category: 'rpc', style: 'async', returns: 'value', callback: 'arg[last]', timeout: 'sibling.setTimeout[0]', defaultTimeout: 'none' } as const;
const socket = { ...open, target: '{arg[0].host}:{arg[0].port} | {arg[1]}:{arg[0]} | arg[0].path | localhost:{arg[0].port} | localhost:{arg[0]}', system: 'tcp' } as const;

export const nodeNet = library({
  name: 'node:net', packages: { 'node:net': '>=14', 'node:tls': '>=14', 'node:dgram': '>=14' }, checked: '@types/node 20.19', docs: 'https://nodejs.org/api/net.html',
  types: { Socket: { made: ['new Socket', 'new TLSSocket'] }, Datagram: { made: ['createSocket'] } },
  calls: {
    '{connect,createConnection}': socket,
    'Socket.connect': socket,
    'Datagram.send': { ...open, target: '{arg[4]}:{arg[3]} | {arg[2]}:{arg[1]} | localhost:{arg[1]}', returns: 'nothing', system: 'udp' },
  },
});
