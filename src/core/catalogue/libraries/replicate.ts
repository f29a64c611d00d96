import { library } from '../library';

const run = { category: 'ai', style: 'sync', target: 'arg[0]', payload: 'arg[1].input', defaultTimeout: 'none', defaultRetries: 0, duration: { band: 'long-running', ms: [2000, 300_000], source: 'runs the model to its end' } } as const;
const start = { ...run, style: 'async', target: 'arg[0].model | arg[0].version', payload: 'arg[0].input', duration: { band: 'instant', ms: [100, 2000], source: 'job accepted' } } as const;

export const replicate = library({
  name: 'replicate', packages: { replicate: '>=0.10 <2' }, checked: '1.4.0', docs: 'https://github.com/replicate/replicate-javascript#readme',
  types: { Replicate: { made: ['new default', 'new Replicate'] } },
  calls: {
    'Replicate.run': { ...run, waits: true },
    'Replicate.wait': { ...run, waits: true },
    'Replicate.stream': { ...run, style: 'async', duration: { band: 'instant', ms: [200, 2000], source: 'time to first token' } },
    'Replicate.{predictions,trainings,deployments.predictions}.create': start,
    'Replicate.{predictions,trainings}.{get,list,cancel}': { ...start, style: 'sync', target: 'arg[0]' },
  },
});
