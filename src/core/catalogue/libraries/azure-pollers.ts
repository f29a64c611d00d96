import { library } from '../library';

// What begins gives a poller at once; the end is there when that is done.
const start = { category: 'enqueue', style: 'async', operation: 'send', target: 'member', payload: 'arg[0]', defaultTimeout: 'none', defaultRetries: 3 } as const;
const wait = { ...start, style: 'sync', waits: true } as const;

export const azurePollers = library({
  name: '@azure', packages: { '@azure/*': '>=1' }, checked: '@azure/core-lro 3.4.2', docs: 'https://learn.microsoft.com/javascript/api/@azure/core-lro/',
  types: { Client: { made: ['new *Client'] }, Poller: { made: ['Client.begin*', 'Client.*.begin*'], channel: 'made.chain' } },
  calls: {
    'Client.begin*AndWait': wait, 'Client.*.begin*AndWait': wait,
    'Client.begin*': start, 'Client.*.begin*': start,
    'Poller.pollUntilDone': { ...wait, target: 'receiver.channel' },
  },
});
