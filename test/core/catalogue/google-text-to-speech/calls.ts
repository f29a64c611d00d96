// shows: timeout
import { TextToSpeechClient, TextToSpeechLongAudioSynthesizeClient } from '@google-cloud/text-to-speech';

const voices = new TextToSpeechClient();

export async function speak(text: string) {
  await voices.synthesizeSpeech({ input: { text }, voice: { name: 'en-GB-A' } });
//             ^^^^^^^^^^^^^^^^ out ai sync en-GB-A, 300000 ms
  await voices.listVoices({});
//             ^^^^^^^^^^ out ai sync texttospeech.googleapis.com, 300000 ms
  const [operation] = await new TextToSpeechLongAudioSynthesizeClient().synthesizeLongAudio({ outputGcsUri: 'gs://acme/book.wav' });
//                                                                      ^^^^^^^^^^^^^^^^^^^ out ai async gs://acme/book.wav, 5000000 ms
  await operation.promise();
//                ^^^^^^^ out ai sync gs://acme/book.wav, no timeout
}
