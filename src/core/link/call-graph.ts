import type { CallModel } from '../catalogue/library';
import { callAt, classAt } from '../model/entries';
import type { CallFact, Expression, FileFacts } from '../model/facts';
import { findApi } from './api-keys';
import { dispatchedHandlers } from './dispatched-handlers';
import type { Evaluator, KnownCaller } from './evaluator';
import { mayHoldFunctions } from './holding-functions';
import { isOnlyKept } from './kept-functions';
import type { Items } from './lists-by-key';
import { membersCalled, type NamedMembers } from './named-members';
import { performed } from './indirect';
import { isOutside } from './outside';
import { functionKey } from './program';
import { branches, unknown, type CallInFrame, type Value } from './values';
import { withWrapped, wrappedCalls } from './wrapped-handlers';

/** One function runs another: by calling it, by constructing its class, or by handing it to something that calls it. */
export interface CallEdge {
  readonly from: FunctionInFile;
  readonly to: FunctionInFile;
  readonly at: CallInFrame;
  /** The called function with its receiver; absent for constructors and functions handed over. */
  readonly callee?: Value & { readonly kind: 'function' };
  readonly how: 'call' | 'callback' | 'later' | 'render';
  /** Found through an abstract method: right for the instances of one subclass. */
  readonly dispatched?: true;
  /** Handed to an API of which nothing says that it runs the function. */
  readonly assumed?: true;
  /** The function was stored by somebody else before: it is one of those in a registry. */
  readonly stored?: true;
  /** How many functions this call may mean. */
  readonly targets: number;
  /** The calls that the called closure makes of what its maker was handed. */
  readonly inner?: readonly KnownCaller[];
}

export interface FunctionInFile { readonly file: FileFacts; readonly function: number }

export interface CallGraph {
  /** The edges of the calls of a file. */
  readonly edgesIn: (file: FileFacts) => readonly CallEdge[];
  readonly into: EdgesByKey;
  readonly outOf: EdgesByKey;
}

export interface EdgesByKey { readonly get: (key: string) => readonly CallEdge[] | undefined }

export function keyOf(target: FunctionInFile): string {
  return functionKey(target.file.file, target.function);
}

/** What one call runs, and the classes that it constructs, by their keys. */
export interface CallRuns { readonly edges: readonly CallEdge[]; readonly constructions: Items<CallInFrame> }

export function runsOf(evaluator: Evaluator, file: FileFacts, call: CallFact, named: NamedMembers): CallRuns {
  const written: CallInFrame = { file, call, frame: undefined };
  const outside = isOutside(evaluator.program, file, call.callee);
  const at = outside ? written : performed(evaluator, written);
  const callee = outside ? unknown('outside') : evaluator.evaluate(file, at.call.callee, undefined);
  const found = findApi(evaluator, callee, at.call.form);
  return {
    edges: [...calledFunctions(evaluator, at, callee), ...calledMembers(evaluator, named, at, callee), ...handedFunctions(evaluator, at, callee, found?.call), ...dispatchedHandlers(evaluator, at, callee, found?.call)],
    constructions: outside || call.form !== 'new' ? [] : constructionsAt(evaluator, written),
  };
}

function constructionsAt(evaluator: Evaluator, at: CallInFrame): Items<CallInFrame> {
  return branches(evaluator.evaluate(at.file, at.call.callee, undefined)).flatMap((branch) => (branch.kind === 'class' ? [[functionKey(branch.file.file, branch.class), at] as const] : []));
}

function calledFunctions(evaluator: Evaluator, at: CallInFrame, callee: Value): readonly CallEdge[] {
  const from = { file: at.file, function: at.call.function };
  const targets = branches(callee).flatMap((branch) => targetsOf(evaluator, branch));
  const how = at.call.form === 'jsx' ? 'render' : 'call';
  const distinct = targets.length < 2 ? targets.length : new Set(targets.map((target) => keyOf(target.to))).size;
  return targets.flatMap((target) => {
    const certainty = { from, at, how, targets: target.dispatched === true ? 1 : distinct } as const;
    const kept = keptIn(evaluator, target);
    const inner = kept.length === 0 || target.callee === undefined ? {} : { inner: wrappedCalls(evaluator, at, target.callee) };
    return [{ ...certainty, ...target, ...inner }, ...kept.map((to): CallEdge => ({ ...certainty, to }))];
  });
}

/** What a closure runs of the functions that its maker was handed: `const load = cached(fetchOrders)`, where `load()` runs `fetchOrders`. */
function keptIn(evaluator: Evaluator, { callee }: Pick<CallEdge, 'callee'>): readonly FunctionInFile[] {
  return callee === undefined ? [] : withWrapped(evaluator, callee).slice(1).map((found) => ({ file: found.file, function: found.function }));
}

/** Each of them for another component: one call runs one. */
function calledMembers(evaluator: Evaluator, named: NamedMembers, at: CallInFrame, callee: Value): readonly CallEdge[] {
  const from = { file: at.file, function: at.call.function };
  return membersCalled(evaluator, named, at, callee).map((to) => ({ from, to, at, callee: { kind: 'function', ...to }, how: 'call', targets: 1 }));
}

function targetsOf(evaluator: Evaluator, callee: Value): readonly Pick<CallEdge, 'to' | 'callee' | 'dispatched'>[] {
  if (callee.kind === 'function') return [{ to: { file: callee.file, function: callee.function }, callee }];
  if (callee.kind === 'class') return constructors(evaluator, callee, 0);
  if (callee.kind === 'result' && callee.path.length === 0) return wrapped(evaluator, callee).map((inner) => ({ to: { file: inner.file, function: inner.function }, callee: inner }));
  if (callee.kind === 'member') return implementations(evaluator, callee);
  if (callee.kind === 'self' && callee.above !== undefined) {
    const base = evaluator.evaluate(callee.above.file, classAt(callee.above.file, callee.above.class)?.extends ?? { kind: 'unknown', reason: 'no base' }, undefined);
    return base.kind === 'class' ? constructors(evaluator, base, 0) : [];
  }
  return [];
}

/** `cache(load)`, `useCallback(load)`, `debounce(load)` of a package: calling the result runs the function. */
export function wrapped(evaluator: Evaluator, result: Value & { kind: 'result' }): readonly (Value & { kind: 'function' })[] {
  const { at } = result;
  return at.call.arguments.flatMap((argument) => branches(evaluator.evaluate(at.file, argument, at.frame))).filter((branch) => branch.kind === 'function');
}

/**
 * `this.handle()` of an abstract class runs the method of whichever subclass the instance is: one of them, for each instance. What a field that
 * subclasses fill runs (`this.client.send()`) is one of many.
 */
function implementations(evaluator: Evaluator, callee: Value & { kind: 'member' }): readonly Pick<CallEdge, 'to' | 'callee' | 'dispatched'>[] {
  return evaluator.subclassesOf(callee.file, callee.class).flatMap((subclass) => {
    const self: Value = { kind: 'self', file: subclass.file, class: subclass.class };
    const value = [...callee.of ?? [], callee.name].reduce<Value>((object, name) => evaluator.member(object, name), self);
    if (value.kind === 'member') return value.class === callee.class ? [] : implementations(evaluator, value);
    return branches(value).flatMap((branch) => (branch.kind === 'function' ? [{ to: { file: branch.file, function: branch.function }, callee: branch, ...(callee.of === undefined ? { dispatched: true as const } : {}) }] : []));
  });
}

/** The constructor that `new` runs: the class's own or the nearest inherited one. */
function constructors(evaluator: Evaluator, value: Value & { kind: 'class' }, depth: number): readonly Pick<CallEdge, 'to'>[] {
  const fact = classAt(value.file, value.class);
  if (fact?.construct !== undefined) return [{ to: { file: value.file, function: fact.construct } }];
  if (fact?.extends === undefined || depth > 8) return [];
  const base = evaluator.evaluate(value.file, fact.extends, undefined);
  return base.kind === 'class' ? constructors(evaluator, base, depth + 1) : [];
}

/** Functions handed to a call as arguments, or inside its object arguments, which it will run unless a model says that they are handlers. */
function handedFunctions(evaluator: Evaluator, at: CallInFrame, callee: Value, model: CallModel | undefined): readonly CallEdge[] {
  if (model?.handler !== undefined || model?.direction === 'in' || branches(callee).every(isInert)) return [];
  const from = { file: at.file, function: at.call.function };
  const how = model?.runsWhen === 'later' ? 'later' : at.call.form === 'jsx' ? 'render' : 'callback';
  const certainty = isRunner(at, callee, model) ? {} : { assumed: true as const };
  const handed = at.call.arguments.flatMap((argument) => functionsIn(evaluator, at, argument, 0));
  return handed.filter((to) => how !== 'callback' || !keeps(evaluator, at, callee, to)).map((to) => ({ from, to, at, how, targets: 1, ...certainty }));
}

const INERT: ReadonlySet<string> = new Set(['Object', 'JSON', 'Map', 'Set', 'WeakMap', 'WeakSet']);

/** Platform functions that look at objects or keep them, and run nothing: `Object.values(handlers)`, `new Map(handlers)`. */
function isInert(callee: Value): boolean {
  return callee.kind === 'api' && callee.package === 'global' && INERT.has(callee.path[0] ?? '');
}

/** Whether all that the call may mean only keep the function: the closures that they give back run it. */
function keeps(evaluator: Evaluator, at: CallInFrame, callee: Value, handed: FunctionInFile): boolean {
  return branches(callee).every((branch) => branch.kind === 'function' && isOnlyKept(evaluator, at, branch, handed));
}

/** Methods of lists and promises, which run what they are given. */
const RUNNERS: ReadonlySet<string> = new Set(['map', 'flatMap', 'forEach', 'filter', 'some', 'every', 'find', 'reduce', 'then', 'catch', 'finally']);

/** Whether the callee is known to run what it is handed. */
function isRunner({ call }: CallInFrame, callee: Value, model: CallModel | undefined): boolean {
  if (model?.runs !== undefined || model?.passes !== undefined) return true;
  return branches(callee).some((branch) => branch.kind === 'function' || branch.kind === 'class') || (call.callee.kind === 'member' && RUNNERS.has(call.callee.name));
}

function functionsIn(evaluator: Evaluator, at: CallInFrame, argument: Expression, depth: number): readonly FunctionInFile[] {
  if (argument.kind === 'function') return [{ file: at.file, function: argument.function }];
  if (argument.kind === 'object' && depth < 3) return argument.properties.flatMap((property) => ('value' in property ? functionsIn(evaluator, at, property.value, depth + 1) : []));
  if (argument.kind === 'array' && depth < 3) return argument.items.flatMap((item) => functionsIn(evaluator, at, item, depth + 1));
  return functionsNamed(evaluator, at, argument, depth);
}

/** A function by its name, or those in an object (`const options = { queryFn }`) or a list that a name or a call gives. */
function functionsNamed(evaluator: Evaluator, at: CallInFrame, argument: Expression, depth: number): readonly FunctionInFile[] {
  const name = argument.kind === 'call' ? callAt(at.file, argument.call)?.callee : argument;
  if (name === undefined || (name.kind !== 'reference' && name.kind !== 'member') || isOutside(evaluator.program, at.file, name) || !mayHoldFunctions(evaluator, at.file, argument)) return [];
  const value = evaluator.evaluate(at.file, argument, undefined);
  if (value.kind === 'object' && depth < 2) return functionsIn(evaluator, { file: value.file, call: at.call, frame: undefined }, value.expression, depth + 1);
  const listed = value.kind === 'array' ? value.items : argument.kind === 'call' ? [] : [value];
  return listed.flatMap((one) => (one.kind === 'function' ? [{ file: one.file, function: one.function }] : []));
}
