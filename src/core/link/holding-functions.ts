import { bindingAt, callAt, functionAt } from '../model/entries';
import type { BindingFact, CallFact, Expression, FileFacts } from '../model/facts';
import { findApi, madeType } from './api-keys';
import type { Evaluator } from './evaluator';
import { branches, type Value } from './values';

const DEEPEST = 4;
const MOST_RETURNS = 8;

/**
 * Whether what is written somewhere may be a function, or an object or a list that may hold one; false only where how it is written rules that out. Most
 * arguments are no functions, and to work out what they are takes longer than to see that.
 */
export function mayHoldFunctions(evaluator: Evaluator, file: FileFacts, expression: Expression, depth = 0): boolean {
  if (depth > DEEPEST) return true;
  const may = (inner: Expression): boolean => mayHoldFunctions(evaluator, file, inner, depth + 1);
  switch (expression.kind) {
    case 'literal':
    case 'template':
    case 'pattern':
    case 'unknown':
    case 'this':
    case 'class': return false;
    case 'either': return expression.of.some(may);
    case 'when':
    case 'spread': return may(expression.value);
    case 'reference': return valuesOf(file, expression.binding)?.some(may) ?? true;
    case 'member': return !isForeign(evaluator, file, expression.object, depth + 1);
    case 'call': return mayGiveFunctions(evaluator, file, callAt(file, expression.call), depth + 1);
    default: return true;
  }
}

/** All that a variable is given; `undefined` where more than that decides what it is. */
function valuesOf(file: FileFacts, index: number): readonly Expression[] | undefined {
  const binding = bindingAt(file, index);
  if (binding?.kind === 'class' || binding?.kind === 'type') return [];
  return binding?.kind === 'variable' ? givenTo(binding) : undefined;
}

function givenTo({ value, writes = [], type, properties, additions, counts }: BindingFact): readonly Expression[] | undefined {
  if (counts === true) return [];
  const isAllItIs = type === undefined && properties === undefined && additions === undefined;
  return isAllItIs ? [...(value === undefined ? [] : [value]), ...writes.map((write) => write.value)] : undefined;
}

/** An own function may when something that it returns may, whatever type it declares. */
function mayGiveFunctions(evaluator: Evaluator, file: FileFacts, call: CallFact | undefined, depth: number): boolean {
  if (call === undefined || call.form === 'tagged') return true;
  return branches(evaluator.evaluate(file, call.callee, undefined)).some((callee) => {
    if (callee.kind === 'class') return call.form !== 'new' && call.form !== 'jsx';
    if (callee.kind !== 'function') return !isOpaque(evaluator, call, callee);
    const { returns = [] } = functionAt(callee.file, callee.function) ?? {};
    return returns.length > MOST_RETURNS || returns.some((returned) => mayHoldFunctions(evaluator, callee.file, returned, depth + 1));
  });
}

/** Whether what is written comes out of calls that nothing is known of, so that its members are not known either. */
function isForeign(evaluator: Evaluator, file: FileFacts, expression: Expression, depth: number): boolean {
  if (depth > DEEPEST) return false;
  const is = (inner: Expression): boolean => isForeign(evaluator, file, inner, depth + 1);
  switch (expression.kind) {
    case 'literal':
    case 'template': return true;
    case 'either': return expression.of.every(is);
    case 'member': return is(expression.object);
    case 'reference': return isGivenOnly(file, expression.binding, is);
    case 'call': {
      const call = callAt(file, expression.call);
      return call !== undefined && branches(evaluator.evaluate(file, call.callee, undefined)).every((callee) => isOpaque(evaluator, call, callee));
    }
    default: return false;
  }
}

/** A class has members that are known, and of what nothing is given to nothing is known. */
function isGivenOnly(file: FileFacts, index: number, is: (given: Expression) => boolean): boolean {
  const given = valuesOf(file, index) ?? [];
  return given.length > 0 && given.every(is);
}

/** Methods that give something of what they are called on or given, if only a function that they bind. */
const GIVING: ReadonlySet<string> = new Set([
  'map', 'flatMap', 'find', 'filter', 'at', 'pop', 'shift', 'slice', 'concat', 'flat', 'sort', 'reverse', 'toSorted', 'toReversed', 'values', 'entries', 'get', 'then', 'catch', 'finally', 'clone',
  'toString', 'bind', 'call', 'apply',
]);

/** A call of something of which nobody here knows what it gives. */
function isOpaque(evaluator: Evaluator, { callee: written, form }: CallFact, callee: Value): boolean {
  if (form !== undefined || (written.kind === 'member' && GIVING.has(written.name))) return false;
  if (callee.kind === 'unknown' || callee.kind === 'parameter' || callee.kind === 'result') return true;
  return callee.kind === 'api' && callee.package !== 'global' && !callee.package.startsWith('node:') && findApi(evaluator, callee, form) === undefined && madeType(evaluator, callee, form) === undefined;
}
