import { comesBefore } from '../model/comes-before';
import { bindingAt, callAt } from '../model/entries';
import type { CallFact, Expression, FileFacts } from '../model/facts';

/** Where the instance of a call is kept: a variable, a field, or the call that began the chain. */
type Root =
  | { readonly kind: 'binding'; readonly binding: number }
  | { readonly kind: 'field'; readonly class: number; readonly name: string }
  | { readonly kind: 'this'; readonly class: number }
  | { readonly kind: 'call'; readonly call: number };

/** The argument of member `name` called on the same instance: later in the chain, in its `pipe`, or in another statement; the nearest before first. */
export function siblingArgument(file: FileFacts, call: CallFact, name: string, index: number): Expression | undefined {
  return chained(file, call, name)?.arguments[index] ?? nearest(call, elsewhere(file, call, name))?.arguments[index];
}

/** What is written to a property (`defaults.baseURL`) of the variable or field that holds the instance. */
export function siblingProperty(file: FileFacts, call: CallFact, name: string): Expression | undefined {
  for (const root of rootsOf(file, call)) {
    const written = root.kind === 'binding' ? bindingAt(file, root.binding)?.properties?.findLast((property) => property.name === name) : undefined;
    if (written !== undefined) return written.value;
  }
  return undefined;
}

const LONGEST_CHAIN = 24;

function chained(file: FileFacts, start: CallFact, name: string): CallFact | undefined {
  for (const call of chainOf(file, start)) {
    const member = call.callee.kind === 'member' ? call.callee.name : undefined;
    if (member === name) return call;
    const operator = member === 'pipe' ? operatorIn(file, call.arguments, name) : undefined;
    if (operator !== undefined) return operator;
  }
  return undefined;
}

/** The calls that follow in the chain a call begins, nearest first. */
export function chainOf(file: FileFacts, start: CallFact): readonly CallFact[] {
  const calls: CallFact[] = [];
  for (let call: CallFact | undefined = start; call !== undefined && calls.length < LONGEST_CHAIN;) {
    const next: CallFact['use'][number] | undefined = call.use.find((step) => step.kind === 'member' && step.call !== undefined);
    call = next?.kind === 'member' ? callAt(file, next.call ?? -1) : undefined;
    if (call !== undefined) calls.push(call);
  }
  return calls;
}

function operatorIn(file: FileFacts, operators: readonly Expression[], name: string): CallFact | undefined {
  return operators.flatMap((argument) => (argument.kind === 'call' ? [callAt(file, argument.call)] : [])).find((call) => call?.text === name);
}

function elsewhere(file: FileFacts, call: CallFact, name: string): readonly CallFact[] {
  const roots = rootsOf(file, call).filter((root) => root.kind !== 'binding' || !isModule(file, root.binding));
  if (roots.length === 0) return [];
  return file.calls.filter((other) => {
    if (other === call || other.callee.kind !== 'member' || other.callee.name !== name) return false;
    const root = rootOf(file, other.callee.object);
    return root !== undefined && roots.some((one) => isSame(one, root));
  });
}

/** The instance may be the receiver of the call or what the call gives (`const request = http.request(…)`). */
function rootsOf(file: FileFacts, call: CallFact): readonly Root[] {
  const receiver = call.callee.kind === 'member' ? rootOf(file, call.callee.object) : call.callee.kind === 'reference' ? rootOf(file, call.callee) : undefined;
  const bound = call.use.flatMap((step): readonly Root[] => (step.kind === 'bind' ? [{ kind: 'binding', binding: step.binding }] : []));
  return receiver === undefined ? bound : [receiver, ...bound];
}

function rootOf(file: FileFacts, expression: Expression): Root | undefined {
  switch (expression.kind) {
    case 'reference': return { kind: 'binding', binding: expression.binding };
    case 'this': return { kind: 'this', class: expression.class };
    case 'member': return expression.object.kind === 'this' ? { kind: 'field', class: expression.object.class, name: expression.name } : rootOf(file, expression.object);
    case 'call': {
      const made = callAt(file, expression.call);
      const inner = made?.callee.kind === 'member' && made.form !== 'new' ? rootOf(file, made.callee.object) : undefined;
      return inner === undefined || (inner.kind === 'binding' && isModule(file, inner.binding)) ? { kind: 'call', call: expression.call } : inner;
    }
    default: return undefined;
  }
}

/** What a module exports is no instance: its calls have nothing to do with one another. */
function isModule(file: FileFacts, index: number): boolean {
  const binding = bindingAt(file, index);
  if (binding?.kind === 'import') return true;
  const callee = binding?.value?.kind === 'call' ? callAt(file, binding.value.call)?.callee : undefined;
  return callee?.kind === 'global' && callee.name === 'require';
}

function isSame(one: Root, other: Root): boolean {
  switch (one.kind) {
    case 'binding': return other.kind === 'binding' && other.binding === one.binding;
    case 'field': return other.kind === 'field' && other.class === one.class && other.name === one.name;
    case 'this': return other.kind === 'this' && other.class === one.class;
    case 'call': return other.kind === 'call' && other.call === one.call;
  }
}

/** The last one above it in the same function, else the first of all. */
function nearest(call: CallFact, others: readonly CallFact[]): CallFact | undefined {
  return others.findLast((other) => other.function === call.function && comesBefore(other, call)) ?? others[0];
}
