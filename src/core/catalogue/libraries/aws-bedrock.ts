import { library } from '../library';

const invoke = {
  category: 'ai', style: 'sync', target: 'arg[0].modelId', payload: 'arg[0].body | arg[0].messages', defaultTimeout: 'none', defaultRetries: 2, callback: 'arg[last]',
  duration: { band: 'slow', ms: [1000, 30_000], source: 'whole completion, about 28 s for 1,000 tokens at worst' },
} as const;
const stream = { ...invoke, style: 'async', duration: { band: 'instant', ms: [200, 2000], source: 'time to first token' } } as const;
const start = { ...invoke, style: 'async', duration: { band: 'instant', ms: [50, 500], source: 'job accepted' } } as const;

export const awsBedrock = library({
  name: '@aws-sdk/client-bedrock-runtime', packages: { '@aws-sdk/client-bedrock-runtime': '>=3 <4' }, checked: '3.1164.0', docs: 'https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/bedrock-runtime/',
  types: { BedrockRuntimeClient: { made: ['new BedrockRuntimeClient'] }, BedrockRuntime: { made: ['new BedrockRuntime'], extends: ['BedrockRuntimeClient'] } },
  calls: {
    'BedrockRuntimeClient.send': {
      ...invoke,
      commands: { InvokeModelCommand: invoke, ConverseCommand: invoke, InvokeModelWithResponseStreamCommand: stream, ConverseStreamCommand: stream, StartAsyncInvokeCommand: start },
    },
    'BedrockRuntime.{invokeModel,converse}': invoke,
    'BedrockRuntime.{invokeModelWithResponseStream,converseStream}': stream,
    'BedrockRuntime.startAsyncInvoke': start,
  },
});
