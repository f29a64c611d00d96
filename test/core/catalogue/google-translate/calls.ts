// shows: timeout
import { TranslationServiceClient, v2 } from '@google-cloud/translate';

const translations = new TranslationServiceClient();

export async function translate(text: string) {
  await translations.translateText({ parent: 'projects/acme', contents: [text], targetLanguageCode: 'de' });
//                   ^^^^^^^^^^^^^ out ai sync projects/acme, 600000 ms
  const [operation] = await translations.batchTranslateText({ parent: 'projects/acme' });
//                                       ^^^^^^^^^^^^^^^^^^ out ai async projects/acme, 600000 ms
  await operation.promise();
//                ^^^^^^^ out ai sync projects/acme, no timeout
  await new v2.Translate().translate(text, 'de');
//                         ^^^^^^^^^ out ai sync de, 60000 ms
}
