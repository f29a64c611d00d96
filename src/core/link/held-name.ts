import { callAt, indexed } from '../model/entries';
import type { CallFact, Expression, FileFacts } from '../model/facts';

/** The variable or the properties that hold what a call gives: `createUser`, or `users.create` in `router({ users: { create: … } })`. */
export function heldName(file: FileFacts, call: CallFact): string | undefined {
  return nameIn(file, call);
}

const nameIn = indexed((file): ReadonlyMap<CallFact, string> => {
  const found = new Map<CallFact, string>();
  const note = (expression: Expression, path: readonly string[]): void => {
    const call = expression.kind === 'call' && path.length > 0 ? callAt(file, expression.call) : undefined;
    if (call !== undefined && !found.has(call)) found.set(call, path.join('.'));
    if (expression.kind !== 'object') return;
    for (const property of expression.properties) if ('name' in property) note(property.value, [...path, property.name]);
  };
  for (const call of file.calls) for (const argument of call.arguments) note(argument, []);
  for (const binding of file.bindings) if (binding.value !== undefined) note(binding.value, binding.value.kind === 'object' ? [] : [binding.name]);
  return found;
});
