import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readZip } from './zip.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const { name, version, contributes } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const vsix = `${name}-${version}.vsix`;
const shell = process.platform === 'win32';

/** What may ship, by its path in the repository, and what has to. */
const allowed = {
  vsix: /^(dist\/.*\.(js|css|md|txt)|media\/(?!screenshots\/).*|syntaxes\/.*\.json|schemas\/.*\.json|l10n\/bundle\.l10n(\.[\w-]+)?\.json|package\.json|package\.nls(\.[\w-]+)?\.json|readme\.md|changelog\.md|LICENSE\.txt)$/,
  npm: /^(dist\/.*\.(js|mjs|css|md|txt)|dist\/api\.d\.m?ts|package\.json|README\.md|CHANGELOG\.md|LICENSE)$/,
};
const everywhere = ['dist/cli.js', 'dist/core.js', 'dist/syntax.js', 'dist/extract.worker.js', 'dist/server.js', 'dist/elk/LICENSE.md', 'dist/THIRD-PARTY-NOTICES.txt', 'dist/webview/main.js', 'dist/webview/NOTICES.txt', 'package.json'];
/** Pictures, grammars and schemas, wherever the manifest names them. */
const contributed = [...JSON.stringify(contributes).matchAll(/"(?:\.\/)?((?:media|syntaxes|schemas)\/[^"]+)"/g)].map(([, path]) => path);
const required = {
  vsix: [...everywhere, ...contributed, 'dist/extension.js', 'dist/language-client.js', 'l10n/bundle.l10n.json', 'media/icon.png', 'readme.md', 'changelog.md', 'LICENSE.txt'],
  npm: [...everywhere, 'dist/api.js', 'dist/api.mjs', 'dist/api.d.ts', 'dist/api.d.mts', 'README.md', 'CHANGELOG.md', 'LICENSE'],
};

const MOST_BYTES = 3.5 * 1024 * 1024;

function run(command, given, { forbidsWarnings = false, ...options } = {}) {
  const { status, stdout, stderr, error } = spawnSync(command, given, { cwd: root, encoding: 'utf8', shell, maxBuffer: 64 << 20, ...options });
  if (status !== 0 || (forbidsWarnings && /\bWARNING\b/.test(`${stdout}${stderr}`))) {
    throw new Error(`${command} ${given.join(' ')} failed:\n${error?.message ?? `${stdout}${stderr}`}`);
  }
  return stdout;
}

function checkContents(kind, paths) {
  const problems = [
    ...paths.filter((path) => !allowed[kind].test(path)).map((path) => `${path} must not ship`),
    ...required[kind].filter((path) => !paths.includes(path)).map((path) => `${path} is missing`),
  ];
  if (problems.length > 0) {
    throw new Error(problems.join('\n'));
  }
}

/** The files of the packed extension, by their path in it. */
function readExtension() {
  const entries = readZip(join(root, vsix)).filter(({ path }) => path.startsWith('extension/'));
  return new Map(entries.map(({ path, contents }) => [path.slice('extension/'.length), contents]));
}

function packExtension() {
  // The one environment file is that of the sample in media.
  run(join(root, 'node_modules/.bin/vsce'), ['package', '--no-dependencies', '--allow-package-env-file', '--out', vsix], { forbidsWarnings: true });
  const { size } = statSync(join(root, vsix));
  if (size > MOST_BYTES) {
    throw new Error(`${vsix} has ${size} bytes, more than ${MOST_BYTES}.`);
  }
  const paths = [...readExtension().keys()];
  checkContents('vsix', paths);
  return `${vsix}: ${paths.length} files, ${Math.ceil(size / 1024)} KB`;
}

/** Starts VS Code with nothing but what was packed. */
function startPackedExtension() {
  const folder = mkdtempSync(join(tmpdir(), 'crosstalk-vsix-'));
  try {
    for (const [path, contents] of readExtension()) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), contents);
    }
    const env = { ...process.env, VSCODE_TEST_EXTENSION: folder, VSCODE_TEST_GREP: 'activates' };
    return run(join(root, 'node_modules/.bin/tsx'), ['test/vscode/run.ts', 'folder'], { env }).trim();
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function packCommandLine() {
  const [packed] = JSON.parse(run('npm', ['pack', '--dry-run', '--json', '--ignore-scripts']));
  checkContents('npm', packed.files.map(({ path }) => path));
  return `${packed.filename}: ${packed.files.length} files, ${Math.ceil(packed.size / 1024)} KB`;
}

/** Installs the npm package away from the repository and asks it for its version. */
function runPackedCommandLine() {
  const folder = mkdtempSync(join(tmpdir(), 'crosstalk-package-'));
  try {
    const [{ filename }] = JSON.parse(run('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', folder]));
    mkdirSync(join(folder, 'installed'));
    execFileSync('tar', ['-xzf', join(folder, filename), '-C', join(folder, 'installed')]);
    const said = run(process.execPath, [join(folder, 'installed/package/dist/cli.js'), '--version'], { cwd: folder, shell: false }).trim();
    if (said !== version) {
      throw new Error(`crosstalk --version said "${said}" instead of "${version}".`);
    }
    return `crosstalk --version says ${said}`;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function build() {
  rmSync(join(root, 'dist'), { recursive: true, force: true });
  return run('npm', ['run', '--silent', 'build']).trimEnd();
}

const steps = {
  'Build from scratch': build,
  'Pack the extension': packExtension,
  'Start the packed extension': startPackedExtension,
  'Pack the command line': packCommandLine,
  'Run the packed command line': runPackedCommandLine,
};
let failed = 0;
for (const [title, step] of Object.entries(steps)) {
  console.log(`\n== ${title}\n`);
  try {
    console.log(step());
  } catch (error) {
    failed += 1;
    console.log(error.message);
  }
}
console.log(`\n${Object.keys(steps).length - failed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
