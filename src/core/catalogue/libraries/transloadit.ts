import { library } from '../library';

const call = { category: 'saas', style: 'sync', target: "'api2.transloadit.com'", payload: 'arg[0]', timeout: 'made[0].timeout', defaultTimeout: 60_000, retries: 'made[0].maxRetries', defaultRetries: 5 } as const;
const whole = { waits: true, style: 'sync', defaultTimeout: 86_400_000, duration: { band: 'long-running', ms: [5000, 600_000], source: 'polls until the assembly is done' } } as const;

export const transloadit = library({
  name: 'transloadit', packages: { transloadit: '>=2 <6' }, checked: '5.0.1', docs: 'https://transloadit.com/docs/sdks/node-sdk/',
  types: { Transloadit: { made: ['new Transloadit', 'new default'] } },
  calls: {
    'Transloadit.createAssembly': { ...call, style: 'async', target: "arg[0].params.template_id | 'api2.transloadit.com'", duration: { band: 'slow', ms: [500, 30_000], source: 'upload' }, switches: [{ when: 'arg[0].waitForCompletion', is: true, then: { ...whole, timeout: 'arg[0].timeout' } }] },
    'Transloadit.resumeAssemblyUploads': { ...call, style: 'async', switches: [{ when: 'arg[0].waitForCompletion', is: true, then: { ...whole, timeout: 'arg[0].timeout' } }] },
    'Transloadit.awaitAssemblyCompletion': { ...call, ...whole, target: 'arg[0]', timeout: 'arg[1].timeout' },
    'Transloadit.{replayAssembly,replayAssemblyNotification}': { ...call, style: 'async', target: 'arg[0]' },
    'Transloadit.{getAssembly,cancelAssembly,listAssemblies,createTemplate,editTemplate,deleteTemplate,getTemplate,listTemplates,createTemplateCredential,getTemplateCredential,deleteTemplateCredential,listTemplateCredentials,getBill}': call,
  },
});
