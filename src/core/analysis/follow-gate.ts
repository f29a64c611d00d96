import { importedAs, type Program } from '../link/program';
import { entryKey, type ReadLog } from '../link/reads';
import type { FileFacts } from '../model/facts';
import { onceFor } from '../model/once';
import type { FileState } from '../scan/communicating';
import { indexImporters, usersOf, type Names } from '../scan/importers';
import type { Scan } from '../scan/scan';
import type { Gate } from './gate';
import type { Memory } from './memory';
import { registeringFiles } from './settings';

type Known = NonNullable<Memory['discovery']>;

/** What a program says of which files matter, which may be others after an edit of what is imported. */
export interface FollowedGate extends Pick<Program, 'isMember' | 'isOutside' | 'users'> {
  readonly gate: () => Gate;
  readonly files: Map<string, FileFacts>;
  readonly registering: () => readonly string[];
  /** Takes what decides now which files matter. */
  readonly pass: (gate: Gate) => void;
  /** Looks for the users of libraries anew: files export other names. */
  readonly renewUsers: () => void;
}

type FactsIn = (path: string) => FileFacts | undefined;

const USERS = 'users';
/** The list of what decides whether an import leads outside. */
const STATE = 'state';

export function followGate(known: Known, reads: ReadLog, first: Gate, factsIn: FactsIn): FollowedGate {
  let gate = first;
  const registering = onceFor(({ scans, members }: Gate) => registeringFiles(scans, new Set(members), known.catalogue));
  const users = servicesUsing(factsIn, known, first.scans);
  const files = new Map<string, FileFacts>();
  addMembers(factsIn, files, first);
  const keysOfUsers = (): readonly string[] => users.renew(gate.scans).map((path) => entryKey(USERS, path));
  return {
    gate: () => gate, files, registering: () => registering(gate),
    isMember: (path) => {
      reads.noteIn(STATE, path);
      return files.has(path);
    },
    isOutside: (importer, specifier, name) => {
      const target = reads.follows ? known.resolve(importer, specifier) : undefined;
      if (target !== undefined) reads.noteIn(STATE, target);
      return gate.isOutside(importer, specifier, name);
    },
    pass: (next) => {
      const others = known.discovery.files.map(({ path }) => path).filter((path) => !isSameState(gate.stateOf(path), next.stateOf(path)));
      gate = next;
      for (const path of others) if (next.stateOf(path) !== 'member') files.delete(path);
      addMembers(factsIn, files, next);
      reads.touch([...others.map((path) => entryKey(STATE, path)), ...keysOfUsers()]);
    },
    users: (path) => {
      reads.noteIn(USERS, path);
      return users.of(path);
    },
    renewUsers: () => { reads.touch(keysOfUsers()); },
  };
}

function addMembers(factsIn: FactsIn, files: Map<string, FileFacts>, { members }: Gate): void {
  for (const path of members) {
    const facts = files.has(path) ? undefined : factsIn(path);
    if (facts !== undefined) files.set(path, facts);
  }
}

function isSameState(one: FileState, other: FileState): boolean {
  return one === other || (typeof one === 'object' && typeof other === 'object' && one.size === other.size && [...one].every((name) => other.has(name)));
}

/** The services with a file that uses a file of a library, found by imported names when first asked; `renew` says of which files they are others than before. */
function servicesUsing(factsIn: FactsIn, { discovery, resolve }: Known, first: ReadonlyMap<string, Scan>): { readonly of: (file: string) => readonly string[]; readonly renew: (scans: ReadonlyMap<string, Scan>) => readonly string[] } {
  let scans = first;
  const deployed = new Set(discovery.services.filter((service) => service.kind !== 'library').map((service) => service.id));
  const serviceOf = new Map(discovery.files.flatMap((file) => (file.service !== undefined && deployed.has(file.service) ? [[file.path, file.service]] : [])));
  const known = new Map<string, readonly string[]>();
  let importers: ReturnType<typeof indexImporters> | undefined;
  const namesOf = (file: string): Names => new Set(factsIn(file)?.exports.flatMap((entry) => ('name' in entry && 'value' in entry ? [importedAs(entry.name)] : [])));
  const find = (file: string): readonly string[] => {
    importers ??= indexImporters({ scans, resolve }, false);
    const users = usersOf(importers, file, namesOf, (path) => serviceOf.has(path));
    return [...new Set([...users].flatMap((path) => serviceOf.get(path) ?? []))].sort();
  };
  return {
    of: (file) => {
      const services = known.get(file) ?? find(file);
      known.set(file, services);
      return services;
    },
    renew: (next) => {
      if (next !== scans) importers = undefined;
      scans = next;
      return [...known].flatMap(([file, before]) => {
        const services = find(file);
        known.set(file, services);
        return services.join() === before.join() ? [] : [file];
      });
    },
  };
}
