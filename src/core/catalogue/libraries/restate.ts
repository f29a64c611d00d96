import { library } from '../library';

const named = '{made[0].name} | made[0]';
/** A service that waits is put aside until the answer is there, even over a crash, so that it needs no limit. */
const call = { category: 'rpc', style: 'sync', operation: 'send', target: '{receiver.channel}/{member} | member', payload: 'arg[0]' } as const;
const send = { ...call, category: 'enqueue', style: 'async' } as const;
const generic = { ...call, target: '{arg[0].service}/{arg[0].method}', payload: 'arg[0].parameter' } as const;
const serve = { direction: 'in', category: 'rpc', style: 'sync', operation: 'process', target: 'arg[0].name', handler: 'arg[0].handlers.*', entry: 'request' } as const;

export const restate = library({
  name: '@restatedev/restate-sdk', packages: { '@restatedev/restate-sdk': '>=1 <2', '@restatedev/restate-sdk-clients': '>=1 <2', '@restatedev/restate-sdk-core': '>=1 <2' }, checked: '1.17.2', docs: 'https://docs.restate.dev/develop/ts/service-communication', system: 'restate',
  types: {
    Context: { made: ['Context.scope'] }, ObjectContext: { extends: ['Context'] }, ObjectSharedContext: { extends: ['Context'] }, WorkflowContext: { extends: ['Context'] }, WorkflowSharedContext: { extends: ['Context'] },
    Ingress: { made: ['connect'], extends: ['Context'], base: 'made[0].url' },
    Definition: { made: ['service', 'object', 'workflow'], channel: 'made[0].name' },
    Client: { made: ['Context.{serviceClient,objectClient,workflowClient}'], channel: named }, SendClient: { made: ['Context.{serviceSendClient,objectSendClient,workflowSendClient}'], channel: named },
  },
  calls: {
    'Client.*': call, 'SendClient.*': send,
    'Client.workflowSubmit': { ...send, target: 'receiver.channel' },
    'Client.{workflowAttach,workflowOutput}': { ...send, style: 'sync', waits: true, target: 'receiver.channel' },
    'Context.{genericCall,call}': generic, 'Context.{genericSend,send}': { ...generic, category: 'enqueue', style: 'async' },
    'Context.run': { runs: 'arg[last]', runsWhen: 'now' },
    '{service,object}': serve, workflow: { ...serve, category: 'enqueue', style: 'async', entry: 'consumer' },
  },
});
