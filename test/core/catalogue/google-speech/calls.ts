// shows: timeout
import speech, { v2 } from '@google-cloud/speech';

const voices = new speech.SpeechClient();

export async function listen(uri: string) {
  await voices.recognize({ audio: { uri: 'gs://acme/talk.wav' } }, { timeout: 30_000 });
//             ^^^^^^^^^ out ai sync gs://acme/talk.wav, 30000 ms
  const [operation] = await voices.longRunningRecognize({ audio: { uri: 'gs://acme/meeting.wav' } });
//                                 ^^^^^^^^^^^^^^^^^^^^ out ai async gs://acme/meeting.wav, 5000000 ms
  const [response] = await operation.promise();
//                                   ^^^^^^^ out ai sync gs://acme/meeting.wav, no timeout
  await new v2.SpeechClient().batchRecognize({ files: [{ uri }] });
//                            ^^^^^^^^^^^^^^ out ai async ?, 5000000 ms
  const live = voices.streamingRecognize({ config: { model: 'latest_short' } });
//                    ^^^^^^^^^^^^^^^^^^ out ai async latest_short, 5000000 ms
  return { response, live };
}
