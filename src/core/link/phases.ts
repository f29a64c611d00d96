import { byCodeUnit } from '../model/by-code-unit';
import type { EntryPoint } from '../model/communication-map';
import type { FileFacts } from '../model/facts';
import { groupBy } from '../model/group-by';
import { keepAlike } from '../model/kept-alike';
import { keyOf, type CallGraph } from './call-graph';
import { consumerLoops } from './consumer-loops';
import type { Place } from './entry-points';
import type { Evaluator } from './evaluator';
import { handlerEntries, strongest, withoutDoubts, type Entry } from './handlers';
import { keptFor } from './kept-phases';
import type { LinkInput } from './link-input';
import type { Steps } from './link-steps';
import type { LinkedSite, NotedCall } from './linked-model';
import { mountPrefixes } from './mounts';
import { nestedNames } from './nested-names';
import { networkFinder, type FindNetwork } from './phases-network';
import { answeringServices, type AnsweringService } from './answering-services';
import { distinct } from './public-exports';
import { entryId } from './publish';
import { inFrontOfUser } from './recurring';
import { KnownEntries } from './same-entry';
import { withoutRepeats } from './schema-drafts';
import { isNoted, toNoted, type SiteDraft } from './site-drafts';
import type { ViaDraft } from './via';

/** What is found of everything at once; what it follows from decides whether it is found again. */
export interface Phases {
  /** By their paths. */
  readonly files: (files: readonly FileFacts[]) => readonly FileFacts[];
  readonly all: (drafts: readonly SiteDraft[]) => readonly SiteDraft[];
  readonly drafts: (all: readonly SiteDraft[]) => readonly SiteDraft[];
  readonly noted: (all: readonly SiteDraft[]) => readonly NotedCall[];
  readonly via: (via: readonly ViaDraft[]) => readonly ViaDraft[];
  readonly prefixes: (drafts: readonly SiteDraft[]) => ReadonlyMap<SiteDraft, string>;
  readonly places: (files: readonly FileFacts[], drafts: readonly SiteDraft[]) => ReadonlyMap<string, Place>;
  readonly named: (drafts: readonly SiteDraft[], prefixes: ReadonlyMap<SiteDraft, string>) => ReadonlyMap<SiteDraft, string>;
  readonly handlers: (drafts: readonly SiteDraft[], via: readonly ViaDraft[], named: ReadonlyMap<SiteDraft, string>) => readonly Entry[];
  readonly loops: (files: readonly FileFacts[], drafts: readonly SiteDraft[], named: ReadonlyMap<SiteDraft, string>) => ReadonlyMap<FileFacts, Loops>;
  readonly started: (
    handlers: readonly Entry[], loops: ReadonlyMap<FileFacts, Loops>, places: ReadonlyMap<string, Place>, called: readonly Entry[], conventional: readonly Entry[],
    recurring: readonly Entry[], exported: readonly Entry[],
  ) => Started;
  readonly sites: (sites: readonly LinkedSite[]) => readonly LinkedSite[];
  readonly entryPoints: (sites: readonly LinkedSite[], started: Started) => readonly EntryPoint[];
  readonly answering: (drafts: readonly SiteDraft[]) => readonly AnsweringService[];
  readonly network: FindNetwork;
}

/** Where execution starts. */
export interface Started {
  readonly entries: readonly Entry[];
  readonly byFunction: ReadonlyMap<string, readonly Entry[]>;
  readonly loops: KnownLoops;
  /** Components, timers and exports are many; those that talk to nobody are no places where communication starts. */
  readonly silent: ReadonlySet<Entry>;
}

interface KnownLoops { readonly entries: readonly Entry[]; readonly byFile: ReadonlyMap<string, Loops> }

export function createPhases(input: LinkInput, evaluator: Evaluator, steps: Steps, graph: CallGraph): Phases {
  const { program: { reads } } = input;
  const known = new KnownEntries();
  const samePoints = keepAlike<EntryPoint>(({ id }) => id);
  const same = <Item>(items: readonly Item[]): readonly Item[] => items;
  return {
    files: keptFor(reads, (files) => files.toSorted((one, other) => byCodeUnit(one.file, other.file))),
    all: keptFor(reads, same), via: keptFor(reads, same), sites: keptFor(reads, same),
    drafts: keptFor(reads, (all) => withoutRepeats(all.filter((draft) => !isNoted(draft.model)))),
    noted: keptFor(reads, (all) => all.flatMap(toNoted)),
    prefixes: keptFor(reads, (drafts) => new Map([...mountPrefixes(evaluator, drafts), ...nestedNames(evaluator, drafts)])),
    places: keptFor(reads, (files, drafts) => placesOf(steps, files, drafts)),
    named: keptFor(reads, (drafts, prefixes) => new Map(drafts.map((draft) => [draft, steps.named(draft, prefixes.get(draft))]))),
    handlers: keptFor(reads, (drafts, via, named) => handlerEntries(steps, drafts, via, named)),
    loops: keptFor(reads, (files, drafts, named) => consumerLoops(evaluator, files, drafts.filter(steps.isTaken), named)),
    started: keptFor(reads, (...found) => startedOf(known, graph, ...found)),
    entryPoints: keptFor(reads, (sites, started) => samePoints(entryPointsOf(sites, started, steps))),
    answering: keptFor(reads, (drafts) => answeringServices(input, drafts)),
    network: keptFor(reads, networkFinder(input)),
  };
}

function startedOf(known: KnownEntries, graph: CallGraph, ...[handlers, found, places, called, conventional, timers, published]: Parameters<Phases['started']>): Started {
  known.begin();
  const same = (entries: readonly Entry[]): readonly Entry[] => entries.map((entry) => known.same(entry));
  const loops = knownLoops(known, found);
  const exported = same(distinct(published));
  const recurring = same(inFrontOfUser(places, timers));
  const entries = strongest([...same(inFrontOfUser(places, handlers)), ...same(called), ...same(withoutDoubts(conventional, graph)), ...recurring, ...exported]);
  known.settle();
  return { entries, byFunction: groupBy(entries, keyOf), loops, silent: new Set([...recurring, ...exported, ...loops.entries]) };
}

export type Loops = ReadonlyMap<number, Entry>;

function knownLoops(known: KnownEntries, loops: ReadonlyMap<FileFacts, Loops>): { readonly entries: readonly Entry[]; readonly byFile: ReadonlyMap<string, Loops> } {
  const byFile = new Map([...loops].map(([file, own]) => [file.file, new Map([...own].map(([loop, entry]) => [loop, known.same(entry)]))]));
  return { byFile, entries: [...byFile.values()].flatMap((own) => [...own.values()]) };
}

function placesOf({ place }: Steps, files: readonly FileFacts[], drafts: readonly SiteDraft[]): ReadonlyMap<string, Place> {
  const browser = new Set(drafts.filter((draft) => draft.library.inBrowser === true).map((draft) => draft.file.file));
  return new Map(files.map((file) => [file.file, place(file, browser.has(file.file))]));
}

/** Those that reach a site, and where communication starts. */
function entryPointsOf(sites: readonly LinkedSite[], { entries, loops, silent }: Started, steps: Steps): readonly EntryPoint[] {
  const isStart = (entry: Entry): boolean => entry.kind !== 'ui' && !silent.has(entry);
  const reaching = new Set(sites.flatMap((linked) => linked.reaches.map((reach) => reach.entry)));
  return publishEntries([...entries, ...loops.entries].filter((entry) => reaching.has(entry) || isStart(entry)), steps);
}

function publishEntries(entries: readonly Entry[], steps: Steps): readonly EntryPoint[] {
  const published = new Map<string, EntryPoint>();
  for (const entry of entries) {
    if (entry.function < 0 && entry.draft === undefined) continue;
    published.set(entryId(entry), { id: entryId(entry), kind: entry.kind, name: entry.name, file: entry.file.file, line: entry.line, service: steps.service(entry) });
  }
  return [...published.values()].sort((a, b) => byCodeUnit(a.file, b.file) || a.line - b.line || byCodeUnit(a.name, b.name));
}

