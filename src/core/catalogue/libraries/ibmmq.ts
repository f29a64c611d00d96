import { library } from '../library';

// Queues are opened by descriptors that are filled in statement by statement.
const put = { category: 'enqueue', style: 'async', operation: 'send', payload: 'arg[3]', callback: 'arg[last]', defaultTimeout: 'none' } as const;
const get = { direction: 'in', category: 'enqueue', style: 'async', operation: 'receive', handler: 'arg[3]', entry: 'consumer' } as const;

export const ibmmq = library({
  name: 'ibmmq', packages: { ibmmq: '>=1 <3' }, checked: '2.1.9', docs: 'https://github.com/ibm-messaging/mq-mqi-nodejs#readme', system: 'ibm_mq',
  types: { Descriptor: { made: ['new MQOD'], channel: 'sibling.ObjectName' } },
  calls: {
    '{Put,PutPromise}': put,
    '{Put1,Put1Promise}': { ...put, target: 'arg[1]', payload: 'arg[4]' },
    PutSync: { ...put, blocking: true, returns: 'value' },
    Put1Sync: { ...put, target: 'arg[1]', payload: 'arg[4]', blocking: true, returns: 'value' },
    '{Get,GetSync}': get,
    '{Sub,SubPromise,SubSync}': { direction: 'in', category: 'publish', style: 'async', operation: 'receive' },
  },
});
