import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';

/**
 * Adopts Crosstalk in a copy of a repository that never heard of it, and writes down what was typed and said:
 * `npx tsx scripts/adoption.ts REPOSITORY NAME`. Nothing of the repository is changed, installed or run.
 */
const [repository, name] = process.argv.slice(2);
if (repository === undefined || name === undefined) throw new Error('Say which folder to adopt it in, and what to call it.');

const root = join(__dirname, '..');
const folder = join(mkdtempSync(join(tmpdir(), 'crosstalk-adoption-')), basename(repository));
const who = { GIT_AUTHOR_NAME: 'a', GIT_AUTHOR_EMAIL: 'a@example.com', GIT_COMMITTER_NAME: 'a', GIT_COMMITTER_EMAIL: 'a@example.com' };
const env = { ...process.env, ...who, NO_COLOR: '1', CROSSTALK_CACHE_DIR: join(dirname(folder), 'cache'), GITHUB_STEP_SUMMARY: '' };

/** What a branch adds: a route with a call that nobody waits for, and whose failure nobody sees. */
const BAD_CALL = `import express from 'express';

export const receipts = express.Router();

receipts.post('/receipts', (request, response) => {
  fetch('https://audit.example.com/receipts', { method: 'POST', body: JSON.stringify(request.body) });
  response.json({ ok: true });
});
`;

interface Ran { readonly code: number | null; readonly output: string; readonly seconds: number }

function crosstalk(command: string): Ran {
  const started = performance.now();
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, 'dist/cli.js'), ...command.split(' ')], { cwd: folder, encoding: 'utf8', env, maxBuffer: 1 << 28 });
  return { code: status, output: `${stdout}${stderr}`.trimEnd(), seconds: (performance.now() - started) / 1000 };
}

function git(...args: readonly string[]): void {
  execFileSync('git', args, { cwd: folder, env: { ...env, GIT_CONFIG_GLOBAL: '', GIT_CONFIG_NOSYSTEM: '1' }, stdio: 'ignore' });
}

function commit(message: string): void {
  git('add', '--all');
  git('commit', '--quiet', '--no-verify', '--message', message);
}

/** What somebody sees; of a long output the end, where the sum stands. */
function shown(command: string, { code, output }: Ran, lines = 40): string {
  const all = output.split('\n');
  const left = all.length <= lines ? all : [`… ${String(all.length - lines)} lines …`, ...all.slice(-lines)];
  return `\`\`\`console\n$ crosstalk ${command}\n${left.join('\n')}\n$ echo $?\n${String(code)}\n\`\`\`\n`;
}

/** The folder where most requests come in. */
function busiestFolder(): string {
  const { entryPoints } = JSON.parse(crosstalk('map --quiet').output) as { readonly entryPoints: readonly { readonly kind: string; readonly file: string }[] };
  const counts = new Map<string, number>();
  for (const { kind, file } of entryPoints) if (kind === 'request') counts.set(dirname(file), (counts.get(dirname(file)) ?? 0) + 1);
  return [...counts].sort(([one, left], [other, right]) => right - left || (one < other ? -1 : 1))[0]?.[0] ?? 'src';
}

/** Takes the marks of a comment from the line that `init` wrote. */
function nameBaseline(): void {
  const file = join(folder, 'crosstalk.json');
  writeFileSync(file, readFileSync(file, 'utf8').replace('// "baseline"', '"baseline"'));
}

function transcript(): string {
  const begun = crosstalk('init');
  const first = crosstalk('check');
  const again = crosstalk('check');
  const written = crosstalk('baseline');
  nameBaseline();
  const green = crosstalk('check --max-warnings 0');
  commit('Check how services talk to each other');
  const place = `${busiestFolder()}/receipts.ts`;
  git('checkout', '--quiet', '-b', 'receipts');
  writeFileSync(join(folder, place), BAD_CALL);
  const red = crosstalk('check --max-warnings 0');
  const annotated = crosstalk('check --format github --max-warnings 0');
  const findings = annotated.output.split('\n').filter((line) => line.startsWith('::'));
  if (green.code !== 0 || red.code !== 1 || findings.length !== 1) throw new Error(`That was no adoption:\n${green.output}\n${red.output}`);
  return `# Adopting it in an old repository

What was typed and said in a copy of ${name}, which never heard of Crosstalk; nothing of it was installed or run. Written by \`scripts/adoption.ts\`.

## Begin

${shown('init', begun)}
The first look at the whole repository, without anything remembered, took on ${String(cpus().length)} busy cores ${first.seconds.toFixed(1)} s, the second ${again.seconds.toFixed(1)} s. It ends with

${shown('check', { ...first, output: first.output.split('\n').filter((line) => /^[✖✔]/.test(line)).join('\n') })}
Only warnings and nothing that fails: what was there before is looked at when there is time.

## Put off what is there

${shown('baseline', written)}
The line with \`"baseline"\` in \`crosstalk.json\` becomes one that counts, and both files are committed. From now on CI may be strict:

${shown('check --max-warnings 0', green)}
## A new call

A branch adds \`${place}\`:

\`\`\`ts
${BAD_CALL}\`\`\`

${shown('check --max-warnings 0', red)}
On GitHub that is one annotation at the line:

${shown('check --format github --max-warnings 0', annotated)}`;
}

try {
  cpSync(repository, folder, { recursive: true, filter: (path) => !/(?:^|[\\/])(?:node_modules|\.git)$/.test(path) });
  git('init', '--quiet', '--initial-branch', 'main');
  commit('start');
  writeFileSync(join(root, 'docs/adoption.md'), transcript());
} finally {
  rmSync(dirname(folder), { recursive: true, force: true });
}
