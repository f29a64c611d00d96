import { bindingAt, callsWithin, functionAt } from '../model/entries';
import type { Expression, FileFacts, FunctionFact } from '../model/facts';
import type { Evaluator } from './evaluator';
import { unite, type Value } from './values';

const MOST_NAMES = 4;

/** `withClient(callback)` and `withClient({ run: callback })` of our own call what they are handed somewhere: the arguments there. */
export function fromOwnFunction(evaluator: Evaluator, callee: Value & { kind: 'function' }, { index: position, path }: NonNullable<FunctionFact['passed']>, index: number): Value | undefined {
  const { file } = callee;
  const parameter = functionAt(file, callee.function)?.parameters[position];
  if (parameter === undefined) return undefined;
  const values = callsWithin(file, callee.function).flatMap((call) => {
    if (!isReadOff(file, call.callee, parameter.binding, path, 0)) return [];
    const argument = call.arguments[index];
    return argument === undefined ? [] : [evaluator.evaluate(file, argument, undefined)];
  });
  return values.length === 0 ? undefined : unite(values);
}

/** Whether an expression is what stands in a parameter at a path, by whatever names. */
function isReadOff(file: FileFacts, expression: Expression, parameter: number, path: readonly string[], names: number): boolean {
  if (expression.kind === 'either') return expression.of.some((one) => isReadOff(file, one, parameter, path, names));
  if (expression.kind === 'member') return expression.name === path.at(-1) && isReadOff(file, expression.object, parameter, path.slice(0, -1), names);
  if (expression.kind !== 'reference') return false;
  if (expression.binding === parameter) return path.length === 0;
  const named = bindingAt(file, expression.binding);
  return named?.kind === 'variable' && named.value !== undefined && names < MOST_NAMES && isReadOff(file, named.value, parameter, path, names + 1);
}
