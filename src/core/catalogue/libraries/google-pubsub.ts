import { library } from '../library';

const publish = { category: 'publish', style: 'async', operation: 'send', target: 'receiver.channel', payload: 'arg[0].json | arg[0].data | arg[0]', callback: 'arg[last]', defaultTimeout: 60_000 } as const;

export const googlePubsub = library({
  name: '@google-cloud/pubsub', packages: { '@google-cloud/pubsub': '>=2 <7' }, checked: '6.3.2', docs: 'https://cloud.google.com/nodejs/docs/reference/pubsub/latest', system: 'gcp_pubsub',
  types: {
    PubSub: { made: ['new PubSub'] },
    Topic: { made: ['PubSub.topic'], channel: 'made[0][/]' },
    FlowControlledPublisher: { made: ['Topic.flowControlled'], channel: 'made.receiver.channel' },
    PublisherClient: { made: ['new v1.PublisherClient'] }, SubscriberClient: { made: ['new v1.SubscriberClient'] },
    Subscription: { made: ['PubSub.subscription', 'Topic.subscription'], channel: 'made[0][/]' },
  },
  calls: {
    'Topic.{publish,publishMessage,publishJSON}': publish,
    'FlowControlledPublisher.publish': publish,
    'PublisherClient.publish': { ...publish, target: 'arg[0].topic[/]', payload: 'arg[0].messages[*].data' },
    'SubscriberClient.pull': { direction: 'in', category: 'publish', style: 'async', operation: 'receive', target: 'arg[0].subscription[/]' },
    'Subscription.on': {
      handler: 'arg[1]', switches: [{ when: 'arg[0]', is: 'message', then: { direction: 'in', category: 'publish', style: 'async', operation: 'process', target: 'receiver.channel', entry: 'consumer' } }],
    },
  },
});
