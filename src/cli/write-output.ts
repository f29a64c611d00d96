import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { CommandError } from './command-error';

/** Writes to the file, whose folder is made when it is missing, or to standard output. */
export function writeOutput(text: string, { output, quiet }: { readonly output?: string; readonly quiet?: boolean }): void {
  if (output === undefined) {
    process.stdout.write(text);
    return;
  }
  try {
    mkdirSync(dirname(output), { recursive: true });
    writeFileSync(output, text);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error;
    throw new CommandError(`${output} cannot be written (${String(error.code)}).`);
  }
  if (quiet !== true) process.stderr.write(`Wrote ${output}\n`);
}
