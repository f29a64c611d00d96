import type { AdditionFact, FileFacts } from '../model/facts';
import type { Evaluator } from './evaluator';
import { entryOf, valuesUnder } from './keyed-values';
import { entriesOf } from './objects';
import { mapBranches, text, UNDEFINED, unite, type Frame, type TableEntry, type Value } from './values';

type Table = Value & { readonly kind: 'table' };

/** More than that is data, not a registry. */
const MOST_ENTRIES = 48;

/** A list or an object with what was put into it elsewhere. */
export function withAdditions(evaluator: Evaluator, file: FileFacts, value: Value, additions: readonly AdditionFact[], frameOf: (index: number) => Frame | undefined): Value {
  if (additions.length === 0) return value;
  return mapBranches(value, (branch) => {
    const fitting = additions.filter((addition) => (branch.kind === 'array' || (branch.kind === 'object' && addition.how === 'index'))).slice(0, MOST_ENTRIES);
    if (fitting.length === 0) return branch;
    const entries = fitting.map((addition): TableEntry => {
      const frame = frameOf(addition.function);
      const { key, value: given } = addition;
      return key === undefined ? { key: UNDEFINED, value: evaluator.evaluate(file, given, frame) } : entryOf(evaluator, { file, key, value: given, frame });
    });
    if (branch.kind !== 'array') return { kind: 'table', base: branch, entries };
    return { kind: 'array', items: [...branch.items, ...entries.flatMap((entry) => (entry.value.kind === 'array' ? entry.value.items : storedValues(evaluator, entry.value)))] };
  });
}

/** What a function that puts its parameter into a list was handed by those who call it. */
function storedValues(evaluator: Evaluator, value: Value): readonly Value[] {
  if (value.kind !== 'parameter' || value.path.length > 0) return [value];
  const handed = evaluator.callersOf(value.file, value.function).slice(0, MOST_ENTRIES).flatMap(({ at: { file, call, frame } }) => {
    const argument = call.arguments[value.index];
    return argument === undefined ? [] : [evaluator.evaluate(file, argument, frame)];
  });
  return handed.length > 0 ? handed : [value];
}

/** Whether a value holds several others that are read by an index. */
export function isHolder(value: Value): boolean {
  return value.kind === 'array' || value.kind === 'object' || value.kind === 'table';
}

/** The value of `table.name`: what the name may have been given. */
export function tableMember(evaluator: Evaluator, table: Table, name: string): Value {
  return unite([evaluator.member(table.base, name), ...valuesUnder(table.entries, text(name))]);
}

/** The value under a key of which the text is not known. */
export function tableItem(evaluator: Evaluator, table: Table, key: Value): Value {
  return unite([...valuesOf(evaluator, table.base), ...valuesUnder(table.entries, key)]);
}

/** Every value that a list or a table holds. */
export function valuesOf(evaluator: Evaluator, value: Value): readonly Value[] {
  switch (value.kind) {
    case 'array': return value.items;
    case 'object': return entriesOf(evaluator, value).map((entry) => entry.value);
    case 'table': return [...valuesOf(evaluator, value.base), ...value.entries.map((entry) => entry.value)];
    default: return [];
  }
}
