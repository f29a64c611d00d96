import { library } from '../library';

const manage = { category: 'enqueue', style: 'sync', target: 'arg[0].stateMachineArn[:]', timeout: 'made[0].requestHandler.requestTimeout | made[0].requestHandler.socketTimeout', defaultTimeout: 'none', defaultRetries: 2, callback: 'arg[last]' } as const;
const start = { ...manage, style: 'async', operation: 'send', payload: 'arg[0].input' } as const;
const startAndWait = { ...manage, payload: 'arg[0].input', duration: { band: 'slow', ms: [1000, 300_000], source: 'runs the whole state machine, at most five minutes' } } as const;

export const awsSfn = library({
  name: '@aws-sdk/client-sfn', packages: { '@aws-sdk/client-sfn': '>=3 <4' }, checked: '3.1169.0', docs: 'https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sfn/', system: 'aws.sfn',
  types: { SFNClient: { made: ['new SFNClient'] }, SFN: { made: ['new SFN'], extends: ['SFNClient'] } },
  calls: {
    'SFNClient.send': { ...manage, commands: { StartExecutionCommand: start, StartSyncExecutionCommand: startAndWait, SendTaskSuccessCommand: start, SendTaskFailureCommand: start } },
    'SFN.startExecution': start,
    'SFN.startSyncExecution': startAndWait,
    'SFN.{describeExecution,stopExecution,getExecutionHistory,listExecutions}': manage,
  },
});
