import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { downloadAndUnzipVSCode, runTests } from '@vscode/test-electron';
import { build } from 'esbuild';

const root = join(__dirname, '../..');
const extension = process.env['VSCODE_TEST_EXTENSION'] ?? root;

interface Window {
  /** Also the folder below `suite` that holds its tests. */
  readonly name: string;
  /** The folder or `.code-workspace` below `fixtures`, or the sample in `media`, that it opens; copied so that tests may change it. */
  readonly opens: string;
  readonly trusted: boolean;
}

interface Counts { readonly passed: number; readonly failed: number }

const windows: readonly Window[] = [
  { name: 'folder', opens: 'shop', trusted: true },
  { name: 'restricted', opens: 'shop', trusted: false },
  { name: 'folders', opens: 'shop/shop.code-workspace', trusted: true },
  { name: 'sample', opens: 'sample', trusted: true },
];

/** Runs the tests of the windows named as arguments, or of all, with the extension in this repository or in VSCODE_TEST_EXTENSION, and prints their sum. */
async function main(names: readonly string[]): Promise<void> {
  const compiled = await compileSuites();
  try {
    const executable = await findExecutable();
    let sum: Counts = { passed: 0, failed: 0 };
    for (const window of windows.filter(({ name }) => names.length === 0 || names.includes(name))) {
      process.stdout.write(`\nThe window "${window.name}"\n`);
      const { passed, failed } = await runWindow(executable, window, join(compiled, 'index.js'));
      sum = { passed: sum.passed + passed, failed: sum.failed + failed };
    }
    process.stdout.write(`\n${sum.passed} passed, ${sum.failed} failed\n`);
    process.exitCode = sum.failed > 0 || sum.passed === 0 ? 1 : 0;
  } finally {
    rmSync(compiled, { recursive: true, force: true });
  }
}

/** Bundles the suites into a folder of this run alone, inside the repository so that they find mocha. */
async function compileSuites(): Promise<string> {
  mkdirSync(join(root, 'out'), { recursive: true });
  const compiled = mkdtempSync(join(root, 'out/suite-'));
  await build({
    entryPoints: [join(root, 'test/vscode/suite/**/*.ts')], outdir: compiled,
    bundle: true, platform: 'node', format: 'cjs', target: 'node20', external: ['vscode', 'mocha'],
  });
  return compiled;
}

/** The desktop build where it is the default or asked for, else the host in this folder, which needs npm and a Chromium only. */
async function findExecutable(): Promise<string> {
  const wantsDesktop = process.platform !== 'linux' || process.env['VSCODE_TEST'] === 'desktop';
  return wantsDesktop ? downloadAndUnzipVSCode({ cachePath: join(root, '.vscode-test') }) : join(__dirname, 'host/vscode.mjs');
}

async function runWindow(executable: string, window: Window, tests: string): Promise<Counts> {
  const folder = mkdtempSync(join(tmpdir(), 'crosstalk-'));
  const results = join(folder, 'results.json');
  cpSync(join(__dirname, 'fixtures'), folder, { recursive: true });
  cpSync(join(root, 'media/sample'), join(folder, 'sample'), { recursive: true });
  const extensionTestsEnv = { TEST_RESULTS: results, VSCODE_TEST_WINDOW: window.name };
  const paths = { extensionDevelopmentPath: extension, extensionTestsPath: tests };
  try {
    await (window.trusted
      ? runTests({ vscodeExecutablePath: executable, ...paths, extensionTestsEnv, launchArgs: [join(folder, window.opens)] })
      : runRestricted(executable, [join(folder, window.opens), ...Object.entries(paths).map(([name, path]) => `--${name}=${path}`)], extensionTestsEnv));
    return readCounts(results, 0);
  } catch (error) {
    process.stdout.write(`${error instanceof Error ? error.message : error}\n`);
    return readCounts(results, 1);
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** `runTests` always trusts the workspace, so Restricted Mode needs a start of its own. */
async function runRestricted(executable: string, given: readonly string[], env: Readonly<Record<string, string>>): Promise<void> {
  const profile = mkdtempSync(join(tmpdir(), 'crosstalk-profile-'));
  const own = ['--no-sandbox', '--disable-updates', '--skip-welcome', '--skip-release-notes', `--user-data-dir=${profile}`, `--extensions-dir=${profile}/extensions`];
  try {
    const child = spawn(executable, [...given, ...own], { env: { ...process.env, ...env }, stdio: ['ignore', 'inherit', 'inherit'] });
    const [code] = await once(child, 'exit');
    if (code !== 0) {
      throw new Error(`Test run failed with code ${code}`);
    }
  } finally {
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** What the suite counted; a run that failed, left no counts or ran nothing has at least one failure. */
function readCounts(results: string, leastFailed: number): Counts {
  const counts: Counts = existsSync(results) ? JSON.parse(readFileSync(results, 'utf8')) : { passed: 0, failed: 0 };
  return { passed: counts.passed, failed: Math.max(counts.failed, counts.passed === 0 ? 1 : leastFailed) };
}

void main(process.argv.slice(2));
