import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { cpus, tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const usage = `Compares Crosstalk with other tools on the same folders, in turns, so that all meet the same load of the machine. Prints a Markdown table.
Needs GNU time (Linux), a build in dist, and the registry of npm unless the tools lie in a folder already.

    node test/bench/peers.mjs FOLDER … [--runs 5] [--without NAME,NAME] [--tools FOLDER]

`;
const repository = join(dirname(fileURLToPath(import.meta.url)), '../..');
const here = fileURLToPath(import.meta.url);
const packages = ['oxlint', '@biomejs/biome', 'eslint', 'typescript-eslint', 'dependency-cruiser', 'typescript', '@typescript/native-preview'];

/** Every source file below a folder, installed packages and what git ignores by habit left out. */
function sourcesOf(folder) {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (entry.isDirectory()) return /^(?:node_modules|\.git|dist|build|out)$/.test(entry.name) ? [] : sourcesOf(join(folder, entry.name));
    return entry.isFile() && /\.[cm]?[jt]sx?$/.test(entry.name) ? [join(folder, entry.name)] : [];
  });
}

/** What any tool pays at least: the bytes of all files, or their syntax trees. */
function floor(kind, folder) {
  const texts = sourcesOf(folder).map((file) => [file, readFileSync(file)]);
  if (kind === 'read') return;
  const ts = createRequire(here)('typescript');
  for (const [file, bytes] of texts) ts.createSourceFile(file, bytes.toString(), ts.ScriptTarget.ESNext, false);
}

/** The rules of the peers are the nearest to ours that they have; a typed rule sees no installed packages where none are installed. */
function configurations(work, tools) {
  const eslint = (name, rules, parserOptions) => {
    // Beside the tools, because that is where its imports are looked for.
    const file = join(tools, `${name}.config.mjs`);
    const plugin = rules['@typescript-eslint/no-floating-promises'] === undefined ? '' : "plugins: { '@typescript-eslint': tseslint.plugin }, ";
    writeFileSync(file, `import tseslint from 'typescript-eslint';
export default [{ ignores: ['**/node_modules/**', '**/dist/**', '**/build/**', '**/out/**'] }, { files: ['**/*.{ts,tsx,mts,cts,js,jsx,mjs,cjs}'], ${plugin}linterOptions: { reportUnusedDisableDirectives: 'off' },
  languageOptions: { parser: tseslint.parser, parserOptions: ${JSON.stringify(parserOptions)} }, rules: ${JSON.stringify(rules)} }];\n`);
    return file;
  };
  const biome = join(work, 'biome');
  mkdirSync(biome, { recursive: true });
  writeFileSync(join(biome, 'biome.json'), JSON.stringify({ root: true, linter: { rules: { recommended: false, performance: { noAwaitInLoops: 'error' } } }, javascript: { parser: { unsafeParameterDecoratorsEnabled: true } }, formatter: { enabled: false }, assist: { enabled: false } }));
  const project = (folder) => {
    const file = join(work, 'tsconfig.json');
    writeFileSync(file, JSON.stringify({
      compilerOptions: { noEmit: true, skipLibCheck: true, allowJs: true, jsx: 'preserve', module: 'esnext', moduleResolution: 'bundler', target: 'es2022', experimentalDecorators: true, types: [] },
      include: ['ts', 'tsx', 'mts', 'cts', 'js', 'jsx', 'mjs', 'cjs'].map((extension) => `${folder}/**/*.${extension}`), exclude: ['node_modules', 'dist', 'build', 'out'].map((name) => `${folder}/**/${name}`),
    }));
    return file;
  };
  return {
    biome, project, untyped: eslint('untyped', { 'no-await-in-loop': 'error' }, {}),
    typed: eslint('typed', { '@typescript-eslint/no-floating-promises': 'error' }, { project: join(work, 'tsconfig.json') }),
  };
}

/** Every tool by its name in `--without`, with what it runs and the exit codes that only say that something was found. */
function contenders(tools, configuration, folder) {
  const bin = (name, ...given) => [join(tools, 'node_modules/.bin', name), ...given];
  const own = (...given) => [process.execPath, join(repository, 'dist/cli.js'), 'check', '--quiet', '--format', 'json', ...given, folder];
  const project = configuration.project(folder);
  return [
    { name: 'crosstalk-cold', label: 'Crosstalk, no cache', command: own('--no-cache') },
    { name: 'crosstalk-warm', label: 'Crosstalk, nothing changed', command: own() },
    { name: 'read', label: 'floor: reading every file', command: [process.execPath, here, '--floor', 'read', folder] },
    { name: 'parse', label: 'floor: `ts.createSourceFile` on every file', command: [process.execPath, here, '--floor', 'parse', folder] },
    { name: 'oxlint', label: 'oxlint, `no-await-in-loop`', command: bin('oxlint', '-A', 'all', '-D', 'no-await-in-loop', '--disable-nested-config', '--quiet', '--silent', '.') },
    { name: 'biome', label: 'Biome, `noAwaitInLoops`', command: bin('biome', 'lint', `--config-path=${configuration.biome}`, '--only=performance/noAwaitInLoops', '--max-diagnostics=1', '.') },
    { name: 'eslint', label: 'ESLint with typescript-eslint, `no-await-in-loop`', command: bin('eslint', '--quiet', '-c', configuration.untyped, '.') },
    { name: 'eslint-typed', label: 'ESLint with typescript-eslint, `no-floating-promises`', command: bin('eslint', '--quiet', '-c', configuration.typed, '.') },
    { name: 'dependency-cruiser', label: 'dependency-cruiser', command: bin('depcruise', '--no-config', '--ts-pre-compilation-deps', '--exclude', 'node_modules|/dist/', '--output-type', 'null', '.') },
    { name: 'tsc', label: 'tsc --noEmit', command: bin('tsc', '-p', project), found: [1, 2] },
    { name: 'tsgo', label: 'tsc --noEmit, native', command: bin('tsgo', '-p', project), found: [1, 2] },
  ];
}

/** One run of a whole process with its children. */
function measure({ label, command, found = [1] }, folder, work) {
  const report = join(work, 'time.txt');
  const environment = { ...process.env, CROSSTALK_CACHE_DIR: join(work, 'cache'), NODE_OPTIONS: '--max-old-space-size=8192' };
  const { status, signal, stderr } = spawnSync('/usr/bin/time', ['-o', report, '-f', '%e %U %S %M', ...command], { cwd: folder, env: environment, stdio: ['ignore', 'ignore', 'pipe'], encoding: 'utf8', maxBuffer: 1 << 28 });
  if (status !== 0 && !found.includes(status)) throw new Error(`${label} ended with ${String(signal ?? status)}: ${stderr.slice(0, 800)}`);
  const [wall, user, system, kilobytes] = readFileSync(report, 'utf8').trim().split('\n').at(-1).split(' ').map(Number);
  return { wall, user, system, memory: kilobytes / 1024 };
}

function median(numbers) {
  const sorted = [...numbers].sort((one, other) => one - other);
  return (sorted[(sorted.length - 1) >> 1] + sorted[sorted.length >> 1]) / 2;
}

/** Rounds over all tools, rather than one tool after the other. A tool that fails is left out and told. */
function compare(folder, { runs, without, tools, work }) {
  const all = contenders(tools, configurations(work, tools), folder).filter(({ name }) => !without.includes(name));
  const warm = all.find(({ name }) => name === 'crosstalk-warm');
  if (warm !== undefined) measure(warm, folder, work);
  const results = new Map(all.map((contender) => [contender, []]));
  for (let round = 0; round < runs; round += 1) {
    for (const [contender, measured] of results) {
      process.stderr.write(`${folder}, round ${round + 1}: ${contender.label}\n`);
      try {
        measured.push(measure(contender, folder, work));
      } catch (error) {
        process.stderr.write(`${error.message}\n`);
        results.delete(contender);
      }
    }
  }
  return table([...results].map(([{ label }, measured]) => ({
    label, ...Object.fromEntries(['wall', 'user', 'system', 'memory'].map((key) => [key, median(measured.map((one) => one[key]))])),
  })));
}

function table(rows) {
  const [first] = rows;
  const lines = rows.map(({ label, wall, user, system, memory }) => (
    `| ${label} | ${wall.toFixed(2)} | ${user.toFixed(2)} | ${system.toFixed(2)} | ${memory.toFixed(0)} | ${(user / first.user).toFixed(2)} |`
  ));
  return ['| | wall s | user CPU s | system CPU s | peak MiB | user CPU ÷ first row |', '|---|--:|--:|--:|--:|--:|', ...lines].join('\n');
}

function versionsOf(tools) {
  return packages.map((name) => `${name} ${JSON.parse(readFileSync(join(tools, 'node_modules', name, 'package.json'), 'utf8')).version}`).join(', ');
}

function commitOf(folder) {
  return spawnSync('git', ['-C', folder, 'rev-parse', '--short', 'HEAD'], { encoding: 'utf8' }).stdout.trim() || 'no commit';
}

function install(tools) {
  if (existsSync(join(tools, 'node_modules'))) return;
  writeFileSync(join(tools, 'package.json'), '{ "private": true }\n');
  const { status, stderr } = spawnSync('npm', ['install', '--no-audit', '--no-fund', '--loglevel=error', ...packages], { cwd: tools, encoding: 'utf8', shell: process.platform === 'win32' });
  if (status !== 0) throw new Error(stderr);
}

function main(given) {
  const folders = [];
  const options = { runs: '5', without: '', tools: undefined };
  for (let index = 0; index < given.length; index += 1) {
    const name = /^--(runs|without|tools)$/.exec(given[index])?.[1];
    if (name === undefined) folders.push(resolve(given[index]));
    else options[name] = given[(index += 1)];
  }
  if (folders.length === 0) {
    process.stderr.write(usage);
    process.exitCode = 2;
    return;
  }
  const work = mkdtempSync(join(tmpdir(), 'crosstalk-peers-'));
  try {
    const tools = resolve(options.tools ?? work);
    install(tools);
    console.log(`Crosstalk ${commitOf(repository)}, ${new Date().toISOString().slice(0, 10)}, Node ${process.versions.node}, ${cpus().length} × ${cpus()[0]?.model ?? 'unknown processor'}, medians of ${options.runs}; ${versionsOf(tools)}`);
    for (const folder of folders) {
      const table = compare(folder, { runs: Number(options.runs), without: options.without.split(','), tools, work });
      console.log(`\n${folder.split('/').slice(-3).join('/')} at ${commitOf(folder)}, ${sourcesOf(folder).length} files\n\n${table}`);
    }
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

if (process.argv[2] === '--floor') floor(process.argv[3], process.argv[4]);
else main(process.argv.slice(2));
