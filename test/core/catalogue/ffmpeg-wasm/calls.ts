// shows: timeout
import { FFmpeg } from '@ffmpeg/ffmpeg';

const ffmpeg = new FFmpeg();

export async function transcode() {
  await ffmpeg.load();
  await ffmpeg.writeFile('in.avi', new Uint8Array());
  await ffmpeg.exec(['-i', 'in.avi', 'out.mp4'], 60_000);
//             ^^^^ out process sync ffmpeg -i in.avi out.mp4, 60000 ms
  await ffmpeg.ffprobe(['in.avi']);
//             ^^^^^^^ out process sync ffprobe in.avi, no timeout
}
