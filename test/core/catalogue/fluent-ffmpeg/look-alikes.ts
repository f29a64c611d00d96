import ffmpeg from 'fluent-ffmpeg';

class Pipeline {
  readonly steps: string[] = [];

  save(step: string): this {
    this.steps.push(step);
    return this;
  }

  run(): number {
    return this.steps.length;
  }
}

export function prepare(): number {
  ffmpeg.setFfmpegPath('/usr/bin/ffmpeg');
  return new Pipeline().save('film.mp4').run();
}
