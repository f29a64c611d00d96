import { FFmpeg } from '@ffmpeg/ffmpeg';

export function watch(ffmpeg: FFmpeg): void {
  ffmpeg.on('progress', () => undefined);
  ffmpeg.terminate();
}
