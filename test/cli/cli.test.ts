import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { runCli, withFolder, type Outcome, type RunOptions } from './run-cli';

/** Each test starts a process or several. */
const TIME_LIMIT = 60_000;

const SERVER = "import express from 'express';\nimport axios from 'axios';\n\nconst app = express();\napp.get('/orders', async (request, response) => {\n  const { data } = await axios.get('http://stock/items', { timeout: 1000 });\n  response.json(data);\n});\n";

function write(folder: string, files: Readonly<Record<string, string | Buffer>>): void {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
}

/** Runs in a folder of its own with these files. */
async function runIn(files: Readonly<Record<string, string | Buffer>>, args: readonly string[], options: RunOptions = {}): Promise<Outcome> {
  let outcome: Outcome | undefined;
  await withFolder(async (folder) => {
    write(folder, files);
    outcome = await runCli(args, { ...options, cwd: folder });
  });
  assert.ok(outcome !== undefined);
  return outcome;
}

const checkAllRefused = (cases: Readonly<Record<string, string>>): Promise<unknown> =>
  Promise.all(Object.entries(cases).map(([args, message]) => checkRefused(args.split(' '), message)));

async function checkRefused(args: readonly string[], message: string, files: Readonly<Record<string, string>> = { 'a.ts': '' }): Promise<void> {
  const { code, stdout, stderr } = await runIn(files, args);
  assert.equal(stdout, '');
  assert.ok(stderr.includes(message), stderr);
  assert.ok(stderr.trim().split('\n').length <= 2 && !stderr.includes('    at '), stderr);
  assert.equal(code, 2);
}

describe('Command line', function () {
  this.timeout(TIME_LIMIT);

  it('prints its version and its help', async () => {
    const { version } = JSON.parse(readFileSync(join(__dirname, '../../package.json'), 'utf8')) as { version: string };
    const printed = await runCli(['--version']);
    assert.ok(printed.stdout === `${version}\n` || printed.stdout === '0.0.0-source\n', printed.stdout);
    const help = await runCli(['--help']);
    for (const text of ['check', 'map', 'explain', 'Examples:', 'Exit codes:']) assert.ok(help.stdout.includes(text), text);
    assert.deepEqual([printed.code, help.code], [0, 0]);
  });

  it('takes the result of the last run while nothing changed', async () => {
    await withFolder(async (folder) => {
      write(folder, { 'root/server.ts': SERVER });
      const run = (...more: string[]): Promise<Outcome> => runCli(['check', '--stats', ...more], { cwd: join(folder, 'root'), env: { CROSSTALK_CACHE_DIR: join(folder, 'cache'), CROSSTALK_BUILD: 'test' } });
      const [first, second, without] = [await run(), await run(), await run('--no-cache')];
      write(folder, { 'root/server.ts': SERVER.replace('1000', '2000') });
      const edited = await run();
      const found = [first, second, without, edited].map(({ stderr }) => /^cache +(.*)$/m.exec(stderr)?.[1]);
      assert.deepEqual(found, ['written', 'nothing changed since the last run', 'not used', 'written']);
      assert.deepEqual([second.stdout, without.stdout], [first.stdout, first.stdout]);
    });
  });

  it('lists in its help only what it can do', async () => {
    const texts = await Promise.all([['--help'], ['check', '--help'], ['map', '--help']].map(async (args) => (await runCli(args)).stdout));
    for (const text of texts) assert.doesNotMatch(text, /not available/);
  });

  it('refuses what it does not know, without a stack', async () => {
    await checkAllRefused({
      chekc: "unknown command 'chekc'",
      'check --formta json': "unknown option '--formta'",
      'check --format xml': 'Allowed choices are pretty, json, sarif, github, gitlab, junit, rdjson, markdown, unix.',
      'map --format png': 'Allowed choices are json, mermaid, dot, svg, html, markdown.',
      'map --focus stok': 'The map cannot be focused: there is no node "stok".',
      'map --filter tpoic:order': 'The map cannot be filtered: There is no "tpoic:". There are style:, category:',
      'map --check x.json': 'There is no map x.json; "crosstalk map --output x.json" writes one.',
      lsp: "required option '--stdio' not specified",
      'check --baseline x.json': 'There is no baseline x.json yet; "crosstalk baseline --output x.json" writes it.',
      'baseline --prune': 'There is no baseline',
      link: "missing required argument 'facts'",
      'check --changed-since=': '--changed-since needs the name of a branch, tag or commit, and "" is none.',
      'check --changed-since -x': '--changed-since needs the name of a branch, tag or commit, and "-x" is none.',
      'explain a.ts:999': 'a.ts has 1 line; there is no line 999.',
      'check --profile lax': 'Allowed choices are strict, advice, explore.',
      'check --max-warnings many': 'It must be a number, 0 or more.',
      'init --no-cache': "unknown option '--no-cache'",
      'explain axois': '"axois" is no rule, no known library and no place such as src/orders.ts:12. Did you mean "axios"?',
    });
  });

  it('refuses paths that are missing, no folder, or elsewhere', async () => {
    await checkAllRefused({
      'check gone': 'There is no file or folder gone.',
      'check --root gone': 'There is no file or folder gone.',
      'check --root a.ts': 'a.ts is not a folder; --root must be one.',
      'explain gone.ts:3': 'There is no file or folder gone.ts.',
    });
    await checkRefused(['check', '--root', 'inner', 'a.ts'], 'a.ts lies outside the analysed folder inner', { 'a.ts': '', 'inner/b.ts': '' });
  });

  it('says that the configuration of the whole does not hold for a part alone', async () => {
    const files = { '.git/HEAD': '', 'crosstalk.json': '{}', 'apps/web/package.json': '{}', 'apps/web/a.ts': '', 'apps/own/crosstalk.json': '{}', 'apps/own/a.ts': '' };
    const told = async (...args: readonly string[]): Promise<string> => (await runIn(files, args)).stderr;
    const expected = 'crosstalk.json of . does not hold for apps/web analysed alone; "--root ." analyses the whole with it, and paths given besides say what is reported.\n';
    assert.equal((await told('check', 'apps/web', '--quiet')), expected);
    for (const args of [['check', 'apps/own', '--quiet'], ['check', '--quiet'], ['check', '--root', '.', 'apps/web', '--quiet']]) assert.equal(await told(...args), '');
  });

  it('says when a map is held against one of another folder', async () => {
    await withFolder(async (folder) => {
      write(folder, { 'apps/web/package.json': '{ "name": "web", "scripts": { "start": "node ." }, "dependencies": { "express": "5" } }', 'apps/web/server.ts': SERVER, 'package.json': '{ "workspaces": ["apps/*"] }' });
      await runCli(['map', '--quiet', '--output', 'map.json'], { cwd: folder });
      const { code, stderr } = await runCli(['map', 'apps/web', '--quiet', '--check', 'map.json'], { cwd: folder });
      assert.deepEqual([code, stderr], [1, 'map.json has none of the services of apps/web: it seems to be the map of another folder; say with --root which one.\n']);
    });
  });

  it('prints help and fails when no command is given', async () => {
    const { code, stdout, stderr } = await runCli([]);
    assert.deepEqual([code, stdout], [2, '']);
    assert.ok(stderr.includes('Usage: crosstalk'));
  });
});

const SAMPLE = join(__dirname, '../../media/sample');

describe('crosstalk check', function () {
  this.timeout(TIME_LIMIT);

  it('says how much the profile leaves out, and which one shows it', async () => {
    const { stdout } = await runCli(['check', SAMPLE]);
    assert.match(stdout, /\n✖ 3 findings \(3 warnings\) in 3 files · \d+ calls in 6 services\n2 pieces of advice not shown \(--profile advice\)\n$/);
    assert.doesNotMatch((await runCli(['check', SAMPLE, '--profile', 'explore'])).stdout, /not shown/);
  });

  it('reports nothing on clean code, and exits with 0', async () => {
    const { code, stdout, stderr } = await runIn({ 'package.json': '{"name": "shop"}', 'src/server.ts': SERVER }, ['check']);
    assert.match(stdout, /^✔ Nothing to report · \d+ calls? in 1 service\n1 piece of advice not shown \(--profile advice\)\n$/);
    assert.deepEqual([code, stderr], [0, '']);
  });

  it('prints JSON without places of this machine, the same each time', async () => {
    await withFolder(async (folder) => {
      write(folder, { 'package.json': '{"name": "shop"}', 'src/server.ts': SERVER });
      const [first, second] = await Promise.all([runCli(['check', '--format', 'json'], { cwd: folder }), runCli(['check', '--format', 'json', folder])]);
      const report = JSON.parse(first.stdout) as Record<string, unknown>;
      assert.deepEqual(Object.keys(report), ['schemaVersion', 'tool', 'root', 'findings', 'skipped', 'configuration']);
      assert.equal(report['root'], '.');
      assert.equal(second.stdout, first.stdout);
      assert.ok(!first.stdout.includes(folder));
    });
  });

  it('writes to a file, into a folder that is missing, and says so', async () => {
    await withFolder(async (folder) => {
      write(folder, { 'a.ts': SERVER });
      const { code, stdout, stderr } = await runCli(['check', '--output', 'out/report.txt'], { cwd: folder, env: { FORCE_COLOR: '1' } });
      assert.deepEqual([code, stdout, stderr], [0, '', 'Wrote out/report.txt\n']);
      assert.match(readFileSync(join(folder, 'out/report.txt'), 'utf8'), /^✔ Nothing to report/);
    });
    await checkRefused(['check', '--output', 'inner'], 'inner cannot be written (EISDIR).', { 'a.ts': '', 'inner/b.ts': '' });
  });

  it('prints statistics on standard error', async () => {
    const { stdout, stderr } = await runIn({ 'a.ts': SERVER }, ['check', '--stats', '--quiet']);
    assert.equal(stdout, '');
    assert.match(stderr, /^discover +\d+ ms\nscan .*\n(?:.*\n)*files +1 production/);
  });

  it('colours only where it is wanted', async () => {
    const coloured = async (args: readonly string[], env: Readonly<Record<string, string>>): Promise<boolean> =>
      (await runIn({ 'a.ts': SERVER }, ['check', ...args], { env })).stdout.includes('\u001b[');
    assert.equal(await coloured([], {}), false);
    assert.equal(await coloured([], { FORCE_COLOR: '1' }), true);
    assert.equal(await coloured([], { FORCE_COLOR: '1', NO_COLOR: '1' }), false);
    assert.equal(await coloured(['--no-color'], { FORCE_COLOR: '1' }), false);
  });
});

describe('Bad input', function () {
  this.timeout(TIME_LIMIT);

  it('is skipped with a reason, and the rest is analysed', async () => {
    await withFolder(async (folder) => {
      write(folder, {
        'package.json': '{"name": "shop"}', 'src/server.ts': SERVER, 'src/broken.ts': "import axios from 'axios';\nexport const load = () => axios.get('http://stock/broken');\nexport class { async ( }} <<<\n", 'src/video.ts': Buffer.from([0x47, 0, 0, 1]),
        'src/giant.js': `const data = '${'x'.repeat(5_000_000)}';`, 'src/bundle.js': `const a = '${'x'.repeat(90_000)}';`, 'src/empty.ts': '',
      });
      symlinkSync(folder, join(folder, 'src/loop'));
      const { code, stdout, stderr } = await runCli(['map'], { cwd: folder });
      const map = JSON.parse(stdout) as { skipped: readonly { file: string; reason: string }[]; sites: readonly { file: string }[] };
      assert.deepEqual(map.skipped.filter(({ file }) => file !== 'src/broken.ts'), [
        { file: 'src/bundle.js', reason: 'minified, or data on one line' }, { file: 'src/giant.js', reason: 'larger than 1.5 MB' },
        { file: 'src/loop', reason: 'symbolic link, not followed' }, { file: 'src/video.ts', reason: 'binary' },
      ]);
      assert.match(map.skipped.find(({ file }) => file === 'src/broken.ts')?.reason ?? '', /^syntax error at line 3/);
      assert.deepEqual([...new Set(map.sites.map(({ file }) => file))].sort(), ['src/broken.ts', 'src/server.ts']);
      assert.deepEqual([code, stderr], [0, '']);
    });
  });

  it('in crosstalk.json is told with its place: what is no JSON ends the run, the rest does not', async () => {
    await checkRefused(['check'], 'crosstalk.json:2:3: This is not JSON: invalid symbol.', { 'a.ts': '', 'crosstalk.json': '{\n  rules: {}\n}' });
    const { code, stdout, stderr } = await runIn({ 'a.ts': '', 'crosstalk.json': '{ "ruels": {} }' }, ['check']);
    assert.deepEqual([code, stderr], [1, 'crosstalk.json:1:3: "ruels" is not known. Did you mean "rules"?\n']);
    assert.match(stdout, /^! Nothing to report, but crosstalk\.json has 1 mistake/);
  });

  it('in the name of a rule fails the run and stands in the report, apart from what was skipped', async () => {
    const { code, stdout } = await runIn({ 'a.ts': '', 'crosstalk.json': '{ "rules": { "directiv": "error" } }' }, ['check', '--format', 'json']);
    const { skipped, configuration } = JSON.parse(stdout) as Record<string, unknown>;
    assert.deepEqual([code, skipped, configuration], [1, [], [{ file: 'crosstalk.json', line: 1, column: 14, message: 'There is no rule "directiv". Did you mean "directive"?' }]]);
  });

  it('may be nothing at all', async () => {
    for (const command of ['check', 'map']) {
      const { code, stdout, stderr } = await runIn({ 'readme.md': '' }, [command]);
      assert.deepEqual([code, stdout, stderr], [2, '', 'There is no TypeScript or JavaScript to analyse here.\n']);
    }
  });
});

describe('crosstalk map', function () {
  this.timeout(TIME_LIMIT);

  it('writes every format it lists', async () => {
    await withFolder(async (folder) => {
      write(folder, { 'package.json': '{"name": "shop"}', 'src/server.ts': SERVER });
      const print = async (format: string): Promise<string> => {
        const { code, stdout, stderr } = await runCli(['map', '--format', format], { cwd: folder });
        assert.deepEqual([code, stderr], [0, ''], format);
        return stdout;
      };
      assert.equal((JSON.parse(await print('json')) as { schemaVersion: number }).schemaVersion, 1);
      assert.match(await print('mermaid'), /^flowchart LR\n/);
      assert.match(await print('svg'), /^<svg .*<\/svg>\n$/s);
      assert.match(await print('html'), /^<!DOCTYPE html>.*<\/html>\n$/s);
    });
  });

  it('says on the page how many findings the profile leaves out', async () => {
    const { stdout } = await runIn({ 'package.json': '{"name": "shop"}', 'src/server.ts': SERVER }, ['map', '--format', 'html']);
    assert.match(stdout, /"unreported":\{"information":1,"hint":0\}/);
  });

  it('keeps what starts below the paths given', async () => {
    const files = { 'package.json': '{"name": "shop"}', 'a/server.ts': SERVER, 'b/server.ts': SERVER };
    const { stdout } = await runIn(files, ['map', '--root', '.', 'a']);
    const map = JSON.parse(stdout) as { sites: readonly { file: string }[] };
    assert.deepEqual([...new Set(map.sites.map(({ file }) => file))], ['a/server.ts']);
  });

  it('says when nothing matches a query', async () => {
    const { code, stdout, stderr } = await runIn({ 'package.json': '{"name": "shop"}', 'a/server.ts': SERVER }, ['map', '--filter', 'category:email']);
    assert.deepEqual([code, (JSON.parse(stdout) as { edges: unknown[] }).edges, stderr], [0, [], 'Nothing here is category:email.\nNothing in the map matches "category:email".\n']);
  });

  it('counts a call through a wrapper once, as its table does', async () => {
    const files = { 'package.json': '{"name": "shop"}', 'server.ts': "import express from 'express';\nconst get = (path: string) => fetch(`https://stock.example${path}`);\nexpress().get('/orders', async (q, r) => { await get('/items'); await get('/prices'); r.json({}); });\n" };
    const { stdout } = await runIn(files, ['map', '--format', 'markdown']);
    assert.match(stdout, /· 2 calls in 1 service/);
    assert.equal([...stdout.matchAll(/^\| .* \| (\d+) \| *\d* *\|$/gm)].reduce((sum, [, count]) => sum + Number(count), 0), 2);
    assert.match((await runIn(files, ['check'])).stdout, /· 2 calls in 1 service/);
  });

  it('takes the project of a file as the root where here is none', async () => {
    const files = { 'one/package.json': '{"name": "one"}', 'one/src/server.ts': SERVER, 'two/package.json': '{"name": "two"}', 'two/server.ts': SERVER };
    const map = JSON.parse((await runIn(files, ['map', 'one/src/server.ts'])).stdout) as { services: { name: string }[]; sites: { file: string }[] };
    assert.deepEqual([map.services.map(({ name }) => name), map.sites.map(({ file }) => file)], [['one'], ['src/server.ts']]);
  });

  it('ends quietly when nobody reads on', async () => {
    const big = Array.from({ length: 800 }, (_, index) => `app.get('/r${String(index)}', async (q, r) => { r.json(await axios.get('http://stock/${String(index)}', { timeout: 1 })); });`).join('\n');
    const { stderr } = await runIn({ 'package.json': '{"name": "shop"}', 'a.ts': `${SERVER}\n${big}` }, ['map'], { stopReading: true });
    assert.equal(stderr, '');
  });
});

describe('crosstalk explain', function () {
  this.timeout(TIME_LIMIT);

  it('tells what is known about a line', async () => {
    const { code, stdout } = await runIn({ 'package.json': '{"name": "shop"}', 'src/server.ts': SERVER }, ['explain', 'src/server.ts:6']);
    assert.match(stdout, /^src\/server\.ts:6\n/);
    for (const text of ['axios.get', 'synchronous', 'stock/items', 'GET /orders', '1000 ms']) assert.ok(stdout.includes(text), `${text}\n${stdout}`);
    assert.equal(code, 0);
  });

  it('lists the lines of a file when none is named, and knows no line 0', async () => {
    const files = { 'package.json': '{"name": "shop"}', 'src/server.ts': SERVER };
    const { code, stdout } = await runIn(files, ['explain', 'src/server.ts']);
    assert.deepEqual([code, /\n {6}5 {2}entry point GET \/orders.*\n {6}6 {2}axios\.get: out http, sync, /.test(stdout)], [0, true], stdout);
    await checkRefused(['explain', 'src/server.ts:0'], 'Lines are counted from 1; src/server.ts:0 is none.', files);
  });

  it('tells why nothing is', async () => {
    const { code, stdout } = await runIn({ 'src/server.test.ts': SERVER }, ['explain', 'src/server.test.ts:6:3']);
    assert.ok(stdout.includes('Not analysed: it is a test'), stdout);
    assert.equal(code, 0);
  });
});

describe('What is known and gave no call', function () {
  this.timeout(TIME_LIMIT);

  const FILES = { 'package.json': '{"name": "shop", "dependencies": {"axios": "1", "express": "4", "ioredis": "5", "resend": "3"}}', 'src/server.ts': SERVER, 'src/store.ts': "import Redis from 'ioredis';\nimport type { Resend } from 'resend';\nexport const make = (one: typeof Redis, mails: Resend) => ({ one, mails });\n" };
  const TOLD = '1 known library is imported but gave no call: ioredis. "crosstalk libraries" says where.\n';

  it('is told at the end of a check of all, also when nothing changed since', async () => {
    await withFolder(async (cache) => withFolder(async (folder) => {
      write(folder, FILES);
      for (const stats of ['written', 'nothing changed']) {
        const { code, stderr } = await runCli(['check', folder, '--stats'], { env: { CROSSTALK_CACHE_DIR: cache } });
        assert.ok(stderr.endsWith(TOLD) && stderr.includes(stats), stderr);
        assert.equal(code, 0);
      }
    }));
  });

  it('is not told of a part, where it is quiet, and where every library gave one', async () => {
    for (const args of [['check', '.', 'src/server.ts'], ['check', '--quiet'], ['map']]) assert.ok(!(await runIn(FILES, args)).stderr.includes('gave no call'));
    assert.equal((await runIn({ 'package.json': FILES['package.json'], 'src/server.ts': SERVER }, ['check'])).stderr, '');
  });
});

describe('crosstalk libraries', function () {
  this.timeout(TIME_LIMIT);

  it('tells what is used and what is missing, as text and as JSON', async () => {
    const files = { 'package.json': '{"name": "shop", "dependencies": {"axios": "1", "pay-sdk": "1"}}', 'src/server.ts': `import { pay } from 'pay-sdk';\n${SERVER}\npay();\n` };
    const { code, stdout } = await runIn(files, ['libraries']);
    for (const text of ['Used here', 'axios', 'perhaps remote', 'pay-sdk  1 file, src/server.ts:1']) assert.ok(stdout.includes(text), `${text}\n${stdout}`);
    assert.equal(code, 0);
    const report = JSON.parse((await runIn(files, ['libraries', '--format', 'json'])).stdout) as { readonly gaps: readonly { readonly name: string }[] };
    assert.deepEqual(report.gaps.map((gap) => gap.name), ['pay-sdk']);
  });
});
