import { byCodeUnit } from '../model/by-code-unit';
import type { PackageInfo, TsConfig } from './discovery';
import { folderOf, nameOf, nearest } from './paths';
import { TEST_HELPERS } from './test-helpers';
import { isRecord, readJsonObject, stringIn, stringsOf, type Reading } from './read-text';

type Manifest = Readonly<Record<string, unknown>>;

const DEPENDENCY_KINDS = ['dependencies', 'devDependencies', 'peerDependencies', 'optionalDependencies'];
const WORKSPACE_FILES = ['pnpm-workspace.yaml', 'nx.json', 'lerna.json', 'turbo.json', 'rush.json'];

/** Reads every package.json of the tree, which finds npm, yarn and pnpm workspaces alike. */
export function readPackages(
  reading: Reading, files: readonly string[], tsconfigs: ReadonlyMap<string, TsConfig>,
): readonly PackageInfo[] {
  const present = new Set(files);
  const packages: PackageInfo[] = [];
  for (const path of files) {
    if (nameOf(path) !== 'package.json') continue;
    const manifest = readJsonObject(reading, path);
    if (manifest === undefined) continue;
    const root = folderOf(path);
    packages.push(toPackage(root, manifest, isWorkspaceRoot(reading, root, manifest, present), nearest(tsconfigs, root)));
  }
  return packages.sort((left, right) => byCodeUnit(left.root, right.root));
}

function toPackage(root: string, manifest: Manifest, workspaceRoot: boolean, tsconfig: TsConfig | undefined): PackageInfo {
  const text = (key: 'name' | 'main' | 'module' | 'types'): Partial<PackageInfo> => {
    const value = stringIn(manifest, key) ?? (key === 'types' ? stringIn(manifest, 'typings') : undefined);
    return value === undefined || value === '' ? {} : { [key]: value };
  };
  return {
    root, ...text('name'), ...text('main'), ...text('module'), ...text('types'),
    ...(manifest['exports'] === undefined ? {} : { exports: manifest['exports'] }),
    ...(manifest['imports'] === undefined ? {} : { imports: manifest['imports'] }),
    dependencies: dependenciesOf(manifest), ...shipped(manifest), aliases: aliasesOf(manifest), bin: binOf(manifest['bin']), scripts: textRecord(manifest['scripts']),
    private: manifest['private'] === true, workspaceRoot,
    published: isPublished(manifest),
    ...(tsconfig === undefined ? {} : { tsconfig }),
  };
}

/** Of a private package `files` says what is packed for its deployment: nobody installs it. */
function isPublished(manifest: Manifest): boolean {
  const keys = ['exports', 'types', 'typings', 'publishConfig', ...(manifest['private'] === true ? [] : ['files'])];
  return keys.some((key) => manifest[key] !== undefined);
}

function dependenciesOf(manifest: Manifest): readonly string[] {
  const names = DEPENDENCY_KINDS.flatMap((kind) => {
    const dependencies = manifest[kind];
    return isRecord(dependencies) ? Object.keys(dependencies) : [];
  });
  return [...new Set([...names, ...Object.values(aliasesOf(manifest))])].sort(byCodeUnit);
}

function shipped({ dependencies, devDependencies }: Manifest): Pick<PackageInfo, 'ships'> {
  const ships = TEST_HELPERS.filter((name) => isRecord(dependencies) && name in dependencies && !(isRecord(devDependencies) && name in devDependencies));
  return ships.length === 0 ? {} : { ships };
}

const ALIASED = /^npm:((?:@[^/@]+\/)?[^@/]+)(?:@|$)/;

function aliasesOf(manifest: Manifest): Readonly<Record<string, string>> {
  const versions = DEPENDENCY_KINDS.flatMap((kind) => Object.entries(textRecord(manifest[kind])));
  return Object.fromEntries(versions.flatMap(([name, version]) => {
    const real = ALIASED.exec(version)?.[1];
    return real === undefined ? [] : [[name, real] as const];
  }));
}

function binOf(bin: unknown): readonly string[] {
  return typeof bin === 'string' ? [bin] : isRecord(bin) ? stringsOf(Object.values(bin)) : [];
}

function textRecord(value: unknown): Readonly<Record<string, string>> {
  if (!isRecord(value)) return {};
  return Object.fromEntries(Object.entries(value).filter((entry): entry is [string, string] => typeof entry[1] === 'string'));
}

function isWorkspaceRoot(reading: Reading, root: string, manifest: Manifest, present: ReadonlySet<string>): boolean {
  if (manifest['workspaces'] !== undefined) return true;
  const at = (name: string): string => (root === '' ? name : `${root}/${name}`);
  if (WORKSPACE_FILES.some((name) => present.has(at(name)))) return true;
  const nest = present.has(at('nest-cli.json')) ? readJsonObject(reading, at('nest-cli.json')) : undefined;
  return nest?.['monorepo'] === true || isRecord(nest?.['projects']);
}
