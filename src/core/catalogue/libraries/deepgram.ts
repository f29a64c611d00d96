import { library } from '../library';

const call = { category: 'ai', style: 'sync', target: 'arg[0].model', payload: 'arg[0]', timeout: 'arg[1].timeoutInSeconds[s] | made[0].timeoutInSeconds[s]', defaultTimeout: 60_000, retries: 'arg[1].maxRetries | made[0].maxRetries', defaultRetries: 2 } as const;
const transcription = { band: 'long-running', ms: [2000, 120_000], source: 'transcription: seconds to minutes' } as const;
const calledBack = { style: 'async', duration: { band: 'instant', ms: [100, 2000], source: 'job accepted, the transcript is sent to the callback' } } as const;
const stream = { ...call, style: 'async', duration: { band: 'instant', ms: [100, 1000], source: 'opens a stream' } } as const;

export const deepgram = library({
  name: '@deepgram/sdk', packages: { '@deepgram/sdk': '>=3 <6' }, checked: '5.13.0', docs: 'https://developers.deepgram.com/docs',
  types: { DeepgramClient: { made: ['new DeepgramClient', 'createClient'] } },
  calls: {
    'DeepgramClient.listen.v1.media.transcribeUrl': { ...call, duration: transcription, switches: [{ when: 'arg[0].callback', is: 'present', then: calledBack }] },
    'DeepgramClient.listen.v1.media.transcribeFile': { ...call, target: 'arg[1].model', timeout: 'arg[2].timeoutInSeconds[s] | made[0].timeoutInSeconds[s]', duration: transcription, switches: [{ when: 'arg[1].callback', is: 'present', then: calledBack }] },
    'DeepgramClient.{listen.v1,listen.v2,speak.v1,speak.v2,agent.v1}.connect': stream,
    'DeepgramClient.speak.{v1,v2}.audio.generate': { ...call, duration: { band: 'slow', ms: [500, 10_000], source: 'speech generation' } },
    'DeepgramClient.read.v1.text.analyze': { ...call, duration: { band: 'slow', ms: [500, 10_000], source: 'text analysis' } },
    'DeepgramClient.{manage,auth,selfHosted,voiceAgent}.**': { ...call, target: "'api.deepgram.com'", duration: { band: 'instant', ms: [100, 1000], source: 'no generation' } },
    // Of the third and fourth majors.
    'DeepgramClient.listen.prerecorded.{transcribeUrl,transcribeFile}': { ...call, target: 'arg[1].model', defaultTimeout: 300_000, duration: transcription },
    'DeepgramClient.listen.prerecorded.{transcribeUrlCallback,transcribeFileCallback}': { ...call, ...calledBack, target: 'arg[2].model', defaultTimeout: 300_000 },
    'DeepgramClient.{listen,speak}.live': { ...stream, returns: 'value' },
    'DeepgramClient.speak.request': { ...call, target: 'arg[1].model', defaultTimeout: 300_000 },
  },
});
