import type { ExportFact, Expression, FileFacts, InterfaceFact } from '../model/facts';
import type { RpcService } from '../discover/discovery';
import type { ReadLog, Recorded } from './reads';
import { tableFor, type Table } from './remembered';

/** All extracted files of a workspace, with what resolves names between them. */
export interface Program {
  /** What computations read of the program and of each other. */
  readonly reads: ReadLog;
  readonly files: ReadonlyMap<string, FileFacts>;
  /** Whether a file is among them. */
  readonly isMember: (path: string) => boolean;
  /** Facts of any file of the workspace, extracted when first asked for. */
  readonly find: (path: string) => FileFacts | undefined;
  readonly resolve: (importer: string, specifier: string) => string | undefined;
  /** The package that an import names, or the entry point of one that has a model of its own; `undefined` when it names none. */
  readonly packageOf: (specifier: string) => string | undefined;
  /** Whether a name imported from a file of the workspace has no part in communication: no need to look into it. */
  readonly isOutside: (importer: string, specifier: string, name: string) => boolean;
  /** The types that files around one declare for all files, by their whole name. */
  readonly ambient: (importer: string, name: string) => readonly DeclaredAt[];
  /** Where a name comes from that a framework imports by itself. */
  readonly autoImported: (importer: string, name: string) => { readonly path: string; readonly name: string } | undefined;
  /** Whether a file may export a name; without looking into it more than needed, so more often than it does. */
  readonly mayExport: (path: string, name: string) => boolean;
  /** What a file of data holds. */
  readonly data: (path: string) => { readonly value: unknown } | undefined;
  /** Files that a library reads settings from. */
  readonly settings: readonly SettingFiles[];
  /** Files outside the gate that register settings. */
  readonly registering: readonly string[];
  /** Files through which others import the packages that the workspace publishes. */
  readonly published: readonly string[];
  /** gRPC services that the workspace declares. */
  readonly rpcServices: readonly RpcService[];
  /** Whether a tool wrote the file: what it sends belongs to its callers. */
  readonly isGenerated: (file: string) => boolean;
  /** Whether the package of a file, or one above it, lists a dependency. */
  readonly dependsOn: (file: string, packageName: string) => boolean;
  /** The path of a file below the root of its service, or of its package where it is in none. */
  readonly innerPath: (file: string) => string;
  readonly serviceOf: (file: string) => string | undefined;
  /** Services whose packages depend, directly or through other packages of the workspace, on the package of a file. */
  readonly dependents: (file: string) => readonly string[];
  /** Services whose code uses a file of a library, directly or through other files, by the names they import. */
  readonly users: (file: string) => readonly string[];
}

/** A type, and the binding by which the file that declares it knows it. */
export interface DeclaredAt { readonly file: FileFacts; readonly binding: number }

/** Settings below `root`: the files that hold them, the one that says most first, and the one that names variables for them. */
export interface SettingFiles { readonly library: string; readonly root: string; readonly files: readonly string[]; readonly variables: string | undefined }

export type ExportTarget =
  | { readonly kind: 'expression'; readonly file: FileFacts; readonly value: Expression; readonly binding?: number }
  | { readonly kind: 'package'; readonly package: string; readonly name: string }
  | { readonly kind: 'namespace'; readonly file: FileFacts }
  | { readonly kind: 'data'; readonly value: unknown }
  | { readonly kind: 'missing'; readonly reason: string };

/** What `name` imported from `specifier` is, through re-exports and barrels. */
export function findImported(program: Program, importer: string, specifier: string, name: string): ExportTarget {
  const path = program.resolve(importer, specifier);
  if (path === undefined) {
    const packageName = program.packageOf(specifier);
    return packageName === undefined ? { kind: 'missing', reason: `cannot resolve '${specifier}'` } : { kind: 'package', package: packageName, name: subpathName(specifier, packageName, name) };
  }
  const data = program.data(path);
  if (data !== undefined) return { kind: 'data', value: data.value };
  const file = program.find(path);
  if (file === undefined) return { kind: 'missing', reason: 'not analysed' };
  return findExport(program, file, name);
}

/** Libraries that have a file for each of their functions. */
const A_FILE_EACH = /^lodash(-es)?$/;

/** Named exports of `pkg/subpath` keep their name; the package's own index is what models speak of, and `lodash/merge` is its `merge`. */
function subpathName(specifier: string, packageName: string, name: string): string {
  const [subpath] = specifier.slice(packageName.length + 1).split('.');
  const isWhole = name === 'default' || name === '*';
  return isWhole && subpath !== undefined && /^\w+$/.test(subpath) && A_FILE_EACH.test(packageName) ? subpath : name;
}

/** What a file exports under a name; remembered. */
export function findExport(program: Program, file: FileFacts, name: string): ExportTarget {
  return program.reads.again(exportsOf(program, file), name, () => searchExport(program, file, name, new Set()));
}

type Exports = Map<string, Recorded<ExportTarget>>;

const found = new WeakMap<ReadLog, Table<FileFacts, Exports>>();

function exportsOf({ reads }: Program, file: FileFacts): Exports {
  const files = found.get(reads) ?? tableFor<FileFacts, Exports>(reads);
  found.set(reads, files);
  const names = files.get(file) ?? (new Map() as Exports);
  files.set(file, names);
  return names;
}

function searchExport(program: Program, file: FileFacts, name: string, seen: Set<string>): ExportTarget {
  const key = `${file.file}#${name}`;
  if (seen.has(key)) return { kind: 'missing', reason: 'circular export' };
  seen.add(key);
  const whole = wholeExport(file);
  if (name === '*') return whole === undefined ? { kind: 'namespace', file } : { kind: 'expression', file, value: whole };
  const own = file.exports.find((entry) => 'name' in entry && entry.name === name);
  if (own !== undefined && 'name' in own) return follow(program, file, own, seen);
  if (whole !== undefined) return { kind: 'expression', file, value: name === 'default' ? whole : { kind: 'member', object: whole, name } };
  return name === 'default' && hasOnlyNames(file) ? { kind: 'namespace', file } : findInStars(program, file, name, seen);
}

/** What `module.exports` or `export =` is set to. */
function wholeExport(file: FileFacts): Expression | undefined {
  const whole = file.exports.find((entry) => 'name' in entry && entry.name === '=');
  return whole !== undefined && 'value' in whole ? whole.value : undefined;
}

/** Without a default export the default of such a file is all its names, as in CommonJS. */
function hasOnlyNames(file: FileFacts): boolean {
  return file.exports.some((entry) => 'value' in entry) && !file.exports.some((entry) => 'all' in entry);
}

function follow(program: Program, file: FileFacts, entry: Exclude<ExportFact, { all: string }>, seen: Set<string>): ExportTarget {
  if ('value' in entry) return { kind: 'expression', file, value: entry.value, ...(entry.type === undefined ? {} : { binding: entry.type }) };
  const path = program.resolve(file.file, entry.from);
  const target = path === undefined ? undefined : program.find(path);
  if (target !== undefined) return searchExport(program, target, entry.imported, seen);
  return findImported(program, file.file, entry.from, entry.imported);
}

function findInStars(program: Program, file: FileFacts, name: string, seen: Set<string>): ExportTarget {
  const outside: ExportTarget[] = [];
  for (const entry of file.exports) {
    if (!('all' in entry)) continue;
    const path = program.resolve(file.file, entry.all);
    if (path !== undefined && !program.mayExport(path, name)) continue;
    const target = path === undefined ? undefined : program.find(path);
    if (target !== undefined) {
      const found = searchExport(program, target, name, seen);
      if (found.kind !== 'missing') return found;
    } else {
      const packageName = program.packageOf(entry.all);
      if (packageName !== undefined) outside.push({ kind: 'package', package: packageName, name });
    }
  }
  const [only] = outside;
  return outside.length === 1 && only !== undefined ? only : { kind: 'missing', reason: `no export '${name}'` };
}

/** The function as a key that is stable within one program. */
/** The name that others import an export by; `module.exports` and `export =` are the default. */
export function importedAs(name: string): string {
  return name === '=' ? 'default' : name;
}

export function functionKey(file: string, index: number): string {
  return `${file}#${index}`;
}

export function interfaceOf(file: FileFacts, binding: number): InterfaceFact | undefined {
  return file.interfaces.find((entry) => entry.binding === binding);
}
