import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const mocha = ['mocha', '--exit', '--forbid-pending', ...(process.env.CI ? ['--forbid-only'] : [])];
const mochaAlone = [...mocha, '--no-config', '--require', 'tsx/cjs', '--timeout', '600000'];

/** Everything that `npm test` checks. What prints no counts of its own counts as one. */
const steps = [
  { name: 'Build', command: ['node', 'scripts/build.mjs'], isOneCheck: true },
  { name: 'Types', command: ['tsc', '--noEmit'], isOneCheck: true },
  { name: 'Lint', command: ['eslint', '.'], isOneCheck: true },
  { name: 'Generated files are fresh', command: ['tsx', 'scripts/generate.ts', '--check'], isOneCheck: true },
  { name: 'Unit tests', command: [...mocha, '--parallel', '--jobs', String(availableParallelism())] },
  { name: 'Browser tests', command: [...mochaAlone, 'test/browser/**/*.test.ts'], needsChromium: true },
  { name: 'Editor tests, inside the extension host', command: ['tsx', 'test/vscode/run.ts'], needsChromium: true },
  { name: 'Editor tests, at the window', command: [...mochaAlone, 'test/vscode/ui/**/*.test.ts'], needsChromium: true, needsLinux: true },
];

const env = { ...process.env, PATH: [join(root, 'node_modules/.bin'), process.env.PATH].join(delimiter) };
const shell = process.platform === 'win32';

/** Runs a command, shows its output as it comes, and returns it with the exit code. */
async function run([command, ...given]) {
  const child = spawn(command, given, { cwd: root, env, shell, stdio: ['ignore', 'pipe', 'inherit'] });
  let output = '';
  child.stdout.setEncoding('utf8');
  child.stdout.on('data', (text) => {
    output += text;
    process.stdout.write(text);
  });
  const [code] = await once(child, 'close');
  return { code, output };
}

/** Counts as mocha and test/vscode/run.ts print them; a step that failed or ran nothing has at least one failure. */
function readCounts({ code, output }) {
  const last = (pattern) => Number([...output.matchAll(pattern)].at(-1)?.[1] ?? 0);
  const passed = last(/^ *(\d+) (?:passing|passed)\b/gm);
  const failed = last(/^ *(?:\d+ passed, )?(\d+) (?:failing|failed)\b/gm);
  return { passed, failed: Math.max(failed, code !== 0 || passed === 0 ? 1 : 0) };
}

/** Makes sure of a browser and tells the tests which it is; when there is none, their own failures say what to do. */
function provideChromium() {
  const { status, stdout } = spawnSync('tsx', ['scripts/install-chromium.ts'], { cwd: root, env, shell, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] });
  if (status === 0) {
    env.CHROMIUM = stdout.trim();
  }
}

const results = [];
for (const { name, command, isOneCheck, needsChromium, needsLinux } of steps) {
  console.log(`\n== ${name}\n`);
  if (needsLinux && process.platform !== 'linux') {
    console.log('Not run: the VS Code server that shows the window to a browser runs on Linux.');
    continue;
  }
  if (needsChromium && !env.CHROMIUM) {
    provideChromium();
  }
  const started = performance.now();
  const result = await run(command);
  const counts = isOneCheck ? { passed: result.code === 0 ? 1 : 0, failed: result.code === 0 ? 0 : 1 } : readCounts(result);
  results.push({ name, ...counts, seconds: (performance.now() - started) / 1000 });
}

console.log('\n== Summary\n');
for (const { name, passed, failed, seconds } of results) {
  console.log(`${name.padEnd(44)}${String(passed).padStart(6)} passed${String(failed).padStart(6)} failed${seconds.toFixed(1).padStart(8)} s`);
}
const sum = (key) => results.reduce((total, result) => total + result[key], 0);
console.log(`\n${sum('passed')} passed, ${sum('failed')} failed`);
process.exitCode = sum('failed') > 0 ? 1 : 0;
