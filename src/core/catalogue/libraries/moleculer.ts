import { library } from '../library';

const call = { category: 'rpc', style: 'sync', operation: 'send', target: 'arg[0]', payload: 'arg[1]', throughBroker: true, timeout: 'arg[2].timeout', defaultTimeout: 'none', defaultRetries: 0 } as const;
const emit = { category: 'publish', style: 'async', operation: 'send', target: 'arg[0]', payload: 'arg[1]', returns: 'nothing' } as const;

export const moleculer = library({
  name: 'moleculer', packages: { moleculer: '>=0.13 <1' }, checked: '0.14.36', docs: 'https://moleculer.services/docs/0.14/actions', system: 'moleculer',
  types: { ServiceBroker: { made: ['new ServiceBroker'] }, Context: { extends: ['ServiceBroker'] } },
  calls: {
    'ServiceBroker.{call,mcall}': call, 'ServiceBroker.{emit,broadcast}': emit,
    'ServiceBroker.createService': { handler: 'arg[0].actions.* | arg[0].actions.*.handler | arg[0].methods.*', entry: 'request' },
  },
});
