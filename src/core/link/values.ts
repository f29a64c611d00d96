import type { CallFact, DecoratorFact, Expression, FileFacts, TypeReference } from '../model/facts';
import type { SchemaModel } from '../catalogue/library';
import type { Reads } from './reads';

/** A function, class or object expression is known by its file and its index or node there. */
export interface InFile { readonly file: FileFacts }

export interface ClassInFile extends InFile { readonly class: number }

export interface DeclaredType extends InFile { readonly type: TypeReference }

/** A call seen in a frame: the arguments may mean something else for every caller of the function around it. */
export interface CallInFrame extends InFile { readonly call: CallFact; readonly frame: Frame | undefined }

/** What made an instance; its arguments carry the channel, the base URL, the timeout. */
export type Maker =
  | { readonly how: 'call'; readonly at: CallInFrame; readonly receiver?: Value }
  | { readonly how: 'super'; readonly file: FileFacts; readonly arguments: readonly Value[] }
  | { readonly how: 'decorator'; readonly file: FileFacts; readonly decorator: DecoratorFact; readonly frame?: Frame | undefined }
  | { readonly how: 'registration'; readonly options: Value; readonly schema?: Schema };

/** A plain object of which a library makes an instance, and those that it is mixed with; `base` is the instance of a class that it is besides. */
export interface Schema {
  readonly model: SchemaModel;
  readonly object: Value & { readonly kind: 'object' };
  readonly mixins: readonly Schema[];
  readonly base?: Value;
}

export type Value =
  | { readonly kind: 'literal'; readonly value: number | boolean | null | undefined }
  | { readonly kind: 'pattern'; readonly source: string; readonly flags: string }
  | { readonly kind: 'text'; readonly parts: readonly TextPart[] }
  /** An export of a package, or a member of one; `path` is empty for the package's namespace. */
  | { readonly kind: 'api'; readonly package: string; readonly path: readonly string[] }
  /** An instance of a catalogued type, or a member of one. `source` tells where a value known only by its declared type comes from, or which own class it is that extends the type; `declared` is a type with arguments. */
  | { readonly kind: 'instance'; readonly type: string; readonly package?: string; readonly path: readonly string[]; readonly made?: Maker; readonly source?: Value; readonly declared?: DeclaredType }
  /** What an API that is not a factory gave back. */
  | { readonly kind: 'result'; readonly at: CallInFrame; readonly path: readonly string[]; readonly package: string; readonly declared?: DeclaredType }
  | { readonly kind: 'function'; readonly file: FileFacts; readonly function: number; readonly frame?: Frame; readonly self?: Value }
  | { readonly kind: 'class'; readonly file: FileFacts; readonly class: number; readonly frame?: Frame }
  /** An instance of an own class; without `made` it stands for any instance. */
  | { readonly kind: 'self'; readonly file: FileFacts; readonly class: number; readonly made?: CallInFrame; readonly source?: Value; readonly above?: ClassInFile }
  | { readonly kind: 'object'; readonly file: FileFacts; readonly expression: Expression & { readonly kind: 'object' }; readonly frame: Frame | undefined }
  | { readonly kind: 'array'; readonly items: readonly Value[] }
  /** An object or a list with what was put into it later. */
  | { readonly kind: 'table'; readonly base: Value; readonly entries: readonly TableEntry[] }
  | { readonly kind: 'namespace'; readonly file: FileFacts }
  | { readonly kind: 'environment'; readonly name: string; readonly fallback?: string }
  /** A parameter seen without a caller. */
  | {
    readonly kind: 'parameter'; readonly file: FileFacts; readonly function: number; readonly index: number; readonly path: readonly string[];
    readonly declared?: DeclaredType;
  }
  /** A member of `this` that only a subclass or another instance knows, or what is read off one: `of` is the way to it. */
  | { readonly kind: 'member'; readonly file: FileFacts; readonly class: number; readonly name: string; readonly of?: readonly string[]; readonly declared?: DeclaredType }
  | { readonly kind: 'union'; readonly of: readonly Value[] }
  /** `of` is the property that `name` was read off. */
  | { readonly kind: 'unknown'; readonly reason: string; readonly name?: string; readonly of?: string; readonly declared?: DeclaredType };

/** With `under`, the value depends on the key that it was put there for. */
export interface TableEntry { readonly key: Value; readonly value: Value; readonly under?: (key: Value) => Value }

export type TextPart =
  | { readonly known: string }
  | { readonly hole: string; readonly because: 'parameter' | 'environment' | 'computed' | 'budget' | 'member'; readonly fallback?: string; readonly origin?: Value; readonly of?: string };

/** The arguments and the receiver of one call of one function, seen from inside it. */
export interface Frame {
  readonly file: FileFacts;
  readonly function: number;
  readonly arguments: readonly (() => Value)[];
  readonly self: Value | undefined;
  /** The frame the function value was made in. */
  readonly parent: Frame | undefined;
  readonly depth: number;
  /** What was evaluated in it, as far as that was not forgotten. */
  memo: Memo | undefined;
  /** The call this frame is for. */
  readonly caller: CallInFrame | undefined;
}

/** What was evaluated in one frame, and what is being evaluated there. */
export type Memo = Map<Expression, Slot>;

/** A value with what it read; what is different in another stage of linking stands behind it. */
export interface Remembered {
  readonly value: Value;
  readonly reads: Reads;
  /** The stages of linking that it holds for, as bits. */
  readonly stages: number;
  readonly other: Remembered | undefined;
}

/** An evaluation: the depth at which it runs now, and what came of it, which holds for no stage where that is not remembered. One object, since there are more of these than of anything else. */
export interface Slot { depth: number; value: Value; reads: Reads; stages: number; other: Remembered | undefined }

export const UNDEFINED: Value = { kind: 'literal', value: undefined };

export function text(known: string): Value {
  return { kind: 'text', parts: [{ known }] };
}

/** Why what a declared type says of a member is no value. */
export const DECLARED = 'declared';

export function unknown(reason: string, name?: string, of?: string): Value {
  if (name === undefined) return { kind: 'unknown', reason };
  return of === undefined ? { kind: 'unknown', reason, name } : { kind: 'unknown', reason, name, of };
}

/** Several values as one: flat, without repeats, without `undefined` and nothing-known where something is known. */
export function unite(values: readonly Value[]): Value {
  const [first] = values;
  if (values.length === 1 && first !== undefined) return first;
  const distinct: Value[] = [];
  // The first ones that tell something; where none does, the first ones.
  if (addDistinct(distinct, values, tells) === 0) addDistinct(distinct, values, () => true);
  const [only] = distinct;
  if (only === undefined) return unknown('computed');
  return distinct.length === 1 ? only : { kind: 'union', of: distinct };
}

/** A table of providers has some dozens of entries; one of icons and translations has thousands, and tells nothing. */
const MOST_BRANCHES = 48;

/** Adds what is not there yet, of at most so many that are wanted; gives how many those were. */
function addDistinct(distinct: Value[], values: readonly Value[], isWanted: (value: Value) => boolean): number {
  let wanted = 0;
  for (const value of values) {
    for (const branch of branches(value)) {
      if (!isWanted(branch)) continue;
      if (wanted === MOST_BRANCHES) return wanted;
      wanted += 1;
      if (!distinct.some((other) => isSame(other, branch))) distinct.push(branch);
    }
  }
  return wanted;
}

function tells(value: Value): boolean {
  return value.kind !== 'unknown' && !(value.kind === 'literal' && (value.value === undefined || value.value === null));
}

type ValueOf<Kind extends Value['kind']> = Extract<Value, { readonly kind: Kind }>;

/** When two values of one kind are certainly the same. */
const SAME: { readonly [Kind in Value['kind']]: (left: ValueOf<Kind>, right: ValueOf<Kind>) => boolean } = {
  literal: (left, right) => left.value === right.value,
  pattern: (left, right) => left.source === right.source && left.flags === right.flags,
  text: (left, right) => left.parts.length === right.parts.length && left.parts.every((part, index) => isSamePart(part, right.parts[index])),
  api: (left, right) => left.package === right.package && samePath(left, right),
  instance: (left, right) => left.type === right.type && samePath(left, right) && sameMaker(left.made, right.made),
  function: (left, right) => left.file === right.file && left.function === right.function && left.frame === right.frame && sameSelf(left.self, right.self),
  class: (left, right) => left.file === right.file && left.class === right.class,
  self: (left, right) => left.file === right.file && left.class === right.class && left.made?.call === right.made?.call && left.made?.frame === right.made?.frame,
  object: (left, right) => left.expression === right.expression && left.frame === right.frame,
  namespace: (left, right) => left.file === right.file,
  environment: (left, right) => left.name === right.name,
  parameter: (left, right) => left.file === right.file && left.function === right.function && left.index === right.index && samePath(left, right),
  unknown: (left, right) => left.reason === right.reason && left.name === right.name && left.of === right.of && left.declared?.type === right.declared?.type,
  table: (left, right) => left.entries === right.entries && left.base === right.base,
  result: () => false,
  array: () => false,
  member: () => false,
  union: () => false,
};

/** Whether two values are certainly the same; false when in doubt. */
export function isSame(left: Value, right: Value): boolean {
  if (left === right) return true;
  if (left.kind !== right.kind) return false;
  const same = SAME[left.kind] as (left: Value, right: Value) => boolean;
  return same(left, right);
}

function samePath(left: { readonly path: readonly string[] }, right: { readonly path: readonly string[] }): boolean {
  return left.path.length === right.path.length && left.path.every((name, index) => name === right.path[index]);
}

function isSamePart(left: TextPart, right: TextPart | undefined): boolean {
  if (right === undefined) return false;
  if ('known' in left) return 'known' in right && left.known === right.known;
  return 'hole' in right && left.hole === right.hole && left.of === right.of;
}

function sameSelf(left: Value | undefined, right: Value | undefined): boolean {
  return left === right || (left !== undefined && right !== undefined && isSame(left, right));
}

function sameMaker(left: Maker | undefined, right: Maker | undefined): boolean {
  if (left === undefined || right === undefined) return left === right;
  if (left.how === 'call' && right.how === 'call') return left.at.call === right.at.call && left.at.frame === right.at.frame;
  if (left.how === 'registration' && right.how === 'registration') return isSameSchema(left.schema, right.schema);
  return left.how === 'decorator' && right.how === 'decorator' && left.decorator === right.decorator && left.frame === right.frame;
}

function isSameSchema(left: Schema | undefined, right: Schema | undefined): boolean {
  return left !== undefined && right !== undefined && isSame(left.object, right.object);
}

export function branches(value: Value): readonly Value[] {
  return value.kind === 'union' ? value.of : [value];
}

/** Applies a function to every branch of a value. */
export function mapBranches(value: Value, change: (branch: Value) => Value): Value {
  return value.kind === 'union' ? unite(value.of.map(change)) : change(value);
}
