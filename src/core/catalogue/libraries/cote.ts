import { library } from '../library';

export const cote = library({
  name: 'cote', packages: { cote: '>=0.10 <2' }, checked: '1.2.0', docs: 'https://github.com/dashersw/cote#readme',
  types: {
    Requester: { made: ['new {Requester,TimeBalancedRequester,PendingBalancedRequester}'], timeout: 'made[0].timeout' },
    Publisher: { made: ['new Publisher'] }, Responder: { made: ['new Responder'] }, Subscriber: { made: ['new Subscriber'] },
  },
  calls: {
    'Requester.send': { category: 'rpc', style: 'sync', operation: 'send', target: 'arg[0].type', payload: 'arg[0]', callback: 'arg[1]', timeout: 'arg[0].__timeout | receiver.timeout', defaultTimeout: 'none' },
    'Publisher.publish': { category: 'publish', style: 'async', operation: 'send', target: 'arg[0]', payload: 'arg[1]', returns: 'nothing' },
    'Responder.on': { direction: 'in', category: 'rpc', style: 'sync', operation: 'process', target: 'arg[0]', handler: 'arg[1]', entry: 'request' },
    'Subscriber.on': { direction: 'in', category: 'publish', style: 'async', operation: 'process', target: 'arg[0]', handler: 'arg[1]', entry: 'consumer' },
  },
});
