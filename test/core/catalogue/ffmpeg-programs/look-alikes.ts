import ffmpeg from 'ffmpeg-static';
import fluent from 'fluent-ffmpeg';

export function configure(): void {
  fluent.setFfmpegPath(ffmpeg as string);
}
