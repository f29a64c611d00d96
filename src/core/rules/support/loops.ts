import type { LinkedSite } from '../../link/linked-model';
import { bindingAt, callAt, callsIn, loopAt } from '../../model/entries';
import type { CallFact, Expression, FileFacts, LoopFact, UseStep } from '../../model/facts';
import { resultUse } from './result-use';
import { calledName } from './waits';

/** A loop around a read whose answer decides whether it goes on. */
export interface Poll { readonly index: number; readonly loop: LoopFact; readonly pauses: boolean; readonly isCapped: boolean }

/** The innermost loop around a call, unless it goes over a list. */
export function pollAround({ file, call }: Pick<LinkedSite, 'file' | 'call'>): Poll | undefined {
  const index = call?.loops?.at(-1);
  const loop = index === undefined ? undefined : loopAt(file, index);
  if (call === undefined || index === undefined || loop === undefined || loop.over !== undefined) return undefined;
  if (!decides(file, call, loop) || changesInLoop(file, call, index)) return undefined;
  return { index, loop, pauses: file.calls.some((other) => other.loops?.includes(index) === true && isPause(file, other)), isCapped: isCounted(file, loop) };
}

/** Whether the answer is looked at in the loop's own condition, or by an `if` where the loop has none. */
function decides(file: FileFacts, call: CallFact, loop: LoopFact): boolean {
  if (heldBy(file, call.use, 0).some((binding) => loop.test.includes(binding))) return true;
  if (loop.endless !== true) return call.use.some(({ kind }) => kind === 'test');
  return resultUse(file, call) !== 'none';
}

/** The variables that a value or a part of it is put into, one after the other. */
function heldBy(file: FileFacts, use: readonly UseStep[], depth: number): readonly number[] {
  if (depth > DEEPEST) return [];
  return use.flatMap((step) => {
    if (step.kind === 'bind') return [step.binding, ...(bindingAt(file, step.binding)?.uses ?? []).flatMap((one) => heldBy(file, one, depth + 1))];
    return step.kind === 'member' && step.call !== undefined ? heldBy(file, callAt(file, step.call)?.use ?? [], depth + 1) : [];
  });
}

/** `list({ cursor })` with a cursor that each turn moves on is a page, not a poll; so is what is told the cursor first (`url.searchParams.set('cursor', cursor)`). */
function changesInLoop(file: FileFacts, call: CallFact, index: number): boolean {
  const changed = new Set(file.bindings.flatMap((binding, number) => (
    binding.counts === true || (binding.properties?.length ?? 0) > 0 || binding.writes?.some(({ loops }) => loops?.includes(index) === true) === true ? [number] : [])));
  const told = file.calls.filter((other) => other !== call && other.loops?.includes(index) === true && other.arguments.some((argument) => mentionsAny(file, argument, changed, 0)));
  const moved = new Set([...changed, ...told.flatMap((other) => receiverOf(other.callee))]);
  return call.arguments.some((argument) => mentionsAny(file, argument, moved, 0));
}

/** The variable whose method is called: `url` in `url.searchParams.set(…)`. */
function receiverOf(callee: Expression): readonly number[] {
  let inner = callee;
  while (inner.kind === 'member') inner = inner.object;
  return inner !== callee && inner.kind === 'reference' ? [inner.binding] : [];
}

/** Whether a value is made of one of some variables. */
export function mentionsAny(file: FileFacts, expression: Expression, wanted: ReadonlySet<number>, depth: number): boolean {
  return bindingsIn(file, expression, depth).some((binding) => wanted.has(binding));
}

const DEEPEST = 6;
/** An address in a variable is a text with a call of a variable whose parameters are made of another one. */
const DEEPEST_PART = 10;

/** The variables that a value is made of, through the values of constants. */
export function bindingsIn(file: FileFacts, expression: Expression, depth: number): readonly number[] {
  if (depth > DEEPEST_PART) return [];
  const inside = (one: Expression): readonly number[] => bindingsIn(file, one, depth + 1);
  switch (expression.kind) {
    case 'reference': {
      const { value } = bindingAt(file, expression.binding) ?? {};
      return [expression.binding, ...(value === undefined || value.kind === 'function' ? [] : inside(value))];
    }
    case 'member': return inside(expression.object);
    case 'index': return [...inside(expression.object), ...inside(expression.index)];
    case 'spread': return inside(expression.value);
    case 'when': return inside(expression.value);
    case 'either': return expression.of.flatMap(inside);
    case 'array': return expression.items.flatMap(inside);
    case 'template': return expression.parts.flatMap((part) => (typeof part === 'string' ? [] : inside(part)));
    case 'object': return expression.properties.flatMap((property) => ('spread' in property ? inside(property.spread) : inside(property.value)));
    case 'call': {
      const call = callAt(file, expression.call);
      return call === undefined ? [] : [...inside(call.callee), ...call.arguments.flatMap(inside)];
    }
    default: return [];
  }
}

const PAUSE = /^(sleep\w*|delay\w*|wait\w*|pause\w*|setTimeout|timer|backoff)$/i;

export function isPause(file: FileFacts, call: CallFact): boolean {
  if (PAUSE.test(calledName(call))) return true;
  const executor = call.form === 'new' && call.text === 'Promise' ? call.arguments[0] : undefined;
  return executor?.kind === 'function' && callsIn(file, executor.function).some((inner) => calledName(inner) === 'setTimeout');
}

/** `for (let i = 0; i < 10; i += 1)`, `while (Date.now() < deadline)`, or a counter beside it. */
export function isCounted(file: FileFacts, loop: LoopFact): boolean {
  if (loop.items.length > 0) return true;
  return file.bindings.some((binding, index) => binding.counts === true && (loop.test.includes(index) || binding.function === loop.function))
    || callsIn(file, loop.function).some((call) => /^(Date\.now|performance\.now)$/.test(call.text));
}
