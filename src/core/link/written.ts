import type { BindingFact, Expression } from '../model/facts';
import { joinTexts, textAlternatives } from './strings';
import { UNDEFINED, unite, unknown, type Value } from './values';

/** What a variable may hold: its initialiser and every assignment, with what `+=` puts behind them. */
export function writtenValue(binding: BindingFact, evaluate: (expression: Expression, writer?: number) => Value): Value {
  let values: readonly Value[] = binding.value === undefined ? [] : [evaluate(binding.value)];
  for (const write of binding.writes ?? []) {
    const value = evaluate(write.value, write.function);
    if (write.appends !== true) values = [...values, value];
    else if (values.some(isTextual)) values = [...(write.sometimes === true ? values : []), appended(binding.name, values, value)];
  }
  if (binding.counts === true) return unknown('computed', binding.name);
  return values.length === 0 ? UNDEFINED : unite(values);
}

/** A counter is not a text. */
function isTextual(value: Value): boolean {
  return value.kind === 'union' ? value.of.some(isTextual) : !(value.kind === 'literal' && typeof value.value === 'number') && value.kind !== 'array';
}

function appended(name: string, values: readonly Value[], value: Value): Value {
  return joinTexts([values.flatMap((one) => textAlternatives(one, name)), textAlternatives(value, name)]);
}
