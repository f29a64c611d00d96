import { library } from '../library';

const call = { category: 'ai', style: 'sync', target: "arg[0].document.gcsContentUri | 'language.googleapis.com'", payload: 'arg[0]', timeout: 'arg[1].timeout', defaultTimeout: 600_000, callback: 'arg[last]' } as const;

export const googleLanguage = library({
  name: '@google-cloud/language', packages: { '@google-cloud/language': '>=3 <8' }, checked: '7.2.3', docs: 'https://cloud.google.com/nodejs/docs/reference/language/latest',
  types: { LanguageServiceClient: { made: ['new {LanguageServiceClient,v1.LanguageServiceClient,v2.LanguageServiceClient}'] } },
  calls: { 'LanguageServiceClient.{analyzeSentiment,analyzeEntities,analyzeEntitySentiment,analyzeSyntax,classifyText,moderateText,annotateText}': call },
});
