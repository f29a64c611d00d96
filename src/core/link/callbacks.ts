import type { CallFact, FileFacts, FunctionFact } from '../model/facts';
import { findApi, madeType } from './api-keys';
import type { Evaluator } from './evaluator';
import { isMap, mapEntries } from './maps';
import { branches, unite, type Value } from './values';

/** What a function literal gets as parameter `index` from the call that runs it, if that call says: its own, or the one it is handed to. */
export function callbackValue(evaluator: Evaluator, file: FileFacts, functionIndex: number, index: number): Value | undefined {
  return immediateArgument(evaluator, file, functionIndex, index) ?? handedValue(evaluator, file, functionIndex, index) ?? injectedByName(evaluator, file, functionIndex, index);
}

interface ImmediateCall { readonly call: CallFact; readonly skipped: number }

const immediateCalls = new WeakMap<FileFacts, ReadonlyMap<number, ImmediateCall>>();

/** `(function (x) { … })(value)` and `(function (x) { … }).call(this, value)`: nobody else can call it. */
function immediateArgument(evaluator: Evaluator, file: FileFacts, functionIndex: number, index: number): Value | undefined {
  const known = immediateCalls.get(file) ?? new Map(file.calls.flatMap(toImmediate));
  immediateCalls.set(file, known);
  const found = known.get(functionIndex);
  const argument = found?.call.arguments[index + found.skipped];
  return argument === undefined || argument.kind === 'spread' ? undefined : evaluator.evaluate(file, argument, undefined);
}

function toImmediate(call: CallFact): readonly (readonly [number, ImmediateCall])[] {
  const { callee } = call;
  if (callee.kind === 'function') return [[callee.function, { call, skipped: 0 }]];
  return callee.kind === 'member' && callee.name === 'call' && callee.object.kind === 'function' ? [[callee.object.function, { call, skipped: 1 }]] : [];
}

/** A service that a framework hands to whatever has a parameter of its name. */
function injectedByName(evaluator: Evaluator, file: FileFacts, functionIndex: number, index: number): Value | undefined {
  const name = file.bindings[file.functions[functionIndex]?.parameters[index]?.binding ?? -1]?.name ?? '';
  const library = evaluator.catalogue.injectedByName(name);
  if (library !== undefined) return { kind: 'api', package: library, path: [name] };
  const type = evaluator.catalogue.handedByName(name);
  return type === undefined ? undefined : { kind: 'instance', type, path: [], source: { kind: 'parameter', file, function: functionIndex, index, path: [] } };
}

function handedValue(evaluator: Evaluator, file: FileFacts, functionIndex: number, index: number): Value | undefined {
  const fact = file.functions[functionIndex];
  const call = fact?.passed === undefined ? undefined : file.calls[fact.passed.call];
  if (fact?.passed === undefined || call === undefined) return undefined;
  const item = call.callee.kind === 'member' ? itemOf(evaluator, call.callee.name, evaluator.evaluate(file, call.callee.object, undefined), index) : undefined;
  if (item !== undefined) return item;
  const callee = evaluator.evaluate(file, call.callee, undefined);
  for (const branch of branches(callee)) {
    const value = fromBranch(evaluator, file, fact.passed, branch, index);
    if (value !== undefined) return value;
  }
  return undefined;
}

const EACH: ReadonlySet<string> = new Set(['forEach', 'map', 'flatMap', 'filter', 'find', 'findLast', 'some', 'every']);

/** A module or a client, whether or not it had to be waited for. */
function isSettled(value: Value): boolean {
  return value.kind === 'namespace' || ((value.kind === 'instance' || (value.kind === 'api' && value.package !== 'global')) && value.path.length === 0);
}

/** What `list.map(…)`, `map.forEach(…)` and `import('…').then(…)` hand to their callback. */
function itemOf(evaluator: Evaluator, method: string, receiver: Value, index: number): Value | undefined {
  if (receiver.kind === 'array') return index === 0 && receiver.items.length > 0 ? unite(receiver.items) : undefined;
  if (isMap(receiver)) return unite(mapEntries(evaluator, receiver).map((entry) => (index === 0 ? entry.value : entry.key)));
  if (index > 0) return undefined;
  if (method === 'then') return isSettled(receiver) ? receiver : undefined;
  if (!EACH.has(method)) return undefined;
  if (receiver.kind === 'parameter') return evaluator.member(receiver, '[]');
  return receiver.kind === 'instance' && isListOf(evaluator, receiver, method) ? receiver : undefined;
}

/** Several instances that one call made (`queue.addBulk(jobs)`) are known as one; a client whose own method has this name is no list. */
function isListOf(evaluator: Evaluator, receiver: Value & { kind: 'instance' }, method: string): boolean {
  return receiver.path.length === 0 && receiver.made?.how === 'call' && findApi(evaluator, evaluator.member(receiver, method), undefined) === undefined;
}

function fromBranch(evaluator: Evaluator, file: FileFacts, passed: NonNullable<FunctionFact['passed']>, callee: Value, index: number): Value | undefined {
  const call = file.calls[passed.call];
  if (call === undefined) return undefined;
  if (callee.kind === 'api' || callee.kind === 'instance') {
    const type = madeType(evaluator, callee, call.form, `:${passed.path.length === 0 ? 'callback' : passed.path.join('.')}[${index}]`);
    if (type === undefined) return undefined;
    const receiver = callee.kind === 'instance' ? { receiver: { ...callee, path: [] } } : {};
    return { kind: 'instance', type, ...(callee.package === undefined ? {} : { package: callee.package }), path: [], made: { how: 'call', at: { file, call, frame: undefined }, ...receiver } };
  }
  return callee.kind === 'function' && passed.path.length === 0 ? fromOwnFunction(evaluator, callee, passed.index, index) : undefined;
}

/** `withClient(callback)` of our own calls its parameter somewhere: the arguments there. */
function fromOwnFunction(evaluator: Evaluator, callee: Value & { kind: 'function' }, position: number, index: number): Value | undefined {
  const parameter = callee.file.functions[callee.function]?.parameters[position];
  if (parameter === undefined) return undefined;
  const values = callee.file.calls.flatMap((call) => {
    if (call.callee.kind !== 'reference' || call.callee.binding !== parameter.binding) return [];
    const argument = call.arguments[index];
    return argument === undefined ? [] : [evaluator.evaluate(callee.file, argument, undefined)];
  });
  return values.length === 0 ? undefined : unite(values);
}
