import { library } from '../library';

const manage = { category: 'publish', style: 'sync', target: 'arg[0].TopicArn[:]', timeout: 'made[0].requestHandler.requestTimeout | made[0].requestHandler.socketTimeout', defaultTimeout: 'none', defaultRetries: 2, callback: 'arg[last]' } as const;
const publish = {
  ...manage, style: 'async', operation: 'send', payload: 'arg[0].Message',
  switches: [
    { when: 'arg[0].PhoneNumber', is: 'present', then: { category: 'sms', style: 'sync', target: "'sns.amazonaws.com'", duration: { band: 'instant', ms: [200, 1000], source: 'accepted by the provider' } } },
    { when: 'arg[0].TargetArn', is: 'present', then: { category: 'push', style: 'sync', target: 'arg[0].TargetArn', duration: { band: 'instant', ms: [50, 500], source: 'accepted by the provider' } } },
  ],
} as const;
const publishMany = { ...manage, style: 'async', operation: 'send', payload: 'arg[0].PublishBatchRequestEntries[*].Message' } as const;

export const awsSns = library({
  name: '@aws-sdk/client-sns', packages: { '@aws-sdk/client-sns': '>=3 <4' }, checked: '3.1169.0', docs: 'https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sns/', system: 'aws_sns',
  types: { SNSClient: { made: ['new SNSClient'] }, SNS: { made: ['new SNS'], extends: ['SNSClient'] } },
  calls: {
    'SNSClient.send': { ...manage, commands: { PublishCommand: publish, PublishBatchCommand: publishMany } },
    'SNS.publish': publish,
    'SNS.publishBatch': publishMany,
    'SNS.{subscribe,unsubscribe,createTopic,deleteTopic,createPlatformEndpoint,deleteEndpoint,confirmSubscription}': manage,
  },
});
