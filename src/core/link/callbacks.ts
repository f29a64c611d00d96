import { bindingAt, callAt, functionAt, indexed } from '../model/entries';
import type { CallFact, FileFacts, FunctionFact } from '../model/facts';
import { findApi, madeType, type ApiValue } from './api-keys';
import type { Evaluator } from './evaluator';
import { flowInto } from './flows';
import { isMap, mapEntries } from './maps';
import { fromOwnFunction } from './own-callbacks';
import { knownText } from './strings';
import { branches, unite, type CallInFrame, type Value } from './values';

/** What a function literal gets as parameter `index` from the call that runs it, if that call says: its own, or the one it is handed to. */
export function callbackValue(evaluator: Evaluator, file: FileFacts, functionIndex: number, index: number): Value | undefined {
  return immediateArgument(evaluator, file, functionIndex, index) ?? handedValue(evaluator, file, functionIndex, index) ?? injectedByName(evaluator, file, functionIndex, index);
}

type ImmediateCall = readonly [call: CallFact, skipped: number];

const immediateCall = indexed((file): ReadonlyMap<number, ImmediateCall> => new Map(file.calls.flatMap(toImmediate)));

/** `(function (x) { … })(value)` and `(function (x) { … }).call(this, value)`: nobody else can call it. */
function immediateArgument(evaluator: Evaluator, file: FileFacts, functionIndex: number, index: number): Value | undefined {
  const [call, skipped = 0] = immediateCall(file, functionIndex) ?? [];
  const argument = call?.arguments[index + skipped];
  return argument === undefined || argument.kind === 'spread' ? undefined : evaluator.evaluate(file, argument, undefined);
}

function toImmediate(call: CallFact): readonly (readonly [number, ImmediateCall])[] {
  const { callee } = call;
  if (callee.kind === 'function') return [[callee.function, [call, 0]]];
  return callee.kind === 'member' && callee.name === 'call' && callee.object.kind === 'function' ? [[callee.object.function, [call, 1]]] : [];
}

/** A service that a framework hands to whatever has a parameter of its name. */
function injectedByName(evaluator: Evaluator, file: FileFacts, functionIndex: number, index: number): Value | undefined {
  const name = bindingAt(file, functionAt(file, functionIndex)?.parameters[index]?.binding ?? -1)?.name ?? '';
  const library = evaluator.catalogue.injectedByName(name);
  if (library !== undefined) return { kind: 'api', package: library, path: [name] };
  const type = evaluator.catalogue.handedByName(name);
  return type === undefined ? undefined : { kind: 'instance', type, path: [], source: { kind: 'parameter', file, function: functionIndex, index, path: [] } };
}

function handedValue(evaluator: Evaluator, file: FileFacts, functionIndex: number, index: number): Value | undefined {
  const fact = functionAt(file, functionIndex);
  const call = fact?.passed === undefined ? undefined : callAt(file, fact.passed.call);
  if (fact?.passed === undefined || call === undefined) return handedByName(evaluator, file, functionIndex, index);
  const item = call.callee.kind === 'member' ? itemOf(evaluator, call.callee.name, evaluator.evaluate(file, call.callee.object, undefined), index) : undefined;
  if (item !== undefined) return item;
  const callee = evaluator.evaluate(file, call.callee, undefined);
  for (const branch of branches(callee)) {
    const value = fromBranch(evaluator, file, fact.passed, branch, index);
    if (value !== undefined) return value;
  }
  return undefined;
}

type Passed = NonNullable<FunctionFact['passed']>;

const placesByName = indexed(readPlaces);

/** `server.on('connection', welcome)`: what a library makes for a function of the same file that is handed to it by its name. */
function handedByName(evaluator: Evaluator, file: FileFacts, functionIndex: number, index: number): Value | undefined {
  for (const passed of placesByName(file, functionIndex) ?? []) {
    const call = callAt(file, passed);
    const found = call === undefined ? undefined : settledFor(evaluator, file, call, index) ?? madeByAny(evaluator, { file, call, frame: undefined }, evaluator.evaluate(file, call.callee, undefined), index);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** `connect(url).then(open)`. */
function settledFor(evaluator: Evaluator, file: FileFacts, { callee }: CallFact, index: number): Value | undefined {
  const receiver = index === 0 && callee.kind === 'member' && callee.name === 'then' ? evaluator.evaluate(file, callee.object, undefined) : undefined;
  return receiver !== undefined && isSettled(receiver) ? receiver : undefined;
}

/** The instance that any of the libraries which a call may mean makes for a parameter of the function it is given. */
export function madeByAny(evaluator: Evaluator, at: CallInFrame, callee: Value, index: number): Value | undefined {
  for (const branch of branches(callee).flatMap((one) => (one.kind === 'parameter' ? handedClients(evaluator, one) : [one]))) {
    const made = branch.kind === 'api' || branch.kind === 'instance' ? madeForCallback(evaluator, at, branch, `:callback[${String(index)}]`) : undefined;
    if (made !== undefined) return made;
  }
  return undefined;
}

/** Of a method of a parameter without a type the clients that callers hand over. */
function handedClients(evaluator: Evaluator, callee: Value & { kind: 'parameter' }): readonly Value[] {
  return evaluator.catalogue.handing.has(callee.path.at(-1) ?? '') ? flowInto(evaluator, callee).flatMap(branches) : [];
}

/** The calls that functions are handed to by their names. */
function readPlaces(file: FileFacts): ReadonlyMap<number, readonly number[]> {
  const places = new Map<number, number[]>();
  for (const [call, fact] of file.calls.entries()) {
    for (const argument of fact.arguments) {
      const value = argument.kind === 'reference' ? bindingAt(file, argument.binding)?.value : undefined;
      if (value?.kind === 'function') places.set(value.function, [...(places.get(value.function) ?? []), call]);
    }
  }
  return places;
}

const EACH: ReadonlySet<string> = new Set(['forEach', 'map', 'flatMap', 'filter', 'find', 'findLast', 'some', 'every']);

/** A module or a client, whether or not it had to be waited for. */
function isSettled(value: Value): boolean {
  return value.kind === 'namespace' || ((value.kind === 'instance' || (value.kind === 'api' && value.package !== 'global')) && value.path.length === 0);
}

/** What `list.map(…)`, `map.forEach(…)` and `import('…').then(…)` hand to their callback. */
function itemOf(evaluator: Evaluator, method: string, receiver: Value, index: number): Value | undefined {
  return receiver.kind === 'union' ? itemOfAny(evaluator, method, receiver.of.filter((one) => one.kind === 'array'), index) : itemOfOne(evaluator, method, receiver, index);
}

function itemOfOne(evaluator: Evaluator, method: string, receiver: Value, index: number): Value | undefined {
  if (receiver.kind === 'array') return index === 0 && receiver.items.length > 0 ? unite(receiver.items) : undefined;
  if (isMap(receiver)) return unite(mapEntries(evaluator, receiver).map((entry) => (index === 0 ? entry.value : entry.key)));
  if (index > 0) return undefined;
  if (method === 'then') return isSettled(receiver) ? receiver : undefined;
  if (!EACH.has(method)) return undefined;
  if (receiver.kind === 'parameter') return evaluator.member(receiver, '[]');
  return receiver.kind === 'instance' && isListOf(evaluator, receiver, method) ? receiver : undefined;
}

/** Whichever of several lists it is. */
function itemOfAny(evaluator: Evaluator, method: string, lists: readonly Value[], index: number): Value | undefined {
  const items = lists.flatMap((list) => itemOfOne(evaluator, method, list, index) ?? []);
  return items.length === 0 ? undefined : unite(items);
}

/** Several instances that one call made (`queue.addBulk(jobs)`) are known as one; a client whose own method has this name is no list. */
function isListOf(evaluator: Evaluator, receiver: Value & { kind: 'instance' }, method: string): boolean {
  return receiver.path.length === 0 && receiver.made?.how === 'call' && findApi(evaluator, evaluator.member(receiver, method), undefined) === undefined;
}

function fromBranch(evaluator: Evaluator, file: FileFacts, passed: Passed, callee: Value, index: number): Value | undefined {
  const call = callAt(file, passed.call);
  if (call === undefined) return undefined;
  if (callee.kind === 'api' || callee.kind === 'instance') return madeForCallback(evaluator, { file, call, frame: undefined }, callee, `:${passed.path.length === 0 ? 'callback' : passed.path.join('.')}[${String(index)}]`);
  if (callee.kind === 'parameter' && passed.path.length === 0) return madeByAny(evaluator, { file, call, frame: undefined }, callee, index);
  return callee.kind === 'function' ? fromOwnFunction(evaluator, callee, passed, index) : undefined;
}

/** What tells calls apart that are given a function: options that are set to `true` beside it, or the name of an event before it. */
function wordsOf(evaluator: Evaluator, { file, call, frame }: CallInFrame): readonly string[] {
  const options = call.arguments.flatMap((argument) => (argument.kind === 'object' ? argument.properties : [])).flatMap((property) => ('name' in property && property.value.kind === 'literal' && property.value.value === true ? [property.name] : []));
  const [first] = call.arguments;
  const event = first?.kind === 'literal' || first?.kind === 'member' ? knownText(evaluator.evaluate(file, first, frame)) : undefined;
  return event === undefined ? options : [...options, event];
}

/** The instance that a library makes for a parameter of a function it is given; `suffix` says which parameter. */
function madeForCallback(evaluator: Evaluator, at: CallInFrame, callee: ApiValue, suffix: string): Value | undefined {
  const type = [...wordsOf(evaluator, at).map((word) => `${suffix}?${word}`), suffix].map((one) => madeType(evaluator, callee, at.call.form, one)).find((found) => found !== undefined);
  if (type === undefined) return undefined;
  const receiver = callee.kind === 'instance' ? { receiver: { ...callee, path: [] } } : {};
  return { kind: 'instance', type, ...(callee.package === undefined ? {} : { package: callee.package }), path: [], made: { how: 'call', at, ...receiver } };
}
