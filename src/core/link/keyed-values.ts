import { bindingAt, functionAt } from '../model/entries';
import type { Expression, FileFacts } from '../model/facts';
import type { Evaluator } from './evaluator';
import { knownText } from './strings';
import { branches, type Frame, type Slot, type TableEntry, type Value } from './values';

interface Put { readonly file: FileFacts; readonly key: Expression; readonly value: Expression; readonly frame: Frame | undefined }

/** What is put somewhere under a key; where the key is a name of the function that puts it, the value follows from the key that is asked for. */
export function entryOf(evaluator: Evaluator, put: Put): TableEntry {
  const { file, key, value, frame } = put;
  const entry: TableEntry = { key: evaluator.evaluate(file, key, frame), value: evaluator.evaluate(file, value, frame) };
  if (knownText(entry.key) !== undefined) return entry;
  const own = ownName(file, key, value);
  if (own !== undefined) return { ...entry, under: (asked) => namedAs(evaluator, put, own, asked) };
  const frameFor = keyedFrame(evaluator, put);
  return frameFor === undefined ? entry : { ...entry, under: (asked) => evaluator.evaluate(file, value, frameFor(asked)) };
}

const MOST_NAMES = 4;

/** The way to the member of a value that it is put under: `add(one) { this.all.set(one.spec.name, one); }`. */
function ownName(file: FileFacts, key: Expression, value: Expression, names = 0): readonly string[] | undefined {
  if (value.kind !== 'reference' || names > MOST_NAMES) return undefined;
  const binding = key.kind === 'reference' ? bindingAt(file, key.binding) : undefined;
  if (binding?.kind === 'variable' && binding.value !== undefined) return ownName(file, binding.value, value, names + 1);
  if (key.kind !== 'member') return undefined;
  if (key.object.kind === 'reference' && key.object.binding === value.binding) return [key.name];
  const above = ownName(file, key.object, value, names + 1);
  return above === undefined ? undefined : [...above, key.name];
}

/** The value whose own name is what it was asked for by; what else it holds is what it may hold. */
function namedAs(evaluator: Evaluator, { file, value, frame }: Put, path: readonly string[], asked: Value): Value {
  const name: Expression = { kind: 'index', object: value, index: EACH };
  const expression = withMember(value, path, name);
  return { kind: 'object', file, expression, frame: { file, function: -1, arguments: [], self: frame?.self, parent: frame, depth: frame?.depth ?? 0, memo: new Map([[name, given(evaluator, asked)]]), caller: undefined } };
}

const EACH: Expression = { kind: 'unknown', reason: 'each' };

function withMember(whole: Expression, [name = '', ...rest]: readonly string[], value: Expression): Expression & { readonly kind: 'object' } {
  return { kind: 'object', properties: [{ spread: whole }, { name, value: rest.length === 0 ? value : withMember({ kind: 'member', object: whole, name }, rest, value) }] };
}

/** The frame in which the name that a key is has a given value; `undefined` when the key is no such name. */
function keyedFrame(evaluator: Evaluator, put: Put): ((asked: Value) => Frame) | undefined {
  const { file, key, frame } = put;
  const binding = key.kind === 'reference' ? bindingAt(file, key.binding) : undefined;
  if (key.kind !== 'reference' || binding === undefined || binding.function < 0) return undefined;
  const { index, value } = binding;
  const inside = { file, function: binding.function, self: frame?.self, parent: frame, depth: (frame?.depth ?? 0) + 1, caller: undefined };
  if (index !== undefined) return (asked) => ({ ...inside, arguments: argumentsWith(evaluator, put, binding.function, key.binding, asked), memo: undefined });
  return value?.kind === 'index' && isEach(value.index) ? (asked) => ({ ...inside, arguments: [], memo: new Map([[value, given(evaluator, asked)]]) }) : undefined;
}

/** A value as if it had been evaluated. */
function given({ program: { reads } }: Evaluator, value: Value): Slot {
  return { depth: -1, value, reads: reads.none, stages: 0b111, other: undefined };
}

/** The arguments of a function of which one is known. */
function argumentsWith(evaluator: Evaluator, { file, frame }: Put, index: number, known: number, asked: Value): Frame['arguments'] {
  return (functionAt(file, index)?.parameters ?? []).map(({ binding }) => () => (binding === known ? asked : evaluator.evaluate(file, { kind: 'reference', binding }, frame)));
}

function isEach(index: Expression): boolean {
  return index.kind === 'unknown' && index.reason === 'each';
}

/** What entries give for a key: those that were put under it, else those of which nobody knows under what. */
export function valuesUnder(entries: readonly TableEntry[], key: Value | undefined): readonly Value[] {
  const known = key === undefined ? undefined : knownText(key);
  const exact = known === undefined ? [] : entries.filter((entry) => knownText(entry.key) === known);
  if (exact.length > 0) return exact.map((entry) => entry.value);
  return entries.filter((entry) => known === undefined || mayBe(entry.key, known)).map((entry) => (key !== undefined && entry.under !== undefined && TELLING.has(key.kind) ? entry.under(key) : entry.value));
}

/** Keys that say something even where their text is not known. */
const TELLING: ReadonlySet<Value['kind']> = new Set(['text', 'literal', 'environment', 'parameter', 'member']);

function mayBe(key: Value, name: string): boolean {
  return branches(key).some((branch) => (knownText(branch) ?? name) === name);
}
