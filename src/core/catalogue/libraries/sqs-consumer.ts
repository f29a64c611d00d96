import { library } from '../library';

export const sqsConsumer = library({
  name: 'sqs-consumer', packages: { 'sqs-consumer': '>=5 <16', 'sqs-producer': '>=2 <9', '@ssut/nestjs-sqs': '>=2' }, checked: 'sqs-consumer 15.0.3, sqs-producer 8.0.4', docs: 'https://bbc.github.io/sqs-consumer/', system: 'aws_sqs',
  types: { Consumer: {}, Producer: { made: ['Producer.create'], channel: 'made[0].queueUrl[/]' }, SqsService: {} },
  calls: {
    'Consumer.create': { direction: 'in', category: 'enqueue', style: 'async', operation: 'process', target: 'arg[0].queueUrl[/]', handler: 'arg[0].handleMessage | arg[0].handleMessageBatch', entry: 'consumer' },
    'Producer.send': { category: 'enqueue', style: 'async', operation: 'send', target: 'receiver.channel', payload: 'arg[0]', defaultTimeout: 'none', defaultRetries: 2 },
    'SqsService.send': { category: 'enqueue', style: 'async', operation: 'send', target: 'arg[0]', payload: 'arg[1]', defaultTimeout: 'none', defaultRetries: 2 },
  },
  decorators: {
    SqsMessageHandler: { direction: 'in', category: 'enqueue', style: 'async', operation: 'process', target: 'arg[0]', handler: 'method', entry: 'consumer' },
  },
});
