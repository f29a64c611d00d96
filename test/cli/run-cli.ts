import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

export interface Outcome { readonly code: number | null; readonly stdout: string; readonly stderr: string }

export interface RunOptions {
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
  /** Stops reading standard output after its first piece, as `head` does. */
  readonly stopReading?: boolean;
}

const root = join(__dirname, '../..');
const bundle = join(root, 'dist/cli.js');

/** The bundle that `npm test` has just built, or the sources where the bundle is older than they are. */
export const cliCommand: readonly string[] = isFresh() ? [bundle] : ['--import', pathToFileURL(require.resolve('tsx')).href, join(root, 'src/cli/cli.ts')];

/** Below a file there can be no folder: nothing is found there, and nothing can be left there. */
const NO_CACHE = join(__filename, 'cache');

/** Runs the command line as users do, without what earlier runs remember. */
export function runCli(args: readonly string[], { cwd = root, env = {}, stopReading = false }: RunOptions = {}): Promise<Outcome> {
  const inherited = Object.fromEntries(Object.entries(process.env).filter(([name]) => name !== 'NO_COLOR' && name !== 'FORCE_COLOR'));
  const child = spawn(process.execPath, [...cliCommand, ...args], { cwd, env: { ...inherited, TSX_TSCONFIG_PATH: join(root, 'tsconfig.json'), CROSSTALK_CACHE_DIR: NO_CACHE, ...env } });
  const texts = { stdout: '', stderr: '' };
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    texts.stdout += text;
    if (stopReading) child.stdout.destroy();
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    texts.stderr += text;
  });
  return new Promise((resolve, reject) => {
    child.on('error', reject).on('close', (code) => resolve({ code, ...texts }));
  });
}

/** A folder that is there while the body runs. */
export async function withFolder(body: (folder: string) => Promise<void>): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'crosstalk-'));
  try {
    await body(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function isFresh(): boolean {
  const bundles = [bundle, join(root, 'dist/core.js')];
  if (!bundles.every((file) => existsSync(file))) return false;
  const built = Math.min(...bundles.map((file) => statSync(file).mtimeMs));
  return ['cli', 'core', 'node'].every((folder) => newest(join(root, 'src', folder)) <= built);
}

function newest(folder: string): number {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return Math.max(...files.map((entry) => statSync(join(entry.parentPath, entry.name)).mtimeMs));
}
