import { exec, execFile, execSync, spawn } from 'node:child_process';
import * as childProcess from 'child_process';
import { promisify } from 'util';

const run = promisify(exec);

export async function convert(file: string) {
  await run(`convert ${file} out.png`);
//      ^^^ out process sync convert ${file} out.png
}

export function dump(done: (error: Error | null) => void): void {
  execFile('pg_dump', ['--file', 'dump.sql'], (error) => done(error));
//^^^^^^^^ out process sync pg_dump --file dump.sql
}

export function transcode(input: string): void {
  const child = spawn('ffmpeg', ['-i', input, 'out.mp4']);
//              ^^^^^ out process sync ffmpeg -i ${input} out.mp4
  child.on('close', () => undefined);
}

export function revision(): string {
  childProcess.spawnSync('git', ['fetch']);
//             ^^^^^^^^^ out process sync git fetch
  return execSync('git rev-parse HEAD').toString();
//       ^^^^^^^^ out process sync git rev-parse HEAD
}
