import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { appendFileSync, cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Ajv from 'ajv';
import { parse } from 'yaml';
import { createProgram } from '../../src/cli/program';
import { GITHUB_JOB, GITLAB_JOB } from '../../src/extension/ci-templates';
import { cliCommand } from './run-cli';
import { actionErrors, workflowErrors } from './github-parser';
import { root } from '../repository/imports';

const read = (file: string): string => readFileSync(join(root, file), 'utf8');
const blocks = (file: string, language: string): readonly string[] => [...read(file).matchAll(new RegExp(`\`\`\`${language}\\n([^]*?)\`\`\``, 'g'))].map(([, text = '']) => text);

interface Step { readonly name: string; readonly run: string; readonly env: Readonly<Record<string, string>>; readonly if?: string }
interface Action { readonly inputs: Readonly<Record<string, { readonly default: string }>>; readonly runs: { readonly steps: readonly Step[] } }

const action = parse(read('action.yml')) as Action;
const isGitLab = new Ajv({ strict: false, validateFormats: false, allErrors: true, allowUnionTypes: true }).compile(JSON.parse(read('test/schemas/gitlab-ci.json')) as object);

function gitLabErrors(text: string): unknown {
  return isGitLab(parse(text)) ? [] : isGitLab.errors;
}

/** The sample as a repository with a branch `origin/main`, and a call on top of it that nobody waits for. */
function withSample(body: (folder: string) => void): void {
  const folder = mkdtempSync(join(tmpdir(), 'crosstalk-action-'));
  try {
    cpSync(join(root, 'media/sample'), folder, { recursive: true });
    git(folder, 'init', '-q', '-b', 'main');
    git(folder, 'add', '.');
    git(folder, 'commit', '-q', '-m', 'start');
    git(folder, 'update-ref', 'refs/remotes/origin/main', 'HEAD');
    body(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function git(folder: string, ...args: readonly string[]): void {
  const who = { GIT_AUTHOR_NAME: 'a', GIT_AUTHOR_EMAIL: 'a@example.com', GIT_COMMITTER_NAME: 'a', GIT_COMMITTER_EMAIL: 'a@example.com' };
  const { status, stderr } = spawnSync('git', args, { cwd: folder, encoding: 'utf8', env: { ...process.env, ...who, GIT_CONFIG_GLOBAL: '', GIT_CONFIG_NOSYSTEM: '1' } });
  assert.equal(status, 0, stderr);
}

interface Ran { readonly status: number | null; readonly stdout: string; readonly summary: string }

/** Runs a step as GitHub does: with its expressions filled in, by bash that ends at the first failure. */
function runStep(folder: string, name: string, given: Readonly<Record<string, string>>): Ran {
  const step = action.runs.steps.find((one) => one.name === name);
  assert.ok(step !== undefined, name);
  const inputs = Object.fromEntries(Object.entries(action.inputs).map(([input, { default: value }]) => [`inputs.${input}`, value]));
  const values: Readonly<Record<string, string>> = { ...inputs, 'inputs.command': [process.execPath, ...cliCommand].join(' '), 'github.base_ref': 'main', ...given };
  const env = Object.fromEntries(Object.entries(step.env).map(([variable, text]) => [variable, text.replace(/\$\{\{\s*([\w.-]+)\s*\}\}/g, (_, expression: string) => {
    assert.ok(expression in values, expression);
    return values[expression] ?? '';
  })]));
  const summary = join(folder, '.git/summary.md');
  writeFileSync(summary, '');
  const { status, stdout, stderr } = spawnSync('bash', ['--noprofile', '--norc', '-eo', 'pipefail', '-c', step.run], {
    cwd: folder, encoding: 'utf8', env: { ...process.env, TSX_TSCONFIG_PATH: join(root, 'tsconfig.json'), CROSSTALK_CACHE_DIR: join(__filename, 'cache'), GITHUB_STEP_SUMMARY: summary, ...env },
  });
  return { status, stdout: stdout + stderr, summary: readFileSync(summary, 'utf8') };
}

describe('Files for CI', function () {
  this.timeout(120_000);

  it('are an action and workflows as GitHub reads them', () => {
    assert.deepEqual(actionErrors(read('action.yml')), []);
    assert.ok(actionErrors(read('action.yml').replace('using: composite', 'uses: composite')).length > 0);
    const steps = blocks('README.md', 'yaml').filter((text) => text.includes('uses: crosstalk-lint/crosstalk'));
    const jobs = blocks('docs/monorepos.md', 'yaml').map((text) => `on: push\n${text}`);
    assert.deepEqual([steps.length, jobs.length], [1, 1]);
    const workflows = [GITHUB_JOB, ...jobs, ...steps.map((text) => `on: pull_request\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n${text.replace(/^/gm, '      ')}`)];
    for (const text of workflows) assert.deepEqual(workflowErrors(text), [], text);
    assert.ok(workflowErrors(GITHUB_JOB.replace('runs-on', 'runs-in')).length > 0);
  });

  it('are jobs as GitLab reads them', () => {
    for (const text of [read('templates/crosstalk.gitlab-ci.yml'), GITLAB_JOB, ...blocks('README.md', 'yaml').filter((one) => one.includes('include:'))]) assert.deepEqual(gitLabErrors(text), [], text);
    assert.notDeepEqual(gitLabErrors(GITLAB_JOB.replace('script:', 'scripts:')), []);
  });

  it('use only options that there are', () => {
    const texts = [...action.runs.steps.map(({ run }) => run), read('templates/crosstalk.gitlab-ci.yml')].join('\n');
    const known = createProgram(() => undefined).commands.flatMap((command) => command.options.map(({ long }) => long));
    const used = [...texts.matchAll(/(?<=[\s(])--[a-z][\w-]*/g)].map(([option]) => option).filter((option) => !['--no-install', '--quiet', '--verify'].includes(option));
    assert.ok(used.length > 5);
    assert.deepEqual(used.filter((option) => !known.includes(option)), []);
  });

  it('annotate only what a pull request changes, and fail for it', () => withSample((folder) => {
    const before = runStep(folder, 'Check', {});
    assert.deepEqual([before.status, before.stdout], [0, '']);
    appendFileSync(join(folder, 'services/gateway/src/orders.ts'), "\nexport function audit(): void {\n  fetch('https://audit.example/log', { method: 'POST' });\n}\n");
    const after = runStep(folder, 'Check', {});
    assert.equal(after.status, 1);
    assert.match(after.stdout, /^::warning file=services\/gateway\/src\/orders\.ts,/m);
    assert.match(after.summary, /^### Crosstalk: /);
    assert.equal(runStep(folder, 'Check', { 'inputs.max-warnings': '', 'inputs.changed-only': 'false', 'github.base_ref': '' }).status, 0);
    assert.match(runStep(folder, 'Say what changes in the map', {}).summary, /audit\.example/);
    const lost = runStep(folder, 'Say what changes in the map', { 'github.base_ref': 'gone' });
    assert.deepEqual([lost.status, lost.stdout], [2, '::error::origin/gone is not there; give actions/checkout fetch-depth: 0.\n']);
  }));

  it('write SARIF whatever is found, and fail where nothing can run', () => withSample((folder) => {
    writeFileSync(join(folder, 'crosstalk.json'), '{ "rules": { "floating-remote-call": "error" } }');
    assert.equal(runStep(folder, 'Write SARIF', { 'inputs.sarif': 'out/crosstalk.sarif' }).status, 0);
    assert.ok(existsSync(join(folder, 'out/crosstalk.sarif')));
    assert.equal(runStep(folder, 'Write SARIF', { 'inputs.sarif': 'out/crosstalk.sarif', 'inputs.root': 'gone' }).status, 1);
  }));

  it('report code quality to GitLab', () => withSample((folder) => {
    const { crosstalk } = parse(read('templates/crosstalk.gitlab-ci.yml')) as { readonly crosstalk: { readonly script: readonly string[]; readonly variables: Readonly<Record<string, string>>; readonly artifacts: { readonly reports: { readonly codequality: string } } } };
    const env = { ...process.env, TSX_TSCONFIG_PATH: join(root, 'tsconfig.json'), CROSSTALK_CACHE_DIR: join(__filename, 'cache'), ...crosstalk.variables, CROSSTALK: [process.execPath, ...cliCommand].join(' ') };
    const { status, stderr } = spawnSync('bash', ['-e', '-c', crosstalk.script.join('\n')], { cwd: folder, encoding: 'utf8', env });
    assert.equal(status, 1, stderr);
    const issues = JSON.parse(readFileSync(join(folder, crosstalk.artifacts.reports.codequality), 'utf8')) as readonly { readonly check_name: string }[];
    assert.equal(issues.length, 3);
  }));
});
