const pattern = /orders-(\d+)/;
const jobs = { spawn: (name: string): string => name, exec: (name: string): string => name };

export function read(text: string): string {
  const found = pattern.exec(text);
  return jobs.spawn('ffmpeg') + jobs.exec('git status') + (found?.[1] ?? '');
}
