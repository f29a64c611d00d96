import { packageOf } from '../discover/package-of';
import { finished, pausing } from '../model/in-steps';
import { contractsOf, takersOf, type NameInFile } from './contracts';
import { importerSteps, join, visitImporter, type Importers, type Names, type State } from './importers';
import type { Scan } from './scan';

/** What decides whether a file can matter. */
export interface CommunicatingInput {
  readonly scans: ReadonlyMap<string, Scan>;
  readonly resolve: (importer: string, specifier: string) => string | undefined;
  /** Whether a package has a model that can make a site, an entry point or a client. */
  readonly isKnownPackage: (name: string) => boolean;
  /** Whether an export of such a package can be part of that. */
  readonly isTelling?: (name: string, exported: string) => boolean;
  readonly isKnownGlobal: (name: string) => boolean;
  /** Whether a function of this name is known to block the process for long. */
  readonly isBlocking?: (name: string) => boolean;
  /** Whether code generated for a library exports the name. */
  readonly isGeneratedName?: (name: string) => boolean;
  /** Whether a package makes what it is given and hands clients over by their names: nothing else tells that those communicate. */
  readonly isContainer?: (name: string) => boolean;
  /** The names that a file may export, without those that `export *` passes on; `undefined` where its text does not tell them. */
  readonly exportedBy?: (file: string) => ReadonlySet<string> | undefined;
  /** Whether a file of this package with such members may describe a service. */
  readonly mayBeSchema?: (file: string, sections: readonly string[]) => boolean;
  /** Whether what a file of this package mentions may be what its framework hands on, whose members code declares. */
  readonly mayHold?: (file: string, mentioned: readonly string[]) => boolean;
  /** Files that are entry points by where they stand. */
  readonly isConvention: (file: string) => boolean;
}

/** Which files can communicate, and which of their exports. */
export interface Communicating {
  readonly files: ReadonlySet<string>;
  /** Whether an import leads to a file of the workspace that was read and has no part in communication under that name. */
  readonly isOutside: (importer: string, specifier: string, name: string) => boolean;
  /** What decides that for the file an import leads to. */
  readonly stateOf: (file: string) => FileState;
}

/** A member, a file that was not read, or which of the exports of another file are passed on from members. */
export type FileState = 'member' | 'unread' | Names | undefined;

/**
 * The files that can communicate: those that mention a library or a platform API, and every file that imports one of their exports by
 * name, through barrels. A file that joins makes all its own exports count, and the contracts that its classes fulfil: others may know them
 * by nothing else. A barrel only passes names on. Files that such a file may hand its functions to belong to them, and files that load others by a name that
 * they work out, but not their importers.
 */
export function communicatingFiles(input: CommunicatingInput): Communicating {
  return finished(communicatingSteps(input));
}

/** How many files are looked at between two pauses. */
const MANY = 100;

/** As `communicatingFiles`, with pauses. */
export function* communicatingSteps(input: CommunicatingInput): Generator<undefined, Communicating> {
  const importers = yield* importerSteps(input);
  const exported = new Map<string, Names>();
  const members = new Set<string>();
  const queue: string[] = [];
  const state: State = { members, exported, queue, namesOf: (file) => ownNames(input, file, importers) };
  yield* pausing(input.scans, MANY, ([file, scan]) => { if (scan.directives || mentionsLibrary(input, scan) || isSchema(input, file) || input.isConvention(file) || input.mayHold?.(file, scan.globals) === true) join(file, state); });
  for (let file = queue.pop(), done = 1; file !== undefined; file = queue.pop(), done += 1) {
    if (done % MANY === 0) yield;
    const names = exported.get(file) ?? new Set<string>();
    for (const importer of importers.get(file) ?? []) visitImporter(importer, file, names, state);
    if (members.has(file)) visitMember(input, file, state);
  }
  const files = new Set([...members, ...yield* takersOf(input, members), ...loadersOf(input)]);
  const stateOf = (file: string): FileState => (files.has(file) ? 'member' : input.scans.has(file) ? exported.get(file) : 'unread');
  return {
    files, stateOf,
    isOutside: (importer, specifier, name) => {
      const target = input.resolve(importer, specifier);
      return target !== undefined && isWithout(stateOf(target), name);
    },
  };
}

/** Files that load others by names that they work out may run any that communicates. */
function loadersOf({ scans }: CommunicatingInput): readonly string[] {
  return [...scans].flatMap(([file, scan]) => (scan.loads === true ? [file] : []));
}

/**
 * Which exports of a member count: all, but where a barrel passes everything on, or the member is a barrel itself, the names have to be known. Else
 * one member would have all that is behind the barrel count. Names that it only passes on count when they do where they come from.
 */
function ownNames({ scans, resolve, exportedBy }: CommunicatingInput, file: string, importers: Importers): Names {
  const reExports = scans.get(file)?.reExports ?? [];
  const isOwn = (from: string): boolean => scans.has(resolve(file, from) ?? '');
  if (reExports.length === 0 && importers.get(file)?.some((importer) => importer.passes === 'all') !== true) return 'all';
  const exported = reExports.some((entry) => entry.names === '*' && !isOwn(entry.from)) ? undefined : exportedBy?.(file);
  if (exported === undefined) return 'all';
  const passedOn = new Set(reExports.flatMap((entry) => (entry.names === '*' || !isOwn(entry.from) ? [] : entry.names.map((name) => name.local))));
  return new Set(['default', ...exported].filter((name) => !passedOn.has(name)));
}

function isWithout(state: FileState, name: string): boolean {
  if (state === undefined) return true;
  return typeof state !== 'string' && name !== '*' && !state.has(name);
}

/** What others know a member by, and what it hands to a container or a framework. */
function visitMember(input: CommunicatingInput, file: string, state: State): void {
  for (const contract of [...contractsOf(input, file), ...placedOn(input, file)]) passName(contract, state);
  if (fillsContainer(input, file) || isSchema(input, file)) for (const target of importedFiles(input, file)) join(target, state);
}

/** Exports of other files that a file puts something on: who imports them may have it from there. */
function placedOn({ scans, resolve }: CommunicatingInput, file: string): readonly NameInFile[] {
  const { placed = [], imports = [] } = scans.get(file) ?? {};
  if (placed.length === 0) return [];
  return imports.flatMap(({ from, names, default: whole, namespace }): readonly NameInFile[] => {
    const target = resolve(file, from);
    if (target === undefined || !scans.has(target)) return [];
    const named = names.flatMap(({ imported, local }) => (placed.includes(local) ? [imported] : []));
    return [...named, ...(placed.includes(whole ?? '') ? ['default'] : []), ...(placed.includes(namespace ?? '') ? ['*'] : [])].map((name) => ({ file: target, name }));
  });
}

function isSchema({ scans, mayBeSchema }: CommunicatingInput, file: string): boolean {
  const sections = scans.get(file)?.sections ?? [];
  return sections.length > 0 && mayBeSchema?.(file, sections) === true;
}

function fillsContainer({ scans, isContainer }: CommunicatingInput, file: string): boolean {
  return isContainer !== undefined && (scans.get(file)?.imports ?? []).some((entry) => isContainer(entry.from));
}

function importedFiles({ scans, resolve }: CommunicatingInput, file: string): readonly string[] {
  const scan = scans.get(file);
  return [...(scan?.imports ?? []).map((entry) => entry.from), ...scan?.dynamic ?? []].flatMap((specifier) => resolve(file, specifier) ?? []).filter((target) => scans.has(target));
}

function passName({ file, name }: NameInFile, { exported, queue }: State): void {
  const known = exported.get(file);
  if (known === 'all' || known?.has(name) === true) return;
  exported.set(file, new Set([...known ?? [], name]));
  queue.push(file);
}

/** Whether a text names anything that makes its file matter by itself. */
export function mentionsLibrary(input: Pick<CommunicatingInput, 'isKnownGlobal' | 'isBlocking' | 'isGeneratedName' | 'isKnownPackage' | 'isTelling'>, scan: Scan): boolean {
  if (scan.globals.some(input.isKnownGlobal) || scan.blocking.some((name) => input.isBlocking?.(name) === true) || scan.imports.some((entry) => entry.names.some((name) => input.isGeneratedName?.(name.imported) === true))) return true;
  return mentionedNames(scan).some(({ from, names }) => packagesBehind(input, from).some((name) => names === 'all' || names.some((exported) => input.isTelling?.(name, exported) ?? true)));
}

function packagesBehind({ isKnownPackage }: Pick<CommunicatingInput, 'isKnownPackage'>, specifier: string): readonly string[] {
  const name = packageOf(specifier);
  return name === undefined ? [] : [...new Set([name, specifier])].filter(isKnownPackage);
}

/** What a text takes from where; a default or a namespace may be all that a module exports. */
function mentionedNames({ imports, reExports, dynamic }: Scan): readonly { readonly from: string; readonly names: readonly string[] | 'all' }[] {
  return [
    ...imports.map(({ from, names, default: all, namespace }) => ({ from, names: names.length === 0 || all !== undefined || namespace !== undefined ? 'all' as const : names.map((one) => one.imported) })),
    ...reExports.map(({ from, names }) => ({ from, names: names === '*' ? 'all' as const : names.map((one) => one.imported) })),
    ...dynamic.map((from) => ({ from, names: 'all' as const })),
  ];
}
