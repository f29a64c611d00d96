import { callsWithin } from '../model/entries';
import type { CallFact, Expression } from '../model/facts';
import type { Evaluator, KnownCaller } from './evaluator';
import { callFrame } from './frames';
import { performed } from './indirect';
import { branches, type CallInFrame, type Value } from './values';

type FunctionValue = Value & { readonly kind: 'function' };

const DEEPEST = 3;

/** The function itself and, for one that our own wrapper gave back (`asyncHandler(fn)`, `withMethods({ POST: fn })`), what it calls of what was handed in. */
export function withWrapped(evaluator: Evaluator, value: FunctionValue, depth = 0): readonly FunctionValue[] {
  if (value.frame === undefined || depth >= DEEPEST) return [value];
  const inner = callsWithin(value.file, value.function).flatMap((call) => runBy(evaluator, value, call));
  const distinct = inner.filter((one, index) => inner.findIndex((other) => other.file === one.file && other.function === one.function) === index);
  return [value, ...distinct.flatMap((one) => withWrapped(evaluator, one, depth + 1))];
}

/** What one call inside the function runs of what was handed in: its callee, or what it hands on to a function of ours. */
function runBy(evaluator: Evaluator, value: FunctionValue, written: CallFact): readonly FunctionValue[] {
  const { call } = performed(evaluator, { file: value.file, call: written, frame: value.frame });
  const called = handedIn(evaluator, value, call.callee);
  if (called.length > 0 || call.form === 'jsx' || !call.arguments.some(isName)) return called;
  if (!branches(evaluator.evaluate(value.file, call.callee, undefined)).some(isFunction)) return [];
  return call.arguments.filter(isName).flatMap((argument) => handedIn(evaluator, value, argument));
}

/** The calls that a closure, called at `at`, makes of functions that its maker was handed: `request(url)` in what `withBreaker(request)` gives. */
export function wrappedCalls(evaluator: Evaluator, at: CallInFrame, callee: FunctionValue, around: readonly KnownCaller[] = []): readonly KnownCaller[] {
  const frame = callee.frame === undefined || around.length >= DEEPEST ? undefined : callFrame(evaluator, at, callee);
  if (frame === undefined) return [];
  const through = [...around, { at, callee }];
  return callsWithin(callee.file, callee.function).flatMap((written) => {
    const inner = performed(evaluator, { file: callee.file, call: written, frame });
    if (handedIn(evaluator, callee, inner.call.callee).length === 0) return [];
    return handedIn(evaluator, { file: callee.file, frame }, inner.call.callee).flatMap((one) => [{ at: inner, callee: one, through }, ...wrappedCalls(evaluator, inner, one, through)]);
  });
}

function isName({ kind }: Expression): boolean {
  return kind === 'reference' || kind === 'member';
}

/** Functions that a callee is only in this frame: they came in as arguments of the wrapper. */
export function handedIn(evaluator: Evaluator, { file, frame }: Pick<FunctionValue, 'file' | 'frame'>, callee: Expression): readonly FunctionValue[] {
  if (branches(evaluator.evaluate(file, callee, undefined)).some(isFunction)) return [];
  return branches(evaluator.evaluate(file, callee, frame)).filter(isFunction);
}

function isFunction(value: Value): value is FunctionValue {
  return value.kind === 'function';
}

