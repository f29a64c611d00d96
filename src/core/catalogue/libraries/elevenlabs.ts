import { library } from '../library';

const call = {
  category: 'ai', style: 'sync', target: 'arg[1].modelId | arg[0].modelId', payload: 'arg[1].text | arg[0].text | arg[0]', timeout: 'arg[last].timeoutInSeconds[s] | made[0].timeoutInSeconds[s]', defaultTimeout: 240_000,
  retries: 'arg[last].maxRetries | made[0].maxRetries', defaultRetries: 2,
} as const;
const speech = { ...call, duration: { band: 'slow', ms: [500, 10_000], source: 'speech generation' } } as const;
const stream = { ...call, style: 'async', duration: { band: 'instant', ms: [100, 1000], source: 'time to first sound' } } as const;
const quick = { ...call, target: "'api.elevenlabs.io'", duration: { band: 'instant', ms: [100, 1000], source: 'no generation' } } as const;
const job = { ...call, style: 'async', target: 'arg[0].modelId', duration: { band: 'instant', ms: [100, 2000], source: 'job accepted' } } as const;

export const elevenlabs = library({
  name: '@elevenlabs/elevenlabs-js', packages: { '@elevenlabs/elevenlabs-js': '>=1 <3', elevenlabs: '>=0.4 <2' }, checked: '2.73.0', docs: 'https://elevenlabs.io/docs/api-reference/introduction',
  types: { ElevenLabsClient: { made: ['new ElevenLabsClient'] } },
  calls: {
    'ElevenLabsClient.{textToSpeech,textToDialogue}.{convert,convertWithTimestamps}': speech,
    'ElevenLabsClient.{textToSoundEffects,speechToSpeech,audioIsolation}.convert': speech,
    'ElevenLabsClient.{textToSpeech,textToDialogue}.{stream,streamWithTimestamps}': stream,
    'ElevenLabsClient.{speechToSpeech,audioIsolation,music}.stream': stream,
    'ElevenLabsClient.{textToVoice.design,textToVoice.createPreviews,textToVoice.remix,music.compose,music.composeDetailed,music.separateStems}': { ...speech, duration: { band: 'long-running', ms: [5000, 120_000], source: 'generates music or voices' } },
    'ElevenLabsClient.speechToText.convert': { ...speech, target: 'arg[0].modelId', duration: { band: 'long-running', ms: [2000, 120_000], source: 'transcription: seconds to minutes' }, switches: [{ when: 'arg[0].webhook', is: true, then: { style: 'async', duration: job.duration } }] },
    'ElevenLabsClient.{dubbing.create,dubbing.resource.dub,dubbing.resource.render,voices.pvc.train}': job,
    'ElevenLabsClient.{voices,models,user,history,dubbing,textToVoice,speechToText,usage,pronunciationDictionaries}.**': quick,
  },
});
