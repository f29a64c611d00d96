import { library } from '../library';

const ask = { category: 'saas', style: 'sync', target: 'receiver.channel', defaultTimeout: 10_000, timeout: 'receiver.timeout' } as const;
const send = { category: 'websocket', style: 'async', operation: 'send', target: 'receiver.channel', payload: 'arg[0]', defaultTimeout: 10_000 } as const;
const handle = { direction: 'in', category: 'websocket', style: 'async', operation: 'process', handler: 'arg[last]', entry: 'consumer' } as const;

export const ably = library({
  name: 'ably', packages: { ably: '>=1 <3', 'ably/promises': '>=1 <2' }, checked: '2.28.0', docs: 'https://ably.com/docs/sdks?lang=javascript',
  types: {
    Client: { made: ['new {Rest,Realtime,BaseRealtime,BaseRest,Rest.Promise,Realtime.Promise}'], timeout: 'made[0].httpRequestTimeout' },
    Channel: { made: ['Client.channels.{get,getDerived}'], channel: 'made[0]', timeout: 'made.receiver.timeout' },
  },
  calls: {
    'Channel.publish': { ...send, target: '{receiver.channel}/{arg[0]} | {receiver.channel}/{arg[0].name} | receiver.channel', payload: 'arg[1]' },
    'Channel.presence.{enter,leave,update,enterClient,updateClient,leaveClient}': send,
    'Channel.{history,status}': ask,
    'Channel.presence.{get,history}': ask,
    'Channel.subscribe': { ...handle, target: '{receiver.channel}/{arg[0]} | receiver.channel' },
    'Channel.presence.subscribe': { ...handle, target: 'receiver.channel' },
    'Client.batchPublish': { ...send, target: 'arg[0].channels | arg[0][*].channels', payload: 'arg[0].messages' },
    'Client.{request,stats,time,batchPresence}': { ...ask, target: 'arg[1]' },
  },
});
