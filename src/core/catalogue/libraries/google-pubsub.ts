import { library } from '../library';

const publish = { category: 'publish', style: 'async', operation: 'send', target: 'receiver.channel', payload: 'arg[0].json | arg[0].data | arg[0]', callback: 'arg[last]', defaultTimeout: 60_000 } as const;

export const googlePubsub = library({
  name: '@google-cloud/pubsub', packages: { '@google-cloud/pubsub': '>=2 <7' }, checked: '5.3.1', docs: 'https://cloud.google.com/nodejs/docs/reference/pubsub/latest', system: 'gcp_pubsub',
  types: {
    PubSub: { made: ['new PubSub'] },
    Topic: { made: ['PubSub.topic'], channel: 'made[0][/]' },
    Subscription: { made: ['PubSub.subscription', 'Topic.subscription'], channel: 'made[0][/]' },
  },
  calls: {
    'Topic.{publish,publishMessage,publishJSON}': publish,
    'Subscription.on': {
      handler: 'arg[1]', switches: [{ when: 'arg[0]', is: 'message', then: { direction: 'in', category: 'publish', style: 'async', operation: 'process', target: 'receiver.channel', entry: 'consumer' } }],
    },
  },
});
