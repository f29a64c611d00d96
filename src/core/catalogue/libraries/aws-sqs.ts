import { library } from '../library';

const manage = { category: 'enqueue', style: 'sync', target: 'arg[0].QueueUrl[/]', timeout: 'made[0].requestHandler.requestTimeout | made[0].requestHandler.socketTimeout', defaultTimeout: 'none', defaultRetries: 2, callback: 'arg[last]' } as const;
const sendOne = { ...manage, style: 'async', operation: 'send', payload: 'arg[0].MessageBody', duration: { band: 'instant', ms: [5, 100], source: 'accepted by the queue' } } as const;
const sendMany = { ...sendOne, payload: 'arg[0].Entries[*].MessageBody' } as const;
const receive = { ...manage, direction: 'in', style: 'async', operation: 'receive', timeout: 'arg[0].WaitTimeSeconds[s]' } as const;
// The URL ends with the name.
const address = { ...manage, target: 'arg[0].QueueName', result: { QueueUrl: 'arg[0].QueueName' } } as const;

export const awsSqs = library({
  name: '@aws-sdk/client-sqs', packages: { '@aws-sdk/client-sqs': '>=3 <4' }, checked: '3.1169.0', docs: 'https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sqs/', system: 'aws_sqs',
  types: { SQSClient: { made: ['new SQSClient'] }, SQS: { made: ['new SQS'], extends: ['SQSClient'] } },
  calls: {
    'SQSClient.send': { ...manage, commands: { SendMessageCommand: sendOne, SendMessageBatchCommand: sendMany, ReceiveMessageCommand: receive, GetQueueUrlCommand: address } },
    'SQS.sendMessage': sendOne,
    'SQS.sendMessageBatch': sendMany,
    'SQS.receiveMessage': receive,
    'SQS.{deleteMessage,deleteMessageBatch,changeMessageVisibility,changeMessageVisibilityBatch,getQueueAttributes,purgeQueue,createQueue}': manage,
    'SQS.getQueueUrl': address,
  },
});
