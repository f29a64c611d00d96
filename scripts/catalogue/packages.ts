import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** What the registry says of a package. */
export interface Published {
  readonly newest: string;
  readonly versions: readonly string[];
}

/** A folder in which a package is installed, for the compiler to resolve from. */
export interface Installed {
  readonly name: string;
  readonly version: string;
  readonly folder: string;
  /** The package of types that stands in for its own, with the version. */
  readonly types?: string;
}

const cache = join(tmpdir(), 'crosstalk-catalogue');

/** The package in the registry that an entry point belongs to: `hono/client` is in `hono`, `node:http` in Node's types. */
export function packageOf(entry: string): string {
  if (entry.startsWith('node:')) return '@types/node';
  return entry.split('/').slice(0, entry.startsWith('@') ? 2 : 1).join('/');
}

/** The package of the community's types: `@koa/router` is typed by `@types/koa__router`. */
export function typesPackageOf(name: string): string {
  return `@types/${name.replace(/^@(.+)\/(.+)$/, '$1__$2')}`;
}

const known = new Map<string, Promise<Published | undefined>>();

export function lookUp(name: string): Promise<Published | undefined> {
  const asked = known.get(name) ?? askRegistry(name);
  known.set(name, asked);
  return asked;
}

async function askRegistry(name: string): Promise<Published | undefined> {
  try {
    const { stdout } = await run('npm', ['view', name, 'dist-tags.latest', 'versions', '--json'], { maxBuffer: 1 << 26 });
    const said = JSON.parse(stdout) as { 'dist-tags.latest': string; versions: string | readonly string[] };
    return { newest: said['dist-tags.latest'], versions: typeof said.versions === 'string' ? [said.versions] : said.versions };
  } catch (error) {
    if (error instanceof Error && /E404|404/.test(error.message)) return undefined;
    throw error;
  }
}

const installing = new Map<string, Promise<Installed>>();

/** Installs a version into the cache, with the types it does not bring itself; nothing of it is run. */
export function install(name: string, version: string): Promise<Installed> {
  const what = `${name}@${version}`;
  const started = installing.get(what) ?? installOnce(name, version);
  installing.set(what, started);
  return started;
}

async function installOnce(name: string, version: string): Promise<Installed> {
  const folder = join(cache, `${name.replace('/', '+')}@${version}`);
  const done = join(folder, 'done.json');
  if (existsSync(done)) return { name, version, folder, ...(JSON.parse(readFileSync(done, 'utf8')) as { readonly types?: string }) };
  const unfinished = `${folder}.${process.pid}`;
  mkdirSync(unfinished, { recursive: true });
  writeFileSync(join(unfinished, 'package.json'), '{ "private": true }\n');
  await npmInstall(unfinished, name, version);
  const types = bringsTypes(unfinished, name) ? undefined : await installTypes(unfinished, name, version);
  writeFileSync(join(unfinished, 'done.json'), JSON.stringify(types === undefined ? {} : { types }));
  rmSync(folder, { recursive: true, force: true });
  renameSync(unfinished, folder);
  return { name, version, folder, ...(types === undefined ? {} : { types }) };
}

async function npmInstall(folder: string, name: string, version: string): Promise<void> {
  const flags = ['--ignore-scripts', '--no-package-lock', '--no-audit', '--no-fund', '--omit=optional', '--omit=dev', '--prefer-offline', '--loglevel=error'];
  // Peers that contradict each other do not matter for reading declarations, nor does a dependency that is not in the registry.
  const ways = [['install', ...flags], ['install', ...flags, '--force']];
  for (const way of ways) {
    try {
      await run('npm', [...way, `${name}@${version}`], { cwd: folder, maxBuffer: 1 << 26 });
      return;
    } catch {
      continue;
    }
  }
  await unpackAlone(folder, name, version);
}

async function unpackAlone(folder: string, name: string, version: string): Promise<void> {
  const { stdout } = await run('npm', ['pack', '--silent', `${name}@${version}`], { cwd: folder });
  const target = join(folder, 'node_modules', name);
  mkdirSync(target, { recursive: true });
  await run('tar', ['-xzf', join(folder, stdout.trim()), '-C', target, '--strip-components=1']);
}

/** The types of the same major, where there are some. */
async function installTypes(folder: string, name: string, version: string): Promise<string | undefined> {
  if (name.startsWith('@types/')) return undefined;
  const typed = typesPackageOf(name);
  const published = await lookUp(typed);
  if (published === undefined) return undefined;
  const major = `${version.split('.')[0] ?? ''}.`;
  const chosen = published.newest.startsWith(major) ? published.newest : (published.versions.filter((one) => one.startsWith(major)).at(-1) ?? published.newest);
  await npmInstall(folder, typed, chosen);
  return `${typed} ${chosen}`;
}

interface Manifest {
  readonly types?: string;
  readonly typings?: string;
  readonly exports?: unknown;
  readonly typesVersions?: unknown;
}

export function manifestOf(folder: string, name: string): Manifest {
  return JSON.parse(readFileSync(join(folder, 'node_modules', name, 'package.json'), 'utf8')) as Manifest;
}

function bringsTypes(folder: string, name: string): boolean {
  const manifest = manifestOf(folder, name);
  return manifest.types !== undefined || manifest.typings !== undefined || manifest.typesVersions !== undefined || /\.d\.[cm]?ts"/.test(JSON.stringify(manifest.exports ?? null)) || existsSync(join(folder, 'node_modules', name, 'index.d.ts'));
}

/** What can be imported of a package: what its manifest exports, or what lies at its top. */
export function entryPoints(folder: string, name: string): readonly string[] {
  const { exports } = manifestOf(folder, name);
  const listed = typeof exports === 'object' && exports !== null ? Object.keys(exports).filter((key) => key.startsWith('./') && !key.includes('*') && !/\.(json|css|[cm]?js)$/.test(key)) : lyingAtTop(join(folder, 'node_modules', name));
  return [name, ...listed.slice(0, 100).map((key) => `${name}/${key.replace(/^\.\//, '')}`)];
}

function lyingAtTop(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (entry.isDirectory()) return ['index.d.ts', 'package.json'].some((file) => existsSync(join(folder, entry.name, file))) ? [entry.name] : [];
    const file = /^(.+)\.d\.ts$/.exec(entry.name)?.[1];
    return file === undefined || file === 'index' ? [] : [file];
  });
}
