import type { Expression, FileFacts } from '../model/facts';
import { keyOf, type CallEdge, type FunctionInFile } from './call-graph';
import type { Evaluator } from './evaluator';
import { flowInto } from './flows';
import { isOutside } from './outside';
import { isDeclaredHere } from './types';
import { branches, type CallInFrame, type Value } from './values';

/** A parameter that holds more functions than this is a utility: which of them runs is known only to its caller. */
const MOST_HELD = 6;
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
  const holder = holderOf(file, callee);
  if (holder === undefined) return false;
  return branches(evaluator.evaluate(file, holder, undefined)).some((branch) => branch.kind === 'self' || (branch.kind === 'parameter' && branch.declared !== undefined && isDeclaredHere(evaluator, branch.declared)));
}

/** What a function is read from: `deps` of `deps.upload`, and of `upload` after `const { upload } = deps`. */
function holderOf(file: FileFacts, callee: Expression): Expression | undefined {
  if (callee.kind === 'member') return callee.object;
  const value = callee.kind === 'reference' ? file.bindings[callee.binding]?.value : undefined;
  return value?.kind === 'member' ? value.object : undefined;
}

function heldFunctions(evaluator: Evaluator, parameter: Parameter, isHanded: (target: FunctionInFile) => boolean): readonly FunctionInFile[] {
  const isKept = parameter.file.functions[parameter.function]?.kind === 'constructor';
  if (!isKept && parameter.path.length === 0) return [];
  const functions = flowInto(evaluator, parameter).flatMap((value): readonly FunctionInFile[] => (value.kind === 'function' ? [{ file: value.file, function: value.function }] : []));
  const distinct = [...new Map(functions.map((one) => [keyOf(one), one])).values()];
  if (distinct.length > (isKept ? MOST_KEPT : MOST_HELD)) return [];
  return isKept ? distinct : distinct.filter((one) => !isHanded(one));
}
