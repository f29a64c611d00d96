// shows: timeout
import { ElevenLabsClient } from '@elevenlabs/elevenlabs-js';

const elevenlabs = new ElevenLabsClient({ apiKey: 'x' });

export async function speak(voice: string, text: string, file: File) {
  await elevenlabs.textToSpeech.convert(voice, { text, modelId: 'eleven_v3' }, { timeoutInSeconds: 10 });
//                              ^^^^^^^ out ai sync eleven_v3, 10000 ms
  await elevenlabs.textToSpeech.stream(voice, { text, modelId: 'eleven_flash' });
//                              ^^^^^^ out ai async eleven_flash, 240000 ms
  await elevenlabs.textToSoundEffects.convert({ text });
//                                    ^^^^^^^ out ai sync ?, 240000 ms
  await elevenlabs.speechToText.convert({ modelId: 'scribe_v2', file });
//                              ^^^^^^^ out ai sync scribe_v2, 240000 ms
  await elevenlabs.speechToText.convert({ modelId: 'scribe_v2', file, webhook: true });
//                              ^^^^^^^ out ai async scribe_v2, 240000 ms
  await elevenlabs.music.compose({ prompt: text });
//                       ^^^^^^^ out ai sync ?, 240000 ms
  await elevenlabs.dubbing.create({ file, targetLang: 'fr' });
//                         ^^^^^^ out ai async ?, 240000 ms
  await elevenlabs.voices.search();
//                        ^^^^^^ out ai sync api.elevenlabs.io, 240000 ms
}
