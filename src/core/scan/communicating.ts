import { packageOf } from '../discover/package-of';
import { indexImporters, join, visitImporter, type Names, type State } from './importers';
import type { Scan } from './scan';

/** What decides whether a file can matter. */
export interface CommunicatingInput {
  readonly scans: ReadonlyMap<string, Scan>;
  readonly resolve: (importer: string, specifier: string) => string | undefined;
  /** Whether a package has a model that can make a site, an entry point or a client. */
  readonly isKnownPackage: (name: string) => boolean;
  readonly isKnownGlobal: (name: string) => boolean;
  /** Files that are entry points by where they stand. */
  readonly isConvention: (file: string) => boolean;
}

/** Which files can communicate, and which of their exports. */
export interface Communicating {
  readonly files: ReadonlySet<string>;
  /** Whether an import leads to a file of the workspace that was read and has no part in communication under that name. */
  readonly isOutside: (importer: string, specifier: string, name: string) => boolean;
}

/**
 * The files that can communicate: those that mention a library or a platform API, and every file that imports one of their exports by
 * name, through barrels. A file that joins makes all its own exports count, and the contracts that its classes fulfil: others may know them
 * by nothing else. A barrel only passes names on.
 */
export function communicatingFiles(input: CommunicatingInput): Communicating {
  const importers = indexImporters(input);
  const exported = new Map<string, Names>();
  const members = new Set<string>();
  const queue: string[] = [];
  const state: State = { members, exported, queue, namesOf: () => 'all' };
  for (const [file, scan] of input.scans) if (scan.directives || mentionsLibrary(input, scan) || input.isConvention(file)) join(file, state);
  for (let file = queue.pop(); file !== undefined; file = queue.pop()) {
    const names = exported.get(file) ?? new Set<string>();
    for (const importer of importers.get(file) ?? []) visitImporter(importer, file, names, state);
    if (members.has(file)) for (const contract of contractsOf(input, file)) passName(contract, state);
  }
  return { files: members, isOutside: outsideOf(input, members, exported) };
}

function outsideOf(input: CommunicatingInput, members: ReadonlySet<string>, exported: ReadonlyMap<string, Names>): Communicating['isOutside'] {
  return (importer, specifier, name) => {
    const target = input.resolve(importer, specifier);
    if (target === undefined || members.has(target) || !input.scans.has(target)) return false;
    const names = exported.get(target);
    return names === undefined || (names !== 'all' && name !== '*' && !names.has(name));
  };
}

interface NameInFile { readonly file: string; readonly name: string }

/** Where the interfaces and abstract classes whose methods a file defines are imported from. */
function contractsOf(input: CommunicatingInput, file: string): readonly NameInFile[] {
  const scan = input.scans.get(file);
  return (scan?.heritage ?? []).flatMap((local) => (scan?.imports ?? []).flatMap((entry) => {
    const name = entry.default === local ? 'default' : entry.names.find((one) => one.local === local)?.imported;
    const target = name === undefined ? undefined : input.resolve(file, entry.from);
    const all = name === undefined || target === undefined ? [] : behindBarrels(input, { file: target, name }, 0);
    return all.some((one) => isContract(input.scans.get(one.file), one.name)) ? all : [];
  }));
}

function isContract(scan: Scan | undefined, name: string): boolean {
  return scan !== undefined && (name === 'default' ? scan.contracts.length > 0 : scan.contracts.includes(name));
}

const DEEPEST_BARREL = 8;

/** A name in a file and in all files that a barrel may have it from: text does not tell which of them declares it. */
function behindBarrels(input: CommunicatingInput, at: NameInFile, depth: number): readonly NameInFile[] {
  if (depth > DEEPEST_BARREL) return [];
  return [at, ...(input.scans.get(at.file)?.reExports ?? []).flatMap((entry) => {
    const name = entry.names === '*' ? at.name : entry.names.find((one) => one.local === at.name)?.imported;
    const target = name === undefined ? undefined : input.resolve(at.file, entry.from);
    return name === undefined || target === undefined ? [] : behindBarrels(input, { file: target, name }, depth + 1);
  })];
}

function passName({ file, name }: NameInFile, { exported, queue }: State): void {
  const known = exported.get(file);
  if (known === 'all' || known?.has(name) === true) return;
  exported.set(file, new Set([...known ?? [], name]));
  queue.push(file);
}

function mentionsLibrary(input: CommunicatingInput, scan: Scan): boolean {
  if (scan.globals.some(input.isKnownGlobal)) return true;
  const specifiers = [...scan.imports.map((entry) => entry.from), ...scan.reExports.map((entry) => entry.from), ...scan.dynamic];
  return specifiers.some((specifier) => {
    const name = packageOf(specifier);
    return name !== undefined && (input.isKnownPackage(name) || input.isKnownPackage(specifier));
  });
}
