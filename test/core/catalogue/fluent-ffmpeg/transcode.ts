import ffmpeg from 'fluent-ffmpeg';

export function transcode(input: string, output: string): Promise<void> {
  return new Promise((resolve, reject) => {
    ffmpeg(input)
      .videoCodec('libx264')
      .on('end', () => resolve())
      .on('error', reject)
      .save(output);
//     ^^^^ out process sync ffmpeg ${input}
  });
}

export function later(): void {
  const command = ffmpeg('film.mov').size('640x?').output('film.mp4');
  command.on('end', () => undefined);
  command.run();
//        ^^^ out process sync ffmpeg film.mov
}

export function inspect(done: (error: unknown) => void): void {
  ffmpeg.ffprobe('film.mov', (error) => done(error));
//       ^^^^^^^ out process sync ffprobe film.mov
}
