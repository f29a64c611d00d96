import { library } from '../library';

const run = { category: 'ai', style: 'sync', target: 'arg[0]', payload: 'arg[1].input', timeout: 'arg[1].abortSignal', defaultTimeout: 300_000, defaultRetries: 3, duration: { band: 'long-running', ms: [2000, 120_000], source: 'runs the model to its end' } } as const;
const start = { ...run, style: 'async', duration: { band: 'instant', ms: [50, 500], source: 'job accepted' } } as const;
const quick = { ...run, duration: { band: 'instant', ms: [50, 500], source: 'no generation' } } as const;

export const fal = library({
  name: '@fal-ai/client', packages: { '@fal-ai/client': '>=1 <2', '@fal-ai/serverless-client': '>=0.5 <1' }, checked: '1.10.1', docs: 'https://docs.fal.ai/model-apis/client',
  types: { FalClient: { made: ['createFalClient'], values: ['fal'] }, Realtime: { made: ['FalClient.realtime.connect'], channel: 'made[0]' } },
  calls: {
    'FalClient.run': run,
    'FalClient.subscribe': { ...run, waits: true, timeout: 'arg[1].timeout', defaultTimeout: 'none' },
    'FalClient.{stream,streaming.stream}': { ...start, duration: { band: 'instant', ms: [200, 2000], source: 'time to first token' } },
    'FalClient.queue.submit': start,
    'FalClient.queue.subscribeToStatus': { ...run, waits: true, timeout: 'arg[1].timeout', defaultTimeout: 'none' },
    'FalClient.queue.{status,result,cancel}': quick,
    'FalClient.queue.streamStatus': start,
    'FalClient.storage.{upload,transformInput}': { ...quick, category: 'storage', target: "'fal.media'" },
    'FalClient.realtime.connect': { ...start, returns: 'value' },
    'Realtime.send': { ...start, target: 'receiver.channel', returns: 'nothing' },
  },
});
