import { bindingAt, classAt, functionAt } from '../model/entries';
import type { Property } from '../model/facts';
import type { Evaluator } from './evaluator';
import { findApi } from './api-keys';
import { applyCommand } from './commands';
import { itemAt } from './items';
import { sharedDefault } from './shared-defaults';
import { chainOf, siblingArgument, siblingProperty } from './siblings';
import { follow } from './path-steps';
import { joinTexts, textAlternatives } from './strings';
import { NOWHERE, type Subject } from './subject';
export type { Subject } from './subject';
import { DECLARED, branches, mapBranches, text, unite, type Maker, type Value } from './values';

/** Reads a path of the grammar in catalogue/library.ts; the first candidate that is there. `undefined` when none is. */
export function readPath(evaluator: Evaluator, subject: Subject, path: string): Value | undefined {
  let vague: Value | undefined;
  for (const candidate of alternatives(path)) {
    const value = readOne(evaluator, subject, candidate);
    if (value !== undefined && isThere(value)) return value;
    if (value?.kind === 'unknown' && value.reason !== 'computed') vague ??= value;
  }
  return vague;
}

/** As `readPath`, for texts: an instance reads as its channel, a class and a member of an enum by name. */
export function readText(evaluator: Evaluator, subject: Subject, path: string): Value | undefined {
  const value = readPath(evaluator, subject, path);
  return value === undefined ? undefined : mapBranches(value, (branch) => asText(evaluator, branch));
}

/** A channel may be another instance (`query(collection(db, 'orders'))`) and so on, but not without end. */
const LONGEST_NAMING = 4;

function asText(evaluator: Evaluator, value: Value, depth = 0): Value {
  switch (value.kind) {
    case 'class': return text(classAt(value.file, value.class)?.name ?? '');
    case 'api': return value.package === 'global' || value.path.length < 2 ? value : text(evaluator.catalogue.nameIn(evaluator.catalogue.libraryOf(value.package), value.path) ?? value.path.at(-1) ?? '');
    case 'instance': {
      const channel = value.path.length > 0 || depth > LONGEST_NAMING ? undefined : readReceiver(evaluator, value, 'channel', 0);
      return channel === undefined ? value : mapBranches(channel, (branch) => asText(evaluator, branch, depth + 1));
    }
    default: return value;
  }
}

const DATA = new Set(['string', 'number', 'boolean', 'bigint', 'Buffer', 'Uint8Array', 'Date']);

/** A parameter that is not declared to hold something else. */
function mayBeFunction(value: Value): boolean {
  return value.kind === 'parameter' && !(value.path.length === 0 && DATA.has(value.declared?.type.name ?? ''));
}

/** The function that stands at one of the places of a path, or a parameter that may hold one. */
export function readCallback(evaluator: Evaluator, subject: Subject, path: string): Value | undefined {
  const found = alternatives(path).flatMap((candidate) => {
    const value = readOne(evaluator, subject, candidate);
    return value === undefined ? [] : branches(value);
  });
  return found.find((value) => value.kind === 'function') ?? found.find(mayBeFunction);
}

/**
 * Whether something is written at a path, even where nobody knows its value (`replyTo: queue` of a queue that the broker names). Options that
 * come from elsewhere and cannot be read have no member that is certain.
 */
export function isGiven(evaluator: Evaluator, subject: Subject, path: string): boolean {
  return alternatives(path).some((candidate) => {
    const dot = candidate.lastIndexOf('.');
    if (dot < 0) return readPath(evaluator, subject, candidate) !== undefined;
    const holder = readPath(evaluator, subject, candidate.slice(0, dot));
    return holder !== undefined && branches(holder).some((branch) => branch.kind === 'object' && hasMember(evaluator, branch, candidate.slice(dot + 1)));
  });
}

/** Whether what stands at a path is only taken over from the same member of another object (`replyTo: message.properties.replyTo`). */
export function isHandedOn(evaluator: Evaluator, subject: Subject, path: string): boolean {
  return alternatives(path).some((candidate) => {
    const dot = candidate.lastIndexOf('.');
    const holder = dot < 0 ? undefined : readPath(evaluator, subject, candidate.slice(0, dot));
    return holder !== undefined && branches(holder).some((branch) => branch.kind === 'object' && takesOver(branch.expression.properties, candidate.slice(dot + 1)));
  });
}

function takesOver(properties: readonly Property[], name: string): boolean {
  return properties.some((property) => 'name' in property && property.name === name && property.value.kind === 'member' && property.value.name === name && property.value.object.kind !== 'this');
}

function hasMember(evaluator: Evaluator, holder: Value & { kind: 'object' }, name: string): boolean {
  const written = holder.expression.properties.find((property) => 'name' in property && property.name === name);
  if (written !== undefined && 'value' in written && written.value.kind !== 'literal') return true;
  const value = evaluator.member(holder, name);
  return isThere(value) && value.kind !== 'parameter' && value.kind !== 'member';
}

function isThere(value: Value): boolean {
  if (value.kind === 'literal') return value.value !== undefined && value.value !== null;
  if (value.kind === 'text') return value.parts.length > 0 && !(value.parts.length === 1 && value.parts[0] !== undefined && 'known' in value.parts[0] && value.parts[0].known === '');
  return value.kind !== 'unknown';
}

const parsed = new Map<string, readonly string[]>();

/** Splits at ` | ` outside braces and quotes. */
export function alternatives(path: string): readonly string[] {
  const known = parsed.get(path);
  if (known !== undefined) return known;
  const found: string[] = [];
  let depth = 0;
  let start = 0;
  for (let index = 0; index < path.length; index += 1) {
    if (path[index] === '{') depth += 1;
    else if (path[index] === '}') depth -= 1;
    else if (depth === 0 && path.startsWith(' | ', index)) {
      found.push(path.slice(start, index).trim());
      start = index + 3;
    }
  }
  found.push(path.slice(start).trim());
  parsed.set(path, found);
  return found;
}

function readOne(evaluator: Evaluator, subject: Subject, candidate: string): Value | undefined {
  if (candidate.startsWith("'")) return text(candidate.slice(1, -1));
  if (candidate.includes('{')) return readJoined(evaluator, subject, candidate);
  if (/^[A-Z]+$/.test(candidate)) return text(candidate);
  const [root = '', ...steps] = splitSteps(candidate).flatMap((step) => ofCalled(subject, step));
  const [inner, cuts] = CUT.test(candidate) ? [steps.slice(0, -1), steps.slice(-1)] : [steps, []];
  const value = Object.hasOwn(ROOTS, root) ? ROOTS[root]?.(evaluator, subject, inner) : undefined;
  return follow(evaluator, value?.kind === 'result' ? knownResult(evaluator, value) : value, cuts);
}

/** What is cut from a text: what the library's model names has to be known before. */
const CUT = /\[[/:]\]$/;

/** Steps that are known only with the call: the chain of members that is called, and an item that says the name of the last. */
function ofCalled({ receiver, member = '' }: Subject, step: string): readonly string[] {
  if (step === '[chain]') return [...(receiver?.path ?? []), member];
  return step.endsWith('=member]') ? [`${step.slice(0, -'member]'.length)}${member}]`] : [step];
}

/** A member of a result that the library's model names. */
function knownResult(evaluator: Evaluator, result: Value & { kind: 'result' }): Value | undefined {
  const { at } = result;
  const [name, ...others] = result.path;
  const found = name === undefined || others.length > 0 ? undefined : findApi(evaluator, evaluator.evaluate(at.file, at.call.callee, at.frame), at.call.form);
  if (name === undefined || found === undefined) return result;
  const { model, subject } = applyCommand(evaluator, found.call, { at });
  const path = model.result?.[name];
  return path === undefined ? result : readPath(evaluator, subject, path);
}

function readJoined(evaluator: Evaluator, subject: Subject, candidate: string): Value | undefined {
  const pieces: (ReturnType<typeof textAlternatives>)[] = [];
  for (const piece of candidate.split(/(\{[^}]*\})/)) {
    if (piece === '') continue;
    if (!piece.startsWith('{')) pieces.push([[{ known: piece }]]);
    else {
      const inner = piece.slice(1, -1);
      const value = readText(evaluator, subject, inner);
      if (value === undefined || !mayBeText(value)) return undefined;
      if (isWholeUrl(value)) pieces.length = 0;
      pieces.push(...wordsOf(value).map((word) => textAlternatives(word, inner.replace(/^.*[.\]]/, ''))).flatMap((word, index) => (index === 0 ? [word] : [BLANK, word])));
    }
  }
  return joinTexts(pieces);
}

/** What stands before a whole URL does not count, as where addresses are joined. */
function isWholeUrl(value: Value): boolean {
  return branches(value).every((branch) => branch.kind === 'text' && branch.parts[0] !== undefined && 'known' in branch.parts[0] && /^[a-z][a-z0-9+.-]*:\/\//i.test(branch.parts[0].known));
}

const BLANK = [[{ known: ' ' }]];

/** The arguments of a program stand in an array. */
function wordsOf(value: Value): readonly Value[] {
  return value.kind === 'array' && value.items.length > 0 ? value.items : [value];
}

function mayBeText(value: Value): boolean {
  return branches(value).some((branch) => !['object', 'function', 'class', 'self', 'instance', 'namespace', 'api'].includes(branch.kind));
}

/** `arg[0].messages[*].topic` → `arg`, `[0]`, `messages`, `[*]`, `topic`. */
export function splitSteps(path: string): readonly string[] {
  return path.match(/\[[^\]]*\]|\(\)|[^.[\]()]+/g) ?? [];
}

type Root = (evaluator: Evaluator, subject: Subject, steps: readonly string[]) => Value | undefined;

/** What a path may begin with. */
const ROOTS: Readonly<Record<string, Root>> = {
  arg: (evaluator, subject, [first = '', ...rest]) => follow(evaluator, argumentAt(evaluator, subject, first), rest),
  made: (evaluator, subject, [first = '', ...rest]) => readMade(evaluator, subject.receiver, first, rest),
  decorator: (evaluator, subject, [first = '', ...rest]) => readDecorator(evaluator, subject.receiver, first, rest),
  class: (evaluator, subject, [first = '', ...rest]) => readClassDecorator(evaluator, subject, first, rest),
  receiver: (evaluator, subject, [first = '']) => readReceiver(evaluator, subject.receiver, first, 0) ?? sharedDefault(evaluator, subject, first),
  sibling: readSibling,
  chained: readChained,
  held: (_, subject) => heldBy(subject),
  host: hostOf,
  member: (_, subject) => text(subject.member ?? ''),
  Member: (_, subject) => text((subject.member ?? '').replace(/^./, (letter) => letter.toUpperCase())),
  members: (_, subject) => text(subject.receiver?.path.join('/') ?? ''),
  chain: (_, subject) => text([...(subject.receiver?.path ?? []), subject.member ?? ''].join('.')),
};

function hostOf(evaluator: Evaluator, { receiver }: Subject): Value | undefined {
  const host = receiver?.package === undefined ? undefined : evaluator.catalogue.findType(receiver.type)?.library.hosts?.[receiver.package];
  return host === undefined ? undefined : text(host);
}

/** The name of the member that holds the receiver (`env.MAILS`), as far as it is known where that came from. */
function heldBy({ receiver, at }: Subject): Value | undefined {
  const source = receiver?.kind === 'instance' ? receiver.source : undefined;
  if (source?.kind === 'parameter') return heldName(source.path.at(-1));
  if (source?.kind === 'member' || isDeclaredMember(source)) return heldName(source.name);
  const { callee } = at.call;
  return callee.kind === 'member' && callee.object.kind === 'member' ? text(callee.object.name) : undefined;
}

/** Whichever member it is has no name. */
function heldName(name: string | undefined): Value | undefined {
  return name === undefined || name === '[]' ? undefined : text(name);
}

function isDeclaredMember(source: Value | undefined): source is Value & { kind: 'unknown' } {
  return source?.kind === 'unknown' && source.reason === DECLARED;
}

export function argumentAt(evaluator: Evaluator, subject: Subject, selector: string): Value | undefined {
  return subject.values === undefined ? writtenArgument(evaluator, subject, selector) : subject.values.at(selector === '[last]' ? -1 : Number(selector.slice(1, -1)));
}

function writtenArgument(evaluator: Evaluator, subject: Subject, selector: string): Value | undefined {
  const { file, frame } = subject.at;
  const list = subject.decorated?.decorator.arguments ?? subject.at.call.arguments;
  const which = selector.slice(1, -1);
  if (which === '*') return { kind: 'array', items: list.map((argument) => evaluator.evaluate(file, argument, frame)) };
  const index = which === 'last' ? list.length - 1 : Number(which);
  const spread = list.slice(0, index + 1).findIndex((argument) => argument.kind === 'spread');
  const expression = list[spread < 0 ? index : spread];
  if (expression === undefined) return undefined;
  const value = evaluator.evaluate(file, expression, frame);
  if (spread < 0 || which === 'last') return value;
  const lists = branches(value).filter((branch) => branch.kind === 'array');
  if (lists.length > 0) return unite(lists.map((branch) => itemAt(evaluator, branch, { kind: 'literal', value: index - spread })));
  return index === spread ? value : undefined;
}

/** Whether a list that nobody can look into is spread where an argument would be: `send(...args)`. */
export function isSpreadOver(evaluator: Evaluator, { at: { file, call, frame } }: Subject, selector: string): boolean {
  const end = selector === '[last]' ? call.arguments.length : Number(selector.slice(1, -1)) + 1;
  return call.arguments.slice(0, end).some((argument) => argument.kind === 'spread' && branches(evaluator.evaluate(file, argument, frame)).some(({ kind }) => kind !== 'array'));
}

export function makersOf(evaluator: Evaluator, receiver: Value | undefined, depth = 0): readonly { readonly maker: Maker }[] {
  if (receiver?.kind !== 'instance') return [];
  if (receiver.made !== undefined) return [{ maker: receiver.made }];
  if (receiver.source === undefined || depth > 3) return [];
  return sourcesOf(evaluator, receiver.source).flatMap((value) => branches(value)).flatMap((value) => makersOf(evaluator, value, depth + 1)).slice(0, 4);
}

/** What callers hand over for a parameter that is only known by its declared type, and what it holds where they hand over nothing. */
function sourcesOf(evaluator: Evaluator, source: Value): readonly Value[] {
  if (source.kind !== 'parameter') return [];
  const fact = functionAt(source.file, source.function);
  const calls = fact?.kind === 'constructor' && fact.class !== undefined ? evaluator.constructionsOf(source.file, fact.class) : evaluator.callersOf(source.file, source.function).map((caller) => caller.at);
  const given = calls.slice(0, 6).flatMap((at) => {
    const argument = at.call.arguments[source.index];
    if (argument === undefined || argument.kind === 'spread') return [];
    return [evaluator.evaluate(at.file, argument, at.frame)];
  });
  const fallback = given.length < calls.length || calls.length === 0 ? bindingAt(source.file, fact?.parameters[source.index]?.binding ?? -1)?.value : undefined;
  const values = fallback === undefined ? given : [...given, evaluator.evaluate(source.file, fallback, undefined)];
  return values.map((value) => source.path.reduce((object, name) => evaluator.member(object, name), value));
}

function readMade(evaluator: Evaluator, receiver: Value | undefined, first: string, steps: readonly string[]): Value | undefined {
  const values = makersOf(evaluator, receiver).flatMap(({ maker }): readonly Value[] => {
    if (!first.startsWith('[')) {
      const value = maker.how === 'call' ? readMaking(evaluator, maker, [first, ...steps]) : undefined;
      return value === undefined ? [] : [value];
    }
    const value = follow(evaluator, makerArgument(evaluator, maker, first.slice(1, -1)), steps);
    return value === undefined ? [] : [value];
  });
  return values.length === 0 ? undefined : unite(values);
}

/** A path read for the call that made the receiver. */
function readMaking(evaluator: Evaluator, { at, receiver }: Maker & { how: 'call' }, [root = '', ...steps]: readonly string[]): Value | undefined {
  if (root === 'receiver') return receiver === undefined ? undefined : readReceiver(evaluator, receiver, steps[0] ?? '', 0);
  const callee = branches(evaluator.evaluate(at.file, at.call.callee, at.frame)).find((branch) => branch.kind === 'instance' || branch.kind === 'api');
  if (root === 'type') return follow(evaluator, evaluator.evaluate(at.file, at.call.callee, at.frame), steps);
  const path = callee?.path ?? [];
  if (root === 'members') return text(path.slice(0, -1).join('/'));
  return root === 'chain' ? text(path.join('.')) : undefined;
}

export function makerArgument(evaluator: Evaluator, maker: Maker, which: string): Value | undefined {
  const index = which === 'last' ? -1 : Number(which);
  if (maker.how === 'registration') return index === 0 ? maker.options : undefined;
  if (maker.how === 'super') return maker.arguments.at(index);
  if (maker.how === 'decorator') return undefined;
  if (which === '*') return { kind: 'array', items: maker.at.call.arguments.map((argument) => evaluator.evaluate(maker.at.file, argument, maker.at.frame)) };
  const expression = maker.at.call.arguments.at(index);
  return expression === undefined ? undefined : evaluator.evaluate(maker.at.file, expression, maker.at.frame);
}

function readDecorator(evaluator: Evaluator, receiver: Value | undefined, first: string, steps: readonly string[]): Value | undefined {
  for (const { maker } of makersOf(evaluator, receiver)) {
    if (maker.how !== 'decorator') continue;
    const expression = maker.decorator.arguments[Number(first.slice(1, -1))];
    if (expression !== undefined) return follow(evaluator, evaluator.evaluate(maker.file, expression, maker.frame), steps);
  }
  return undefined;
}

function isReceiverPath(name: string): name is 'channel' | 'base' | 'timeout' {
  return name === 'channel' || name === 'base' || name === 'timeout';
}

/** `receiver.channel`, `receiver.base`, `receiver.timeout` as the receiver's type (or one it extends) says. */
function readReceiver(evaluator: Evaluator, receiver: Value | undefined, name: string, depth: number): Value | undefined {
  if (receiver?.kind !== 'instance' || depth > 3 || !isReceiverPath(name)) return undefined;
  for (const key of evaluator.catalogue.lineage(receiver.type)) {
    const path = evaluator.catalogue.findType(key)?.type[name];
    if (path === undefined) continue;
    const at = receiver.made?.how === 'call' ? receiver.made.at : NOWHERE;
    const value = readPath(evaluator, { at, receiver }, path);
    if (value !== undefined) return value;
  }
  return undefined;
}

function readClassDecorator(evaluator: Evaluator, subject: Subject, name: string, steps: readonly string[]): Value | undefined {
  if (subject.decorated === undefined) return undefined;
  const { file } = subject.decorated;
  const [selector, ...rest] = steps;
  const decorator = classAt(file, subject.decorated.class)?.decorators?.find((candidate) => candidate.text === name || candidate.text.endsWith(`.${name}`));
  const expression = decorator?.arguments[Number(selector?.slice(1, -1) ?? 0)];
  return expression === undefined ? undefined : follow(evaluator, evaluator.evaluate(file, expression, undefined), rest);
}

function readSibling(evaluator: Evaluator, subject: Subject, steps: readonly string[]): Value | undefined {
  const { file, frame, call } = subject.at;
  const selected = steps.findIndex((step) => step.startsWith('['));
  const name = (selected < 0 ? steps : steps.slice(0, selected)).join('.');
  const expression = selected < 0 ? siblingProperty(file, call, name) : siblingArgument(file, call, name, Number(steps[selected]?.slice(1, -1)));
  return expression === undefined ? undefined : follow(evaluator, evaluator.evaluate(file, expression, frame), selected < 0 ? [] : steps.slice(selected + 1));
}

/** The last arguments of all calls in the chain that began with what made the receiver, as one value. */
function readChained(evaluator: Evaluator, { receiver }: Subject, [, ...rest]: readonly string[]): Value | undefined {
  if (receiver?.made?.how !== 'call') return undefined;
  const { file, call, frame } = receiver.made.at;
  const values = chainOf(file, call).flatMap((one) => {
    const last = one.arguments.at(-1);
    return last === undefined ? [] : follow(evaluator, evaluator.evaluate(file, last, frame), rest) ?? [];
  });
  return values.length === 0 ? undefined : unite(values);
}
