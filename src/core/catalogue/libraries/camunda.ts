import { library } from '../library';

const process = 'arg[0].bpmnProcessId | arg[0].processDefinitionId | arg[0].processDefinitionKey | arg[0]';
const start = { category: 'enqueue', style: 'async', operation: 'send', target: process, payload: 'arg[0].variables', timeout: 'arg[0].requestTimeout', defaultTimeout: 'none' } as const;
const wait = { ...start, style: 'sync', waits: true } as const;
const message = { ...start, category: 'publish', target: 'arg[0].name' } as const;
const work = { direction: 'in', category: 'enqueue', style: 'async', operation: 'process', target: 'arg[0].taskType | arg[0].type | arg[0].jobType', handler: 'arg[0].taskHandler | arg[0].jobHandler', entry: 'consumer' } as const;

export const camunda = library({
  name: '@camunda8/sdk', packages: { '@camunda8/sdk': '>=8 <9', '@camunda8/orchestration-cluster-api': '>=8 <10', 'zeebe-node': '>=1 <9' }, checked: '8.8.13, orchestration-cluster-api 9.1.5, zeebe-node 8.3.2', docs: 'https://docs.camunda.io/docs/apis-tools/node-js-sdk/', system: 'zeebe',
  types: {
    Camunda8: { made: ['new Camunda8'] },
    Client: { made: ['Camunda8.{getZeebeGrpcApiClient,getCamundaRestClient,getZeebeRestClient,getOrchestrationClusterApiClient,getOrchestrationClusterApiClientLoose}', 'new ZBClient', 'new ZeebeGrpcClient', 'createCamundaClient', 'new CamundaRestClient'] },
  },
  calls: {
    'Client.createProcessInstance': { ...start, switches: [{ when: 'arg[0].awaitCompletion', is: true, then: { style: 'sync', waits: true } }] },
    'Client.createProcessInstanceWithResult': wait,
    'Client.publishMessage': message,
    'Client.publishStartMessage': message,
    'Client.broadcastSignal': { ...message, target: 'arg[0].signalName' },
    'Client.correlateMessage': { ...message, style: 'sync' },
    'Client.{createWorker,createJobWorker,streamJobs}': work,
    'Client.activateJobs': { direction: 'in', category: 'enqueue', style: 'async', operation: 'receive', target: 'arg[0].type' },
    'Client.{completeJob,failJob,throwError,cancelProcessInstance,deployResource,deployResources,resolveIncident,setVariables,searchProcessInstances}': { ...start, style: 'sync', operation: 'manage', target: process },
  },
});
