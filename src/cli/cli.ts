import { CommanderError } from 'commander';
import { growLittle, optimiseLittle } from '../node/engine';
import { CommandError } from './command-error';
import { createProgram } from './program';

const COULD_NOT_RUN = 2;

/** Runs the command line and sets the exit code; never ends the process early, so that everything is written. */
async function main(arguments_: readonly string[]): Promise<void> {
  try {
    await createProgram((exitCode) => { process.exitCode = exitCode; }).parseAsync([...arguments_], { from: 'user' });
  } catch (error) {
    process.exitCode = report(error);
  }
}

/** Known errors print one line, unknown ones their stack. Commander has printed its own already. */
function report(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : COULD_NOT_RUN;
  const text = error instanceof CommandError ? `crosstalk: ${error.message}` : error instanceof Error ? error.stack ?? error.message : String(error);
  process.stderr.write(`${text}\n`);
  return COULD_NOT_RUN;
}

/** A reader that has seen enough (`crosstalk map | head`) closes the pipe; that is no failure. */
function endWhenNobodyReads(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
}

process.stdout.on('error', endWhenNobodyReads);
process.stderr.on('error', endWhenNobodyReads);
optimiseLittle();
growLittle();
void main(process.argv.slice(2));
