import { library } from '../library';

const call = { category: 'ai', style: 'sync', target: 'arg[0].voice.name', payload: 'arg[0]', timeout: 'arg[1].timeout', defaultTimeout: 300_000, callback: 'arg[last]' } as const;
const job = { ...call, style: 'async', duration: { band: 'instant', ms: [100, 2000], source: 'job accepted' } } as const;

export const googleTextToSpeech = library({
  name: '@google-cloud/text-to-speech', packages: { '@google-cloud/text-to-speech': '>=2 <8' }, checked: '7.1.0', docs: 'https://cloud.google.com/nodejs/docs/reference/text-to-speech/latest',
  types: {
    TextToSpeechClient: { made: ['new {TextToSpeechClient,v1.TextToSpeechClient,v1beta1.TextToSpeechClient}'] },
    LongAudio: { made: ['new {TextToSpeechLongAudioSynthesizeClient,v1.TextToSpeechLongAudioSynthesizeClient}'] },
    Operation: { made: ['LongAudio.synthesizeLongAudio'] },
  },
  calls: {
    'TextToSpeechClient.synthesizeSpeech': { ...call, duration: { band: 'slow', ms: [300, 10_000], source: 'speech generation' } },
    'TextToSpeechClient.listVoices': { ...call, target: "'texttospeech.googleapis.com'" },
    'TextToSpeechClient.streamingSynthesize': { ...call, style: 'async', returns: 'value', duration: { band: 'instant', ms: [100, 1000], source: 'opens a stream' } },
    'LongAudio.synthesizeLongAudio': { ...job, target: 'arg[0].outputGcsUri', defaultTimeout: 5_000_000 },
    // The operation that a job gives.
    'Operation.promise': { ...call, waits: true, target: 'made[0].outputGcsUri', defaultTimeout: 'none', duration: { band: 'long-running', ms: [10_000, 3_600_000], source: 'polls until the job is done' } },
  },
});
