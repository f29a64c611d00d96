import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** The file of a thread: beside the bundle that runs, or in dist when run from source. */
export function workerFile(thread: string): string {
  const name = `${thread}.worker.js`;
  const beside = join(__dirname, name);
  return existsSync(beside) ? beside : join(__dirname, '../../dist', name);
}
