import { bindingAt, callAt, callsWithin, functionAt } from '../model/entries';
import type { CallFact, Expression, FileFacts } from '../model/facts';
import type { FunctionInFile } from './call-graph';
import { isWithin } from './lexical';
import type { Evaluator } from './evaluator';
import { callFrame } from './frames';
import { branches, type CallInFrame, type Frame, type Value } from './values';

type FunctionValue = Value & { readonly kind: 'function' };

const DEEPEST = 3;

/**
 * Whether what a function is handed here runs only in functions that it gives back: `withAuth(handler)` runs nothing yet, whoever calls the
 * result does. False where nothing is seen to run it.
 */
export function isOnlyKept(evaluator: Evaluator, at: CallInFrame, callee: FunctionValue, handed: FunctionInFile, depth = 0): boolean {
  const { file, function: outer } = callee;
  if (depth >= DEEPEST || !givesFunctions(file, outer)) return false;
  const frame = callFrame(evaluator, at, callee);
  if (frame === undefined) return false;
  const uses = callsWithin(file, outer).filter((call) => takes(evaluator, file, call, frame, handed));
  return uses.length > 0 && uses.every((call) => isLaterIn(evaluator, callee, frame, call.function, depth));
}

function takes(evaluator: Evaluator, file: FileFacts, call: CallFact, frame: Frame, handed: FunctionInFile): boolean {
  return [call.callee, ...call.arguments].some((expression) => isName(expression) && branches(evaluator.evaluate(file, expression, frame)).some((value) => isIt(value, handed)));
}

function isName(expression: Expression): boolean {
  return expression.kind === 'reference' || expression.kind === 'member' || expression.kind === 'index' || expression.kind === 'either';
}

function isIt(value: Value, { file, function: index }: FunctionInFile): boolean {
  return value.kind === 'function' && value.file === file && value.function === index;
}

/** Whether one of the functions from `inner` out to the callee is given back, or handed to somebody who only keeps it. */
function isLaterIn(evaluator: Evaluator, { file, function: outer }: FunctionValue, frame: Frame, inner: number, depth: number): boolean {
  for (let current = inner; current >= 0 && current !== outer; current = functionAt(file, current)?.parent ?? -1) {
    const passed = functionAt(file, current)?.passed;
    const call = passed === undefined ? undefined : callAt(file, passed.call);
    if (call === undefined ? isGivenBack(file, current, outer) : isKeptBy(evaluator, { file, call, frame }, { file, function: current }, depth)) return true;
  }
  return false;
}

function isKeptBy(evaluator: Evaluator, at: CallInFrame, handed: FunctionInFile, depth: number): boolean {
  const callees = branches(evaluator.evaluate(at.file, at.call.callee, at.frame));
  return callees.every((callee) => callee.kind === 'function' && isOnlyKept(evaluator, at, callee, handed, depth + 1));
}

function givesFunctions(file: FileFacts, index: number): boolean {
  return functionAt(file, index)?.returns.some((returned) => returned.kind !== 'literal' && returned.kind !== 'template') === true;
}

/** Given back and not called before: neither where it is written nor by its name. */
function isGivenBack(file: FileFacts, index: number, outer: number): boolean {
  const isCalled = callsWithin(file, outer).some((call) => !isWithin(file, call.function, index) && [call.callee, ...call.arguments].some((expression) => isFunction(file, expression, index)));
  return !isCalled && functionAt(file, outer)?.returns.some((returned) => holds(file, returned, index, 0)) === true;
}

function isFunction(file: FileFacts, expression: Expression, index: number): boolean {
  if (expression.kind === 'reference') return bindingAt(file, expression.binding)?.value?.kind === 'function' && isFunction(file, bindingAt(file, expression.binding)?.value ?? expression, index);
  return expression.kind === 'function' && expression.function === index;
}

const DEEPEST_HOLDER = 4;

/** Whether a function stands in what is given back: as it is, by name, or in an object or a list. */
function holds(file: FileFacts, expression: Expression, index: number, depth: number): boolean {
  if (depth > DEEPEST_HOLDER) return false;
  const within = (inner: Expression | undefined): boolean => inner !== undefined && holds(file, inner, index, depth + 1);
  switch (expression.kind) {
    case 'function': return expression.function === index;
    case 'reference': return within(bindingAt(file, expression.binding)?.value);
    case 'object': return expression.properties.some((property) => within('spread' in property ? property.spread : property.value));
    case 'array': return expression.items.some(within);
    case 'either': return expression.of.some(within);
    case 'when':
    case 'spread': return within(expression.value);
    case 'call': return callAt(file, expression.call)?.arguments.some(within) === true;
    default: return false;
  }
}
