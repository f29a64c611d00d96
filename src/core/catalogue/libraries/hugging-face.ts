import { library } from '../library';

const infer = { category: 'ai', style: 'sync', target: 'arg[0].endpointUrl | arg[0].model | receiver.base', payload: 'arg[0].inputs | arg[0].messages', timeout: 'arg[1].signal', defaultTimeout: 300_000, defaultRetries: 0 } as const;
const media = { ...infer, duration: { band: 'long-running', ms: [2000, 120_000], source: 'generation of media, cold models included' } } as const;
const generate = { ...infer, duration: { band: 'slow', ms: [1000, 30_000], source: 'whole completion, about 28 s for 1,000 tokens at worst' } } as const;

export const huggingFace = library({
  name: '@huggingface/inference', packages: { '@huggingface/inference': '>=2 <5' }, checked: '4.13.30', docs: 'https://huggingface.co/docs/huggingface.js/inference/README',
  types: { InferenceClient: { made: ['new {InferenceClient,HfInference,InferenceClientEndpoint,HfInferenceEndpoint}', 'InferenceClient.endpoint'], base: 'made[1].endpointUrl | made[0]' }, HfInference: { extends: ['InferenceClient'] } },
  calls: {
    'InferenceClient.endpoint': {},
    'InferenceClient.{chatCompletion,textGeneration,summarization,translation,questionAnswering,imageToText,request}': generate,
    'InferenceClient.{chatCompletionStream,textGenerationStream,streamingRequest}': { ...infer, style: 'async', returns: 'value', duration: { band: 'instant', ms: [200, 2000], source: 'time to first token' } },
    'InferenceClient.{textToImage,imageToImage,imageTextToImage,textToVideo,imageToVideo,imageTextToVideo,textToSpeech,textToAudio,audioToAudio,automaticSpeechRecognition}': media,
    'InferenceClient.*': { ...infer, duration: { band: 'instant', ms: [50, 2000], source: 'classification or embedding' } },
  },
});
