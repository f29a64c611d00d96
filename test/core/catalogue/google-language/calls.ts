// shows: timeout
import { LanguageServiceClient } from '@google-cloud/language';

const language = new LanguageServiceClient();

export async function judge(content: string) {
  await language.analyzeSentiment({ document: { content } });
//               ^^^^^^^^^^^^^^^^ out ai sync language.googleapis.com, 600000 ms
  await language.classifyText({ document: { gcsContentUri: 'gs://acme/review.txt' } }, { timeout: 2_000 });
//               ^^^^^^^^^^^^ out ai sync gs://acme/review.txt, 2000 ms
}
