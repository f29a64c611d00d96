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
  const frameFor = knownText(entry.key) === undefined ? keyedFrame(evaluator, put) : undefined;
  return frameFor === undefined ? entry : { ...entry, under: (asked) => evaluator.evaluate(file, value, frameFor(asked)) };
}

/** The frame in which the name that a key is has a given value; `undefined` when the key is no such name. */
function keyedFrame(evaluator: Evaluator, put: Put): ((asked: Value) => Frame) | undefined {
  const { file, key, frame } = put;
  const binding = key.kind === 'reference' ? bindingAt(file, key.binding) : undefined;
  if (key.kind !== 'reference' || binding === undefined || binding.function < 0) return undefined;
  const { index, value } = binding;
  const inside = { file, function: binding.function, self: frame?.self, parent: frame, depth: (frame?.depth ?? 0) + 1, caller: undefined };
  if (index !== undefined) return (asked) => ({ ...inside, arguments: argumentsWith(evaluator, put, binding.function, key.binding, asked), memo: new Map() });
  return value?.kind === 'index' && isEach(value.index) ? (asked) => ({ ...inside, arguments: [], memo: new Map([[value, given(evaluator, asked)]]) }) : undefined;
}

/** A value as if it had been evaluated. */
function given({ program: { reads } }: Evaluator, value: Value): Slot {
  return { depth: -1, value: { value, reads: reads.none, stages: 0b111, other: undefined } };
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
