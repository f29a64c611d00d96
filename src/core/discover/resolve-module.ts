import type { Discovery, PackageInfo, TsConfig } from './discovery';
import { resolveExports } from './package-exports';
import { folderOf, isWithin, joinPath, nearest } from './paths';

/** Finds the workspace file that an import means; `undefined` for external packages and for what does not exist. */
export type ModuleResolver = (importer: string, specifier: string) => string | undefined;

interface Index {
  readonly files: ReadonlySet<string>;
  readonly packages: ReadonlyMap<string, PackageInfo>;
  readonly byName: ReadonlyMap<string, PackageInfo>;
  readonly tsconfigs: ReadonlyMap<string, TsConfig>;
}

const EXTENSIONS = ['.ts', '.tsx', '.d.ts', '.js', '.jsx', '.mts', '.cts', '.mjs', '.cjs', '.json'];
/** What a compiled extension in an import may have been written as. */
const WRITTEN_AS: Readonly<Record<string, readonly string[]>> = {
  '.js': ['.ts', '.tsx', '.d.ts'], '.jsx': ['.tsx', '.d.ts'], '.mjs': ['.mts', '.d.mts'], '.cjs': ['.cts', '.d.cts'],
};
/** Folders a compiler writes to, which stand for `src` in the sources. */
const OUTPUT = /^(?:\.\/)?(?:dist|build|lib|out|esm|cjs|es)(?:\/(?:(?:esm|cjs|es|src|types|node)(?:\/|$))?|$)/;

export function resolveModule(discovery: Discovery, importer: string, specifier: string): string | undefined {
  return createModuleResolver(discovery)(importer, specifier);
}

/** Builds the index once; answers are remembered by folder and specifier. */
export function createModuleResolver(discovery: Pick<Discovery, 'data' | 'packages' | 'tsconfigs'> & { readonly files: readonly { readonly path: string }[] }): ModuleResolver {
  const index: Index = {
    files: new Set([...discovery.files.map((file) => file.path), ...discovery.data]),
    packages: new Map(discovery.packages.map((info) => [info.root, info])),
    byName: new Map(discovery.packages.flatMap((info) => (info.name === undefined ? [] : [[info.name, info]]))),
    tsconfigs: new Map(discovery.tsconfigs.map((config) => [config.folder, config])),
  };
  const byFolder = new Map<string, Answers>();
  const byImporter = new Map<string, Answers>();
  return (importer, specifier) => {
    const answers = byImporter.get(importer) ?? answersFor(importer, byFolder);
    byImporter.set(importer, answers);
    const known = answers.found.get(specifier);
    if (known !== undefined) return known === NOWHERE ? undefined : known;
    const found = resolve(index, answers.folder, specifier.replace(/[?#].*$|^(?=#)/, ''), specifier);
    answers.found.set(specifier, found ?? NOWHERE);
    return found;
  };
}

/** What imports of one folder mean. */
interface Answers { readonly folder: string; readonly found: Map<string, string | typeof NOWHERE> }

const NOWHERE = Symbol('nowhere');

function answersFor(importer: string, byFolder: Map<string, Answers>): Answers {
  const folder = folderOf(importer);
  const answers = byFolder.get(folder) ?? { folder, found: new Map() };
  byFolder.set(folder, answers);
  return answers;
}

function resolve(index: Index, folder: string, path: string, specifier: string): string | undefined {
  if (specifier.startsWith('#')) return resolveOwnImport(index, folder, specifier) ?? resolveByPaths(index, folder, specifier);
  if (/^\.\.?(?:\/|$)/.test(path)) return atPath(index, joinPath(folder, path));
  if (path === '' || /^[a-z][a-z+.-]+:/.test(path)) return undefined;
  // A path of the machine that runs it, such as that of a layer of Lambda, which a compiler is told a file for.
  if (path.startsWith('/')) return resolveByPaths(index, folder, path);
  return resolveByPaths(index, folder, path) ?? resolveWorkspacePackage(index, path) ?? resolveByBase(index, folder, path)
    ?? resolveByConvention(index, folder, path);
}

/** A file at the path, with its extension guessed, compiled twins read as their source, or the folder's index. */
function atPath(index: Index, path: string | undefined): string | undefined {
  if (path === undefined) return undefined;
  const extension = /\.[cm]?jsx?$/.exec(path)?.[0];
  if (extension !== undefined) {
    const stem = path.slice(0, -extension.length);
    const source = WRITTEN_AS[extension]?.map((written) => stem + written).find((file) => index.files.has(file));
    if (source !== undefined) return source;
  }
  if (index.files.has(path)) return path;
  const stems = path === '' ? ['index'] : [path, `${path}/index`];
  for (const stem of stems) {
    const found = EXTENSIONS.find((candidate) => index.files.has(stem + candidate));
    if (found !== undefined) return stem + found;
  }
  const entry = index.packages.get(path);
  return entry?.main === undefined ? undefined : inPackage(index, entry, entry.main);
}

/** `paths` of the nearest tsconfig that has a pattern for it. */
function resolveByPaths(index: Index, folder: string, specifier: string): string | undefined {
  for (let at = folder; ; at = folderOf(at)) {
    const config = index.tsconfigs.get(at);
    const found = config === undefined ? undefined : matchPaths(index, config, specifier);
    if (found !== undefined || at === '') return found;
  }
}

function matchPaths(index: Index, config: TsConfig, specifier: string): string | undefined {
  const matches = Object.entries(config.paths).flatMap(([pattern, candidates]) => {
    const [prefix = '', suffix] = pattern.split('*');
    if (pattern.startsWith('/') !== specifier.startsWith('/')) return [];
    if (suffix === undefined) return pattern === specifier ? [{ length: Infinity, candidates, rest: '' }] : [];
    const fits = specifier.length >= prefix.length + suffix.length && specifier.startsWith(prefix) && specifier.endsWith(suffix);
    return fits ? [{ length: prefix.length, candidates, rest: specifier.slice(prefix.length, specifier.length - suffix.length) }] : [];
  }).sort((left, right) => right.length - left.length);
  for (const { candidates, rest } of matches) {
    for (const candidate of candidates) {
      const found = atPath(index, joinPath('', candidate.replace('*', () => rest)));
      if (found !== undefined) return found;
    }
  }
  return undefined;
}

function resolveByBase(index: Index, folder: string, specifier: string): string | undefined {
  const config = nearest(index.tsconfigs, folder);
  return config?.baseUrl === undefined ? undefined : atPath(index, joinPath(config.baseUrl, specifier));
}

/** Aliases that bundlers set up outside tsconfig; taken only when the file is there. */
function resolveByConvention(index: Index, folder: string, specifier: string): string | undefined {
  const alias = /^(?:@|~|~~|\$lib|src)\/(.+)$/.exec(specifier);
  const root = nearest(index.packages, folder)?.root;
  if (alias?.[1] === undefined || root === undefined) return undefined;
  const folders = specifier.startsWith('$lib') ? ['src/lib'] : specifier.startsWith('src/') ? ['src'] : ['src', 'app', ''];
  for (const candidate of folders) {
    const found = atPath(index, joinPath(root, `${candidate}/${alias[1]}`));
    if (found !== undefined && isWithin(found, root)) return found;
  }
  return undefined;
}

function resolveWorkspacePackage(index: Index, specifier: string): string | undefined {
  const name = /^(?:@[^/]+\/)?[^/]+/.exec(specifier)?.[0] ?? specifier;
  const info = index.byName.get(name);
  if (info === undefined) return undefined;
  const subpath = specifier.slice(name.length + 1);
  const exported = resolveExports(info.exports, subpath === '' ? '.' : `./${subpath}`);
  const entries = subpath === '' ? [...exported, info.types, info.module, info.main, 'src/index', 'index', 'lib/index', 'src/main']
    : [...exported, subpath, `src/${subpath}`, `lib/${subpath}`];
  return firstInPackage(index, info, entries);
}

/** The package's own `imports` (`#db` → `./src/db.ts`). */
function resolveOwnImport(index: Index, folder: string, specifier: string): string | undefined {
  const info = nearest(index.packages, folder);
  return info === undefined ? undefined : firstInPackage(index, info, resolveExports(info.imports, specifier));
}

function firstInPackage(index: Index, info: PackageInfo, entries: readonly (string | undefined)[]): string | undefined {
  const found = entries.map((entry) => (entry === undefined ? undefined : inPackage(index, info, entry)));
  const existing = found.filter((path) => path !== undefined);
  return existing.find((path) => !/\.d\.[cm]?ts$/.test(path)) ?? existing[0];
}

/** The source of a package entry: what it names, or the file under `src` that is compiled to it. */
function inPackage(index: Index, info: PackageInfo, entry: string): string | undefined {
  const declared = entry.replace(/\.d\.([cm]?)ts$/, '.$1js');
  const source = OUTPUT.test(declared) ? declared.replace(OUTPUT, 'src/') : undefined;
  const candidates = source === undefined ? [entry] : [source, declared.replace(OUTPUT, ''), entry];
  for (const candidate of candidates) {
    const path = joinPath(info.root, candidate);
    const found = path === undefined || path === info.root ? undefined : atPath(index, path);
    if (found !== undefined) return found;
  }
  return undefined;
}
