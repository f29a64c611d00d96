import { byVerb } from '../aws-verbs';
import { library } from '../library';

const timeout = 'made[0].requestHandler.requestTimeout | made[0].requestHandler.socketTimeout';
const request = { category: 'saas', style: 'sync', target: 'member', timeout, defaultTimeout: 'none', defaultRetries: 2, callback: 'arg[last]' } as const;
const ai = { ...request, category: 'ai', target: 'arg[0].EndpointName | member' } as const;
// Hands over, or starts a job and gives its id.
const start = {
  ...request, category: 'enqueue', style: 'async', operation: 'send',
  target: 'arg[0].jobName | arg[0].JobName | arg[0].taskDefinition | arg[0].EndpointName | arg[0].Target.Arn[:] | arg[0].topic | member',
} as const;
const wait = { ...request, category: 'enqueue', waits: true, timeout: 'arg[0].maxWaitTime[s]', duration: { band: 'slow', ms: [500, 60_000], source: 'asks until the resource is in that state' } } as const;
const post = { ...start, category: 'websocket', target: 'arg[0].ConnectionId' } as const;
const answers = {
  'AnalyzeDocument*': ai, 'DetectDocumentText*': ai, 'DetectLabels*': ai, 'DetectFaces*': ai, 'SynthesizeSpeech*': ai, 'TranslateText*': ai, 'DetectSentiment*': ai, 'InvokeEndpointWithResponseStream*': ai, 'InvokeAgent*': ai,
  'RetrieveAndGenerate*': ai, 'SendMessagesCommand': { ...request, category: 'sms' }, 'PostToConnection*': post,
} as const;

export const awsServices = library({
  name: '@aws-sdk', packages: { '@aws-sdk/client-*': '>=3 <4' }, checked: '3.1169.0', docs: 'https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/',
  types: {
    Client: { made: ['new *Client'] },
    // Not what the family's other constructions make: an aggregated client (`new ECS`).
    Command: { made: ['new *Command'] }, Thrown: { made: ['new *Exception', 'new *Error'] },
    Aggregated: { made: ['new *'], extends: ['Client'] },
  },
  calls: {
    'Client.send': {
      ...request, commands: { InvokeEndpointCommand: ai, ...answers, ...byVerb((verb) => `${verb}Command`, (category) => ({ ...start, category })) },
    },
    '{Client,Aggregated}.destroy': {},
    ...byVerb((verb) => `Aggregated.${verb.charAt(0).toLowerCase()}${verb.slice(1)}`, (category) => ({ ...start, category })),
    'Aggregated.{invokeEndpoint,invokeAgent,retrieveAndGenerate,analyzeDocument,detectLabels,detectFaces,synthesizeSpeech,translateText}': ai,
    'Aggregated.postToConnection': post,
    'Aggregated.*': request,
    'waitUntil*': wait,
    'paginate*': { ...request, returns: 'lazy' },
  },
});
