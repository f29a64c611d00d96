import type { BindingFact, Expression, WriteFact } from '../model/facts';
import { joinTexts, textAlternatives } from './strings';
import { isVague } from './vague';
import { UNDEFINED, unite, unknown, type Value } from './values';

/** What a variable may hold: its initialiser and every assignment, with what `+=` puts behind them. */
export function writtenValue(binding: BindingFact, evaluate: (expression: Expression, writer?: number) => Value): Value {
  let values: readonly Value[] = binding.value === undefined ? [] : [evaluate(binding.value)];
  for (const write of binding.writes ?? []) values = afterWrite(binding.name, values, write, evaluate);
  if (binding.counts === true) return unknown('computed', binding.name);
  return values.length === 0 ? UNDEFINED : unite(values);
}

/** What a parameter is after the assignments that make something new of it (`url = base + url`). */
export function changedValue({ name, writes = [] }: BindingFact, given: Value, evaluate: (expression: Expression) => Value): Value {
  const changes = writes.filter((write) => write.replaces === true || write.otherwise !== undefined);
  return changes.length === 0 ? given : unite(changes.reduce<readonly Value[]>((values, write) => {
    const value = evaluate(write.value);
    return isVague(value) ? values : afterWrite(name, values, write, evaluate);
  }, [given]));
}

function afterWrite(name: string, values: readonly Value[], write: WriteFact, evaluate: (expression: Expression, writer?: number) => Value): readonly Value[] {
  const value = evaluate(write.value, write.function);
  if (write.appends === true) return values.some(isTextual) ? [...(write.sometimes === true ? values : []), appended(name, values, value)] : values;
  if (write.replaces === true && !isVague(value)) return [value];
  if (write.otherwise === undefined) return [...values, value];
  const kept = evaluate(write.otherwise, write.function);
  // A bare parameter says nothing that the text made of it does not say.
  return kept.kind === 'parameter' && value.kind === 'text' ? [value] : [value, kept];
}

/** A counter is not a text. */
function isTextual(value: Value): boolean {
  return value.kind === 'union' ? value.of.some(isTextual) : !(value.kind === 'literal' && typeof value.value === 'number') && value.kind !== 'array';
}

function appended(name: string, values: readonly Value[], value: Value): Value {
  return joinTexts([values.flatMap((one) => textAlternatives(one, name)), textAlternatives(value, name)]);
}
