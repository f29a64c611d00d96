// shows: timeout
import { TranscoderServiceClient } from '@google-cloud/video-transcoder';

const transcoder = new TranscoderServiceClient();

export async function encode(parent: string) {
  const [job] = await transcoder.createJob({ parent, job: { inputUri: 'gs://acme/film.mp4' } });
//                               ^^^^^^^^^ out enqueue async gs://acme/film.mp4, 60000 ms
  await transcoder.getJob({ name: job.name }, { timeout: 2_000 });
//                 ^^^^^^ out saas sync ${target}, 2000 ms
}
