import { library } from '../library';

const call = { category: 'ai', style: 'sync', target: 'arg[0] | member', payload: 'arg[1] | arg[0]', timeout: 'arg[2].abortSignal', defaultTimeout: 'none', defaultRetries: 3, duration: { band: 'instant', ms: [100, 2000], source: 'short texts' } } as const;
const job = { ...call, style: 'async', duration: { band: 'instant', ms: [100, 2000], source: 'job accepted' } } as const;

export const azureAi = library({
  name: '@azure/ai-form-recognizer', packages: { '@azure/ai-form-recognizer': '>=3 <6', '@azure/ai-text-analytics': '>=5 <6', '@azure/ai-language-text': '>=1 <2' },
  checked: '5.1.0, @azure/ai-text-analytics 5.1.0, @azure/ai-language-text 1.1.0', docs: 'https://learn.microsoft.com/javascript/api/overview/azure/ai-form-recognizer-readme',
  types: {
    DocumentAnalysisClient: { made: ['new {DocumentAnalysisClient,FormRecognizerClient,DocumentModelAdministrationClient}'] },
    TextAnalyticsClient: { made: ['new TextAnalyticsClient'] }, TextAnalysisClient: { made: ['new TextAnalysisClient'] },
    Poller: { made: ['{DocumentAnalysisClient,TextAnalyticsClient,TextAnalysisClient}.begin*', 'TextAnalysisClient.restoreAnalyzeBatchPoller'] },
  },
  calls: {
    '{DocumentAnalysisClient,TextAnalyticsClient,TextAnalysisClient}.begin*': job,
    'DocumentAnalysisClient.{get*,delete*,copy*}': call,
    'DocumentAnalysisClient.list*': { ...call, returns: 'lazy' },
    'TextAnalyticsClient.{detectLanguage,recognizeEntities,analyzeSentiment,extractKeyPhrases,recognizePiiEntities,recognizeLinkedEntities}': { ...call, target: 'member', payload: 'arg[0]' },
    'TextAnalysisClient.analyze': call,
    'Poller.pollUntilDone': { ...call, waits: true, target: 'made[0]', duration: { band: 'long-running', ms: [2000, 600_000], source: 'polls until the job is done' } },
    'Poller.poll': { ...call, target: 'made[0]' },
  },
});
