import { library } from '../library';

const receive = { direction: 'in', category: 'publish', style: 'async', operation: 'receive' } as const;

export const rocketmq = library({
  name: 'rocketmq-client-nodejs', packages: { 'rocketmq-client-nodejs': '>=1 <2' }, checked: '1.0.8', docs: 'https://github.com/apache/rocketmq-clients/tree/master/nodejs', system: 'rocketmq',
  types: {
    Producer: { made: ['new Producer'], base: 'made[0].endpoints', timeout: 'made[0].requestTimeout' },
    SimpleConsumer: { made: ['new SimpleConsumer'] },
    PushConsumer: { made: ['new {PushConsumer,LitePushConsumerImpl}'] },
  },
  calls: {
    'Producer.send': { category: 'publish', style: 'async', operation: 'send', target: 'arg[0].topic', payload: 'arg[0].body', timeout: 'receiver.timeout', defaultTimeout: 3000 },
    '{SimpleConsumer,PushConsumer}.subscribe': { ...receive, target: 'arg[0]' },
    'SimpleConsumer.receive': { ...receive, target: 'sibling.subscribe[0]' },
    'new PushConsumer': { handler: 'arg[0].messageListener.consume', entry: 'consumer' },
  },
});
