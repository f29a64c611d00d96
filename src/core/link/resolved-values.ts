import { functionAt, indexed } from '../model/entries';
import { groupBy } from '../model/group-by';
import type { Evaluator } from './evaluator';
import { frameWithin } from './lexical';
import { branches, unite, type Value } from './values';

/** What says which API a value has; anything else that a promise is fulfilled with tells nothing. */
const TELLING: ReadonlySet<Value['kind']> = new Set(['instance', 'self', 'object', 'function', 'class', 'array', 'namespace']);

/** What a promise is fulfilled with: `new Promise((resolve) => { … resolve(channel); … })`. */
export function fulfilledWith(evaluator: Evaluator, executor: Value): Value | undefined {
  if (executor.kind !== 'function') return undefined;
  const { file, function: index, frame } = executor;
  const resolve = functionAt(file, index)?.parameters[0]?.binding;
  const calls = resolve === undefined ? [] : callsOf(file, resolve) ?? [];
  const values = calls.flatMap(({ arguments: [given], function: inside }) => (given === undefined ? [] : branches(evaluator.evaluate(file, given, frameWithin(file, inside, frame)))));
  const telling = values.filter(({ kind }) => TELLING.has(kind));
  return telling.length === 0 ? undefined : unite(telling);
}

/** The calls of what a variable or a parameter holds. */
const callsOf = indexed((file) => groupBy(file.calls, ({ callee }) => (callee.kind === 'reference' ? callee.binding : undefined)));
