import { CONFIG_FILE } from '../config/config';
import { isSourcePath } from '../discover/classify';
import { folderOf, pathBelow } from '../discover/paths';
import { byCodeUnit } from '../model/by-code-unit';
import type { Unresolved } from '../model/communication-map';
import type { FileFacts } from '../model/facts';
import type { DirectoryEntry, FileSystemPort, Recollection } from '../ports';
import type { FactsProblem, LinkedPackage } from './read-facts';
import { readShared } from './shared-text';

/** What an analysis needs where there are facts instead of files, and what it will lack. */
export interface LinkedFiles {
  readonly port: FileSystemPort;
  readonly recollection: Recollection;
  /** Packages that others mention and that nobody brought. */
  readonly missing: readonly Unresolved[];
  /** Configurations of repositories that none can have where several are linked. */
  readonly unusedConfigs: readonly string[];
}

/** Puts packages together again as the folder that they were taken from; several repositories lie beside each other, each in a folder of its name. */
export function linkFacts(packages: readonly LinkedPackage[]): LinkedFiles | FactsProblem {
  const problem = repeated(packages);
  if (problem !== undefined) return { problem };
  const repositories = new Set(packages.map(({ head }) => head.repository ?? ''));
  const isOne = repositories.size === 1;
  const placed = packages.map((one): Placed => ({ ...one, prefix: isOne ? '' : `${one.head.repository ?? ''}/` }));
  if (!isOne && repositories.has('')) return { problem: `${placed.find(({ head }) => head.repository === undefined)?.from ?? ''} says not which repository it is of; where several are linked, write each with "crosstalk facts --repository NAME"` };
  return {
    port: filesOf(placed), recollection: recollectionOf(placed), missing: missingPackages(placed),
    unusedConfigs: isOne ? [] : placed.flatMap(({ prefix, texts }) => texts.flatMap(({ text }) => (text === CONFIG_FILE ? [`${prefix}${text}`] : []))),
  };
}

type Placed = LinkedPackage & { readonly prefix: string };

function nameOfPackage({ head }: LinkedPackage): string {
  return [head.repository, head.package].filter((name) => name !== undefined && name !== '').join('/') || '.';
}

function repeated(packages: readonly LinkedPackage[]): string | undefined {
  const seen = new Map<string, LinkedPackage>();
  const owners = new Map<string, LinkedPackage>();
  for (const one of packages) {
    const name = nameOfPackage(one);
    const other = seen.get(name);
    if (other !== undefined) return `There are two facts of the package ${name}: ${other.from} and ${one.from}`;
    seen.set(name, one);
    for (const file of one.listing.files) {
      const key = `${one.head.repository ?? ''}\n${file}`;
      const owner = owners.get(key);
      if (owner !== undefined) return `${file} belongs to two packages, ${nameOfPackage(owner)} in ${owner.from} and ${nameOfPackage(one)} in ${one.from}; take the facts of both with the same --root`;
      owners.set(key, one);
    }
  }
  return undefined;
}

function filesOf(placed: readonly Placed[]): FileSystemPort {
  const folders = new Map<string, Map<string, DirectoryEntry['kind']>>([['', new Map()]]);
  const texts = new Map<string, Uint8Array | { readonly failed: string }>();
  const unreadable = new Map<string, string>();
  const add = (path: string, kind: DirectoryEntry['kind']): void => {
    for (let [at, what] = [path, kind]; at !== ''; [at, what] = [folderOf(at), 'directory']) {
      const folder = folders.get(folderOf(at)) ?? new Map<string, DirectoryEntry['kind']>();
      if (folder.has(at)) return;
      folders.set(folderOf(at), folder.set(at, what));
    }
  };
  for (const { prefix, listing, texts: written } of placed) {
    for (const file of listing.files) add(prefix + file, 'file');
    for (const { file, reason } of listing.skipped) {
      add(prefix + file, kindOf(reason));
      if (reason.startsWith(UNREADABLE)) unreadable.set(prefix + file, reason.slice(UNREADABLE.length));
    }
    for (const one of written) texts.set(prefix + one.text, 'failed' in one ? one : new TextEncoder().encode(one.content));
  }
  const present = new Set(placed.flatMap(({ prefix, listing }) => listing.files.map((file) => prefix + file)));
  return {
    readDirectory: (path) => {
      const failed = unreadable.get(path);
      if (failed !== undefined) return { failed };
      return [...folders.get(path) ?? []].map(([file, kind]) => ({ name: pathBelow(path, file), kind }));
    },
    // Of another file that is there and was not kept nobody needs what is in it; a source without its text must not look empty.
    readFile: (path) => texts.get(path) ?? (present.has(path) && !isSourcePath(path) ? new Uint8Array() : { failed: 'does not exist' }),
  };
}

const UNREADABLE = 'folder cannot be read: ';

function kindOf(reason: string): DirectoryEntry['kind'] {
  if (reason.startsWith('symbolic link')) return 'link';
  return reason === 'not a regular file' ? 'other' : 'directory';
}

function recollectionOf(placed: readonly Placed[]): Recollection {
  const sources = new Map(placed.flatMap(({ prefix, sources: written }) => written.map((one) => [prefix + one.line.source, one] as const)));
  return {
    isAll: true,
    recall: (what, file, _bytes, make) => {
      const source = sources.get(file);
      const known = source === undefined ? undefined : madeOf(what, file, source);
      return (known as ReturnType<typeof make> | undefined) ?? make();
    },
    settle: () => undefined,
  };
}

function madeOf(what: Parameters<Recollection['recall']>[0], file: string, { line, facts }: LinkedPackage['sources'][number]): object | undefined {
  switch (what) {
    case 'scan': return line.scan;
    case 'stacks': return line.stacks ?? { functions: undefined };
    case 'proxies': return line.proxies ?? [];
    case 'facts': return facts === undefined ? undefined : { ...readShared(facts) as FileFacts, file };
  }
}

/** Members of a workspace without facts; files that import them cannot be followed there. */
function missingPackages(placed: readonly Placed[]): readonly Unresolved[] {
  const brought = new Set(placed.map(({ prefix, head }) => prefix + head.package));
  const left = placed.flatMap(({ prefix, head }) => head.leavesOut.map((folder) => prefix + folder)).filter((folder) => !brought.has(folder));
  const roots = new Set(placed.map(({ prefix }) => prefix).filter((prefix) => !brought.has(prefix)));
  return [
    ...[...roots].map((prefix) => missing(prefix.replace(/\/$/, '') || '.', 'nobody linked the facts of the root, so the configuration, deployment files and members there are not known')),
    ...[...new Set(left)].map((folder) => missing(folder, 'nobody linked the facts of this package, so nothing in it is known')),
  ].sort((one, other) => byCodeUnit(one.file, other.file));
}

function missing(file: string, reason: string): Unresolved {
  return { file, line: 1, reason, text: file };
}
