import type { FileFacts } from '../model/facts';
import { callPlaces } from './call-places';
import { keyOf, runsOf, type CallEdge, type CallGraph } from './call-graph';
import type { Evaluator, KnownCaller } from './evaluator';
import { keptFor } from './kept-phases';
import { AFTER_FILES, ListsByKey, type Items } from './lists-by-key';
import { membersNamed } from './named-members';
import { parameterCalls } from './parameter-calls';
import { functionKey } from './program';
import type { ReadLog } from './reads';
import { keptForNext, remembered } from './remembered';
import { sweepingEach } from './sweep';
import { isSame, type CallInFrame, type Value } from './values';

/** The callers that the evaluator asks back. */
export interface CallerTables {
  readonly callersOf: (file: FileFacts, index: number) => readonly KnownCaller[];
  readonly constructionsOf: (file: FileFacts, index: number) => readonly CallInFrame[];
}

/** Who calls whom, over all files; follows them. */
export interface GraphIndex extends CallerTables {
  /** Who calls whom as far as the calls themselves tell. Yields between files. */
  readonly updateCalls: (files: readonly FileFacts[]) => Generator<undefined, void>;
  /** Calls that only the callers' arguments explain; asked once all callers are known. */
  readonly updateHeld: (files: readonly FileFacts[]) => Generator<undefined, void>;
  readonly graph: CallGraph;
  /** Of the edges of a file those to functions that somebody else stored before. */
  readonly storedIn: (file: FileFacts) => readonly CallEdge[];
}

/** What the calls of a file tell the tables. */
interface FileRuns {
  readonly edges: readonly CallEdge[];
  readonly callers: Items<KnownCaller>;
  readonly constructions: Items<CallInFrame>;
  readonly handed: Items<true>;
}

interface Keyed { readonly into: Items<CallEdge>; readonly outOf: Items<CallEdge> }

export function indexGraph(log: ReadLog, evaluatorOf: () => Evaluator): GraphIndex {
  const named = new ListsByKey<{ readonly file: FileFacts; readonly function: number }>(log, 'named', (one, other) => one.file === other.file && one.function === other.function);
  const callers = new ListsByKey<KnownCaller>(log, 'callers', isSameCaller);
  const constructions = new ListsByKey<CallInFrame>(log, 'constructions', (one, other) => one.file === other.file && one.call === other.call);
  const handed = new ListsByKey<true>(log, 'handed');
  const into = new ListsByKey<CallEdge>(log, 'into');
  const outOf = new ListsByKey<CallEdge>(log, 'out of');
  const members = keptForNext(log, membersNamed);
  const keyed = keptForNext(log, (edges: readonly CallEdge[]): Keyed => ({ into: edges.map((edge) => [keyOf(edge.to), edge]), outOf: edges.map((edge) => [keyOf(edge.from), edge]) }));
  const runs = fileRuns(log, evaluatorOf, named);
  const held = remembered(log, (file: FileFacts) => parameterCalls(evaluatorOf(), file, (target) => handed.get(keyOf(target)) !== undefined));
  const sweepMembers = sweepingEach(log, (file: FileFacts) => ({ name: file.file, items: members(file) }));
  const sweepCalls = sweepingEach(log, (file: FileFacts) => ({ name: file.file, ...runs(file) }));
  const sweepEdges = sweepingEach(log, (file: FileFacts) => ({ name: file.file, ...keyed(runs(file).edges) }));
  const together = keptFor(log, (edges: readonly (Keyed & { readonly name: string })[], later: readonly (Keyed & { readonly name: string })[]) => [...edges, ...later]);
  const sweepHeld = sweepingEach(log, (file: FileFacts) => ({ name: `${AFTER_FILES}${file.file}`, ...keyed(held(file)) }));
  return {
    callersOf: (file, index) => callers.get(functionKey(file.file, index)) ?? [],
    constructionsOf: (file, index) => constructions.get(functionKey(file.file, index)) ?? [],
    * updateCalls(files) {
      named.update(yield* sweepMembers(files), ({ items }) => items);
      const all = yield* sweepCalls(files);
      callers.update(all, (source) => source.callers);
      constructions.update(all, (source) => source.constructions);
      handed.update(all, (source) => source.handed);
    },
    * updateHeld(files) {
      const all = together(yield* sweepEdges(files), yield* sweepHeld(files));
      into.update(all, (source) => source.into);
      outOf.update(all, (source) => source.outOf);
    },
    graph: { edgesIn: (file) => [...runs(file).edges, ...held(file)], into, outOf },
    storedIn: keptForNext(log, (file: FileFacts) => held(file).filter((edge) => edge.stored === true)),
  };
}

function fileRuns(log: ReadLog, evaluatorOf: () => Evaluator, named: ListsByKey<{ readonly file: FileFacts; readonly function: number }>): (file: FileFacts) => FileRuns {
  const calls = keptForNext(log, ({ file, call }: CallInFrame) => runsOf(evaluatorOf(), file, call, named));
  const placeOf = callPlaces();
  return remembered(log, (file: FileFacts) => {
    const all = file.calls.flatMap((call) => (call.never === true ? [] : [calls(placeOf(file, call))]));
    const edges = all.flatMap((one) => one.edges);
    return {
      edges,
      callers: edges.flatMap((edge) => (edge.how === 'call' && edge.callee !== undefined ? [{ at: edge.at, callee: edge.callee }, ...edge.inner ?? []] : [])).map((caller) => [keyOf(caller.callee), caller] as const),
      constructions: all.flatMap((one) => one.constructions),
      handed: edges.flatMap((edge) => (edge.how === 'call' ? [] : [[keyOf(edge.to), true] as const])),
    };
  });
}

function isSameCaller(one: KnownCaller, other: KnownCaller): boolean {
  return one.at.call === other.at.call && one.at.file === other.at.file && one.at.frame === other.at.frame && isSameFunction(one.callee, other.callee);
}

function isSameFunction(one: Value, other: Value): boolean {
  return one === other || (one.kind === 'function' && other.kind === 'function' && one.file === other.file && one.function === other.function && one.frame === other.frame && isSameSelf(one.self, other.self));
}

function isSameSelf(one: Value | undefined, other: Value | undefined): boolean {
  return one === other || (one !== undefined && other !== undefined && isSame(one, other));
}
