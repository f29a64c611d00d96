import { library } from '../library';

const push = { category: 'websocket', style: 'async', operation: 'send', target: '{receiver.channel}/{arg[0]}', payload: 'arg[1]', returns: 'value', timeout: 'arg[2]', defaultTimeout: 10_000, defaultRetries: 0 } as const;
const reply = {
  category: 'websocket', style: 'sync', operation: 'receive', waits: true, target: '{receiver.base}/{receiver.channel} | receiver.base', returns: 'nothing', callback: 'arg[1]', timeout: 'receiver.timeout', defaultTimeout: 10_000,
} as const;

export const phoenix = library({
  name: 'phoenix', packages: { phoenix: '>=1 <2' }, checked: '1.8.16, @types/phoenix 1.6.7', docs: 'https://hexdocs.pm/phoenix/js/',
  types: {
    Socket: { made: ['new Socket'], base: 'made[0]' }, Channel: { made: ['Socket.channel'], channel: 'made[0]' },
    Push: { made: ['Channel.push'], fluent: true, base: 'made.receiver.channel', channel: 'made[0]', timeout: 'made[2]' }, Join: { made: ['Channel.join'], fluent: true, base: 'made.receiver.channel', timeout: 'made[0]' },
  },
  calls: {
    'Socket.connect': { category: 'websocket', style: 'async', operation: 'connect', target: 'receiver.base', returns: 'nothing' },
    'Channel.push': push,
    'Channel.join': { ...push, target: 'receiver.channel', timeout: 'arg[0]' },
    '{Push,Join}.receive': { switches: [{ when: 'arg[0]', is: 'ok', then: reply }] },
    'Channel.on': { direction: 'in', category: 'websocket', style: 'async', operation: 'process', target: '{receiver.channel}/{arg[0]}', handler: 'arg[1]', entry: 'ui' },
  },
});
