import type { Evaluator } from './evaluator';
import { isMap, mapEntries } from './maps';
import { memberType } from './member-types';
import { entriesOf } from './objects';
import { knownText } from './strings';
import { tableItem } from './tables';
import { UNDEFINED, unite, unknown, type Value } from './values';

/** The value of `object[index]`; an unknown index of something uniform gives its element. */
export function itemAt(evaluator: Evaluator, object: Value, index: Value): Value {
  if (index.kind === 'union') return unite(index.of.map((branch) => itemAt(evaluator, object, branch)));
  if (object.kind === 'array') return arrayItem(object.items, index);
  const name = knownText(index);
  if (object.kind === 'environment' || ((name === undefined || index.kind === 'literal') && object.kind === 'instance' && object.path.length === 0)) return object;
  return name === undefined ? anyItem(evaluator, object, index) : evaluator.member(object, name);
}

function arrayItem(items: readonly Value[], index: Value): Value {
  if (index.kind !== 'literal') return unite(items);
  return (typeof index.value === 'number' ? items[index.value] : undefined) ?? UNDEFINED;
}

function anyItem(evaluator: Evaluator, object: Value, index: Value): Value {
  switch (object.kind) {
    case 'object': return unite(entriesOf(evaluator, object).map((entry) => entry.value));
    case 'parameter': return hasDeclaredItems(evaluator, object) ? evaluator.member(object, '[]') : { ...object, path: [...object.path, '[]'] };
    case 'table': return tableItem(evaluator, object, index);
    case 'result': return isMap(object) ? anyEntry(evaluator, object) : evaluator.member(object, '[]');
    case 'unknown': return hasDeclaredItems(evaluator, object) ? evaluator.member(object, '[]') : unknown('computed');
    case 'instance':
    case 'api': return evaluator.member(object, '[]');
    default: return unknown('computed');
  }
}

/** Whether its type says what any member of it is: of an index signature, or an item of a list. */
function hasDeclaredItems(evaluator: Evaluator, { declared }: Value & { kind: 'parameter' | 'unknown' }): boolean {
  return declared !== undefined && memberType(evaluator, declared, '[]') !== undefined;
}

/** `for (const [key, value] of map)`. */
function anyEntry(evaluator: Evaluator, object: Value & { kind: 'result' }): Value {
  const entries = mapEntries(evaluator, object);
  return { kind: 'array', items: [unite(entries.map((entry) => entry.key)), unite(entries.map((entry) => entry.value))] };
}
