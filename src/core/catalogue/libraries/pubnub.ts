import { library } from '../library';

const send = { category: 'websocket', style: 'async', operation: 'send', target: 'arg[0].channel', payload: 'arg[0].message', callback: 'arg[1]', timeout: 'receiver.timeout', defaultTimeout: 10_000 } as const;
const handle = { direction: 'in', category: 'websocket', style: 'async', operation: 'process', handler: 'arg[0].*', entry: 'consumer' } as const;

export const pubnub = library({
  name: 'pubnub', packages: { pubnub: '>=4 <12' }, checked: '11.0.2', docs: 'https://www.pubnub.com/docs/sdks/javascript',
  types: {
    PubNub: { made: ['new {default,PubNub}'], timeout: 'made[0].transactionalRequestTimeout[s]' },
    Channel: { made: ['PubNub.channel'], channel: 'made[0]', timeout: 'made.receiver.timeout' },
    Subscription: { made: ['Channel.subscription', 'PubNub.subscriptionSet'], channel: 'made.receiver.channel | made[0].channels' },
  },
  calls: {
    'PubNub.{publish,signal,fire}': send,
    'PubNub.{fetchMessages,history,hereNow,whereNow,getFile,listFiles,sendFile,time}': { ...send, category: 'saas', style: 'sync', operation: 'call', target: 'arg[0].channel | arg[0].channels', payload: 'arg[0]' },
    'PubNub.addListener': { ...handle, target: 'sibling.subscribe[0].channels' },
    'Subscription.addListener': { ...handle, target: 'receiver.channel' },
  },
});
