// shows: timeout
import { AssemblyAI } from 'assemblyai';

const client = new AssemblyAI({ apiKey: 'x' });

export async function transcribe(audio: string, id: string) {
  await client.transcripts.transcribe({ audio: 'https://acme.dev/call.mp3' }, { pollingTimeout: 90_000 });
//                         ^^^^^^^^^^ out ai sync https://acme.dev/call.mp3, 90000 ms
  await client.transcripts.submit({ audio, webhook_url: 'https://acme.dev/done' });
//                         ^^^^^^ out ai async ${audio}, 300000 ms
  await client.transcripts.waitUntilReady(id);
//                         ^^^^^^^^^^^^^^ out ai sync ${id}, no timeout
  await client.transcripts.create({ audio_url: audio }, { poll: false });
//                         ^^^^^^ out ai async ${audio}, no timeout
  await client.transcripts.get(id);
//                         ^^^ out ai sync ${id}, 300000 ms
  await client.files.upload(audio);
//                   ^^^^^^ out ai sync ${audio}, 300000 ms
  const live = client.streaming.transcriber({ sampleRate: 16_000 });
  await live.connect();
//           ^^^^^^^ out ai async streaming.assemblyai.com, 300000 ms
  live.sendAudio(new ArrayBuffer(8));
//     ^^^^^^^^^ out ai async streaming.assemblyai.com, 300000 ms
}
