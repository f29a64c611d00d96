import { library } from '../library';

const call = { category: 'ai', style: 'sync', payload: 'arg[0]', target: 'arg[0].image.source.imageUri | arg[0].audio.uri | arg[0].name | arg[0].parent | arg[0].endpoint | arg[0]', timeout: 'arg[1].timeout', defaultTimeout: 600_000, callback: 'arg[last]' } as const;
// Gives an operation whose `promise()` waits for the end.
const job = { ...call, style: 'async', target: 'arg[0].inputUri | arg[0].audio.uri | arg[0].name | arg[0].parent', duration: { band: 'instant', ms: [100, 2000], source: 'job accepted' } } as const;
const stream = { ...call, style: 'async', returns: 'value', target: 'arg[0].config.model', duration: { band: 'instant', ms: [100, 1000], source: 'opens a stream' } } as const;
const jobs = '{asyncBatchAnnotateFiles,asyncBatchAnnotateImages,annotateVideo,batchProcessDocuments,reviewDocument,trainProcessorVersion,synthesizeLongAudio,batchTranslateText,batchTranslateDocument,importProductSets,purgeProducts}';
const packages = ['vision', 'speech', 'video-intelligence', 'documentai', 'text-to-speech', 'translate', 'language'];

export const googleAiServices = library({
  name: '@google-cloud/vision', packages: Object.fromEntries(packages.map((name) => [`@google-cloud/${name}`, '>=1'])),
  checked: '6.1.0, speech 8.1.0, video-intelligence 6.2.2, documentai 9.6.2, text-to-speech 7.1.0, translate 10.1.0', docs: 'https://cloud.google.com/nodejs/docs/reference',
  types: {
    Client: {
      made: [
        'new {ImageAnnotatorClient,ProductSearchClient,SpeechClient,VideoIntelligenceServiceClient,DocumentProcessorServiceClient,TextToSpeechClient,TextToSpeechLongAudioSynthesizeClient,TranslationServiceClient,LanguageServiceClient}',
        'new {v1,v1beta3,v1p1beta1,v2,v3}.{ImageAnnotatorClient,SpeechClient,VideoIntelligenceServiceClient,DocumentProcessorServiceClient,TextToSpeechClient,TranslationServiceClient,LanguageServiceClient}', 'new v2.Translate', 'new Translate',
      ],
    },
    ...Object.fromEntries(['ImageAnnotatorClient', 'SpeechClient', 'VideoIntelligenceServiceClient', 'DocumentProcessorServiceClient', 'TextToSpeechClient', 'TranslationServiceClient'].map((name) => [name, { extends: ['Client'] }])),
    Operation: { made: [`Client.${jobs}`, 'Client.{longRunningRecognize,batchRecognize}'] },
  },
  calls: {
    'Client.{annotateImage,batchAnnotateImages,batchAnnotateFiles,labelDetection,faceDetection,landmarkDetection,logoDetection,textDetection,documentTextDetection,safeSearchDetection,webDetection,objectLocalization,imageProperties,cropHints,productSearch}': call,
    'Client.recognize': { ...call, defaultTimeout: 5_000_000, duration: { band: 'slow', ms: [1000, 60_000], source: 'at most one minute of speech' } },
    'Client.processDocument': { ...call, defaultTimeout: 120_000, duration: { band: 'slow', ms: [1000, 30_000], source: 'reads every page' } },
    'Client.synthesizeSpeech': { ...call, target: 'arg[0].voice.name', defaultTimeout: 300_000, duration: { band: 'slow', ms: [300, 10_000], source: 'speech generation' } },
    'Client.{translateText,translateDocument,adaptiveMtTranslate,romanizeText,detectLanguage,translate,detect,getLanguages,analyzeSentiment,analyzeEntities,classifyText,annotateText}': { ...call, duration: { band: 'instant', ms: [100, 1000], source: 'short texts' } },
    [`Client.${jobs}`]: job,
    'Client.{longRunningRecognize,batchRecognize}': { ...job, defaultTimeout: 5_000_000 },
    'Client.{streamingRecognize,streamingSynthesize,streamingAnnotateVideo}': stream,
    'Operation.promise': { ...call, waits: true, target: 'made[0].inputUri', defaultTimeout: 'none', duration: { band: 'long-running', ms: [10_000, 3_600_000], source: 'polls until the job is done' } },
  },
});
