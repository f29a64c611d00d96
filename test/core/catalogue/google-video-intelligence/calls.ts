// shows: timeout
import { VideoIntelligenceServiceClient } from '@google-cloud/video-intelligence';

const videos = new VideoIntelligenceServiceClient();

export async function watch() {
  const [operation] = await videos.annotateVideo({ inputUri: 'gs://acme/film.mp4' });
//                                 ^^^^^^^^^^^^^ out ai async gs://acme/film.mp4, 600000 ms
  await operation.promise();
//                ^^^^^^^ out ai sync gs://acme/film.mp4, no timeout
  videos.annotateVideo({ inputUri: 'gs://acme/film.mp4' }, (error) => console.error(error));
//       ^^^^^^^^^^^^^ out ai async gs://acme/film.mp4, 600000 ms
}
