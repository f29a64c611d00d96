import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runCli } from '../cli/run-cli';

const root = join(__dirname, '../..');
const sample = join(root, 'media/sample');

/** Uses what the README promises, and one thing that is not so. */
const CONSUMER = `import { analyze, CrosstalkError, type AnalysisResult, type AnalyzeOptions } from 'crosstalk-lint';

const options: AnalyzeOptions = { profile: 'advice', cache: false, signal: new AbortController().signal };

async function report(folder: string): Promise<string> {
  try {
    const { map, findings }: AnalysisResult = await analyze(folder, options);
    const first = findings[0];
    const waits = map.sites.filter((site) => site.style === 'sync' && site.effectiveWaiting === 'awaited').length;
    return first === undefined ? String(waits) : \`\${first.rule} \${first.severity} \${first.file}:\${first.line}\`;
  } catch (error) {
    if (error instanceof CrosstalkError && error.code === 'not-a-folder') return error.message;
    throw error;
  }
}

// @ts-expect-error there is no such profile
void analyze('.', { profile: 'lax' });
// @ts-expect-error what was found is not written to
void analyze('.').then(({ map }) => { map.sites = []; });
void report('.');
`;

/** A folder in which the package is installed as npm would: the files of its tarball. */
function withPackage(body: (folder: string) => void): void {
  const folder = mkdtempSync(join(realpathSync(tmpdir()), 'crosstalk-library-'));
  try {
    const installed = join(folder, 'node_modules/crosstalk-lint');
    const [packed] = JSON.parse(execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts', '--offline'], { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'], shell: process.platform === 'win32' })) as { files: { path: string }[] }[];
    for (const { path } of packed?.files ?? []) {
      mkdirSync(join(installed, path, '..'), { recursive: true });
      cpSync(join(root, path), join(installed, path));
    }
    body(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

interface Ran { readonly status: number | null; readonly output: string }

function run(folder: string, file: string, text: string): Ran {
  writeFileSync(join(folder, file), text);
  const { status, stdout, stderr } = spawnSync(process.execPath, [file], { cwd: folder, encoding: 'utf8' });
  return { status, output: stdout + stderr };
}

describe('The library', function () {
  this.timeout(120_000);

  it('gives programs of both kinds of modules what the command line prints', async () => {
    const [map, check] = await Promise.all(['map', 'check'].map((command) => runCli([command, '--format', 'json', '--quiet', sample])));
    const body = `analyze(${JSON.stringify(sample)}).then(({ map, findings }) => console.log(JSON.stringify([map, findings])));\n`;
    withPackage((folder) => {
      const programs = [run(folder, 'a.mjs', `import { analyze } from 'crosstalk-lint';\n${body}`), run(folder, 'b.cjs', `const { analyze } = require('crosstalk-lint');\n${body}`)];
      for (const { status, output } of programs) {
        assert.equal(status, 0, output);
        const [foundMap, findings] = JSON.parse(output) as [unknown, unknown];
        assert.deepEqual(foundMap, JSON.parse(map?.stdout ?? ''));
        assert.deepEqual(findings, (JSON.parse(check?.stdout ?? '') as { findings: unknown }).findings);
      }
    });
  });

  it('says why there is no result by a code', () => {
    withPackage((folder) => {
      mkdirSync(join(folder, 'empty'));
      mkdirSync(join(folder, 'broken'));
      writeFileSync(join(folder, 'broken/a.ts'), '');
      writeFileSync(join(folder, 'broken/crosstalk.json'), '[');
      const { status, output } = run(folder, 'a.mjs', `import { analyze, CrosstalkError } from 'crosstalk-lint';
const codeOf = (work) => work.then(() => 'none', (error) => (error instanceof CrosstalkError ? error.code : String(error)));
const codes = [analyze('gone'), analyze('empty'), analyze('broken'), analyze(${JSON.stringify(sample)}, { signal: AbortSignal.abort() })].map(codeOf);
console.log((await Promise.all(codes)).join(' '));
`);
      assert.deepEqual([output, status], ['not-a-folder nothing-to-analyse bad-configuration cancelled\n', 0]);
    });
  });

  it('says which argument is not what it should be', () => {
    withPackage((folder) => {
      const { status, output } = run(folder, 'a.mjs', `import { analyze } from 'crosstalk-lint';
const messageOf = (work) => work.then(() => 'none', (error) => [error.code, error.message].join(': '));
console.log((await Promise.all([analyze(), analyze('.', null), analyze('.', { profile: 'lax' }), analyze('.', { cache: 1 }), analyze('.', { signal: {} }), analyze('.', { profil: 'strict' })].map(messageOf))).join('\\n'));
`);
      assert.deepEqual([output.trim().split('\n'), status], [[
        'bad-argument: root must be the path of a folder, not undefined.', 'bad-argument: options must be an object, not null.', 'bad-argument: options.profile must be "strict", "advice" or "explore", not "lax".',
        'bad-argument: options.cache must be true or false, not 1.', 'bad-argument: options.signal must be an AbortSignal, not a value of type object.', 'bad-argument: options.profil is no option; there are profile, cache, signal.',
      ], 0]);
    });
  });

  it('is declared for TypeScript, under every way to resolve modules', () => {
    withPackage((folder) => {
      writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
      for (const name of ['consumer.mts', 'consumer.cts']) writeFileSync(join(folder, name), CONSUMER);
      const check = (...options: readonly string[]): Ran => {
        const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, 'node_modules/typescript/bin/tsc'), '--noEmit', '--strict', '--lib', 'es2023,dom', ...options], { cwd: folder, encoding: 'utf8' });
        return { status, output: stdout + stderr };
      };
      assert.deepEqual(check('--module', 'nodenext', 'consumer.mts', 'consumer.cts'), { status: 0, output: '' });
      assert.deepEqual(check('--module', 'esnext', '--moduleResolution', 'bundler', 'consumer.mts'), { status: 0, output: '' });
    });
  });
});
