import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format } from 'node:util';
import Mocha from 'mocha';
import { PATIENCE } from '../patience';
import { suiteMark } from '../suite-mark';

/** Called by VS Code in the extension host: runs the tests of one window and leaves their counts in a file. */
export async function run(): Promise<void> {
  const folder = join(__dirname, requireVariable('VSCODE_TEST_WINDOW'));
  const mocha = new Mocha({
    ui: 'bdd', reporter: 'spec', timeout: 2 * PATIENCE, forbidOnly: process.env['CI'] !== undefined, forbidPending: true,
    ...(process.env['VSCODE_TEST_GREP'] && { grep: process.env['VSCODE_TEST_GREP'] }),
  });
  Mocha.reporters.Base.consoleLog = say;
  readdirSync(folder).filter((file) => file.endsWith('.test.js')).sort().forEach((file) => mocha.addFile(join(folder, file)));
  const stats = await new Promise<Mocha.Stats | undefined>((resolve) => {
    const runner = mocha.run(() => resolve(runner.stats));
  });
  const counts = { passed: stats?.passes ?? 0, failed: stats?.failures ?? 0 };
  writeFileSync(requireVariable('TEST_RESULTS'), JSON.stringify(counts));
  if (counts.failed > 0) {
    throw new Error(`${counts.failed} tests failed.`);
  }
}

function say(...given: readonly unknown[]): void {
  for (const line of format(...given).split('\n')) {
    // eslint-disable-next-line no-console -- VS Code forwards nothing else out of the extension host.
    console.log(`${suiteMark}${line}`);
  }
}

function requireVariable(name: string): string {
  const value = process.env[name];
  if (value === undefined) {
    throw new Error(`The environment variable ${name} is not set.`);
  }
  return value;
}
