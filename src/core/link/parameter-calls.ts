import { bindingAt, callAt, functionAt, writtenAs } from '../model/entries';
import type { CallFact, Expression, FileFacts, TypeReference } from '../model/facts';
import { findApi } from './api-keys';
import { keyOf, type CallEdge, type FunctionInFile } from './call-graph';
import type { Evaluator } from './evaluator';
import { flowInto } from './flows';
import { isWithin } from './lexical';
import { isOutside } from './outside';
import { isDeclaredHere } from './member-types';
import { branches, type Value } from './values';
import { withWrapped } from './wrapped-handlers';

/** Registries are bigger than the number of callers that tell what a plain parameter is. */
const STORED = { callers: 64, flows: 96 };
/** A parameter that holds more functions than this is a utility: which of them runs is known only to its caller. */
const MOST_HELD = 6;
/** Of a table any function may run, as the key says. */
const MOST_LISTED = 48;
/** An instance keeps what its constructor was given; one that is made in more places is no single thing. */
const MOST_KEPT = 3;

type Parameter = Value & { readonly kind: 'parameter' };
type FunctionValue = Value & { readonly kind: 'function' };

/** A call of what came in by parameters. */
interface ParameterCall { readonly file: FileFacts; readonly call: CallFact; readonly parameters: readonly Parameter[] }

/**
 * What calls of functions run that came in by a parameter: `definition.handler()` of one that was stored before, `deps.upload()`, and
 * `this.publish()` of an instance that was made with it. Asks for the callers of who was handed them, so all of them have to be known. The gate keeps
 * files for what they declare, so the type of what holds the function must be readable: else the answer would depend on what was parsed.
 * A function written where it is handed over already runs there, for its own caller only: `isHanded` tells those.
 */
export function parameterCalls(evaluator: Evaluator, file: FileFacts, isHanded: (target: FunctionInFile) => boolean): readonly CallEdge[] {
  const calls = file.calls.flatMap((call): readonly ParameterCall[] => {
    const parameters = isOutside(evaluator.program, file, call.callee) ? [] : branches(evaluator.evaluate(file, call.callee, undefined)).filter((branch) => branch.kind === 'parameter');
    return parameters.length === 0 ? [] : [{ file, call, parameters }];
  });
  return [...calls.flatMap((one) => storedEdges(evaluator, one)), ...calls.flatMap((one) => heldEdges(evaluator, one, isHanded))];
}

function edgeAt({ file, call }: ParameterCall, to: FunctionInFile, targets: number): CallEdge {
  return { from: { file, function: call.function }, to, at: { file, call, frame: undefined }, how: 'call', targets };
}

/** Of functions that somebody handed to a registering function or to a constructor. */
function storedEdges(evaluator: Evaluator, one: ParameterCall): readonly CallEdge[] {
  if (!beginsHere(one.file, one.call.callee)) return [];
  const stored = one.parameters.filter((parameter) => hasReadableType(evaluator, parameter) && isStored(evaluator, one, parameter));
  const functions = stored.flatMap((parameter) => flowInto(evaluator, parameter, STORED)).flatMap(branches).filter((value): value is FunctionValue => value.kind === 'function');
  const distinct = distinctOf(functions);
  return distinct.flatMap((callee) => storedEdgesTo(evaluator, one, callee, distinct.length));
}

/** To the function, and to what it was made to run (`adapt(handler)`). */
function storedEdgesTo(evaluator: Evaluator, one: ParameterCall, callee: FunctionValue, targets: number): readonly CallEdge[] {
  const inner = withWrapped(evaluator, callee).slice(1);
  return [{ ...edgeAt(one, inFile(callee), targets), callee, stored: true }, ...inner.map((value): CallEdge => ({ ...edgeAt(one, inFile(value), targets), stored: true }))];
}

/** Whether a callee is read off a variable, a parameter or `this`, and not off something imported. */
function beginsHere(file: FileFacts, callee: Expression): boolean {
  switch (callee.kind) {
    case 'member':
    case 'index': return beginsHere(file, callee.object);
    case 'call': return beginsHere(file, callAt(file, callee.call)?.callee ?? { kind: 'unknown', reason: 'none' });
    case 'reference': return bindingAt(file, callee.binding)?.kind !== 'import';
    default: return callee.kind === 'this';
  }
}

function hasReadableType(evaluator: Evaluator, { file, function: index, index: position }: Parameter): boolean {
  const type = functionAt(file, index)?.parameters[position]?.type;
  return type !== undefined && (isStructural(type) || isDeclaredHere(evaluator, { file, type }));
}

/** A function type has no name. */
function isStructural(type: TypeReference): boolean {
  return type.name === '' && type.literal === undefined;
}

/** Kept beyond the call that handed it over: read in another function than that which was given it, or in a handler made there. */
function isStored(evaluator: Evaluator, { file, call }: ParameterCall, { file: owner, function: index }: Parameter): boolean {
  if (owner !== file || !isWithin(file, call.function, index)) return true;
  for (let current = call.function; current >= 0 && current !== index; current = functionAt(file, current)?.parent ?? -1) if (isHandler(evaluator, file, current)) return true;
  return false;
}

function isHandler(evaluator: Evaluator, file: FileFacts, index: number): boolean {
  const passed = functionAt(file, index)?.passed;
  const call = passed === undefined ? undefined : callAt(file, passed.call);
  return call !== undefined && findApi(evaluator, evaluator.evaluate(file, call.callee, undefined), call.form)?.call.handler !== undefined;
}

/** Of functions that are members of a parameter, or that an instance was made with. */
function heldEdges(evaluator: Evaluator, one: ParameterCall, isHanded: (target: FunctionInFile) => boolean): readonly CallEdge[] {
  if (!hasReadableHolder(evaluator, one)) return [];
  const held = one.parameters.flatMap((parameter) => heldFunctions(evaluator, parameter, isHanded));
  return held.map((to) => edgeAt(one, to, held.length));
}

function hasReadableHolder(evaluator: Evaluator, { file, call }: ParameterCall): boolean {
  return holdersOf(file, call.callee).flatMap((holder) => branches(evaluator.evaluate(file, holder, undefined)))
    .some((branch) => branch.kind === 'self' || (branch.kind === 'parameter' && branch.declared !== undefined && isDeclaredHere(evaluator, branch.declared)));
}

/** What a function is read from: `deps` of `deps.upload` and `deps[name]`, and of `upload` after `const { upload } = deps`. */
function holdersOf(file: FileFacts, callee: Expression): readonly Expression[] {
  const value = writtenAs(file, callee);
  const read = value?.kind === 'either' ? value.of : value === undefined ? [] : [value];
  return read.flatMap((one) => (one.kind === 'member' || one.kind === 'index' ? [one.object] : []));
}

function heldFunctions(evaluator: Evaluator, parameter: Parameter, isHanded: (target: FunctionInFile) => boolean): readonly FunctionInFile[] {
  const isKept = functionAt(parameter.file, parameter.function)?.kind === 'constructor';
  if (!isKept && parameter.path.length === 0) return [];
  const isListed = parameter.path.at(-1) === '[]';
  const values = flowInto(evaluator, parameter, isListed ? { callers: 8, flows: MOST_LISTED } : undefined).filter((value) => value.kind === 'function');
  const functions = distinctOf(values.flatMap((value) => withWrapped(evaluator, value))).map(inFile);
  if (distinctOf(values).length > (isKept ? MOST_KEPT : isListed ? MOST_LISTED : MOST_HELD)) return [];
  return isKept ? functions : functions.filter((one) => !isHanded(one));
}

function distinctOf(functions: readonly FunctionValue[]): readonly FunctionValue[] {
  const first = new Map<string, FunctionValue>();
  for (const one of functions) if (!first.has(keyOf(one))) first.set(keyOf(one), one);
  return [...first.values()];
}

function inFile({ file, function: index }: FunctionValue): FunctionInFile {
  return { file, function: index };
}
