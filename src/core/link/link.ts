import type { CallFact, FileFacts } from '../model/facts';
import { keyOf, type FunctionInFile } from './call-graph';
import { indexCommandHandlers } from './command-handlers';
import { withoutDeliveries, type KeptGraph } from './deliveries';
import type { Place } from './entry-points';
import { createEvaluator } from './evaluate';
import type { Evaluator, Stage } from './evaluator';
import { explainCall } from './explain-call';
import type { Entry } from './handlers';
import { indexHierarchy } from './hierarchy';
import { KeptParts } from './kept-parts';
import { isSameList, isSameMap } from './kept-phases';
import type { LinkInput } from './link-input';
import { stackFiles, stepsOf } from './link-steps';
import { sweepsOf, type Sweeps } from './link-sweeps';
import type { LinkedModel } from './linked-model';
import { createPhases, type Loops, type Phases } from './phases';
import { publishedFiles } from './public-exports';
import { createPublisher, type Publisher } from './publish';
import { CALLERS, INJECTION, type ReadLog, type Recorded } from './reads';
import { indexRegistry, type RegistryIndex } from './registry';
import { tableFor, type Table } from './remembered';
import { TrackedMap } from './tracked-map';
import { mayLeadTo } from './reachable';
import { consumptionOf, type Consumption } from './waiting';
import { indexGraph, type GraphIndex } from './workspace-graph';

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
  readonly sweeps: Sweeps;
  readonly kept: KeptGraph;
  readonly places: TrackedMap<Place>;
  readonly loops: TrackedMap<Loops>;
  readonly entries: TrackedMap<readonly Entry[]>;
  readonly phases: Phases;
  readonly publisher: Publisher;
  readonly asked: Pick<LinkedModel, 'remember' | 'about' | 'notePart'>;
  readonly parts: KeptParts;
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
  const consumption = (file: FileFacts, call: CallFact): Consumption => reads.again(consumptions, call, () => consumptionOf(evaluator, file, call));
  const places = new TrackedMap<Place>(reads, 'place');
  const loops = new TrackedMap<Loops>(reads, 'loops', isSameMap);
  const entries = new TrackedMap<readonly Entry[]>(reads, 'entries', isSameList);
  const kept = withoutDeliveries(reads, graph.graph);
  const publisher = createPublisher({
    program, services: input.services, evaluator, graph: kept, consumption, places, entries,
    loopAround: (file, call) => (call.loops === undefined ? undefined : loopAround(loops.get(file.file), call.loops)),
  });
  const parts = new KeptParts(reads, 'model');
  const steps = stepsOf(input, evaluator, graph.graph);
  return {
    input, evaluator,
    enter: (next) => {
      stage = next;
      evaluator.enterStage(next);
    },
    hierarchy, registry, handlers, graph, consumption, sweeps: sweepsOf(reads, steps, graph.storedIn, places), kept, places, loops, entries, phases: createPhases(input, evaluator, steps, graph.graph), publisher, asked: { ...memoryOf(reads), notePart: (part) => { parts.note(part); } },
    parts,
  };
}

/** What is asked again and again, of functions by question and function, of other things by question and thing. */
function memoryOf(log: ReadLog): Pick<LinkedModel, 'remember' | 'about'> {
  const known = new Map<string, Recorded<unknown>>();
  const ofThings = new Map<string, Table<object, Recorded<unknown>>>();
  return {
    remember: <Result>(question: string, target: FunctionInFile, find: () => Result) => log.again(known as Map<string, Recorded<Result>>, `${question} ${keyOf(target)}`, find),
    about: <Thing extends object, Result>(question: string, thing: Thing, find: () => Result) => {
      const answers = ofThings.get(question) ?? tableFor<object, Recorded<unknown>>(log);
      ofThings.set(question, answers);
      return log.again(answers as Table<Thing, Recorded<Result>>, thing, find);
    },
  };
}

/** Answers that differ between stages say so by these. */
const CALLERS_KNOWN = 'callers are known';
const CALLERS_OPEN = 'callers are not known';
const INJECTED = 'injection';

function* linkOnce(linking: Linking): Generator<undefined, LinkedModel> {
  const { input, evaluator, sweeps, phases } = linking;
  const files = phases.files([...input.program.files.values()]);
  yield* updateGraph(linking, files);
  const { kept: graph } = linking;
  const all = phases.all(yield* sweeps.drafts(files));
  const drafts = phases.drafts(all);
  const via = phases.via(yield* sweeps.via(drafts));
  const prefixes = phases.prefixes(drafts);
  yield;
  const places = phases.places(files, drafts);
  linking.places.update(places);
  const named = phases.named(drafts, prefixes);
  yield;
  const started = phases.started(
    phases.handlers(drafts, via, named), phases.loops(files, drafts, named), places, yield* sweeps.called(files),
    yield* sweeps.conventional(files), yield* sweeps.recurring(files), yield* sweeps.exported(publishedFiles(input.program)),
  );
  yield;
  linking.loops.update(started.loops.byFile);
  linking.entries.update(started.byFunction);
  graph.update(yield* sweeps.stored(files), started.entries);
  const sites = phases.sites(yield* linking.publisher(drafts, via, prefixes));
  const entryPoints = phases.entryPoints(sites, started);
  const network = phases.network(sites, started.entries, yield* sweeps.bindings(files), phases.answering(all), entryPoints, yield* sweeps.given(stackFiles(input)));
  yield;
  const parts = linking.parts.update({ listed: files, noted: phases.noted(all), entries: started.entries, entryPoints, ...network });
  return {
    ...parts, files: input.program.files, entriesAt: (key) => linking.entries.get(key) ?? [], ...linking.asked, graph, consumption: linking.consumption, frontOf: (file) => input.surroundings(file).front,
    mayLeadTo: (edge, call) => mayLeadTo(evaluator, edge, call),
    explain: (file, call) => explainCall(evaluator, file, call),
  };
}

/** What injection gives, then who calls whom, then what only the callers explain. */
function* updateGraph({ enter, hierarchy, registry, handlers, graph }: Linking, files: readonly FileFacts[]): Generator<undefined, void> {
  enter(0);
  yield* hierarchy.update(files);
  yield* registry.update(files);
  enter(1);
  yield* handlers.update(files);
  yield* graph.updateCalls(files);
  enter(2);
  yield* graph.updateHeld(files);
}

/** The entry point of the innermost loop around a call in which messages are taken. */
function loopAround(loops: Loops | undefined, around: readonly number[]): Entry | undefined {
  return around.map((loop) => loops?.get(loop)).findLast((entry) => entry !== undefined);
}
