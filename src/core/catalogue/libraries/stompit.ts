import { library } from '../library';

const send = { category: 'enqueue', style: 'async', operation: 'send', target: 'arg[0].destination | arg[0]', returns: 'value' } as const;

export const stompit = library({
  name: 'stompit', packages: { stompit: '>=0.20 <2' }, checked: '1.0.0', docs: 'https://github.com/gdaws/node-stomp#readme', system: 'stomp',
  types: {
    Client: { made: ['connect:callback[1]', 'ConnectFailover.connect:callback[1]'] }, ConnectFailover: { made: ['new ConnectFailover'] },
    ChannelPool: { made: ['new ChannelPool', 'new ChannelFactory'] }, Channel: { made: ['ChannelPool.channel:callback[1]', 'new Channel'] },
  },
  calls: {
    'Client.send': send,
    'Client.sendString': { ...send, payload: 'arg[1]', callback: 'arg[3]' },
    'Channel.send': { ...send, payload: 'arg[1]', callback: 'arg[2]' },
    '{Client,Channel}.subscribe': { direction: 'in', category: 'enqueue', style: 'async', operation: 'process', target: 'arg[0].destination | arg[0]', handler: 'arg[1]', entry: 'consumer' },
  },
});
