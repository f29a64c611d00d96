import type { Waiting } from '../model/communication-map';
import { bindingAt, callAt, classAt, functionAt } from '../model/entries';
import type { CallFact, FileFacts, UseStep } from '../model/facts';
import { findApi } from './api-keys';
import type { Evaluator } from './evaluator';
import { branches, type Value } from './values';

/** How a path waits for a call, and what becomes of the result. */
export interface Consumption {
  readonly waiting: Waiting;
  /** What is done with the value: nothing, only whether it failed, something, or it is handed to the caller. */
  readonly result: 'none' | 'used' | 'returned';
  /** Errors are swallowed by a `.catch` on the chain. */
  readonly caught: boolean;
  /** Written with `void`: meant to float. */
  readonly isVoid: boolean;
  /** Something subscribes to, awaits or chains on the result, so that a cold call is sent. */
  readonly isConsumed: boolean;
  /** Nobody waits for the end of the chain, field or call that has it now: only what these do themselves follows. */
  readonly isDetached?: true;
  /** A `then` on the way reads the answer. */
  readonly isRead?: true;
  /** Something called `pipe` has it: a stream that reads it, or operators that shape it. */
  readonly isPiped?: true;
  /** Put into a list, whose end is waited for. */
  readonly isGathered?: true;
}

const FLOATING: Consumption = { waiting: 'floating', result: 'none', caught: false, isVoid: false, isConsumed: false };
const AWAITED: Consumption = { waiting: 'awaited', result: 'used', caught: false, isVoid: false, isConsumed: true };
const LONGEST = 24;

/** Methods of promises and observables that hand on what they are called on. */
const CHAIN = new Set(['then', 'catch', 'finally', 'pipe', 'toPromise', 'exec', 'promise', 'lean', 'asPromise', 'json', 'text', 'unwrap']);

export function consumptionOf(evaluator: Evaluator, file: FileFacts, call: CallFact): Consumption {
  return followUse(evaluator, file, call.use, 0, new Set());
}

function followUse(evaluator: Evaluator, file: FileFacts, use: readonly UseStep[], depth: number, seen: Set<number>): Consumption {
  if (depth > LONGEST) return { ...FLOATING, isConsumed: true };
  for (const [index, step] of use.entries()) {
    const rest = use.slice(index + 1);
    switch (step.kind) {
      case 'await': return { ...AWAITED, result: resultAfter(file, rest) };
      case 'each': return AWAITED;
      case 'return': return returnedFrom(file, step.function);
      case 'void': return { ...FLOATING, isVoid: true };
      case 'statement': return FLOATING;
      case 'yield': return AWAITED;
      case 'member': return ofMember(evaluator, file, step, depth, seen);
      case 'argument': return ofArgument(evaluator, file, step, depth, seen);
      case 'bind': return ofBinding(evaluator, file, step.binding, depth, seen);
      case 'field': return isAwaitedField(file, step) ? AWAITED : { ...FLOATING, waiting: 'chained', result: 'used', isConsumed: true, isDetached: true };
      case 'item':
      case 'spread': continue;
      case 'test':
      case 'operand': return { ...FLOATING, result: 'used', isConsumed: true };
    }
  }
  return FLOATING;
}

/** `this.ready = load()` where another method says `await this.ready`. */
function isAwaitedField(file: FileFacts, step: UseStep & { kind: 'field' }): boolean {
  return step.class !== undefined && classAt(file, step.class)?.awaited?.includes(step.name) === true;
}

function returnedFrom(file: FileFacts, index: number): Consumption {
  if (isEventHandler(file, index)) return FLOATING;
  return { waiting: 'returned', result: 'returned', caught: false, isVoid: false, isConsumed: true };
}

/** `<button onClick={() => save()}>`: the platform calls it and drops what it returns. */
function isEventHandler(file: FileFacts, index: number): boolean {
  const passed = functionAt(file, index)?.passed;
  const callee = passed === undefined ? undefined : callAt(file, passed.call)?.callee;
  return callee?.kind === 'global' && callee.name.startsWith('jsx:') && /^on[A-Z]/.test(passed?.path[0] ?? '');
}

function resultAfter(file: FileFacts, rest: readonly UseStep[]): Consumption['result'] {
  const next = rest.find((step) => step.kind !== 'item' && step.kind !== 'spread');
  if (next === undefined || next.kind === 'statement' || next.kind === 'void') return 'none';
  if (next.kind === 'return') return 'returned';
  if (next.kind === 'bind') return (bindingAt(file, next.binding)?.uses?.length ?? 0) === 0 ? 'none' : 'used';
  return 'used';
}

function ofMember(evaluator: Evaluator, file: FileFacts, step: UseStep & { kind: 'member' }, depth: number, seen: Set<number>): Consumption {
  if (step.name === 'subscribe') return { ...FLOATING, waiting: 'callback', result: 'used', isConsumed: true };
  const call = step.call === undefined ? undefined : callAt(file, step.call);
  if (call === undefined) return { ...FLOATING, result: 'used', isConsumed: true };
  const outer = followUse(evaluator, file, call.use, depth + 1, seen);
  if (step.name === 'then' && call.arguments.length > 0) return ofThen(outer, call);
  const linked: Consumption = { ...outer, caught: outer.caught || step.name === 'catch', ...(step.name === 'pipe' ? { isPiped: true } as const : {}) };
  return outer.waiting === 'floating' ? { ...linked, isConsumed: outer.isConsumed || isConsumer(step.name) } : linked;
}

function ofThen(outer: Consumption, { arguments: given }: CallFact): Consumption {
  if (outer.waiting !== 'floating') return { ...outer, isRead: true, ...(outer.isGathered === true ? { waiting: 'chained' } as const : {}) };
  return { ...outer, waiting: 'chained', result: 'used', isConsumed: true, caught: outer.caught || given.length > 1, isDetached: true };
}

/** Whether reading this member of a result makes something of it, instead of only handing it on or letting it go. */
function isConsumer(name: string): boolean {
  return name === 'catch' || name === 'finally' || !(CHAIN.has(name) || LETS_GO.has(name));
}

/** Methods of requests and processes that say no more than that they may begin. */
const LETS_GO: ReadonlySet<string> = new Set(['end', 'write', 'unref', 'setHeader', 'setTimeout']);

/** Handed to a call that passes it on (`Promise.all`, `firstValueFrom`) it waits as that call does; else the callee has it now. */
function ofArgument(evaluator: Evaluator, file: FileFacts, step: UseStep & { kind: 'argument' }, depth: number, seen: Set<number>): Consumption {
  const call = callAt(file, step.call);
  if (call === undefined) return FLOATING;
  if (step.into !== undefined) return { ...ofBinding(evaluator, file, step.into, depth, seen), isGathered: true };
  const callee = evaluator.evaluate(file, call.callee, undefined);
  const model = findApi(evaluator, callee, call.form)?.call;
  if (model?.runsWhen === 'later' || (model === undefined && isWaitUntil(call, callee))) return { ...FLOATING, isConsumed: true };
  const outer = followUse(evaluator, file, call.use, depth + 1, seen);
  if (model?.passes !== undefined) return { ...outer, isConsumed: true };
  const isOwn = branches(callee).some((branch) => branch.kind === 'function');
  if (outer.waiting === 'floating') return { ...outer, result: 'used', isConsumed: true, ...(isOwn ? { waiting: 'chained', isDetached: true } as const : {}) };
  return { ...outer, result: 'used', isConsumed: true };
}

/** Every platform of handlers has an event or a context with `waitUntil`, which keeps the process alive after the answer. */
function isWaitUntil(call: CallFact, callee: Value): boolean {
  return call.callee.kind === 'member' && call.callee.name === 'waitUntil' && call.arguments.length === 1 && !branches(callee).some((branch) => branch.kind === 'function');
}

function ofBinding(evaluator: Evaluator, file: FileFacts, index: number, depth: number, seen: Set<number>): Consumption {
  if (seen.has(index)) return FLOATING;
  seen.add(index);
  const uses = bindingAt(file, index)?.uses ?? [];
  let best: Consumption = FLOATING;
  for (const use of uses) {
    const found = followUse(evaluator, file, use, depth + 1, seen);
    best = stronger(best, found);
  }
  return best;
}

/** Of two ways to wait for one value the one that binds more. */
export function stronger(one: Consumption, other: Consumption): Consumption {
  return RANK[other.waiting] > RANK[one.waiting] || (other.isConsumed && !one.isConsumed) ? { ...other, isVoid: one.isVoid || other.isVoid } : one;
}

const RANK: Readonly<Record<Waiting, number>> = { 'n/a': 0, floating: 1, callback: 2, chained: 3, returned: 4, awaited: 5, blocking: 6 };
