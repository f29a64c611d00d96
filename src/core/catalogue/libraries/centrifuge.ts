import { library } from '../library';

const call = { category: 'websocket', operation: 'send', payload: 'arg[1]', timeout: 'receiver.timeout', defaultTimeout: 5000, defaultRetries: 0 } as const;

export const centrifuge = library({
  name: 'centrifuge', packages: { centrifuge: '>=2 <6' }, checked: '5.8.0', docs: 'https://github.com/centrifugal/centrifuge-js#readme',
  types: {
    Centrifuge: { made: ['new {Centrifuge,default}'], base: 'made[0][*].endpoint | made[0]', timeout: 'made[1].timeout' },
    Subscription: { made: ['Centrifuge.{newSubscription,getSubscription,newMapSubscription}'], channel: 'made[0]', timeout: 'made.receiver.timeout' },
  },
  calls: {
    'Centrifuge.publish': { ...call, style: 'async', target: 'arg[0]' },
    'Centrifuge.rpc': { ...call, style: 'sync', target: '{receiver.base}/{arg[0]} | arg[0]' },
    'Centrifuge.send': { ...call, style: 'async', target: 'receiver.base', payload: 'arg[0]' },
    'Centrifuge.{history,presence,presenceStats}': { ...call, style: 'sync', target: 'arg[0]' },
    'Subscription.publish': { ...call, style: 'async', target: 'receiver.channel', payload: 'arg[0]' },
    'Subscription.{history,presence,presenceStats}': { ...call, style: 'sync', target: 'receiver.channel' },
    'Subscription.on': { switches: [{ when: 'arg[0]', is: { oneOf: ['publication', 'update', 'sync'] }, then: { direction: 'in', category: 'websocket', style: 'async', operation: 'process', target: 'receiver.channel', handler: 'arg[1]', entry: 'ui' } }] },
  },
});
