import { library } from '../library';

export const stompjs = library({
  name: '@stomp/stompjs', packages: { '@stomp/stompjs': '>=5 <8', '@stomp/rx-stomp': '>=1', stompjs: '>=2' }, checked: '7.5.0', docs: 'https://stomp-js.github.io/api-docs/latest/', system: 'stomp',
  types: { Client: { made: ['new {Client,RxStomp,CompatClient}', 'over', 'client', 'Stomp.{over,client}'], base: 'made[0].brokerURL' } },
  calls: {
    'Client.publish': { category: 'publish', style: 'async', operation: 'send', target: 'arg[0].destination', payload: 'arg[0].body', returns: 'nothing' },
    'Client.send': { category: 'publish', style: 'async', operation: 'send', target: 'arg[0]', payload: 'arg[2]', returns: 'nothing' },
    'Client.subscribe': { direction: 'in', category: 'publish', style: 'async', operation: 'process', target: 'arg[0]', handler: 'arg[1]', entry: 'consumer' },
  },
});
