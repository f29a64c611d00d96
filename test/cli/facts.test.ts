import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { appendFileSync, chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { monorepo, writeTree } from './monorepo';
import { cliCommand, runCli, withFolder, type Outcome } from './run-cli';

const TIME_LIMIT = 240_000;
const PACKAGES = 20;
const root = join(__dirname, '../..');

/** As the page about teams has it. */
const TURBO = /```json\n(\{\n {2}"\$schema": "https:\/\/turborepo\.dev\/schema\.json",[^]*?\n)```/.exec(readFileSync(join(root, 'docs/monorepos.md'), 'utf8'))?.[1] ?? '';

/** A workspace of twenty packages, of which Crosstalk is a command as if it were installed. */
async function withWorkspace(body: (folder: string, run: (args: string) => Promise<Outcome>) => Promise<void>): Promise<void> {
  await withFolder(async (folder) => {
    writeTree(folder, monorepo(PACKAGES));
    await body(folder, (args) => runCli(args.split(' '), { cwd: folder }));
  });
}

const packagesOf = (files: Readonly<Record<string, string>>): readonly string[] => Object.keys(files).filter((path) => path.endsWith('/package.json')).map((path) => path.slice(0, -'/package.json'.length));

interface TurboRun { readonly cached: number; readonly total: number; readonly output: string }

function runTurbo(folder: string): TurboRun {
  const env = { ...process.env, PATH: [join(folder, 'bin'), process.env['PATH']].join(delimiter), TURBO_TELEMETRY_DISABLED: '1', TURBO_NO_UPDATE_NOTIFIER: '1', DO_NOT_TRACK: '1', CROSSTALK_CACHE_DIR: join(__filename, 'cache') };
  const { status, stdout, stderr } = spawnSync(join(root, 'node_modules/.bin/turbo'), ['run', 'facts', '--output-logs=errors-only', '--no-color'], { cwd: folder, env, encoding: 'utf8' });
  const output = stdout + stderr;
  assert.equal(status, 0, output);
  const [, cached, total] = /Cached:\s+(\d+) cached, (\d+) total/.exec(output) ?? [];
  return { cached: Number(cached), total: Number(total), output };
}

function install(folder: string): void {
  mkdirSync(join(folder, 'bin'));
  writeFileSync(join(folder, 'bin/crosstalk'), `#!/bin/sh\nTSX_TSCONFIG_PATH='${join(root, 'tsconfig.json')}' exec '${process.execPath}' ${cliCommand.map((part) => `'${part}'`).join(' ')} "$@"\n`);
  chmodSync(join(folder, 'bin/crosstalk'), 0o755);
}

/** Turborepo asks git which files there are. */
function commit(folder: string): void {
  const who = { GIT_AUTHOR_NAME: 'a', GIT_AUTHOR_EMAIL: 'a@example.com', GIT_COMMITTER_NAME: 'a', GIT_COMMITTER_EMAIL: 'a@example.com' };
  for (const args of [['init', '-q'], ['add', '.'], ['commit', '-q', '-m', 'start']]) {
    const { status, stderr } = spawnSync('git', args, { cwd: folder, encoding: 'utf8', env: { ...process.env, ...who, GIT_CONFIG_GLOBAL: '', GIT_CONFIG_NOSYSTEM: '1' } });
    assert.equal(status, 0, stderr);
  }
}

describe('Facts as a step of a build', function () {
  this.timeout(TIME_LIMIT);

  it('give the same bytes as one run: whole, package by package, and in two halves', () => withWorkspace(async (folder, run) => {
    const whole = (await run('map --quiet')).stdout;
    const all = packagesOf(monorepo(PACKAGES));
    assert.equal(all.length, PACKAGES);
    const half = (some: readonly string[], name: string): Promise<Outcome> => run(`facts ${['.', ...some].slice(name === 'a' ? 0 : 1).map((one) => `--package ${one}`).join(' ')} --root . --quiet --output out/${name}.facts`);
    await Promise.all([half(all.slice(0, 10), 'a'), half(all.slice(10), 'b'), run('facts --all --quiet --output whole.facts')]);
    const linked = await Promise.all(['link out', 'link out/b.facts out/a.facts', 'link whole.facts'].map((args) => run(`${args} --quiet`)));
    for (const { code, stdout, stderr } of linked) assert.deepEqual([code, stderr, stdout === whole], [0, '', true]);
    const checks = await Promise.all(['check', 'link whole.facts --check'].map((args) => run(`${args} --quiet --format json --max-warnings 0`)));
    assert.ok(checks[0]?.stdout.includes('floating-remote-call') && checks[0].code === 1);
    assert.deepEqual(checks[1], checks[0]);
    const one = await runCli(['facts'], { cwd: join(folder, 'apps/service-1') });
    assert.ok(readFileSync(join(folder, 'whole.facts'), 'utf8').includes(one.stdout), 'the root is found from below');
    assert.ok(!one.stdout.includes(folder));
  }));

  it('come from the cache of Turborepo where nothing changed', () => withWorkspace(async (folder, run) => {
    install(folder);
    writeFileSync(join(folder, 'turbo.json'), TURBO);
    appendFileSync(join(folder, '.gitignore'), 'bin\n');
    commit(folder);
    const first = runTurbo(folder);
    assert.deepEqual([first.cached, first.total], [0, PACKAGES + 1]);
    const second = runTurbo(folder);
    assert.deepEqual([second.cached, second.total], [PACKAGES + 1, PACKAGES + 1], second.output);
    assert.equal((await run('link . --quiet')).stdout, (await run('map --quiet')).stdout);
    appendFileSync(join(folder, 'apps/service-3/src/index.ts'), "\nfetch('http://added.example/');\n");
    const edited = runTurbo(folder);
    assert.deepEqual([edited.cached, edited.total], [PACKAGES, PACKAGES + 1], edited.output);
    const linked = (await run('link . --quiet')).stdout;
    assert.ok(linked.includes('added.example'));
    assert.equal(linked, (await run('map --quiet')).stdout);
  }));

  it('say what is wrong in one line', () => withWorkspace(async (folder, run) => {
    writeFileSync(join(folder, 'other.txt'), 'nothing\n');
    await run('facts --package apps/service-1 --quiet --output one.facts');
    const refused: Readonly<Record<string, string>> = {
      'link none.facts': 'There is no file or folder none.facts.',
      'link apps': 'There is no file *.facts in apps; "crosstalk facts --output NAME.facts" writes one.',
      'link other.txt': 'other.txt is no file that "crosstalk facts" wrote.',
      'link one.facts one.facts': 'There are two facts of the package apps/service-1: one.facts and one.facts.',
      'link one.facts --format sarif': '"crosstalk link" has no format sarif; there are json, mermaid, dot, svg, html, markdown.',
      'link one.facts --check --format svg': '"crosstalk link --check" has no format svg; there are pretty, json,',
      'facts --package apps/none': 'There is no folder apps/none.',
      'facts --package package.json': 'package.json is not a folder; --package must be one.',
      'facts --package apps': 'apps is no package: it has no package.json. It belongs to .',
      'facts --package apps/service-1/src': 'apps/service-1/src is no package: it has no package.json. It belongs to apps/service-1.',
      'facts --package apps --root libs': 'apps lies outside the analysed folder',
      'facts --repository a/b': '"a/b" cannot be the name of a folder',
    };
    for (const [args, message] of Object.entries(refused)) {
      const { code, stdout, stderr } = await run(args);
      assert.deepEqual([code, stdout, stderr.includes(message), stderr.trim().split('\n').length], [2, '', true, 1], `${args}: ${stderr}`);
    }
    const { code, stdout, stderr } = await run('link one.facts');
    assert.equal(code, 0);
    assert.match(stderr, /^Nothing is known of 1 package, whose facts were not linked: \.\. "crosstalk facts --package \." writes them\.\n/);
    assert.deepEqual((JSON.parse(stdout) as { unresolved: { file: string }[] }).unresolved.map(({ file }) => file), ['.', 'apps/service-1/src/index.ts']);
  }));
});
