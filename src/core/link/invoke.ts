import type { CallModel } from '../catalogue/library';
import { bindingAt, classAt, functionAt } from '../model/entries';
import type { Expression, FileFacts } from '../model/facts';
import { findApi, madeType, type ApiValue, type FoundApi } from './api-keys';
import { builtinResult, methodResult } from './builtins';
import type { Evaluator } from './evaluator';
import { isDecided } from './comparisons';
import { isEnvironment, pickedVariable } from './environment-read';
import { callFrame } from './frames';
import { tokenKey } from './injection';
import { settled } from './mapped';
import { performed } from './indirect';
import { withDeclared } from './member-types';
import { readPath } from './paths';
import { settingValue } from './settings';
import { knownText } from './strings';
import { isVague } from './vague';
import { branches, mapBranches, UNDEFINED, unite, unknown, type CallInFrame, type Frame, type Value } from './values';

/** The value that a call gives back. `await` is transparent: a promise of x is x. */
export function invoke(evaluator: Evaluator, at: CallInFrame, callee: Value): Value {
  const method = bound(evaluator, at);
  if (method !== undefined) return method;
  const real = performed(evaluator, at);
  if (real.call !== at.call) return evaluator.call(real, evaluator.evaluate(real.file, real.call.callee, real.frame));
  return mapBranches(callee, (branch) => invokeBranch(evaluator, at, branch));
}

function invokeBranch(evaluator: Evaluator, at: CallInFrame, callee: Value): Value {
  switch (callee.kind) {
    case 'function': return invokeFunction(evaluator, at, callee);
    case 'class': return isConstruction(at, callee) ? { kind: 'self', file: callee.file, class: callee.class, made: at } : unknown('computed');
    case 'api':
    case 'instance': return invokeApi(evaluator, at, callee);
    // What a method of a subclass gives depends on the subclass, as the method does.
    case 'member': return methodResult(evaluator, at) ?? callee;
    case 'result': return methodResult(evaluator, at) ?? ofResult(evaluator, at, callee);
    case 'parameter': return methodResult(evaluator, at) ?? recognisedInstance(evaluator, at, callee) ?? askedOf(at, callee) ?? unknown('computed', at.call.text.replace(/^.*\./, ''));
    default: return methodResult(evaluator, at) ?? recognisedInstance(evaluator, at, callee) ?? unknown('computed', at.call.text.replace(/^.*\./, ''));
  }
}

/** What is asked of a parameter (`event.queueName()`) depends on what is handed over. */
function askedOf({ call }: CallInFrame, callee: Value & { kind: 'parameter' }): Value | undefined {
  const isAsked = call.form === undefined && call.arguments.length === 0 && callee.path.length === 1 && /^[a-z]/i.test(callee.path[0] ?? '');
  return isAsked ? { ...callee, path: [...callee.path, '()'] } : undefined;
}

/** A function that is a class by its prototype may be called without `new`. */
function isConstruction({ call }: CallInFrame, { file, class: index }: Value & { kind: 'class' }): boolean {
  return call.form === 'new' || call.form === 'jsx' || functionAt(file, classAt(file, index)?.construct ?? -1)?.name !== 'constructor';
}

/** `f.bind(x)` is f. */
function bound(evaluator: Evaluator, at: CallInFrame): Value | undefined {
  const { callee } = at.call;
  if (callee.kind !== 'member' || callee.name !== 'bind') return undefined;
  const target = evaluator.evaluate(at.file, callee.object, at.frame);
  if (target.kind === 'function' || target.kind === 'api') return target;
  return target.kind === 'instance' && (target.path.length > 0 || isBoundTo(evaluator, at, target)) ? target : undefined;
}

/** `client[name].bind(client)`: some method of a client, which only its own `bind` binds to anything else. */
function isBoundTo(evaluator: Evaluator, { file, call, frame }: CallInFrame, { type }: Value & { kind: 'instance' }): boolean {
  const [receiver] = call.arguments;
  return receiver !== undefined && branches(evaluator.evaluate(file, receiver, frame)).some((branch) => branch.kind === 'instance' && branch.type === type);
}

export function frameFor(evaluator: Evaluator, at: CallInFrame, callee: Value & { kind: 'function' | 'class' }): Frame | undefined {
  return callee.kind === 'function' ? callFrame(evaluator, at, callee) : undefined;
}

/**
 * What a method of a result gives is a part of it, but what it makes of the environment (`schema.parse(process.env)`) or of a function
 * (`route(handler)` of `route = createRoute(log)`) is a result of its own.
 */
function ofResult(evaluator: Evaluator, at: CallInFrame, callee: Value & { kind: 'result' }): Value {
  const isOwn = at.call.arguments.some((argument) => (argument.kind === 'member' && argument.name === 'env') || (argument.kind === 'function' && callee.path.length === 0)
    || isEnvironmentHandedOn(evaluator, at, argument));
  return isOwn ? { kind: 'result', at, path: [], package: callee.package } : { ...callee, path: [...callee.path, '()'] };
}

/** `parse(source)` in `read(source = process.env)`. */
function isEnvironmentHandedOn(evaluator: Evaluator, { file, frame }: CallInFrame, argument: Expression): boolean {
  return argument.kind === 'reference' && bindingAt(file, argument.binding)?.kind === 'parameter' && branches(evaluator.evaluate(file, argument, frame)).some(isEnvironment);
}

function invokeFunction(evaluator: Evaluator, at: CallInFrame, callee: Value & { kind: 'function' }): Value {
  const fact = functionAt(callee.file, callee.function);
  if (fact === undefined) return unknown('computed');
  const frame = callFrame(evaluator, at, callee);
  if (frame === undefined) return unknown('budget');
  const flow = fact.returns.length === 0 ? UNDEFINED : unite(returnedValues(evaluator, callee.file, fact.returns, frame));
  // A tag that nobody can follow is thought to format its template.
  const [template] = at.call.arguments;
  if (isVague(flow) && at.call.form === 'tagged' && template !== undefined) return evaluator.evaluate(at.file, template, at.frame);
  if (!isVague(flow) || fact.returnType === undefined) return flow;
  return evaluator.ofType(callee.file, fact.returnType, flow) ?? withDeclared(evaluator, flow, { file: callee.file, type: fact.returnType });
}

/** What is returned behind a return that is sure to be reached is never returned. */
function returnedValues(evaluator: Evaluator, file: FileFacts, returns: readonly Expression[], frame: Frame): readonly Value[] {
  const evaluate = (expression: Expression): Value => evaluator.evaluate(file, expression, frame);
  const last = returns.findIndex((returned) => isDecided(returned, evaluate));
  return (last < 0 ? returns : returns.slice(0, last + 1)).map(evaluate);
}

function invokeApi(evaluator: Evaluator, at: CallInFrame, callee: ApiValue): Value {
  return builtinResult(evaluator, at, callee) ?? madeInstance(evaluator, at, callee) ?? modelledResult(evaluator, at, callee) ?? recognisedInstance(evaluator, at, callee)
    ?? settledInstance(evaluator, at, callee) ?? pickedVariable(evaluator, at) ?? { kind: 'result', at, path: [], package: callee.package ?? '' };
}

/** What becomes of the promise of an instance. */
function settledInstance(evaluator: Evaluator, at: CallInFrame, callee: ApiValue): Value | undefined {
  const { callee: written } = at.call;
  if (callee.kind !== 'instance' || written.kind !== 'member' || written.name !== callee.path.at(-1)) return undefined;
  const receiver = { ...callee, path: callee.path.slice(0, -1) };
  return settled(evaluator, at, written.name, receiver, () => at.call.arguments.map((argument) => evaluator.evaluate(at.file, argument, at.frame)));
}

function receiverOf(callee: ApiValue): Value & { kind: 'instance' } | undefined {
  return callee.kind === 'instance' ? { ...callee, path: [] } : undefined;
}

/** The instance of a catalogued type that the call makes; `undefined` when it makes none. */
function madeInstance(evaluator: Evaluator, at: CallInFrame, callee: ApiValue): Value | undefined {
  const type = madeType(evaluator, callee, at.call.form);
  if (type === undefined) return undefined;
  const isOfSameLibrary = evaluator.catalogue.findType(type)?.library.name === evaluator.catalogue.libraryOf(callee.package ?? '');
  const receiver = receiverOf(callee);
  return {
    kind: 'instance', type, ...(isOfSameLibrary && callee.package !== undefined ? { package: callee.package } : {}), path: [],
    made: { how: 'call', at, ...(receiver === undefined ? {} : { receiver }) },
  };
}

/** What every program constructs takes no client, and its arguments are many. */
const OF_PLATFORM: ReadonlySet<string> = new Set([
  'AbortController', 'Array', 'Blob', 'Date', 'Error', 'Event', 'FormData', 'Headers', 'Map', 'Promise', 'RangeError', 'RegExp', 'Request', 'Response', 'Set', 'TypeError', 'URL',
  'URLSearchParams', 'Uint8Array', 'WeakMap', 'WeakSet',
]);

function isOfPlatform(callee: Value): boolean {
  return callee.kind === 'api' && callee.package === 'global' && OF_PLATFORM.has(callee.path[0] ?? '');
}

/** An instance of a class that nobody here defines, told by what it is constructed with. */
function recognisedInstance(evaluator: Evaluator, at: CallInFrame, callee: Value): Value | undefined {
  if (at.call.form !== 'new' || (callee.kind !== 'unknown' && callee.kind !== 'api') || isOfPlatform(callee)) return undefined;
  for (const one of evaluator.catalogue.recognitions) {
    const argument = evaluator.read({ at }, one.argument);
    const told = argument === undefined ? undefined : branches(argument).find((branch) => branch.kind === 'instance' && branch.path.length === 0 && branch.type === one.of);
    if (told?.kind === 'instance') return { kind: 'instance', type: one.type, ...(told.package === undefined ? {} : { package: told.package }), path: [], made: { how: 'call', at } };
  }
  return undefined;
}

/** What the library's model says that the call gives back: configuration, one of its arguments, or its receiver. */
function modelledResult(evaluator: Evaluator, at: CallInFrame, callee: ApiValue): Value | undefined {
  const found = findApi(evaluator, callee, at.call.form);
  const call = found?.call;
  const configured = found === undefined ? undefined : configuredValue(evaluator, at, found);
  if (configured !== undefined) return configured;
  if (call?.injects !== undefined) return injectedValue(evaluator, at, call.injects);
  if (call?.gives !== undefined) return givenRecord(call.gives, callee);
  const receiver = receiverOf(callee);
  const passed = call?.passes === undefined ? undefined : readPath(evaluator, { at, receiver }, call.passes);
  return passed ?? (receiver === undefined ? undefined : fluentResult(evaluator, receiver, { at, callee, call }));
}

/** What a call that reads configuration gives. */
function configuredValue(evaluator: Evaluator, at: CallInFrame, { library, call, callee }: FoundApi): Value | undefined {
  const setting = call.setting === undefined ? undefined : settingValue(evaluator, { at, receiver: receiverOf(callee) }, library.name, call.setting);
  return call.environment === undefined ? setting : variableOrSetting(environmentValue(evaluator, at, callee, call.environment, call.fallback), setting);
}

/** A dotted name is no variable; what is set for the name of one is its default. */
function variableOrSetting(variable: Value, setting: Value | undefined): Value {
  if (setting === undefined || variable.kind !== 'environment') return setting ?? variable;
  if (!/^[A-Z_][A-Z0-9_]*$/.test(variable.name)) return setting;
  const fallback = setting.kind === 'environment' ? setting.fallback : knownText(setting);
  return fallback === undefined ? variable : { ...variable, fallback };
}

/** What a call on an own class gives: the class, or instances of it. */
function givenRecord(gives: NonNullable<CallModel['gives']>, callee: ApiValue): Value | undefined {
  const source = callee.kind === 'instance' ? callee.source : undefined;
  if (source?.kind !== 'class' && source?.kind !== 'self') return undefined;
  if (gives === 'class') return source;
  const record: Value = { kind: 'self', file: source.file, class: source.class };
  return gives === 'record' ? record : { kind: 'array', items: [record] };
}

/** What an emitter of Node gives back itself: `createClient().on('error', log)`. */
const LISTENS: ReadonlySet<string> = new Set(['on', 'once', 'off', 'addListener', 'prependListener', 'prependOnceListener', 'removeListener', 'removeAllListeners', 'setMaxListeners']);

/** `on(emitter, 'message')` of `node:events` gives what is heard. */
function hearsByItself({ call: { callee, arguments: given } }: CallInFrame): boolean {
  return given.length === 1 && callee.kind === 'member' && (callee.name === 'on' || callee.name === 'once');
}

/** The receiver again, for APIs that are made to be chained. */
function fluentResult(evaluator: Evaluator, receiver: Value & { kind: 'instance' }, { at, callee: { path }, call }: { readonly at: CallInFrame; readonly callee: ApiValue; readonly call: CallModel | undefined }): Value | undefined {
  const isChained = isFluent(evaluator, receiver) || (path.length === 1 && LISTENS.has(path[0] ?? '') && !hearsByItself(at));
  return isChained && (call?.category === undefined || call.direction === 'in') ? receiver : undefined;
}

/** `container.get(TOKEN)`: what is registered for the token, else an instance of the class. */
function injectedValue(evaluator: Evaluator, at: CallInFrame, path: string): Value | undefined {
  const token = readPath(evaluator, { at }, path);
  const key = token === undefined ? undefined : tokenKey(token);
  const provided = key === undefined ? undefined : evaluator.provided(key, at.file.file);
  if (provided !== undefined) return provided;
  if (token?.kind === 'class') return { kind: 'self', file: token.file, class: token.class };
  return token?.kind === 'api' ? instanceOf(evaluator, token) : undefined;
}

/** The instance of a catalogued class. */
function instanceOf(evaluator: Evaluator, token: Value & { kind: 'api' }): Value | undefined {
  const type = `${evaluator.catalogue.libraryOf(token.package)}#${token.path.join('.')}`;
  return evaluator.catalogue.findType(type) === undefined ? undefined : { kind: 'instance', type, package: token.package, path: [] };
}

function isFluent(evaluator: Evaluator, receiver: Value & { kind: 'instance' }): boolean {
  return evaluator.catalogue.lineage(receiver.type).some((key) => evaluator.catalogue.findType(key)?.type.fluent === true);
}

function environmentValue(evaluator: Evaluator, at: CallInFrame, callee: ApiValue, path: string, fallback: string | undefined): Value {
  const subject = { at, receiver: callee.kind === 'instance' ? callee : undefined };
  const name = readPath(evaluator, subject, path);
  const [part] = name?.kind === 'text' ? name.parts : [];
  if (part === undefined || !('known' in part)) return unknown('computed', 'configuration');
  const given = fallback === undefined ? undefined : readPath(evaluator, subject, fallback);
  const [first] = given?.kind === 'text' ? given.parts : [];
  return { kind: 'environment', name: part.known, ...(first !== undefined && 'known' in first ? { fallback: first.known } : {}) };
}
