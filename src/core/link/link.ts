import type { EnvironmentDefault } from '../discover/discovery';
import type { Gateway } from '../discover/gateways';
import { byCodeUnit } from '../model/by-code-unit';
import type { EntryPoint, MapEdge, Service, Unresolved } from '../model/communication-map';
import type { CallFact, FileFacts } from '../model/facts';
import { groupBy } from '../model/group-by';
import { isAlike } from '../model/is-alike';
import { arrivalsOf } from './arrivals';
import { keyOf, type FunctionInFile } from './call-graph';
import type { CatalogueIndex } from './catalogue-index';
import { indexCommandHandlers } from './command-handlers';
import { consumerLoops } from './consumer-loops';
import { withoutDeliveries, type KeptGraph } from './deliveries';
import type { FileSurroundings, Place } from './entry-points';
import { createEvaluator } from './evaluate';
import type { Evaluator, Stage } from './evaluator';
import { explainCall } from './explain-call';
import { handlerEntries, strongest, withoutDoubts, type Entry } from './handlers';
import { indexHierarchy } from './hierarchy';
import { createHostBook, type HostBook } from './hosts';
import { stepsOf, type Steps } from './link-steps';
import type { LinkedModel, LinkedSite } from './linked-model';
import { mountPrefixes } from './mounts';
import { nestedNames } from './nested-names';
import { buildNetwork } from './network';
import type { Program } from './program';
import { distinct, publishedFiles } from './public-exports';
import { createPublisher, entryId, publishAll, type Publisher } from './publish';
import { CALLERS, INJECTION, type ReadLog, type Recorded } from './reads';
import { inFrontOfUser } from './recurring';
import { indexRegistry, type RegistryIndex } from './registry';
import { tableFor, type Table } from './remembered';
import { KnownEntries } from './same-entry';
import { withoutRepeats } from './schema-drafts';
import { createServedPaths, type ServedPaths } from './served-paths';
import { isNoted, toNoted, type SiteDraft } from './site-drafts';
import { TrackedMap } from './tracked-map';
import type { ViaDraft } from './via';
import { consumptionOf, type Consumption } from './waiting';
import { indexGraph, type GraphIndex } from './workspace-graph';

export interface LinkInput {
  readonly program: Program;
  readonly catalogue: CatalogueIndex;
  readonly services: readonly Service[];
  readonly environment: readonly EnvironmentDefault[];
  readonly gateways: readonly Gateway[];
  readonly surroundings: (file: string) => FileSurroundings;
}

/** Links the files of a program again and again, and computes only what reads something that changed. */
export interface Linker { readonly link: () => Generator<undefined, LinkedModel> }

/** What stays between runs. */
interface Linking {
  readonly input: LinkInput;
  readonly evaluator: Evaluator;
  readonly enter: (stage: Stage) => void;
  readonly hierarchy: ReturnType<typeof indexHierarchy>;
  readonly registry: RegistryIndex;
  readonly handlers: ReturnType<typeof indexCommandHandlers>;
  readonly graph: GraphIndex;
  readonly consumption: (file: FileFacts, call: CallFact) => Consumption;
  readonly steps: Steps;
  readonly kept: KeptGraph;
  readonly places: TrackedMap<Place>;
  readonly loops: TrackedMap<Loops>;
  readonly entries: TrackedMap<readonly Entry[]>;
  readonly known: KnownEntries;
  readonly publisher: Publisher;
  readonly asked: Pick<LinkedModel, 'remember' | 'about'>;
  readonly bookFor: (paths: ServedPaths) => HostBook;
  /** Sites with where they arrive, by themselves. */
  readonly arrived: WeakMap<LinkedSite, LinkedSite>;
}

/** Evaluates the facts of all files together: which calls are sites, what reaches them, who talks to whom. Yields between files, so that it can be stopped. */
export function createLinker(input: LinkInput): Linker {
  const linking = prepare(input);
  return { link: () => linkOnce(linking) };
}

/** Links once. */
export function link(input: LinkInput): Generator<undefined, LinkedModel> {
  return createLinker(input).link();
}

function prepare(input: LinkInput): Linking {
  const { program, program: { reads } } = input;
  let stage: Stage = 0;
  const hierarchy = indexHierarchy(program);
  const evaluator: Evaluator = createEvaluator(program, input.catalogue, {
    callersOf: (file, index) => {
      reads.note(stage === 2 ? CALLERS_KNOWN : CALLERS_OPEN, CALLERS);
      return stage === 2 ? graph.callersOf(file, index) : [];
    },
    constructionsOf: (file, index) => {
      reads.note(stage === 2 ? CALLERS_KNOWN : CALLERS_OPEN, CALLERS);
      return stage === 2 ? graph.constructionsOf(file, index) : [];
    },
    provided: (token, from) => {
      reads.note(INJECTED, INJECTION);
      return stage === 0 ? undefined : registry.provided(token, from);
    },
    implementationsOf: hierarchy.implementationsOf,
    objectsDeclaredAs: hierarchy.objectsDeclaredAs,
    handlersOf: (value, dispatch) => handlers.handlersOf(value, dispatch),
    subclassesOf: hierarchy.subclassesOf,
  });
  const registry = indexRegistry(evaluator);
  const handlers = indexCommandHandlers(evaluator);
  const graph = indexGraph(reads, () => evaluator);
  const consumptions = tableFor<CallFact, Recorded<Consumption>>(reads);
  const consumption = (file: FileFacts, call: CallFact): Consumption => reads.again(consumptions, call, () => {
    reads.noteFile(file);
    return consumptionOf(evaluator, file, call);
  });
  const places = new TrackedMap<Place>(reads, 'place');
  const loops = new TrackedMap<Loops>(reads, 'loops', isSameMap);
  const entries = new TrackedMap<readonly Entry[]>(reads, 'entries', isSameList);
  const kept = withoutDeliveries(reads, graph.graph);
  const publisher = createPublisher({
    program, services: input.services, evaluator, graph: kept, consumption, places, entries,
    loopAround: (file, call) => (call.loops === undefined ? undefined : loopAround(loops.get(file.file), call.loops)),
  });
  return {
    input, evaluator,
    enter: (next) => {
      stage = next;
      evaluator.enterStage(next);
    },
    hierarchy, registry, handlers, graph, consumption, steps: stepsOf(input, evaluator, graph.graph), kept, places, loops, entries, known: new KnownEntries(), publisher, bookFor: bookKeeper(input), arrived: new WeakMap(), asked: memoryOf(reads),
  };
}

/** What is asked again and again, of functions by question and function, of other things by question and thing. */
function memoryOf(log: ReadLog): Linking['asked'] {
  const known = new Map<string, Recorded<unknown>>();
  const ofThings = new Map<string, Table<object, Recorded<unknown>>>();
  return {
    remember: <Result>(question: string, target: FunctionInFile, find: () => Result) => log.again(known as Map<string, Recorded<Result>>, `${question} ${keyOf(target)}`, () => {
      log.noteFile(target.file);
      return find();
    }),
    about: <Thing extends object, Result>(question: string, thing: Thing, find: () => Result) => {
      const answers = ofThings.get(question) ?? tableFor<object, Recorded<unknown>>(log);
      ofThings.set(question, answers);
      return log.again(answers as Table<Thing, Recorded<Result>>, thing, find);
    },
  };
}

/** The same book as long as the same paths are served. */
function bookKeeper(input: LinkInput): (paths: ServedPaths) => HostBook {
  let last: { readonly paths: ServedPaths; readonly book: HostBook } | undefined;
  return (paths) => {
    last = last !== undefined && isAlike(last.paths.all, paths.all) ? last : { paths, book: createHostBook({ ...input, paths }) };
    return last.book;
  };
}

/** Answers that differ between stages say so by these. */
const CALLERS_KNOWN = 'callers are known';
const CALLERS_OPEN = 'callers are not known';
const INJECTED = 'injection';

function isSameList(one: readonly unknown[], other: readonly unknown[]): boolean {
  return one.length === other.length && one.every((item, index) => item === other[index]);
}

function* linkOnce(linking: Linking): Generator<undefined, LinkedModel> {
  const { input, evaluator, steps, known } = linking;
  const files = [...input.program.files.values()].sort((a, b) => byCodeUnit(a.file, b.file));
  known.begin();
  yield* updateGraph(linking, files);
  const { graph: { graph: calls, storedIn }, kept: graph } = linking;
  const all: SiteDraft[] = [];
  for (const file of files) {
    all.push(...steps.drafts(file));
    yield;
  }
  const drafts = withoutRepeats(all.filter((draft) => !isNoted(draft.model)));
  const via: ViaDraft[] = [];
  for (const draft of drafts) {
    via.push(...steps.via(draft));
    yield;
  }
  const prefixes = new Map([...mountPrefixes(evaluator, drafts), ...nestedNames(evaluator, drafts)]);
  const places = placesOf(steps, files, drafts);
  const named = new Map(drafts.map((draft) => [draft, steps.named(draft, prefixes.get(draft))]));
  const loops = knownLoops(known, consumerLoops(evaluator, files, drafts.filter(steps.isTaken), named));
  const same = (entries: readonly Entry[]): readonly Entry[] => entries.map((entry) => known.same(entry));
  const exported = same(distinct(publishedFiles(input.program).flatMap(steps.exported)));
  const recurring = same(inFrontOfUser(places, files.flatMap(steps.recurring)));
  const entries = strongest([
    ...same(inFrontOfUser(places, handlerEntries(steps, drafts, via, named))),
    ...same(files.flatMap((file) => steps.called(file))),
    ...same(withoutDoubts(files.flatMap((file) => steps.conventional(file, places.get(file.file) ?? 'unknown')), calls)), ...recurring, ...exported,
  ]);
  known.settle();
  linking.places.update(places);
  linking.loops.update(loops.byFile);
  linking.entries.update(groupBy(entries, keyOf));
  graph.update(files.flatMap(storedIn), entries);
  const sites = yield* publishAll(linking.publisher, drafts, via, prefixes);
  // Components, timers and exports are many; those that talk to nobody are no places where communication starts.
  const silent = new Set([...recurring, ...exported, ...loops.entries]);
  const isStart = (entry: Entry): boolean => entry.kind !== 'ui' && !silent.has(entry);
  const reaching = new Set(sites.flatMap((linked) => linked.reaches.map((reach) => reach.entry)));
  const paths = createServedPaths(sites, entries, (file) => input.program.serviceOf(file));
  const book = linking.bookFor(paths);
  const network = buildNetwork(sites, input.services, book, files.flatMap(steps.bindings));
  const entryPoints = publishEntries([...entries, ...loops.entries].filter((entry) => reaching.has(entry) || isStart(entry)), steps);
  return {
    files: input.program.files, entriesAt: (key) => linking.entries.get(key) ?? [], ...linking.asked, sites: withArrivals(linking, sites, network.edges, entryPoints), noted: all.flatMap(toNoted), entries, entryPoints, graph, services: input.services.filter((service) => network.nodes.some((node) => node.id === service.id)), ...network,
    unresolved: unresolvedOf(sites), served: paths, addressed: book.named, consumption: linking.consumption, frontOf: (file) => input.surroundings(file).front,
    explain: (file, call) => explainCall(evaluator, file, call),
  };
}

/** What injection gives, then who calls whom, then what only the callers explain. */
function* updateGraph({ enter, hierarchy, registry, handlers, graph }: Linking, files: readonly FileFacts[]): Generator<undefined, void> {
  enter(0);
  hierarchy.update(files);
  registry.update(files);
  enter(1);
  handlers.update(files);
  yield* graph.updateCalls(files);
  enter(2);
  yield* graph.updateHeld(files);
}

type Loops = ReadonlyMap<number, Entry>;

function isSameMap(one: Loops, other: Loops): boolean {
  return one.size === other.size && [...one].every(([loop, entry]) => other.get(loop) === entry);
}

function knownLoops(known: KnownEntries, loops: ReadonlyMap<FileFacts, Loops>): { readonly entries: readonly Entry[]; readonly byFile: ReadonlyMap<string, Loops> } {
  const byFile = new Map([...loops].map(([file, own]) => [file.file, new Map([...own].map(([loop, entry]) => [loop, known.same(entry)]))]));
  return { byFile, entries: [...byFile.values()].flatMap((own) => [...own.values()]) };
}

/** The entry point of the innermost loop around a call in which messages are taken. */
function loopAround(loops: Loops | undefined, around: readonly number[]): Entry | undefined {
  return around.map((loop) => loops?.get(loop)).findLast((entry) => entry !== undefined);
}

/** A site that arrives where it did is the same one. */
function withArrivals({ arrived }: Linking, sites: readonly LinkedSite[], edges: readonly MapEdge[], entryPoints: readonly EntryPoint[]): readonly LinkedSite[] {
  const all = arrivalsOf(sites.map((linked) => linked.site), edges, entryPoints);
  return sites.map((linked) => {
    const arrivals = all.get(linked.site.id);
    if (arrivals === undefined) return linked;
    const before = arrived.get(linked);
    if (before !== undefined && isSameList(before.site.arrivals ?? [], arrivals)) return before;
    const fresh = { ...linked, site: { ...linked.site, arrivals } };
    arrived.set(linked, fresh);
    return fresh;
  });
}

function placesOf({ place }: Steps, files: readonly FileFacts[], drafts: readonly SiteDraft[]): ReadonlyMap<string, Place> {
  const browser = new Set(drafts.filter((draft) => draft.library.inBrowser === true).map((draft) => draft.file.file));
  return new Map(files.map((file) => [file.file, place(file, browser.has(file.file))]));
}

function publishEntries(entries: readonly Entry[], steps: Steps): readonly EntryPoint[] {
  const published = new Map<string, EntryPoint>();
  for (const entry of entries) {
    if (entry.function < 0 && entry.draft === undefined) continue;
    published.set(entryId(entry), { id: entryId(entry), kind: entry.kind, name: entry.name, file: entry.file.file, line: entry.line, service: steps.service(entry) });
  }
  return [...published.values()].sort((a, b) => byCodeUnit(a.file, b.file) || a.line - b.line || byCodeUnit(a.name, b.name));
}

/** Sites whose target has holes that no caller fills. */
function unresolvedOf(sites: readonly LinkedSite[]): readonly Unresolved[] {
  const standing = new Set(sites.flatMap((linked) => linked.site.via));
  return sites.filter(({ site }) => !standing.has(site.id) && site.category !== 'database' && site.category !== 'cache' && site.target.parts.every((part) => !('known' in part)) && needsTarget(site.category))
    .map(({ site }) => ({ file: site.file, line: site.line, reason: reasonOf(site.target.parts), text: `${site.api} → ${site.target.text === '' ? '?' : site.target.text}` }));
}

function needsTarget(category: string): boolean {
  return ['http', 'graphql', 'soap', 'grpc', 'publish', 'enqueue', 'rpc', 'websocket'].includes(category);
}

function reasonOf(parts: LinkedSite['site']['target']['parts']): string {
  const [first] = parts;
  if (first === undefined || 'known' in first) return 'nothing in the call says where it goes';
  const because = { parameter: 'it is a parameter and no caller in the workspace says it', environment: 'it is an environment variable without a known value', computed: 'it is computed', budget: 'following it took too many steps', member: 'only a subclass or another instance knows it' };
  return `${first.hole}: ${because[first.because]}`;
}

