// shows: timeout, waiting
import { execFile, spawn } from 'node:child_process';
import installer from '@ffmpeg-installer/ffmpeg';
import ffmpeg from 'ffmpeg-static';

export function transcode(input: string, done: (error: unknown) => void): void {
  const child = spawn(ffmpeg as string, ['-i', input, 'out.mp4']);
//              ^^^^^ out process sync ffmpeg -i ${input} out.mp4, no timeout, callback
  child.on('close', done);
  execFile(installer.path, ['-version'], (error) => done(error));
//^^^^^^^^ out process sync ffmpeg -version, no timeout, callback
}
