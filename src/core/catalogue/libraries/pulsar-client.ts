import { library } from '../library';

const receive = { direction: 'in', category: 'publish', style: 'async', operation: 'process', target: 'arg[0].topic | arg[0].topics[*] | arg[0].topicsPattern', handler: 'arg[0].listener', entry: 'consumer' } as const;

export const pulsarClient = library({
  name: 'pulsar-client', packages: { 'pulsar-client': '>=1 <2' }, checked: '1.18.0', docs: 'https://pulsar.apache.org/docs/client-libraries-node/', system: 'pulsar',
  types: {
    Client: { made: ['new Client'], base: 'made[0].serviceUrl' },
    Producer: { made: ['Client.createProducer'], channel: 'made[0].topic[/]', timeout: 'made[0].sendTimeoutMs' },
    Consumer: { made: ['Client.subscribe'] },
  },
  calls: {
    'Producer.send': { category: 'publish', style: 'async', operation: 'send', target: 'receiver.channel', payload: 'arg[0].data', timeout: 'receiver.timeout', defaultTimeout: 30_000 },
    'Client.subscribe': { ...receive, target: 'arg[0].topic[/] | arg[0].topics[*][/] | arg[0].topicsPattern' },
    'Client.createReader': { ...receive, target: 'arg[0].topic[/]' },
  },
});
