import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { findChromium, requireChromium } from '../test/chromium';

/** Installs Chromium where that is one command that may be run without asking: on Debian, as root. Prints the path of the browser to use. */
function main(): void {
  if (findChromium() === undefined && existsSync('/etc/debian_version') && process.getuid?.() === 0) {
    run('apt-get', ['update']);
    run('apt-get', ['install', '--yes', '--no-install-recommends', 'chromium', 'fonts-liberation']);
  }
  process.stdout.write(`${requireChromium()}\n`);
}

function run(command: string, given: readonly string[]): void {
  const { status, stdout, stderr, error } = spawnSync(command, given, {
    encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'], maxBuffer: 64 << 20, env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  if (status !== 0) {
    throw new Error(`${command} ${given.join(' ')} failed (${error?.message ?? `exit code ${status}`}):\n${stdout}${stderr}`);
  }
}

try {
  main();
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : error}\n`);
  process.exitCode = 1;
}
