import { finished, pausing } from '../model/in-steps';
import type { Scan } from './scan';

/** Names of a file that matter. */
export type Names = Set<string> | 'all';

/** A closure over importers that grows until its queue is empty. */
export interface State {
  readonly members: Set<string>;
  /** Names of each file that count, of members and of barrels that pass them on. */
  readonly exported: Map<string, Names>;
  readonly queue: string[];
  /** The exports of a member that count. */
  readonly namesOf: (file: string) => Names;
}

interface Importer { readonly file: string; readonly names: readonly string[] | 'all'; readonly passes: readonly { readonly imported: string; readonly exported: string }[] | 'all' | undefined }

/** Who imports each file. */
export type Importers = ReadonlyMap<string, readonly Importer[]>;

export interface ImporterInput {
  readonly scans: ReadonlyMap<string, Scan>;
  readonly resolve: (importer: string, specifier: string) => string | undefined;
}

export function join(file: string, { members, exported, queue, namesOf }: State): void {
  if (members.has(file)) return;
  members.add(file);
  const names = namesOf(file);
  const passed = exported.get(file);
  exported.set(file, names === 'all' || passed === 'all' ? 'all' : new Set([...names, ...passed ?? []]));
  queue.push(file);
}

/** Takes the importer in when it uses one of the names, and has it pass on those that it exports again. */
export function visitImporter(importer: Importer, target: string, names: Names, state: State): void {
  if (importer.passes !== undefined) passNames(importer, names, state);
  if (importer.names !== 'all' && importer.names.length === 0) return;
  const touches = importer.names === 'all' || names === 'all' || importer.names.some((name) => names.has(name));
  if (touches && importer.file !== target) join(importer.file, state);
}

function passNames(importer: Importer, names: Names, state: State): void {
  const known = state.exported.get(importer.file);
  if (known === 'all') return;
  const own = known ?? new Set<string>();
  const before = own.size;
  if (importer.passes === 'all') {
    if (names === 'all') {
      state.exported.set(importer.file, 'all');
      state.queue.push(importer.file);
      return;
    }
    for (const name of names) own.add(name);
  } else {
    for (const pass of importer.passes ?? []) if (names === 'all' || pass.imported === '*' || names.has(pass.imported)) own.add(pass.exported);
  }
  state.exported.set(importer.file, own);
  if (own.size > before) state.queue.push(importer.file);
}

/** How many files are looked at between two pauses. */
const MANY = 200;

/** Who imports each file, and under which names; `import type` leaves nothing behind and may be left out. */
export function indexImporters(input: ImporterInput, withTypes = true): Importers {
  return finished(importerSteps(input, withTypes));
}

/** As `indexImporters`, with pauses. */
export function* importerSteps(input: ImporterInput, withTypes = true): Generator<undefined, Importers> {
  const importers = new Map<string, Importer[]>();
  const add = (specifier: string, importer: Importer): void => {
    const target = input.resolve(importer.file, specifier);
    if (target === undefined) return;
    const list = importers.get(target);
    if (list === undefined) importers.set(target, [importer]);
    else list.push(importer);
  };
  yield* pausing(input.scans, MANY, ([file, scan]) => {
    const passedOn = new Map(scan.exports.map((entry) => [entry.local, entry.exported]));
    for (const entry of scan.imports) if (withTypes || !entry.typeOnly) add(entry.from, toImporter(file, entry, passedOn));
    for (const entry of scan.reExports) add(entry.from, { file, names: [], passes: entry.names === '*' ? 'all' : entry.names.map((name) => ({ imported: name.imported, exported: name.local })) });
    for (const specifier of scan.dynamic) add(specifier, { file, names: 'all', passes: undefined });
  });
  return importers;
}

/** What an import uses itself, and what it only passes on under the names of its exports. */
function toImporter(file: string, entry: Scan['imports'][number], passedOn: ReadonlyMap<string, string>): Importer {
  const named = entry.names.map((name) => name.imported);
  const onlyPassed = entry.namespace === undefined && entry.default === undefined && entry.names.length > 0 && entry.names.every((name) => passedOn.has(name.local));
  const passes = entry.names.flatMap((name) => (passedOn.has(name.local) ? [{ imported: name.imported, exported: passedOn.get(name.local) ?? name.local }] : []));
  const names = entry.namespace === undefined ? [...named, ...(entry.default === undefined ? [] : ['default'])] : 'all' as const;
  return { file, names: onlyPassed ? [] : names, passes: passes.length === 0 ? undefined : passes };
}

/** The files that use a file, directly or through others, by the names that are imported; beyond an end nothing is looked at. */
export function usersOf(importers: Importers, file: string, namesOf: (file: string) => Names, isEnd: (file: string) => boolean): ReadonlySet<string> {
  const state: State = { members: new Set(), exported: new Map(), queue: [], namesOf };
  join(file, state);
  for (let next = state.queue.pop(); next !== undefined; next = state.queue.pop()) {
    if (isEnd(next)) continue;
    const names = state.exported.get(next) ?? new Set<string>();
    for (const importer of importers.get(next) ?? []) visitImporter(importer, next, names, state);
  }
  return state.members;
}
