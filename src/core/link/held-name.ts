import type { CallFact, Expression, FileFacts } from '../model/facts';

const names = new WeakMap<FileFacts, ReadonlyMap<number, string>>();

/** The variable or the properties that hold what a call gives: `createUser`, or `users.create` in `router({ users: { create: … } })`. */
export function heldName(file: FileFacts, call: CallFact): string | undefined {
  const known = names.get(file) ?? namesIn(file);
  names.set(file, known);
  return known.get(file.calls.indexOf(call));
}

function namesIn(file: FileFacts): ReadonlyMap<number, string> {
  const found = new Map<number, string>();
  const note = (expression: Expression, path: readonly string[]): void => {
    if (expression.kind === 'call' && path.length > 0) found.set(expression.call, found.get(expression.call) ?? path.join('.'));
    if (expression.kind !== 'object') return;
    for (const property of expression.properties) if ('name' in property) note(property.value, [...path, property.name]);
  };
  for (const call of file.calls) for (const argument of call.arguments) note(argument, []);
  for (const binding of file.bindings) if (binding.value !== undefined) note(binding.value, binding.value.kind === 'object' ? [] : [binding.name]);
  return found;
}
