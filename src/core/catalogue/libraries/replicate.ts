import { library } from '../library';

const run = { category: 'ai', style: 'sync', target: 'arg[0]', payload: 'arg[1].input', timeout: 'arg[1].signal', defaultTimeout: 'none', defaultRetries: 5, duration: { band: 'long-running', ms: [2000, 300_000], source: 'runs the model to its end' } } as const;
const start = { ...run, style: 'async', target: 'arg[0].model | arg[0].version', payload: 'arg[0].input', timeout: 'arg[1].signal', defaultTimeout: 300_000, duration: { band: 'instant', ms: [100, 2000], source: 'job accepted' } } as const;
const read = { ...start, style: 'sync', target: 'arg[0]' } as const;
// `wait` holds the answer back until the model has run.
const held = { style: 'sync', waits: true, duration: run.duration } as const;

export const replicate = library({
  name: 'replicate', packages: { replicate: '>=0.10 <2' }, checked: '1.4.0', docs: 'https://github.com/replicate/replicate-javascript#readme',
  types: { Replicate: { made: ['new default', 'new Replicate'] } },
  calls: {
    'Replicate.run': { ...run, waits: true },
    'Replicate.wait': { ...run, waits: true },
    'Replicate.stream': { ...run, style: 'async', returns: 'value', duration: { band: 'instant', ms: [200, 2000], source: 'time to first token' } },
    'Replicate.predictions.create': { ...start, switches: [{ when: 'arg[0].wait', is: true, then: held }, { when: 'arg[0].wait', is: { type: 'number' }, then: held }] },
    'Replicate.deployments.predictions.create': { ...start, target: '{arg[0]}/{arg[1]}', payload: 'arg[2].input', switches: [{ when: 'arg[2].wait', is: true, then: held }, { when: 'arg[2].wait', is: { type: 'number' }, then: held }] },
    'Replicate.trainings.create': { ...start, target: '{arg[0]}/{arg[1]}', payload: 'arg[3].input' },
    'Replicate.{predictions,trainings}.{get,list,cancel}': read,
    'Replicate.{models,deployments,files}.{get,list,create,search,delete}': { ...read, target: '{arg[0]}/{arg[1]} | arg[0]' },
    'Replicate.{models.versions,models.examples,collections,hardware,accounts,webhooks.default.secret}.{get,list,current}': read,
  },
});
