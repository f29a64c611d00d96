import { functionAt } from '../model/entries';
import type { ClassFact, FileFacts } from '../model/facts';
import type { Evaluator } from './evaluator';
import { methodFrame } from './frames';
import { unite, type Value } from './values';

/** How far up a class is followed. */
export const LONGEST_CHAIN = 12;

/** The catalogued type that a class of a library is. */
export function extendedType({ catalogue }: Evaluator, base: Value & { kind: 'api' }): string | undefined {
  const library = catalogue.libraryOf(base.package);
  const name = base.path.length === 0 ? 'default' : base.path.join('.');
  return catalogue.madeBy(library, `new ${name}`) ?? (catalogue.findType(`${library}#${name}`) === undefined ? undefined : `${library}#${name}`);
}

/** A method bound to its receiver; a getter is its result. */
export function methodValue(evaluator: Evaluator, self: Value, file: FileFacts, method: ClassFact['methods'][number]): Value {
  const value: Value & { kind: 'function' } = { kind: 'function', file, function: method.function, self };
  return method.kind === 'getter' ? getterValue(evaluator, value) : value;
}

function getterValue(evaluator: Evaluator, value: Value & { kind: 'function' }): Value {
  const frame = methodFrame(evaluator, value);
  const fact = functionAt(value.file, value.function);
  return unite((fact?.returns ?? []).map((returned) => evaluator.evaluate(value.file, returned, frame)));
}
