import { classAt, functionAt, superCall } from '../model/entries';
import type { FileFacts } from '../model/facts';
import type { Evaluator } from './evaluator';
import type { Recorded } from './reads';
import { tableFor, type Table } from './remembered';
import { isSame, UNDEFINED, unknown, type CallInFrame, type Frame, type Value } from './values';

const DEEPEST_FRAME = 14;
/** Rounds of one recursion: what walks over a tree calls itself from several places, and each doubles the frames of a round. */
const MOST_ROUNDS = 2;

interface Wanted { readonly outer: Frame | undefined; readonly file: FileFacts; readonly function: number; readonly made: Frame | undefined; readonly self: Value | undefined }

/** A frame, with what its arguments read where their number is only known by a spread. */
type Interned = Recorded<Frame>;

/**
 * By what is called, and where that is many by what tells its callers apart: a call in a wrapper is seen from the frames of all its callers, a method on all
 * instances of its class. Most have one frame, and a table for that is bigger than the frame.
 */
type Frames = Table<object, Interned[] | OfOrigins>;

type OfOrigins = Map<object | undefined, Interned[]>;

const MANY = 8;

const frames = new WeakMap<Evaluator, Frames>();

/** The same call of the same function in the same frame always gives the same frame, so that its memo serves again. */
function intern(evaluator: Evaluator, key: object, wanted: Wanted, make: () => Frame): Frame {
  const all = getOrMake(frames, evaluator, (): Frames => tableFor(evaluator.program.reads));
  const origin = wanted.outer ?? originOf(wanted.self);
  const { reads } = evaluator.program;
  const found = framesAt(all, key, origin)?.find(({ result }) => isWanted(result, wanted));
  if (found !== undefined && !found.reads.isStale) {
    reads.add(found.reads);
    return found.result;
  }
  const frame = reads.record(make);
  // Making it may have made others.
  const known = framesAt(all, key, origin);
  const at = known?.findIndex(({ result }) => isWanted(result, wanted)) ?? -1;
  if (known === undefined || at < 0) addFrame(all, key, origin, frame);
  else if (known[at]?.reads.isStale === true) known[at] = frame;
  return frame.result;
}

function isWanted(frame: Frame, { outer, file, function: index, made, self }: Wanted): boolean {
  return frame.caller?.frame === outer && frame.file === file && frame.function === index && frame.parent === made && sameReceiver(frame.self, self);
}

function framesAt(all: Frames, key: object, origin: object | undefined): Interned[] | undefined {
  const known = all.get(key);
  return known instanceof Map ? known.get(origin) : known;
}

function addFrame(all: Frames, key: object, origin: object | undefined, frame: Interned): void {
  const known = all.get(key);
  // A list that begins with one takes no room for more.
  if (known === undefined) all.set(key, [frame]);
  else if (known instanceof Map) addTo(known, origin, frame);
  else if (known.length < MANY) known.push(frame);
  else all.set(key, addTo(byOrigin(known), origin, frame));
}

function byOrigin(list: readonly Interned[]): OfOrigins {
  const found: OfOrigins = new Map();
  for (const one of list) addTo(found, one.result.caller?.frame ?? originOf(one.result.self), one);
  return found;
}

function addTo(found: OfOrigins, origin: object | undefined, frame: Interned): OfOrigins {
  const known = found.get(origin);
  if (known === undefined) found.set(origin, [frame]);
  else known.push(frame);
  return found;
}

/** What equal receivers have in common, whatever else they are compared by. */
function originOf(receiver: Value | undefined): object | undefined {
  if (receiver?.kind === 'self') return receiver.made?.frame ?? receiver.made?.call ?? classAt(receiver.file, receiver.class);
  return receiver?.kind === 'object' ? receiver.expression : undefined;
}

function getOrMake<Key, Item>(map: { get: (key: Key) => Item | undefined; set: (key: Key, item: Item) => unknown }, key: Key, make: () => Item): Item {
  const known = map.get(key);
  if (known !== undefined) return known;
  const item = make();
  map.set(key, item);
  return item;
}

function sameReceiver(left: Value | undefined, right: Value | undefined): boolean {
  return left === right || (left !== undefined && right !== undefined && isSame(left, right));
}

/** The frame inside `callee` when it is called at `at`; `undefined` when calls are nested too deeply to follow. */
export function callFrame(evaluator: Evaluator, at: CallInFrame, callee: Value & { kind: 'function' }): Frame | undefined {
  const depth = (at.frame?.depth ?? 0) + 1;
  if (depth > DEEPEST_FRAME || callsItself(at.frame, callee)) return undefined;
  const wanted = { outer: at.frame, file: callee.file, function: callee.function, made: callee.frame, self: callee.self };
  return intern(evaluator, at.call, wanted, () => ({
    file: callee.file, function: callee.function, arguments: argumentThunks(evaluator, at), self: callee.self, parent: callee.frame, depth, memo: undefined, caller: at,
  }));
}

/** Whether a function stands so often among the callers that another round of its recursion would say nothing new. */
function callsItself(from: Frame | undefined, { file, function: index }: Value & { kind: 'function' }): boolean {
  let rounds = 0;
  for (let frame = from; frame !== undefined && rounds < MOST_ROUNDS; frame = frame.caller?.frame) if (frame.function === index && frame.file === file) rounds += 1;
  return rounds === MOST_ROUNDS;
}

/** A frame that only knows the receiver. */
export function methodFrame(evaluator: Evaluator, callee: Value & { kind: 'function' }): Frame | undefined {
  if (callee.self === undefined) return callee.frame;
  if (callee.self.kind === 'self' && callee.self.made === undefined && callee.self.file === callee.file && functionAt(callee.file, callee.function)?.class === callee.self.class) return callee.frame;
  const wanted = { outer: undefined, file: callee.file, function: callee.function, made: callee.frame, self: callee.self };
  return intern(evaluator, functionAt(callee.file, callee.function) ?? callee.file, wanted, () => ({
    file: callee.file, function: callee.function, arguments: [], self: callee.self, parent: callee.frame, depth: 1, memo: undefined, caller: undefined,
  }));
}

/** The frame of the constructor of a class (its own or a base class's), as far as the construction of the instance or a `super(…)` is known. */
export function constructorFrame(evaluator: Evaluator, self: Value & { kind: 'self' }, file: FileFacts, classIndex: number): Frame | undefined {
  const { made } = self;
  const construct = classAt(file, classIndex)?.construct ?? -1;
  const depth = (made?.frame?.depth ?? 0) + 1;
  if (depth > DEEPEST_FRAME) return undefined;
  const caller = callOfConstructor(evaluator, self, file, classIndex);
  if (caller === undefined) return self.file === file && self.class === classIndex ? undefined : methodFrame(evaluator, { kind: 'function', file, function: construct, self });
  const wanted = { outer: caller.frame, file, function: construct, made: undefined, self };
  return intern(evaluator, made?.call ?? caller.call, wanted, () => ({
    file, function: construct, arguments: argumentThunks(evaluator, caller), self, parent: undefined, depth, memo: undefined, caller,
  }));
}

/** The call whose arguments reach the constructor of `classIndex`: `new`, or the `super(…)` of the class below. */
function callOfConstructor(evaluator: Evaluator, self: Value & { kind: 'self' }, file: FileFacts, classIndex: number): CallInFrame | undefined {
  if (self.file === file && self.class === classIndex) return self.made;
  const below = classBelow(evaluator, self, file, classIndex);
  if (below === undefined) return undefined;
  if (classAt(below.file, below.class)?.construct === undefined) return callOfConstructor(evaluator, self, below.file, below.class);
  const call = superCall(below.file, below.class);
  return call === undefined ? undefined : { file: below.file, call, frame: constructorFrame(evaluator, self, below.file, below.class) };
}

/** The class between the instance's own and `classIndex` that extends it directly. */
function classBelow(evaluator: Evaluator, self: Value & { kind: 'self' }, file: FileFacts, classIndex: number): { readonly file: FileFacts; readonly class: number } | undefined {
  let current = { file: self.file, class: self.class };
  for (let hop = 0; hop < 12; hop += 1) {
    const base = classAt(current.file, current.class)?.extends;
    const value = base === undefined ? undefined : evaluator.evaluate(current.file, base, undefined);
    if (value?.kind !== 'class') return undefined;
    if (value.file === file && value.class === classIndex) return current;
    current = { file: value.file, class: value.class };
  }
  return undefined;
}

function argumentThunks(evaluator: Evaluator, at: CallInFrame): readonly (() => Value)[] {
  const hasSpread = at.call.arguments.some((argument) => argument.kind === 'spread');
  if (!hasSpread) return at.call.arguments.map((argument) => () => evaluator.evaluate(at.file, argument, at.frame));
  const values: Value[] = [];
  for (const argument of at.call.arguments) {
    const value = evaluator.evaluate(at.file, argument, at.frame);
    if (argument.kind !== 'spread') values.push(value);
    else if (value.kind === 'array') values.push(...value.items);
    else values.push(unknown('spread'), unknown('spread'), unknown('spread'));
  }
  return values.map((value) => () => value);
}

/** Value of parameter `index` in a frame; a rest parameter gets what is left. */
export function argumentOf(frame: Frame, index: number, isRest: boolean): Value {
  if (isRest) return { kind: 'array', items: frame.arguments.slice(index).map((thunk) => thunk()) };
  return frame.arguments[index]?.() ?? UNDEFINED;
}
