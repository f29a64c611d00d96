import { isAbsolute, relative, resolve } from 'node:path';
import { writeTextFile } from '../node/text-files';
import { CommandError } from './command-error';

/** From here where it lies below, else as it was given. */
function shownPath(path: string): string {
  const below = relative('', resolve(path));
  return below.startsWith('..') || isAbsolute(below) ? path : below;
}

/** Writes to the file, whose folder is made when it is missing, or to standard output. */
export function writeOutput(text: string, { output, quiet }: { readonly output?: string; readonly quiet?: boolean }): void {
  if (output === undefined) {
    process.stdout.write(text);
    return;
  }
  const failure = writeTextFile(output, text);
  if (failure !== undefined) throw new CommandError(`${output} cannot be written (${failure.failed}).`);
  if (quiet !== true) process.stderr.write(`Wrote ${shownPath(output)}\n`);
}
