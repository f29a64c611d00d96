import { functionAt } from '../model/entries';
import type { Evaluator } from './evaluator';
import { callFrame } from './frames';
import { isVague } from './vague';
import { unite, unknown, type CallInFrame, type Value } from './values';

/** A promise of x is x: `load().then((module) => module.send)` is what the callback makes of it, and `load().catch(report)` is what was loaded. */
export function settled(evaluator: Evaluator, at: CallInFrame, name: string, receiver: Value, values: () => readonly Value[]): Value | undefined {
  if (name === 'catch' || name === 'finally') return isVague(receiver) ? undefined : receiver;
  const callback = name === 'then' ? values()[0] : undefined;
  const [made] = callback?.kind === 'function' ? mapped(evaluator, at, [receiver], callback).items : [];
  return made === undefined || isVague(made) ? undefined : made;
}

/** What a list that is not known is mapped to: one item that stands for all. */
export function mappedUnknown(evaluator: Evaluator, at: CallInFrame, name: string, values: () => readonly Value[]): Value | undefined {
  const callback = name === 'map' || name === 'flatMap' ? values()[0] : undefined;
  return callback?.kind === 'function' ? mapped(evaluator, at, [unknown('each')], callback) : undefined;
}

/** `Array.from({ length }, (_, i) => name)`: one item that stands for all. */
export function generated(evaluator: Evaluator, callback: Value): Value {
  if (callback.kind !== 'function') return unknown('computed');
  const returns = functionAt(callback.file, callback.function)?.returns ?? [];
  return { kind: 'array', items: returns.map((returned) => evaluator.evaluate(callback.file, returned, callback.frame)) };
}

/** What a function makes of each of some values. */
export function mapped(evaluator: Evaluator, at: CallInFrame, given: readonly Value[], callback: Value & { kind: 'function' }): Value & { kind: 'array' } {
  const fact = functionAt(callback.file, callback.function);
  const frame = callFrame(evaluator, at, callback);
  if (fact === undefined || frame === undefined) return { kind: 'array', items: [unknown('budget')] };
  const items = given.slice(0, 20).map((item, index) => {
    const inner = { ...frame, arguments: [() => item, (): Value => ({ kind: 'literal', value: index })], memo: undefined };
    return unite(fact.returns.map((returned) => evaluator.evaluate(callback.file, returned, inner)));
  });
  return { kind: 'array', items };
}
