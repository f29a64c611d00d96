// shows: timeout
import { DocumentProcessorServiceClient } from '@google-cloud/documentai';
import speech from '@google-cloud/speech';
import { TextToSpeechClient } from '@google-cloud/text-to-speech';
import { v2, TranslationServiceClient } from '@google-cloud/translate';
import { VideoIntelligenceServiceClient } from '@google-cloud/video-intelligence';
import vision from '@google-cloud/vision';

const images = new vision.ImageAnnotatorClient();
const voices = new speech.SpeechClient();
const videos = new VideoIntelligenceServiceClient();
const documents = new DocumentProcessorServiceClient();
const translations = new TranslationServiceClient();

export async function look(file: string) {
  await images.labelDetection('gs://acme/cat.jpg');
//             ^^^^^^^^^^^^^^ out ai sync gs://acme/cat.jpg, 600000 ms
  await images.textDetection(file);
//             ^^^^^^^^^^^^^ out ai sync ${file}, 600000 ms
  await images.annotateImage({ image: { source: { imageUri: 'gs://acme/dog.jpg' } } }, { timeout: 4_000 });
//             ^^^^^^^^^^^^^ out ai sync gs://acme/dog.jpg, 4000 ms
  await images.asyncBatchAnnotateFiles({ requests: [] });
//             ^^^^^^^^^^^^^^^^^^^^^^^ out ai async ?, 600000 ms
}

export async function listen(uri: string) {
  await voices.recognize({ audio: { uri: 'gs://acme/talk.wav' } });
//             ^^^^^^^^^ out ai sync gs://acme/talk.wav, 5000000 ms
  const [operation] = await voices.longRunningRecognize({ audio: { uri } });
//                                 ^^^^^^^^^^^^^^^^^^^^ out ai async ${uri}, 5000000 ms
  const [response] = await operation.promise();
//                                   ^^^^^^^ out ai sync ?, no timeout
  const [job] = await videos.annotateVideo({ inputUri: 'gs://acme/film.mp4' });
//                           ^^^^^^^^^^^^^ out ai async gs://acme/film.mp4, 600000 ms
  await job.promise();
//          ^^^^^^^ out ai sync gs://acme/film.mp4, no timeout
  const live = voices.streamingRecognize({ config: {} });
//                    ^^^^^^^^^^^^^^^^^^ out ai async ?, 600000 ms
  return { response, live };
}

export async function read(name: string, text: string) {
  await documents.processDocument({ name: 'projects/acme/processors/1' });
//                ^^^^^^^^^^^^^^^ out ai sync projects/acme/processors/1, 120000 ms
  const [operation] = await documents.batchProcessDocuments({ name });
//                                    ^^^^^^^^^^^^^^^^^^^^^ out ai async ${name}, 600000 ms
  await operation.promise();
//                ^^^^^^^ out ai sync ?, no timeout
  await new TextToSpeechClient().synthesizeSpeech({ input: { text }, voice: { name: 'en-GB-A' } });
//                               ^^^^^^^^^^^^^^^^ out ai sync en-GB-A, 300000 ms
  await translations.translateText({ parent: 'projects/acme', contents: [text], targetLanguageCode: 'de' });
//                   ^^^^^^^^^^^^^ out ai sync projects/acme, 600000 ms
  await translations.batchTranslateText({ parent: 'projects/acme' });
//                   ^^^^^^^^^^^^^^^^^^ out ai async projects/acme, 600000 ms
  await new v2.Translate().translate(text, 'de');
//                         ^^^^^^^^^ out ai sync ${text}, 600000 ms
}
