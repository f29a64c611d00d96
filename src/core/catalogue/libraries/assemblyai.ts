import { library } from '../library';

const call = { category: 'ai', style: 'sync', target: 'arg[0].audio_url | arg[0].audio', payload: 'arg[0]', defaultTimeout: 300_000, defaultRetries: 0, duration: { band: 'instant', ms: [100, 2000], source: 'no transcription' } } as const;
const whole = { ...call, waits: true, timeout: 'arg[1].pollingTimeout', defaultTimeout: 'none', duration: { band: 'long-running', ms: [5000, 600_000], source: 'polls until the transcript is done' } } as const;
const accepted = { band: 'instant', ms: [100, 2000], source: 'job accepted' } as const;

export const assemblyai = library({
  name: 'assemblyai', packages: { assemblyai: '>=4 <5' }, checked: '4.41.5', docs: 'https://www.assemblyai.com/docs/api-reference/overview',
  types: { AssemblyAI: { made: ['new AssemblyAI'] }, Transcriber: { made: ['AssemblyAI.{realtime,streaming}.transcriber', 'AssemblyAI.realtime.createService', 'new {RealtimeTranscriber,StreamingTranscriber,RealtimeService}'] } },
  calls: {
    'AssemblyAI.transcripts.transcribe': whole,
    'AssemblyAI.transcripts.waitUntilReady': { ...whole, target: 'arg[0]' },
    'AssemblyAI.transcripts.submit': { ...call, style: 'async', duration: accepted },
    // `create` polls unless told not to.
    'AssemblyAI.transcripts.create': { ...whole, switches: [{ when: 'arg[1].poll', is: false, then: { style: 'async', waits: false, duration: accepted } }] },
    'AssemblyAI.transcripts.{get,list,delete,wordSearch,sentences,paragraphs,subtitles,redactions,redactedAudio,redactedAudioFile}': { ...call, target: 'arg[0]' },
    'AssemblyAI.files.upload': { ...call, target: 'arg[0]', duration: { band: 'slow', ms: [500, 30_000], source: 'upload' } },
    'AssemblyAI.sync.transcribe': { ...call, duration: { band: 'slow', ms: [500, 30_000], source: 'short recordings only' } },
    'AssemblyAI.llmGateway.{chatCompletions,understanding}': { ...call, target: 'arg[0].model', duration: { band: 'slow', ms: [1000, 30_000], source: 'whole completion, about 28 s for 1,000 tokens at worst' } },
    'AssemblyAI.llmGateway.listModels': call,
    'AssemblyAI.{realtime,streaming}.createTemporaryToken': call,
    'Transcriber.connect': { ...call, style: 'async', target: "'streaming.assemblyai.com'" },
    'Transcriber.{sendAudio,forceEndpoint,forceEndUtterance}': { ...call, style: 'async', target: "'streaming.assemblyai.com'", returns: 'nothing' },
  },
});
