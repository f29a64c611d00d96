// shows: timeout
import { createFalClient, fal } from '@fal-ai/client';

const own = createFalClient({ credentials: 'x' });

export async function draw(prompt: string, requestId: string) {
  await fal.run('fal-ai/flux/dev', { input: { prompt } });
//          ^^^ out ai sync fal-ai/flux/dev, 300000 ms
  await fal.subscribe('fal-ai/flux/dev', { input: { prompt }, timeout: 60_000 });
//          ^^^^^^^^^ out ai sync fal-ai/flux/dev, 60000 ms
  await fal.queue.submit('fal-ai/flux/dev', { input: { prompt }, webhookUrl: 'https://acme.dev/done' });
//                ^^^^^^ out ai async fal-ai/flux/dev, 300000 ms
  await fal.queue.status('fal-ai/flux/dev', { requestId });
//                ^^^^^^ out ai sync fal-ai/flux/dev, 300000 ms
  await fal.queue.result('fal-ai/flux/dev', { requestId });
//                ^^^^^^ out ai sync fal-ai/flux/dev, 300000 ms
  await own.stream('fal-ai/llava', { input: { prompt } });
//          ^^^^^^ out ai async fal-ai/llava, 300000 ms
  await own.storage.upload(new File([], 'x'));
//                  ^^^^^^ out storage sync fal.media, 300000 ms
  const connection = own.realtime.connect('fal-ai/lcm', { onResult: () => undefined });
//                                ^^^^^^^ out ai async fal-ai/lcm, 300000 ms
  connection.send({ prompt });
//           ^^^^ out ai async fal-ai/lcm, 300000 ms
}
