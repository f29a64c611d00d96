import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { runCli, withFolder, type Outcome, type RunOptions } from './run-cli';

const TIME_LIMIT = 60_000;

const signup = (path: string): string => `import express from 'express';
import nodemailer from 'nodemailer';

const transport = nodemailer.createTransport({ host: process.env.SMTP });

express().post('${path}', async (request, response) => {
  await transport.sendMail({ to: request.body.email, subject: 'Welcome' });
  response.status(201).json({ ok: true });
});
`;

function write(folder: string, files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

function git(folder: string, ...args: readonly string[]): void {
  const identity = { GIT_AUTHOR_NAME: 'a', GIT_AUTHOR_EMAIL: 'a@example.com', GIT_COMMITTER_NAME: 'a', GIT_COMMITTER_EMAIL: 'a@example.com' };
  const { status, stderr } = spawnSync('git', args, { cwd: folder, encoding: 'utf8', env: { ...process.env, ...identity, GIT_CONFIG_GLOBAL: '', GIT_CONFIG_NOSYSTEM: '1' } });
  assert.equal(status, 0, stderr);
}

interface Shop { readonly folder: string; readonly run: (args: string, options?: RunOptions) => Promise<Outcome> }

/** A package with one finding, committed on `main`. */
async function withShop(body: (shop: Shop) => Promise<void>): Promise<void> {
  await withFolder(async (folder) => {
    write(folder, { 'package.json': '{"name": "shop"}', 'src/signup.ts': signup('/signup') });
    git(folder, 'init', '-q', '-b', 'main');
    git(folder, 'add', '.');
    git(folder, 'commit', '-q', '-m', 'start');
    await body({ folder, run: (args, options) => runCli(args.split(' '), { ...options, cwd: folder }) });
  });
}

describe('crosstalk init', function () {
  this.timeout(TIME_LIMIT);

  it('begins a configuration that can be followed, and prints it, once', () => withShop(async ({ folder, run }) => {
    const begun = await run('init');
    const text = readFileSync(join(folder, 'crosstalk.json'), 'utf8');
    assert.deepEqual([begun.code, begun.stdout], [0, text]);
    assert.match(text, /^\{\n {2}\/\/ 1 service: shop\. /);
    const { code, stderr } = await run('check --quiet');
    assert.deepEqual([code, stderr], [0, '']);
    const again = await run('init');
    assert.deepEqual([again.code, /crosstalk\.json is already there\.\n$/.test(again.stderr)], [2, true]);
  }));
});

describe('crosstalk baseline', function () {
  this.timeout(TIME_LIMIT);

  it('lets only later findings be reported', () => withShop(async ({ folder, run }) => {
    const written = await run('baseline');
    assert.deepEqual([written.code, written.stdout], [0, '']);
    assert.match(written.stderr, /crosstalk-baseline\.json\n1 finding\nName it in crosstalk\.json, so that every check knows it: "baseline": "crosstalk-baseline\.json"\n$/);
    assert.equal((await run('check --max-warnings 0')).code, 1);
    const quiet = await run('check --max-warnings 0 --baseline crosstalk-baseline.json');
    assert.deepEqual([quiet.code, quiet.stderr], [0, '1 finding in crosstalk-baseline.json not shown.\n']);
    write(folder, { 'src/members.ts': signup('/members') });
    const loud = await run('check --max-warnings 0 --baseline crosstalk-baseline.json');
    assert.equal(loud.code, 1);
    assert.ok(loud.stdout.includes('src/members.ts') && !loud.stdout.includes('src/signup.ts\n'), loud.stdout);
  }));

  it('knows a finding again after lines and files moved', () => withShop(async ({ folder, run }) => {
    await run('baseline --quiet');
    writeFileSync(join(folder, 'src/signup.ts'), `\n// moved down\n\n${readFileSync(join(folder, 'src/signup.ts'), 'utf8').replace('{ to:', '{\n    to:')}`);
    renameSync(join(folder, 'src/signup.ts'), join(folder, 'src/register.ts'));
    assert.equal((await run('check --max-warnings 0 --baseline crosstalk-baseline.json')).code, 0);
  }));

  it('fails on what is gone until it is taken out', () => withShop(async ({ folder, run }) => {
    await run('baseline --quiet');
    write(folder, { 'src/signup.ts': '' });
    const stale = await run('check --baseline crosstalk-baseline.json');
    assert.equal(stale.code, 1);
    assert.match(stale.stderr, /^1 entry of crosstalk-baseline\.json no longer found:\n {2}src\/signup\.ts: /);
    assert.equal((await run('check --baseline crosstalk-baseline.json --allow-stale')).code, 0);
    assert.equal((await run('baseline --prune')).code, 0);
    assert.equal((await run('check --baseline crosstalk-baseline.json')).code, 0);
  }));

  it('lies where the configuration says', () => withShop(async ({ folder, run }) => {
    write(folder, { 'crosstalk.json': '{ "baseline": "ci/known.json" }', 'ci/.gitkeep': '' });
    const before = await run('check --max-warnings 0');
    assert.deepEqual([before.code, before.stderr], [1, 'The baseline ci/known.json that crosstalk.json names is not there yet, so every finding is reported; "crosstalk baseline" writes it.\n']);
    assert.match((await run('baseline')).stderr, /ci\/known\.json\n1 finding\n$/);
    const { code, stderr } = await run('check --max-warnings 0');
    assert.deepEqual([code, stderr], [0, '1 finding in ci/known.json not shown.\n']);
  }));

  it('is told, with what comments silence, to whoever asks, and fails nothing', () => withShop(async ({ folder, run }) => {
    await run('baseline --quiet');
    write(folder, { 'src/members.ts': signup('/members').replace('  await', '  // crosstalk-disable-next-line -- rare\n  await') });
    const check = 'check --max-warnings 0 --baseline crosstalk-baseline.json';
    assert.match((await run(check)).stdout, /Nothing to report/);
    const told = await run(`${check} --show-suppressed`);
    assert.deepEqual([told.code, told.stderr], [0, '']);
    assert.match(told.stdout, /Suppressed in line 7: “rare”\.[^]*Put off in crosstalk-baseline\.json\.[^]*2 findings \(2 hints\)/);
    const findings = async (format: string): Promise<string> => (await run(`${check} --show-suppressed --format ${format}`)).stdout;
    assert.deepEqual((JSON.parse(await findings('json')) as { readonly findings: readonly { readonly silencedBy: { readonly kind: string } }[] }).findings.map(({ silencedBy }) => silencedBy.kind), ['baseline', 'directive']);
    assert.deepEqual([...(await findings('sarif')).matchAll(/"(?:justification|level|baselineState)": "(.*)"/g)].map(([, value]) => value).slice(-6), [
      'warning', 'unchanged', 'Put off in crosstalk-baseline.json.', 'warning', 'new', 'rare',
    ]);
  }));

  it('takes nothing in when it is only pruned', () => withShop(async ({ folder, run }) => {
    await run('baseline --quiet');
    write(folder, { 'src/more.ts': signup('/more') });
    await run('baseline --prune --quiet');
    assert.equal((await run('check --max-warnings 0 --baseline crosstalk-baseline.json')).code, 1);
  }));

  it('marks findings in SARIF instead of leaving them out', () => withShop(async ({ run }) => {
    await run('baseline --quiet');
    const { stdout } = await run('check --format sarif --baseline crosstalk-baseline.json');
    assert.ok(stdout.includes('"baselineState": "unchanged"'));
  }));
});

describe('crosstalk check in CI', function () {
  this.timeout(TIME_LIMIT);

  it('reports only what changed since a branch', () => withShop(async ({ folder, run }) => {
    git(folder, 'checkout', '-q', '-b', 'topic');
    assert.equal((await run('check --max-warnings 0 --changed-since main')).code, 0);
    write(folder, { 'src/new.ts': signup('/new') });
    const { code, stdout } = await run('check --max-warnings 0 --changed-since main');
    assert.equal(code, 1);
    assert.ok(stdout.includes('src/new.ts') && !stdout.includes('src/signup.ts'), stdout);
  }));

  it('knows what was put off again where a file was renamed', () => withShop(async ({ folder, run }) => {
    await run('baseline');
    git(folder, 'add', '.');
    git(folder, 'commit', '-q', '-m', 'baseline');
    git(folder, 'checkout', '-q', '-b', 'topic');
    renameSync(join(folder, 'src/signup.ts'), join(folder, 'src/register.ts'));
    assert.equal((await run('check --max-warnings 0 --changed-since main --baseline crosstalk-baseline.json')).code, 0);
  }));

  it('places findings in the repository where its root lies below', () => withFolder(async (folder) => {
    write(folder, { 'apps/shop/package.json': '{"name": "shop"}', 'apps/shop/src/signup.ts': signup('/signup') });
    const told = async (env: Readonly<Record<string, string>>, cwd: string, root: string): Promise<string> => (await runCli(['check', '--root', root, '--format', 'unix'], { cwd, env: { GITHUB_WORKSPACE: '', CI_PROJECT_DIR: '', ...env } })).stdout.split(':')[0] ?? '';
    assert.equal(await told({}, folder, 'apps/shop'), 'apps/shop/src/signup.ts');
    assert.equal(await told({ GITHUB_WORKSPACE: folder }, join(folder, 'apps'), 'shop'), 'apps/shop/src/signup.ts');
    assert.equal(await told({}, join(folder, 'apps/shop'), '.'), 'src/signup.ts');
    const { stdout } = await runCli(['check', '--root', 'apps/shop', '--format', 'gitlab'], { cwd: folder, env: { GITHUB_WORKSPACE: '', CI_PROJECT_DIR: folder } });
    assert.match(stdout, /"path": "apps\/shop\/src\/signup\.ts"/);
  }));

  it('refuses a file that it cannot read', () => withShop(async ({ folder, run }) => {
    write(folder, { 'README.md': '# Shop' });
    const { code, stderr } = await run('check README.md');
    assert.equal(code, 2);
    assert.match(stderr, /README\.md is neither TypeScript nor JavaScript\.$/m);
  }));

  it('says why it does not know what changed', () => withShop(async ({ run }) => {
    const { code, stderr } = await run('check --changed-since nowhere');
    assert.equal(code, 2);
    assert.match(stderr, /^crosstalk: What changed since nowhere is not known: .*nowhere/);
  }));

  it('writes the summary of a job on GitHub', () => withShop(async ({ folder, run }) => {
    const { stdout } = await run('check --format github', { env: { GITHUB_STEP_SUMMARY: join(folder, 'summary.md') } });
    assert.match(stdout, /^::warning file=src\/signup\.ts,line=7/);
    assert.match(readFileSync(join(folder, 'summary.md'), 'utf8'), /^### Crosstalk: 1 finding/);
  }));
});

describe('crosstalk map', function () {
  this.timeout(TIME_LIMIT);

  it('holds the code to a map that was written before', () => withShop(async ({ folder, run }) => {
    assert.equal((await run('map --output architecture.json')).code, 0);
    write(folder, { 'src/signup.ts': `\n\n${signup('/signup')}` });
    assert.deepEqual(await run('map --check architecture.json').then(({ code, stdout }) => [code, stdout]), [0, '']);
    write(folder, { 'src/stock.ts': "import axios from 'axios';\n\nexport const stock = () => axios.get('http://stock/items', { timeout: 500 });\n" });
    const { code, stdout, stderr } = await run('map --check architecture.json');
    assert.deepEqual([code, stdout], [1, '+ shop → stock: HTTP, synchronous\n']);
    assert.match(stderr, /^The map differs from architecture\.json\./);
  }));

  it('shows the part round a node', () => withShop(async ({ folder, run }) => {
    write(folder, { 'src/stock.ts': "import axios from 'axios';\n\nexport const stock = () => axios.get('http://stock/items', { timeout: 500 });\n" });
    const { stdout } = await run('map --format markdown --focus stock');
    assert.ok(stdout.includes('`stock`') && !stdout.includes('e-mail'), stdout);
  }));

  it('shows what a query finds, in every format', () => withShop(async ({ folder, run }) => {
    write(folder, { 'src/stock.ts': "import axios from 'axios';\n\nexport const stock = () => axios.get('http://stock/items', { timeout: 500 });\n" });
    for (const format of ['markdown', 'mermaid', 'dot', 'svg', 'json', 'html']) {
      const { code, stdout } = await run(`map --format ${format} --filter library:axios`);
      assert.equal(code, 0);
      assert.ok(stdout.includes('stock') && !stdout.includes('nodemailer'), format);
    }
  }));
});

describe('crosstalk diff', function () {
  this.timeout(TIME_LIMIT);

  it('shows what the files change against where the branch left', () => withShop(async ({ folder, run }) => {
    write(folder, { 'src/stock.ts': "import axios from 'axios';\n\nexport const stock = () => axios.get('http://stock/items', { timeout: 500 });\n", 'src/new.ts': signup('/new') });
    const { code, stdout } = await run('diff main');
    assert.equal(code, 0);
    assert.match(stdout, /^### Crosstalk: 1 new finding\n/);
    assert.ok(stdout.includes('→ `stock`: HTTP, synchronous, 1 call'), stdout);
    assert.equal((await run('diff main HEAD')).stdout, '### Crosstalk: no change in how services talk\n');
  }));

  it('draws it as a picture and as a page', () => withShop(async ({ folder, run }) => {
    write(folder, { 'src/stock.ts': "import axios from 'axios';\n\nexport const stock = () => axios.get('http://stock/items', { timeout: 500 });\n" });
    const { stdout: picture } = await run('diff main --format svg');
    assert.match(picture, /^<svg .*to stock, synchronous HTTP, 1 call, new<\/title>.*Compared with main: edges: 1 new\./s);
    const { stdout: page } = await run('diff main --format html');
    assert.match(page, /"query":"change:\*".*"comparison":\{"base":"main"|"comparison":\{"base":"main".*"query":"change:\*"/s);
  }));

  it('reads a folder below the top of the repository', () => withFolder(async (folder) => {
    write(folder, { 'apps/shop/package.json': '{"name": "shop"}', 'apps/shop/src/signup.ts': signup('/signup'), 'other.ts': signup('/other') });
    git(folder, 'init', '-q', '-b', 'main');
    git(folder, 'add', '.');
    git(folder, 'commit', '-q', '-m', 'start');
    const { stdout } = await runCli(['diff', 'HEAD', '--root', 'apps/shop', '--format', 'json'], { cwd: folder });
    assert.deepEqual((JSON.parse(stdout) as { readonly findings: object }).findings, { added: [], removed: [] });
  }));

  it('says what it cannot compare with', () => withShop(async ({ run }) => {
    const { code, stderr } = await run('diff nowhere');
    assert.equal(code, 2);
    assert.match(stderr, /^crosstalk: "nowhere" cannot be compared with: /);
  }));
});
