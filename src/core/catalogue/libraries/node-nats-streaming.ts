import { library } from '../library';

export const nodeNatsStreaming = library({
  name: 'node-nats-streaming', packages: { 'node-nats-streaming': '>=0.2 <1' }, checked: '0.3.2', docs: 'https://github.com/nats-io/stan.js#readme', system: 'nats',
  types: {
    Stan: { made: ['connect'], base: 'made[2].url' },
    Subscription: { made: ['Stan.subscribe'] },
  },
  calls: {
    'Stan.publish': {
      category: 'publish', style: 'async', operation: 'send', target: 'arg[0]', payload: 'arg[1]', returns: 'nothing', callback: 'arg[2]', timeout: 'made[2].ackTimeout', defaultTimeout: 30_000,
    },
    'Stan.subscribe': { direction: 'in', category: 'publish', style: 'async', operation: 'receive', target: 'arg[0]' },
    // The handler of what was subscribed to; no site of its own.
    'Subscription.on': { handler: 'arg[1]', switches: [{ when: 'arg[0]', is: 'message', then: { entry: 'consumer' } }] },
  },
});
