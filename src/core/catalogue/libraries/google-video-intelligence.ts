import { library } from '../library';

const call = { category: 'ai', style: 'sync', target: 'arg[0].inputUri', payload: 'arg[0]', timeout: 'arg[1].timeout', defaultTimeout: 600_000, callback: 'arg[last]' } as const;
const job = { ...call, style: 'async', duration: { band: 'instant', ms: [100, 2000], source: 'job accepted' } } as const;

export const googleVideoIntelligence = library({
  name: '@google-cloud/video-intelligence', packages: { '@google-cloud/video-intelligence': '>=2 <7' }, checked: '6.2.2', docs: 'https://cloud.google.com/nodejs/docs/reference/video-intelligence/latest',
  types: { Client: { made: ['new {VideoIntelligenceServiceClient,v1.VideoIntelligenceServiceClient}'] }, VideoIntelligenceServiceClient: { extends: ['Client'] }, Operation: { made: ['Client.annotateVideo'] } },
  calls: {
    'Client.annotateVideo': job,
    // The operation that a job gives.
    'Operation.promise': { ...call, waits: true, target: 'made[0].inputUri', defaultTimeout: 'none', duration: { band: 'long-running', ms: [10_000, 3_600_000], source: 'polls until the job is done' } },
  },
});
