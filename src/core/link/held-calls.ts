import type { Expression, FileFacts } from '../model/facts';
import { keyOf, type CallEdge, type FunctionInFile } from './call-graph';
import type { Evaluator } from './evaluator';
import { flowInto } from './flows';
import { isOutside } from './outside';
import { isDeclaredHere } from './types';
import { branches, type CallInFrame, type Value } from './values';
import { withWrapped } from './wrapped-handlers';

/** A parameter that holds more functions than this is a utility: which of them runs is known only to its caller. */
const MOST_HELD = 6;
/** Of a table any function may run, as the key says. */
const MOST_LISTED = 48;
/** An instance keeps what its constructor was given; one that is made in more places is no single thing. */
const MOST_KEPT = 3;

type Parameter = Value & { readonly kind: 'parameter' };

/**
 * Calls of functions that came in as members of a parameter (`deps.upload()`) or that an instance was made with (`this.publish()`).
 * A function written where it is handed over already runs there, for its own caller only: `isHanded` tells those. The type of what holds
 * the function must be readable, because the gate keeps files for what they declare.
 */
export function heldCalls(evaluator: Evaluator, file: FileFacts, isHanded: (target: FunctionInFile) => boolean): readonly CallEdge[] {
  return file.calls.flatMap((call) => {
    if (isOutside(evaluator.program, file, call.callee)) return [];
    const parameters = branches(evaluator.evaluate(file, call.callee, undefined)).filter((branch): branch is Parameter => branch.kind === 'parameter');
    if (parameters.length === 0 || !isTyped(evaluator, file, call.callee)) return [];
    const at: CallInFrame = { file, call, frame: undefined };
    const held = parameters.flatMap((parameter) => heldFunctions(evaluator, parameter, isHanded));
    return held.map((to): CallEdge => ({ from: { file, function: call.function }, to, at, how: 'call', targets: held.length }));
  });
}

function isTyped(evaluator: Evaluator, file: FileFacts, callee: Expression): boolean {
  return holdersOf(file, callee).flatMap((holder) => branches(evaluator.evaluate(file, holder, undefined)))
    .some((branch) => branch.kind === 'self' || (branch.kind === 'parameter' && branch.declared !== undefined && isDeclaredHere(evaluator, branch.declared)));
}

/** What a function is read from: `deps` of `deps.upload` and `deps[name]`, and of `upload` after `const { upload } = deps`. */
function holdersOf(file: FileFacts, callee: Expression): readonly Expression[] {
  const value = callee.kind === 'reference' ? file.bindings[callee.binding]?.value : callee;
  const read = value?.kind === 'either' ? value.of : value === undefined ? [] : [value];
  return read.flatMap((one) => (one.kind === 'member' || one.kind === 'index' ? [one.object] : []));
}

function heldFunctions(evaluator: Evaluator, parameter: Parameter, isHanded: (target: FunctionInFile) => boolean): readonly FunctionInFile[] {
  const isKept = parameter.file.functions[parameter.function]?.kind === 'constructor';
  if (!isKept && parameter.path.length === 0) return [];
  const isListed = parameter.path.at(-1) === '[]';
  const values = flowInto(evaluator, parameter, isListed ? { callers: 8, flows: MOST_LISTED } : undefined).filter((value) => value.kind === 'function');
  const functions = values.flatMap((value) => withWrapped(evaluator, value)).map((value): FunctionInFile => ({ file: value.file, function: value.function }));
  const distinct = [...new Map(functions.map((one) => [keyOf(one), one])).values()];
  if (new Set(values.map(keyOf)).size > (isKept ? MOST_KEPT : isListed ? MOST_LISTED : MOST_HELD)) return [];
  return isKept ? distinct : distinct.filter((one) => !isHanded(one));
}
