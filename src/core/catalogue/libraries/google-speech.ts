import { library } from '../library';

const call = { category: 'ai', style: 'sync', target: 'arg[0].audio.uri | arg[0].uri | arg[0].config.model', payload: 'arg[0]', timeout: 'arg[1].timeout', defaultTimeout: 5_000_000, callback: 'arg[last]' } as const;
const job = { ...call, style: 'async', duration: { band: 'instant', ms: [100, 2000], source: 'job accepted' } } as const;

export const googleSpeech = library({
  name: '@google-cloud/speech', packages: { '@google-cloud/speech': '>=2 <9' }, checked: '8.1.0', docs: 'https://cloud.google.com/nodejs/docs/reference/speech/latest',
  types: { SpeechClient: { made: ['new {SpeechClient,v1.SpeechClient,v1p1beta1.SpeechClient,v2.SpeechClient}'] }, Operation: { made: ['SpeechClient.{longRunningRecognize,batchRecognize}'] } },
  calls: {
    'SpeechClient.recognize': { ...call, duration: { band: 'slow', ms: [1000, 60_000], source: 'at most one minute of speech' } },
    'SpeechClient.{longRunningRecognize,batchRecognize}': job,
    'SpeechClient.streamingRecognize': { ...call, style: 'async', returns: 'value', target: 'arg[0].config.model', duration: { band: 'instant', ms: [100, 1000], source: 'opens a stream' } },
    // The operation that a job gives.
    'Operation.promise': { ...call, waits: true, target: 'made[0].audio.uri', defaultTimeout: 'none', duration: { band: 'long-running', ms: [10_000, 3_600_000], source: 'polls until the job is done' } },
  },
});
