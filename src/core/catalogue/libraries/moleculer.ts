import { library } from '../library';

const call = { category: 'rpc', style: 'sync', operation: 'send', target: 'arg[0]', payload: 'arg[1]', throughBroker: true, timeout: 'arg[2].timeout | receiver.timeout', defaultTimeout: 'none', defaultRetries: 0 } as const;
const emit = { category: 'publish', style: 'async', operation: 'send', target: 'arg[0]', payload: 'arg[1]' } as const;

export const moleculer = library({
  name: 'moleculer', packages: { moleculer: '>=0.13 <1' }, checked: '0.15.2', docs: 'https://moleculer.services/docs/0.15/actions', system: 'moleculer',
  types: {
    ServiceBroker: { made: ['new ServiceBroker'], timeout: 'made[0].requestTimeout', values: ['Service.broker', 'Context.broker'] },
    Context: { extends: ['ServiceBroker'] }, Service: { made: ['new Service'] },
  },
  calls: {
    'ServiceBroker.call': call,
    'ServiceBroker.mcall': { ...call, target: 'arg[0][*].action | arg[0].*.action', payload: 'arg[0][*].params', timeout: 'arg[1].timeout | receiver.timeout' },
    'ServiceBroker.{emit,broadcast}': emit,
    'ServiceBroker.createService': { handler: 'arg[0].actions.* | arg[0].actions.*.handler | arg[0].methods.*', entry: 'request' },
  },
});
