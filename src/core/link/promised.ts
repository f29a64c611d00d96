import { bindingAt, callAt, functionAt } from '../model/entries';
import type { BindingFact, CallFact, FileFacts, UseStep } from '../model/facts';
import { findApi } from './api-keys';
import type { Evaluator } from './evaluator';
import type { SiteDraft } from './site-drafts';

const LONGEST = 8;
/** Methods that only a promise has. */
const OF_PROMISES: ReadonlySet<string> = new Set(['then', 'catch', 'finally']);
/** Methods of lists that run what they are given at once. */
const OF_LISTS: ReadonlySet<string> = new Set(['map', 'flatMap', 'filter', 'find', 'some', 'every', 'reduce', 'forEach', 'sort']);

/** Whether a call that is communication only as a promise gives, for all the code shows, an answer at once. */
export function isAnsweredAtOnce(evaluator: Evaluator, { at, model }: SiteDraft): boolean {
  return model.promised === true && at !== undefined && !isPromised({ evaluator, seen: new Set() }, at.file, at.call, 0);
}

interface Search { readonly evaluator: Evaluator; readonly seen: Set<BindingFact> }

function isPromised(search: Search, file: FileFacts, call: CallFact, depth: number): boolean {
  return isTakenForPromise(search, file, call.use, depth);
}

function isTakenForPromise(search: Search, file: FileFacts, use: readonly UseStep[], depth: number): boolean {
  const step = use.find(({ kind }) => kind !== 'item' && kind !== 'spread');
  if (step === undefined || depth > LONGEST) return false;
  switch (step.kind) {
    case 'await':
    case 'each':
    case 'void': return true;
    case 'member': return step.call !== undefined && OF_PROMISES.has(step.name);
    // Nobody finds a promise inside of what is returned.
    case 'return': return use[0] === step && isReturnedPromise(search, file, step.function, depth);
    case 'argument': return isGathered(search, file, step, depth);
    case 'bind': return isBoundPromise(search, file, step.binding, depth);
    default: return false;
  }
}

/** A function gives a promise when it says so, when its callers take it for one, and when nobody here calls it. */
function isReturnedPromise(search: Search, file: FileFacts, index: number, depth: number): boolean {
  const fact = functionAt(file, index);
  if (fact === undefined || fact.async) return fact !== undefined;
  if (fact.returnType !== undefined) return fact.returnType.name === 'Promise';
  const runs = fact.passed?.path.length === 0 ? callAt(file, fact.passed.call) : undefined;
  if (runs?.callee.kind === 'member' && OF_LISTS.has(runs.callee.name)) return isWaitedForTogether(search, file, runs.use, depth);
  const callers = search.evaluator.callersOf(file, index);
  return callers.length === 0 || callers.some(({ at }) => isPromised(search, at.file, at.call, depth + 1));
}

/** A list of promises is waited for by something that it is handed to. */
function isWaitedForTogether(search: Search, file: FileFacts, use: readonly UseStep[], depth: number): boolean {
  const step = use.find(({ kind }) => kind !== 'item' && kind !== 'spread');
  if (step?.kind === 'argument') return isGathered(search, file, step, depth);
  return step?.kind === 'bind' && depth <= LONGEST && (bindingAt(file, step.binding)?.uses ?? []).some((one) => one.some(({ kind }) => kind === 'argument') && isWaitedForTogether(search, file, one, depth + 1));
}

/** `Promise.all([…])`, or a list that is handed to it later. */
function isGathered(search: Search, file: FileFacts, step: UseStep & { kind: 'argument' }, depth: number): boolean {
  if (step.into !== undefined) return isBoundPromise(search, file, step.into, depth);
  const call = callAt(file, step.call);
  if (call === undefined) return false;
  const passes = findApi(search.evaluator, search.evaluator.evaluate(file, call.callee, undefined), call.form)?.call.passes;
  return passes !== undefined && isPromised(search, file, call, depth + 1);
}

function isBoundPromise(search: Search, file: FileFacts, index: number, depth: number): boolean {
  const binding = bindingAt(file, index);
  if (binding === undefined || search.seen.has(binding)) return false;
  search.seen.add(binding);
  return (binding.uses ?? []).some((use) => isTakenForPromise(search, file, use, depth + 1));
}
