import type { BindingFact, CallFact, ClassFact, Expression, FileFacts, FunctionFact, ImportFact, LoopFact, StepFact } from './facts';
import { groupBy } from './group-by';
import { onceFor } from './once';

/** The tables of a file whose entries others name by their numbers. */
export type TableName = 'imports' | 'bindings' | 'functions' | 'classes' | 'calls' | 'loops';

/** What facts of a file say by some key; lists are what is in them. */
export type Index<Key, Item> = (file: FileFacts) => ReadonlyMap<Key, Item>;

/** Facts of a file that may be edited: what is read of them is noted, entry by entry where it is asked for by number. */
export interface FollowedFacts extends FileFacts {
  readonly entryAt: <Name extends TableName>(name: Name, index: number) => FileFacts[Name][number] | undefined;
  readonly stepsAt: (index: number) => readonly StepFact[] | undefined;
  /** What an index of the file has under a key. */
  readonly lookUp: <Key, Item>(index: Index<Key, Item>, key: Key) => Item | undefined;
  /** Where a line of the facts stands now: edits leave the facts of other lines as they are. */
  readonly lineNow: (line: number) => number;
  /** What was found about a thing, for as long as all that it was found in says the same. */
  readonly remember: <Thing extends object, Result>(known: WeakMap<Thing, unknown>, thing: Thing, find: (thing: Thing) => Result) => Result;
}

function isFollowed(file: FileFacts): file is FollowedFacts {
  return 'entryAt' in file;
}

export function callAt(file: FileFacts, index: number): CallFact | undefined {
  return isFollowed(file) ? file.entryAt('calls', index) : file.calls[index];
}

export function functionAt(file: FileFacts, index: number): FunctionFact | undefined {
  return isFollowed(file) ? file.entryAt('functions', index) : file.functions[index];
}

export function bindingAt(file: FileFacts, index: number): BindingFact | undefined {
  return isFollowed(file) ? file.entryAt('bindings', index) : file.bindings[index];
}

/** What an expression is, or what the variable that it names is set to where that is declared. */
export function writtenAs(file: FileFacts, expression: Expression | undefined): Expression | undefined {
  return expression?.kind === 'reference' ? bindingAt(file, expression.binding)?.value : expression;
}

/** The method that a function stands in, itself included; -1 outside of classes. */
export function methodAround(file: FileFacts, index: number): number {
  let current = index;
  while (current >= 0 && functionAt(file, current)?.class === undefined) current = functionAt(file, current)?.parent ?? -1;
  return current;
}

export function classAt(file: FileFacts, index: number): ClassFact | undefined {
  return isFollowed(file) ? file.entryAt('classes', index) : file.classes[index];
}

export function importAt(file: FileFacts, index: number): ImportFact | undefined {
  return isFollowed(file) ? file.entryAt('imports', index) : file.imports[index];
}

export function loopAt(file: FileFacts, index: number): LoopFact | undefined {
  return isFollowed(file) ? file.entryAt('loops', index) : file.loops[index];
}

/** What a function does; -1 is the module. */
export function stepsAt(file: FileFacts, index: number): readonly StepFact[] | undefined {
  return isFollowed(file) ? file.stepsAt(index) : file.steps.at(index);
}

/** The calls of a function and of the functions inside it. */
export function callsWithin(file: FileFacts, index: number): readonly CallFact[] {
  return callsAround(file, index) ?? [];
}

/** Where a line that facts stand on is in the text. */
export function lineNow(file: FileFacts, line: number): number {
  return isFollowed(file) ? file.lineNow(line) : line;
}

/** What depends on a thing and on facts of files, of which one is named: found once, and again when one of them says something else. */
export function onceAbout<Thing extends object, Result>(fileOf: (thing: Thing) => FileFacts, find: (thing: Thing) => Result): (thing: Thing) => Result {
  const followed = new WeakMap<Thing, unknown>();
  const once = onceFor(find);
  return (thing) => {
    const file = fileOf(thing);
    return isFollowed(file) ? file.remember(followed, thing, find) : once(thing);
  };
}

/** What depends on the facts of one file alone. */
export function onceForFile<Result>(find: (file: FileFacts) => Result): (file: FileFacts) => Result {
  return onceAbout((file) => file, find);
}

/** Looks into what the facts of a file say by some key; whoever does computes again only when that differs. */
export function indexed<Key, Item>(index: Index<Key, Item>): (file: FileFacts, key: Key) => Item | undefined {
  const known = onceForFile(index);
  return (file, key) => (isFollowed(file) ? file.lookUp(index, key) : known(file).get(key));
}

/** The call of the constructor that a class extends. */
export const superCall = indexed((file) => new Map(file.calls.flatMap((call) => (call.callee.kind === 'super' ? [[call.callee.class, call] as const] : [])).reverse()));

/** The calls whose own function is the one that is asked for. */
export function callsIn(file: FileFacts, index: number): readonly CallFact[] {
  return callsByFunction(file, index) ?? [];
}

const callsByFunction = indexed((file) => groupBy(file.calls, (call) => call.function));

const callsAround = indexed((file) => {
  const all = groupBy(file.calls.flatMap((call) => around(file, call.function).map((index) => ({ index, call }))), ({ index }) => index);
  return new Map([...all].map(([index, own]) => [index, own.map(({ call }) => call)]));
});

/** A function and those around it. */
function around(file: FileFacts, index: number): readonly number[] {
  const found: number[] = [];
  for (let current = index; current >= 0; current = file.functions[current]?.parent ?? -1) found.push(current);
  return found;
}
