import { library } from '../library';

const manage = { category: 'saas', style: 'sync', target: 'arg[0].FunctionName', timeout: 'made[0].requestHandler.requestTimeout | made[0].requestHandler.socketTimeout', defaultTimeout: 'none', defaultRetries: 2, callback: 'arg[last]' } as const;
const invoke = {
  ...manage, operation: 'invoke', payload: 'arg[0].Payload',
  switches: [{ when: 'arg[0].InvocationType', is: 'Event', then: { category: 'enqueue', style: 'async', operation: 'send' } }],
} as const;

export const awsLambdaClient = library({
  name: '@aws-sdk/client-lambda', packages: { '@aws-sdk/client-lambda': '>=3 <4' }, checked: '3.1164.0', docs: 'https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/lambda/', system: 'aws_lambda',
  types: { LambdaClient: { made: ['new LambdaClient'] }, Lambda: { made: ['new Lambda'], extends: ['LambdaClient'] } },
  calls: {
    'LambdaClient.send': {
      ...manage, commands: { InvokeCommand: invoke, InvokeAsyncCommand: { ...invoke, category: 'enqueue', style: 'async' }, InvokeWithResponseStreamCommand: invoke },
    },
    'Lambda.{invoke,invokeWithResponseStream}': invoke,
    'Lambda.invokeAsync': { ...invoke, category: 'enqueue', style: 'async' },
  },
});
