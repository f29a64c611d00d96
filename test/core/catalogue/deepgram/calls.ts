// shows: timeout
import { createClient, DeepgramClient } from '@deepgram/sdk';

const deepgram = new DeepgramClient({ apiKey: 'x' });
const old = createClient('x');

export async function transcribe(url: string, file: Buffer) {
  await deepgram.listen.v1.media.transcribeUrl({ url, model: 'nova-3' }, { timeoutInSeconds: 120 });
//                               ^^^^^^^^^^^^^ out ai sync nova-3, 120000 ms
  await deepgram.listen.v1.media.transcribeFile(file, { model: 'nova-3' });
//                               ^^^^^^^^^^^^^^ out ai sync nova-3, 60000 ms
  await deepgram.listen.v1.media.transcribeFile(file, { model: 'nova-3', callback: 'https://acme.dev/done' });
//                               ^^^^^^^^^^^^^^ out ai async nova-3, 60000 ms
  await deepgram.listen.v1.connect({ model: 'nova-3' });
//                         ^^^^^^^ out ai async nova-3, 60000 ms
  await deepgram.speak.v1.audio.generate({ text: 'hello', model: 'aura-2' });
//                              ^^^^^^^^ out ai sync aura-2, 60000 ms
  await deepgram.manage.v1.projects.list();
//                                  ^^^^ out ai sync api.deepgram.com, 60000 ms
  await old.listen.prerecorded.transcribeUrl({ url }, { model: 'nova-2' });
//                             ^^^^^^^^^^^^^ out ai sync nova-2, 300000 ms
  const live = old.listen.live({ model: 'nova-2' });
//                        ^^^^ out ai async nova-2, 60000 ms
  return live;
}
