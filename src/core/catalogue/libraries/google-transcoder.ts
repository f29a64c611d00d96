import { library } from '../library';

const call = { category: 'saas', style: 'sync', target: 'arg[0].name | arg[0].parent', payload: 'arg[0].job | arg[0]', timeout: 'arg[1].timeout', callback: 'arg[last]', defaultTimeout: 60_000 } as const;

export const googleTranscoder = library({
  name: '@google-cloud/video-transcoder', packages: { '@google-cloud/video-transcoder': '>=1' }, checked: '4.4.3', docs: 'https://cloud.google.com/nodejs/docs/reference/video-transcoder/latest',
  types: { TranscoderServiceClient: { made: ['new TranscoderServiceClient', 'new v1.TranscoderServiceClient'] } },
  calls: {
    'TranscoderServiceClient.createJob': { ...call, category: 'enqueue', style: 'async', operation: 'send', target: 'arg[0].job.inputUri | arg[0].parent', duration: { band: 'instant', ms: [100, 2000], source: 'job accepted' } },
    'TranscoderServiceClient.{getJob,listJobs,deleteJob,createJobTemplate,getJobTemplate,listJobTemplates,deleteJobTemplate}': call,
  },
});
