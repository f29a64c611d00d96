import type { FileSurroundings } from '../link/entry-points';
import type { Program } from '../link/program';
import { FollowedFile, type Difference, type Texts } from '../link/edited/followed-file';
import { FILE, fileKey, FollowedReads } from '../link/reads';
import { SingleReads } from '../link/single-reads';
import type { Discovery } from '../discover/discovery';
import type { FileFacts } from '../model/facts';
import { dependencyCheck, packageAliases } from './relevance';
import { packageOf, withoutAlias } from '../discover/package-of';
import { subpathsOf } from '../discover/package-exports';
import { joinPath, pathBelow } from '../discover/paths';
import { autoImported, autoImports } from './auto-imports';
import { ambientTypes } from './ambient-types';
import { readData } from './data-files';
import { exportCheck } from './may-export';
import { followGate, type FollowedGate } from './follow-gate';
import type { Gate } from './gate';
import { factsOf, type Memory } from './memory';
import { settingFiles } from './settings';
import { surroundingsIn } from './surroundings';

type Known = NonNullable<Memory['discovery']>;

/** A program of the files of a workspace. */
export interface AnalysedProgram extends Program, Pick<FollowedGate, 'gate' | 'pass' | 'renewUsers'> {
  readonly surroundings: (file: string) => FileSurroundings;
  /** Takes the facts of an edited file, and says what of them is different. */
  readonly replace: (path: string, facts: FileFacts | undefined, texts: Texts) => Difference;
  /** Says that a file may export others names. */
  readonly touchExports: (path: string) => void;
  /** Where lines of edited files are that the facts have elsewhere. */
  readonly moved: () => ReadonlyMap<string, ReadonlyMap<number, number>>;
}

/** The files that can communicate, with the rest extracted only when something looks into it. */
export function createProgram(memory: Memory, known: Known, first: Gate): AnalysedProgram {
  const { discovery, resolve } = known;
  const analysed = new Map(discovery.files.map((file) => [file.path, file]));
  const data = new Map<string, unknown>();
  const dataFiles = new Set(discovery.data);
  const dependsOn = dependencyCheck(discovery);
  const aliases = packageAliases(discovery);
  const surroundings = surroundingsIn(discovery);
  const reads = memory.options.followsEdits === true ? new FollowedReads() : new SingleReads();
  const followed = new Map<string, FollowedFile>();
  const factsIn = (path: string): FileFacts | undefined => (reads instanceof FollowedReads ? followedFacts(memory, reads, followed, path) : factsOf(memory, path));
  const passing = followGate(known, reads, first, factsIn);
  const { files } = passing;
  return {
    ...passing, reads,
    get registering() { return passing.registering(); },
    replace: (path, facts, texts) => {
      const file = followed.get(path);
      if (file !== undefined && facts !== undefined) return file.update(facts, texts);
      followed.delete(path);
      file?.drop();
      reads.touch([fileKey(path)]);
      const now = factsIn(path);
      if (files.has(path) && now !== undefined) files.set(path, now);
      return { isSaid: true, isAsked: true };
    },
    touchExports: (path) => { reads.touch([fileKey(path)]); },
    moved: () => new Map([...followed].flatMap(([path, { movedLines }]) => (movedLines.size === 0 ? [] : [[path, movedLines] as const]))),
    find: (path) => {
      reads.noteIn(FILE, path);
      return analysed.has(path) ? factsIn(path) : undefined;
    },
    resolve,
    ambient: ambientTypes(memory, discovery, first.scans, factsIn, (path) => { reads.noteIn(FILE, path); }),
    autoImported: autoImports(memory, autoImported(known.catalogue, discovery), (path) => { reads.noteIn(FILE, path); }),
    mayExport: exportCheck(memory, (path) => { reads.noteIn(FILE, path); return analysed.has(path); }, resolve),
    packageOf: (specifier) => {
      const meant = withoutAlias(specifier, aliases);
      return known.catalogue.isKnown(meant) ? meant : packageOf(meant);
    },
    data: (path) => {
      if (!dataFiles.has(path)) return undefined;
      if (!data.has(path)) data.set(path, readData(memory, path));
      return { value: data.get(path) };
    },
    settings: settingFiles(discovery, known.catalogue),
    published: publishedFiles(known),
    rpcServices: discovery.rpcServices,
    dependents: dependentServices(discovery),
    isGenerated: (path) => analysed.get(path)?.class === 'generated' || isMarkedGenerated(memory, path),
    dependsOn, serviceOf: (path) => analysed.get(path)?.service,
    surroundings, innerPath: (path) => pathBelow(surroundings(path).root, path),
  };
}

/** The facts of a file that edits are followed in. */
function followedFacts(memory: Memory, reads: FollowedReads, followed: Map<string, FollowedFile>, path: string): FollowedFile | undefined {
  const known = followed.get(path);
  if (known !== undefined) return known;
  const facts = factsOf(memory, path);
  if (facts === undefined) return undefined;
  const file = new FollowedFile(reads, facts);
  followed.set(path, file);
  return file;
}

/** The files that the names of published packages, and the subpaths that these list, lead to. */
function publishedFiles({ discovery, resolve }: Known): readonly string[] {
  const specifiers = discovery.packages.filter((info) => info.published && !info.private && info.name !== undefined).flatMap(({ root, name = '', exports }) => (
    ['', ...subpathsOf(exports)].map((subpath) => resolve(joinPath(root, 'package.json') ?? '', `${name}${subpath}`))
  ));
  return [...new Set(specifiers.filter((path) => path !== undefined))].sort();
}

/** Whether the header of a file says that a tool wrote it. */
function isMarkedGenerated(memory: Memory, path: string): boolean {
  const scan = memory.scans.get(path);
  return scan !== undefined && !('skipped' in scan) && scan.generated;
}

function dependentServices(discovery: Discovery): (file: string) => readonly string[] {
  const packageOfFile = new Map(discovery.files.map((file) => [file.path, file.package]));
  const names = new Map(discovery.packages.map((info) => [info.root, info.name]));
  const known = new Map<string, readonly string[]>();
  return (file) => {
    const root = packageOfFile.get(file);
    const name = root === undefined ? undefined : names.get(root);
    if (name === undefined) return [];
    const services = known.get(name) ?? servicesAbove(discovery, name);
    known.set(name, services);
    return services;
  };
}

/** Goes up from a package through the packages that list it, to the services among them. */
function servicesAbove(discovery: Discovery, name: string): readonly string[] {
  const seen = new Set([name]);
  for (const each of seen) {
    for (const info of discovery.packages) if (info.name !== undefined && info.dependencies.includes(each)) seen.add(info.name);
  }
  const roots = new Set(discovery.packages.filter((info) => info.name !== undefined && info.name !== name && seen.has(info.name)).map((info) => info.root));
  return discovery.services.filter((service) => service.kind !== 'library' && roots.has(service.root)).map((service) => service.id);
}
