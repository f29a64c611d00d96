import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { kindOfPath } from '../node/text-files';
import { CommandError } from './command-error';

/** Serves an editor until it closes the connection; the server is a process of its own that inherits the pipes. */
export function lsp(): Promise<number> {
  const server = [join(__dirname, 'server.js'), join(__dirname, '../../dist/server.js')].find((file) => kindOfPath(file) === 'file');
  if (server === undefined) throw new CommandError('The language server is missing from this installation (server.js).');
  const child = spawn(process.execPath, [server, '--stdio'], { stdio: 'inherit' });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => child.kill(signal));
  return new Promise((resolve, reject) => {
    child.on('error', reject).on('exit', (code) => resolve(code ?? 0));
  });
}
