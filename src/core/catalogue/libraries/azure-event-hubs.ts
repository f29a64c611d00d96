import { library } from '../library';

export const azureEventHubs = library({
  name: '@azure/event-hubs', packages: { '@azure/event-hubs': '>=5 <7' }, checked: '6.0.4', docs: 'https://learn.microsoft.com/javascript/api/@azure/event-hubs/', system: 'eventhubs',
  types: {
    EventHubProducerClient: { made: ['new EventHubProducerClient'], channel: '{made[1]}' },
    EventHubBufferedProducerClient: { made: ['new EventHubBufferedProducerClient'], extends: ['EventHubProducerClient'] },
    EventHubConsumerClient: { made: ['new EventHubConsumerClient'], channel: '{made[2]}' },
  },
  calls: {
    'EventHubProducerClient.{sendBatch,enqueueEvent,enqueueEvents}': { category: 'publish', style: 'async', operation: 'send', target: 'receiver.channel', payload: 'arg[0]', defaultTimeout: 60_000 },
    'EventHubConsumerClient.subscribe': { direction: 'in', category: 'publish', style: 'async', operation: 'process', target: 'receiver.channel', handler: 'arg[0].processEvents | arg[1].processEvents', entry: 'consumer' },
  },
});
