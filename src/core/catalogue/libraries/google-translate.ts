import { library } from '../library';

const call = { category: 'ai', style: 'sync', target: 'arg[0].parent', payload: 'arg[0]', timeout: 'arg[1].timeout', defaultTimeout: 600_000, callback: 'arg[last]' } as const;
const old = { ...call, target: 'arg[1].to | arg[1]', defaultTimeout: 60_000 } as const;
const job = { ...call, style: 'async', duration: { band: 'instant', ms: [100, 2000], source: 'job accepted' } } as const;

export const googleTranslate = library({
  name: '@google-cloud/translate', packages: { '@google-cloud/translate': '>=4 <11' }, checked: '10.1.0', docs: 'https://cloud.google.com/nodejs/docs/reference/translate/latest',
  types: {
    TranslationServiceClient: { made: ['new {TranslationServiceClient,v3.TranslationServiceClient,v3beta1.TranslationServiceClient}'] },
    Translate: { made: ['new {v2.Translate,Translate}'] },
    Operation: { made: ['TranslationServiceClient.{batchTranslateText,batchTranslateDocument,createGlossary,deleteGlossary}'] },
  },
  calls: {
    'TranslationServiceClient.{translateText,translateDocument,adaptiveMtTranslate,romanizeText,detectLanguage,getSupportedLanguages,listGlossaries,getGlossary}': call,
    'TranslationServiceClient.{batchTranslateText,batchTranslateDocument,createGlossary,deleteGlossary}': job,
    'Translate.{translate,detect}': old,
    'Translate.getLanguages': { ...old, target: "'translation.googleapis.com'" },
    // The operation that a job gives.
    'Operation.promise': { ...call, waits: true, target: 'made[0].parent', defaultTimeout: 'none', duration: { band: 'long-running', ms: [10_000, 3_600_000], source: 'polls until the job is done' } },
  },
});
