import { library } from '../library';

const publish = { category: 'publish', style: 'async', operation: 'send', payload: 'arg[0]', defaultTimeout: 'none', defaultRetries: 3 } as const;

export const azureEventgrid = library({
  name: '@azure/eventgrid', packages: { '@azure/eventgrid': '>=4 <6', '@azure/eventgrid-namespaces': '>=1 <2' }, checked: '5.12.0, @azure/eventgrid-namespaces 1.0.0', docs: 'https://learn.microsoft.com/javascript/api/@azure/eventgrid/', system: 'eventgrid',
  types: {
    EventGridPublisherClient: { made: ['new EventGridPublisherClient'], channel: 'made[0]' },
    EventGridSenderClient: { made: ['new EventGridSenderClient'], channel: 'made[2]' }, EventGridReceiverClient: { made: ['new EventGridReceiverClient'], channel: 'made[2]' },
  },
  calls: {
    'EventGridPublisherClient.send': { ...publish, target: 'receiver.channel' },
    'EventGridSenderClient.sendEvents': { ...publish, target: 'receiver.channel' },
    'EventGridReceiverClient.receiveEvents': { direction: 'in', category: 'publish', style: 'async', operation: 'receive', target: 'receiver.channel' },
  },
});
