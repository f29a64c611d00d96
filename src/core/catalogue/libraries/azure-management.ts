import { library } from '../library';

const call = { category: 'saas', style: 'sync', target: 'chain', payload: 'arg[last]', timeout: 'arg[last].abortSignal', defaultTimeout: 'none', defaultRetries: 3 } as const;
const long = { band: 'long-running', ms: [10_000, 1_800_000], source: 'polls until the operation is done' } as const;

/** Clients of resources, generated alike. A method without `begin` gives a poller too in the newest ones, but as a promise of the end. */
export const azureManagement = library({
  name: '@azure/arm', packages: { '@azure/arm-*': '>=1' }, checked: '@azure/arm-compute 25.1.1, @azure/arm-storage 21.0.0', docs: 'https://learn.microsoft.com/javascript/api/overview/azure/resource-manager',
  types: { Client: { made: ['new *Client'] }, Poller: { made: ['Client.*.begin*'] } },
  calls: {
    'Client.*.begin*AndWait': { ...call, waits: true, duration: long },
    'Client.*.begin*': { ...call, style: 'async', duration: { band: 'instant', ms: [100, 2000], source: 'operation accepted' } },
    'Poller.pollUntilDone': { ...call, waits: true, target: 'made.chain', duration: long },
    'Client.*.list*': { ...call, returns: 'lazy' },
    'Client.*.*': call,
  },
});
