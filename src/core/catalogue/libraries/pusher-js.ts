import { library } from '../library';

export const pusherJs = library({
  name: 'pusher-js', packages: { 'pusher-js': '>=4 <9', 'pusher-js/react-native': '>=4 <9', 'pusher-js/with-encryption': '>=5 <9' }, checked: '8.6.0', docs: 'https://pusher.com/docs/channels/using_channels/client-api-overview/',
  types: { Pusher: { made: ['new {default,Pusher}'] }, Channel: { made: ['Pusher.{subscribe,channel}'], channel: 'made[0]', fluent: true } },
  calls: {
    'Channel.bind': { direction: 'in', category: 'websocket', style: 'async', operation: 'process', target: '{receiver.channel}/{arg[0]}', handler: 'arg[1]', entry: 'ui' },
    'Channel.trigger': { category: 'websocket', style: 'async', operation: 'send', target: '{receiver.channel}/{arg[0]}', payload: 'arg[1]', returns: 'nothing' },
  },
});
