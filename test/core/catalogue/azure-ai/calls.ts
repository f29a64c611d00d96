// shows: timeout
import { AzureKeyCredential, DocumentAnalysisClient } from '@azure/ai-form-recognizer';
import { TextAnalysisClient } from '@azure/ai-language-text';
import { TextAnalyticsClient } from '@azure/ai-text-analytics';

const documents = new DocumentAnalysisClient('https://acme.cognitiveservices.azure.com', new AzureKeyCredential('x'));
const texts = new TextAnalyticsClient('https://acme.cognitiveservices.azure.com', new AzureKeyCredential('x'));
const newer = new TextAnalysisClient('https://acme.cognitiveservices.azure.com', new AzureKeyCredential('x'));

export async function read(file: Buffer) {
  const poller = await documents.beginAnalyzeDocument('prebuilt-invoice', file);
//                               ^^^^^^^^^^^^^^^^^^^^ out ai async prebuilt-invoice, no timeout
  await poller.pollUntilDone();
//             ^^^^^^^^^^^^^ out ai sync prebuilt-invoice, no timeout
  await texts.analyzeSentiment(['good']);
//            ^^^^^^^^^^^^^^^^ out ai sync analyzeSentiment, no timeout
  const actions = await texts.beginAnalyzeActions(['good'], {});
//                            ^^^^^^^^^^^^^^^^^^^ out ai async good, no timeout
  await actions.pollUntilDone();
//              ^^^^^^^^^^^^^ out ai sync good, no timeout
  await newer.analyze('SentimentAnalysis', ['good']);
//            ^^^^^^^ out ai sync SentimentAnalysis, no timeout
}
