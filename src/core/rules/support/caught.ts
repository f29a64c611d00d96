import { callAt, stepsAt } from '../../model/entries';
import type { CallFact, ControlFrame, FileFacts, StepFact } from '../../model/facts';

/** A `return` or `throw`. */
type End = Exclude<StepFact, { readonly kind: 'call' }>;

/** What stands in a `try` with its `catch`. */
export interface Caught {
  /** What the `catch` calls. */
  readonly calls: readonly CallFact[];
  /** Where the `catch` ends the function. */
  readonly ends: readonly End[];
  /** Where the `try` ends it. */
  readonly endsOfTry: readonly End[];
}

interface Item { readonly within: readonly ControlFrame[]; readonly call?: CallFact; readonly end?: End }

/** The innermost `try` around a call, which is the one that looks after its failure; `undefined` where none is. */
export function caughtOf(file: FileFacts, call: CallFact): Caught | undefined {
  const depth = call.within.lastIndexOf('try');
  if (depth < 0) return undefined;
  const all = itemsOf(file, call.function);
  const at = all.findIndex((item) => item.call === call);
  if (at < 0) return undefined;
  const outer = call.within.slice(0, depth).join();
  const frameOf = ({ within }: Item): ControlFrame | undefined => (within.slice(0, depth).join() === outer ? within[depth] : undefined);
  const before = all.slice(0, at).toReversed();
  const started = before.findIndex((item) => frameOf(item) !== 'try');
  const behind = all.slice(at + 1);
  const failing = skipWhile(behind, (item) => frameOf(item) === 'try');
  const rest = skipWhile(failing, (item) => frameOf(item) === 'catch');
  const inCatch = failing.slice(0, failing.length - rest.length);
  const inTry = [...(started < 0 ? before : before.slice(0, started)), ...behind.slice(0, behind.length - failing.length)];
  return { calls: inCatch.flatMap((item) => item.call ?? []), ends: inCatch.flatMap(({ end }) => end ?? []), endsOfTry: inTry.flatMap(({ end }) => end ?? []) };
}

/** Calls and ends of a function in the order of the source. */
function itemsOf(file: FileFacts, index: number): readonly Item[] {
  return (stepsAt(file, index) ?? []).flatMap((step): readonly Item[] => {
    if (step.kind !== 'call') return [{ within: step.within, end: step }];
    const call = callAt(file, step.call);
    return call === undefined ? [] : [{ within: call.within, call }];
  });
}

function skipWhile<One>(all: readonly One[], goesOn: (one: One) => boolean): readonly One[] {
  const end = all.findIndex((one) => !goesOn(one));
  return end < 0 ? [] : all.slice(end);
}
