import { library } from '../library';

const manage = { category: 'publish', style: 'sync', target: 'arg[0].EventBusName[/] | arg[0].Name', timeout: 'made[0].requestHandler.requestTimeout | made[0].requestHandler.socketTimeout', defaultTimeout: 'none', defaultRetries: 2, callback: 'arg[last]' } as const;
const putEvents = {
  ...manage, style: 'async', operation: 'send', payload: 'arg[0].Entries[*].Detail',
  target: '{arg[0].Entries[*].EventBusName[/]}/{arg[0].Entries[*].DetailType} | arg[0].Entries[*].DetailType',
} as const;

export const awsEventbridge = library({
  name: '@aws-sdk/client-eventbridge', packages: { '@aws-sdk/client-eventbridge': '>=3 <4', '@aws-sdk/client-cloudwatch-events': '>=3 <4' }, checked: '3.1169.0', docs: 'https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/eventbridge/',
  system: 'aws.eventbridge',
  types: { EventBridgeClient: { made: ['new {EventBridgeClient,CloudWatchEventsClient}'] }, EventBridge: { made: ['new {EventBridge,CloudWatchEvents}'], extends: ['EventBridgeClient'] } },
  calls: {
    'EventBridgeClient.send': { ...manage, commands: { PutEventsCommand: putEvents, PutPartnerEventsCommand: { ...putEvents, target: 'arg[0].Entries[*].DetailType' } } },
    'EventBridge.putEvents': putEvents,
    'EventBridge.{putRule,putTargets,deleteRule,removeTargets,enableRule,disableRule}': manage,
  },
});
