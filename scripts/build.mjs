import { createHash } from 'node:crypto';
import { chmodSync, copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as esbuild from 'esbuild';
import { compilerAsModule } from './bundle-compiler.mjs';
import { writeDeclarations } from './declarations.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const watch = process.argv.includes('--watch');
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

/** Tells builds apart whose results may differ: by their sources and by the versions of what goes into them. */
function buildOf() {
  const hash = createHash('sha256').update(readFileSync(join(root, 'package-lock.json')));
  const sources = readdirSync(join(root, 'src'), { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  for (const file of sources.sort()) hash.update(relative(root, file)).update(readFileSync(file));
  return `${version}-${hash.digest('hex').slice(0, 16)}`;
}

/** The one file of elkjs that the layout thread loads, shipped as it was published: its licence asks for it. */
const elkFiles = ['elk-worker.min.js'];

/** Keeps the core in one file that every process shares, and the compiler in another that the core loads when it has to parse. */
const coreOnce = {
  name: 'core-once',
  setup(build) {
    build.onResolve({ filter: /core(\/index)?$/ }, (imported) => {
      const path = join(imported.resolveDir, imported.path);
      const isDoor = path === join(root, 'src/core') || path === join(root, 'src/core/index');
      return isDoor && imported.kind !== 'entry-point' ? { path: './core.js', external: true } : undefined;
    });
    build.onResolve({ filter: /^\.\/syntax$/ }, ({ kind }) => (kind === 'require-call' ? { path: './syntax.js', external: true } : undefined));
  },
};

/** Keeps the library behind the language client in a file of its own, which is loaded after activation. */
const clientLater = {
  name: 'client-later',
  setup(build) {
    build.onResolve({ filter: /^\.\/language-client$/ }, ({ kind }) => (kind === 'dynamic-import' ? { path: './language-client.js', external: true } : undefined));
  },
};

/** Points imports of elkjs at the files copied to dist/elk. */
const elkBeside = {
  name: 'elk-beside',
  setup(build) {
    build.onResolve({ filter: /^elkjs(\/|$)/ }, ({ path }) => {
      const file = path === 'elkjs' || path.startsWith('elkjs/lib/elk.bundled') ? 'main.js' : `${basename(path, '.js')}.js`;
      return elkFiles.includes(file)
        ? { path: `./elk/${file}`, external: true }
        : { errors: [{ text: `${path} is not shipped; scripts/build.mjs copies ${elkFiles.join(', ')}.` }] };
    });
  },
};

const common = {
  absWorkingDir: root,
  bundle: true,
  minify: !watch,
  sourcemap: watch ? 'linked' : false,
  legalComments: 'none',
  metafile: true,
  logLevel: 'warning',
  define: {
    'process.env.CROSSTALK_VERSION': JSON.stringify(version),
    'process.env.CROSSTALK_BUILD': JSON.stringify(watch ? '' : buildOf()),
    'process.env.NODE_ENV': JSON.stringify(watch ? 'development' : 'production'),
  },
};

/** The published entry of jsonc-parser requires its parts in a way that cannot be bundled. */
const alias = { 'jsonc-parser': 'jsonc-parser/lib/esm/main.js' };

const node = { ...common, alias, platform: 'node', format: 'cjs', target: 'node20', external: ['vscode'] };

/** Threads: `src/server/layout.worker.ts` becomes `dist/layout.worker.js`. */
const workers = readdirSync(join(root, 'src'), { recursive: true })
  .filter((file) => file.endsWith('.worker.ts'))
  .map((file) => `src/${file.replaceAll('\\', '/')}`);

const bundles = [
  { ...node, entryPoints: ['src/core/index.ts'], outfile: 'dist/core.js', plugins: [coreOnce] },
  { ...node, entryPoints: ['src/core/syntax.ts'], outfile: 'dist/syntax.js', plugins: [compilerAsModule(root)] },
  { ...node, entryPoints: ['src/extension/extension.ts'], outfile: 'dist/extension.js', plugins: [coreOnce, elkBeside, clientLater], supported: { 'dynamic-import': false } },
  { ...node, entryPoints: ['src/extension/language-client.ts'], outfile: 'dist/language-client.js' },
  { ...node, entryPoints: ['src/server/server.ts'], outfile: 'dist/server.js', plugins: [coreOnce, elkBeside] },
  { ...node, entryPoints: ['src/api/api.ts'], outfile: 'dist/api.js', plugins: [coreOnce] },
  { ...node, entryPoints: ['src/cli/cli.ts'], outfile: 'dist/cli.js', plugins: [coreOnce, elkBeside], banner: { js: '#!/usr/bin/env node' } },
  ...workers.map((file) => ({ ...node, entryPoints: [file], outfile: `dist/${basename(file, '.ts')}.js`, plugins: [coreOnce, elkBeside] })),
  { ...common, entryPoints: ['src/webview/main.tsx'], outfile: 'dist/webview/main.js', platform: 'browser', format: 'iife', target: 'chrome120' },
];

function requireEntries() {
  const missing = bundles.flatMap(({ entryPoints }) => entryPoints).filter((file) => !existsSync(join(root, file)));
  if (missing.length > 0) {
    throw new Error(`There is nothing to build from at ${missing.join(', ')}.`);
  }
}

function copyElk() {
  mkdirSync(join(root, 'dist/elk'), { recursive: true });
  for (const file of elkFiles) {
    copyFileSync(join(root, 'node_modules/elkjs/lib', file), join(root, 'dist/elk', file));
  }
  copyFileSync(join(root, 'node_modules/elkjs/LICENSE.md'), join(root, 'dist/elk/LICENSE.md'));
}

/** Writes the licences of all packages that went into a bundle, and, for pages of their own, of those that went into the viewer. */
function writeNotices(results) {
  const elk = 'elkjs is in elk/, unmodified and with its own licence.\n';
  writeFileSync(join(root, 'dist/THIRD-PARTY-NOTICES.txt'), noticesOf(results, elk));
  const viewer = results.filter(({ metafile }) => 'dist/webview/main.js' in metafile.outputs);
  writeFileSync(join(root, 'dist/webview/NOTICES.txt'), noticesOf(viewer, `elkjs lays out the map. It is in this page unmodified.\n\n${noticeOf('node_modules/elkjs')}`));
}

function noticesOf(results, first) {
  const inputs = results.flatMap(({ metafile }) => Object.keys(metafile.inputs));
  const folders = new Set(inputs.flatMap((file) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(file)?.[0] ?? []));
  const inside = folders.has('node_modules/@ts-morph/common') ? ['node_modules/typescript'] : [];
  return [first, ...[...folders, ...inside].sort().map(noticeOf)].join(`\n${'-'.repeat(80)}\n\n`);
}

/** Name, version, licence and where its source is, with the text of the licence. */
function noticeOf(folder) {
  const { name, version: release, license, repository } = JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8'));
  const source = (repository?.url ?? repository ?? '').replace(/^git\+/, '');
  const licenseFile = readdirSync(join(root, folder)).find((file) => /^licen[sc]e/i.test(file));
  const text = licenseFile === undefined ? '' : `\n${readFileSync(join(root, folder, licenseFile), 'utf8').trim()}\n`;
  return `${name} ${release} (${license})${source === '' ? '' : `, source: ${source}`}\n${text}`;
}

function reportSizes(results) {
  for (const file of results.flatMap(({ metafile }) => Object.keys(metafile.outputs)).filter((name) => !name.endsWith('.map'))) {
    const kilobytes = Math.ceil(statSync(join(root, file)).size / 1024);
    console.log(`${file.padEnd(28)}${String(kilobytes).padStart(8)} KB`);
  }
}

async function buildOnce() {
  const results = await Promise.all(bundles.map((bundle) => esbuild.build(bundle)));
  chmodSync(join(root, 'dist/cli.js'), 0o755);
  copyFileSync(join(root, 'src/api/api.mjs'), join(root, 'dist/api.mjs'));
  writeDeclarations(root);
  writeNotices(results);
  reportSizes(results);
}

async function buildOnChange() {
  const contexts = await Promise.all(bundles.map((bundle) => esbuild.context({ ...bundle, logLevel: 'info' })));
  await Promise.all(contexts.map((context) => context.watch()));
}

try {
  requireEntries();
  copyElk();
  await (watch ? buildOnChange() : buildOnce());
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
