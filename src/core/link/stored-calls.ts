import type { CallFact, Expression, FileFacts, TypeReference } from '../model/facts';
import { findApi } from './api-keys';
import type { CallEdge } from './call-graph';
import { isWithin } from './lexical';
import type { Evaluator } from './evaluator';
import { flowInto } from './flows';
import { isDeclaredHere } from './types';
import { branches, type CallInFrame, type Value } from './values';
import { withWrapped } from './wrapped-handlers';

type Parameter = Value & { readonly kind: 'parameter' };
type FunctionValue = Value & { readonly kind: 'function' };

/** Registries are bigger than the number of callers that tell what a plain parameter is. */
const LIMITS = { callers: 64, flows: 96 };

/**
 * What calls of stored functions run: `definition.handler()` of one that was handed to a registering function or to a constructor. Asks for the
 * callers of that function, so all of them have to be known.
 */
export function storedEdges(evaluator: Evaluator, file: FileFacts): readonly CallEdge[] {
  return file.calls.flatMap((call) => {
    if (!beginsHere(file, call.callee)) return [];
    const stored = branches(evaluator.evaluate(file, call.callee, undefined)).filter((branch): branch is Parameter => branch.kind === 'parameter' && isTyped(evaluator, branch) && isStored(evaluator, file, call, branch));
    const functions = stored.flatMap((parameter) => flowInto(evaluator, parameter, LIMITS)).flatMap(branches).filter((value): value is FunctionValue => value.kind === 'function');
    const distinct = functions.filter((one, index) => functions.findIndex((other) => other.file === one.file && other.function === one.function) === index);
    return distinct.flatMap((callee) => edgesTo(evaluator, { file, call, frame: undefined }, callee, distinct.length));
  });
}

/** To the function, and to what it was made to run (`adapt(handler)`). */
function edgesTo(evaluator: Evaluator, at: CallInFrame, callee: FunctionValue, targets: number): readonly CallEdge[] {
  const shared = { from: { file: at.file, function: at.call.function }, at, how: 'call', stored: true, targets } as const;
  const inner = withWrapped(evaluator, callee).slice(1);
  return [{ ...shared, to: { file: callee.file, function: callee.function }, callee }, ...inner.map((one): CallEdge => ({ ...shared, to: { file: one.file, function: one.function } }))];
}

/** Whether a callee is read off a variable, a parameter or `this`, and not off something imported. */
function beginsHere(file: FileFacts, callee: Expression): boolean {
  switch (callee.kind) {
    case 'member':
    case 'index': return beginsHere(file, callee.object);
    case 'call': return beginsHere(file, file.calls[callee.call]?.callee ?? { kind: 'unknown', reason: 'none' });
    case 'reference': return file.bindings[callee.binding]?.kind !== 'import';
    default: return callee.kind === 'this';
  }
}

/** The gate keeps files for what they declare: where nothing says that a function may come in, the answer would depend on what was parsed. */
function isTyped(evaluator: Evaluator, { file, function: index, index: position }: Parameter): boolean {
  const type = file.functions[index]?.parameters[position]?.type;
  return type !== undefined && (isStructural(type) || isDeclaredHere(evaluator, { file, type }));
}

/** A function type has no name. */
function isStructural(type: TypeReference): boolean {
  return type.name === '' && type.literal === undefined;
}

/** Kept beyond the call that handed it over: read in another function than that which was given it, or in a handler made there. */
function isStored(evaluator: Evaluator, file: FileFacts, call: CallFact, { file: owner, function: index }: Parameter): boolean {
  if (owner !== file || !isWithin(file, call.function, index)) return true;
  for (let current = call.function; current >= 0 && current !== index; current = file.functions[current]?.parent ?? -1) if (isHandler(evaluator, file, current)) return true;
  return false;
}

function isHandler(evaluator: Evaluator, file: FileFacts, index: number): boolean {
  const passed = file.functions[index]?.passed;
  const call = passed === undefined ? undefined : file.calls[passed.call];
  return call !== undefined && findApi(evaluator, evaluator.evaluate(file, call.callee, undefined), call.form)?.call.handler !== undefined;
}
