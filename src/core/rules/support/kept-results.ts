import { bindingAt, callAt, functionAt } from '../../model/entries';
import type { CallFact, Expression, FileFacts, UseStep } from '../../model/facts';
import { chainOf } from './waits';

const DEEPEST = 2;

/**
 * Whether what a call gives is made once and kept: `cache ??= load()`, `if (!cache) cache = load()` with a variable of the module or a field, a field that
 * the function gives back before (`if (this.list !== null) return this.list`), or put into a table of such.
 */
export function isKeptResult(file: FileFacts, call: CallFact, depth = 0): boolean {
  return [call, ...chainOf(file, call)].some(({ use }) => isKeptBy(file, call, use, depth));
}

function isKeptBy(file: FileFacts, call: CallFact, use: readonly UseStep[], depth: number): boolean {
  return use.some((step) => {
    if (step.kind === 'field') return call.within.includes('branch') || isGivenBackBefore(file, call.function, step.name);
    if (step.kind !== 'bind' || call.function < 0) return false;
    const binding = bindingAt(file, step.binding);
    return binding?.function === -1 || (binding?.uses ?? []).some((uses) => isKeptLater(file, call, uses, depth));
  });
}

function isKeptLater(file: FileFacts, call: CallFact, uses: readonly UseStep[], depth: number): boolean {
  if (uses.some((one) => one.kind === 'argument' && isCache(file, callAt(file, one.call)))) return true;
  const links = uses.flatMap((one) => (one.kind === 'member' && one.call !== undefined ? callAt(file, one.call) ?? [] : []));
  return isFieldGivenBack(file, call, uses) || (depth < DEEPEST && links.some((link) => isKeptResult(file, link, depth + 1)));
}

function isFieldGivenBack(file: FileFacts, call: CallFact, uses: readonly UseStep[]): boolean {
  return uses.some((step) => step.kind === 'field' && isGivenBackBefore(file, call.function, step.name));
}

/** Given back where it is there already, and again where it is made. */
function isGivenBackBefore(file: FileFacts, index: number, name: string): boolean {
  return (functionAt(file, index)?.returns ?? []).filter((returned) => isField(returned, name)).length > 1;
}

function isField(expression: Expression, name: string): boolean {
  if (expression.kind === 'when') return isField(expression.value, name);
  return expression.kind === 'member' && expression.name === name && expression.object.kind === 'this';
}

/** `cache.set(key, value)` with a table of the module or a field. */
function isCache(file: FileFacts, call: CallFact | undefined): boolean {
  if (call?.callee.kind !== 'member' || call.callee.name !== 'set') return false;
  const { object } = call.callee;
  return object.kind === 'reference' ? bindingAt(file, object.binding)?.function === -1 : object.kind === 'member' && object.object.kind === 'this';
}
