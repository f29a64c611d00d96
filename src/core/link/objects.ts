import { functionAt } from '../model/entries';
import type { CallFact, Expression, Property } from '../model/facts';
import type { Evaluator } from './evaluator';
import { writtenByOwn } from './literal-receivers';
import { knownText } from './strings';
import { isVague } from './vague';
import { UNDEFINED, unite, unknown, type CallInFrame, type Value } from './values';

type ObjectValue = Value & { kind: 'object' };

const made = new WeakMap<CallFact, Expression & { readonly kind: 'object' }>();

/** The object that a call puts together from its arguments; the same call always gives the same one. */
export function objectMadeBy(at: CallInFrame, properties: (argument: readonly Expression[]) => readonly Property[]): ObjectValue {
  const expression = made.get(at.call) ?? { kind: 'object', properties: properties(at.call.arguments) };
  made.set(at.call, expression);
  return { kind: 'object', file: at.file, expression, frame: at.frame };
}

/** The property of an object literal, with what its functions write there. An object that spreads itself, as in `state = { ...state, name }`, brings itself nothing. */
export function objectMember(evaluator: Evaluator, object: ObjectValue, name: string): Value {
  return evaluator.lookUp(object, name, () => memberOfLiteral(evaluator, object, name), () => UNDEFINED);
}

function memberOfLiteral(evaluator: Evaluator, object: ObjectValue, name: string): Value {
  const written = writtenByOwn(evaluator, object, name);
  const declared = declaredMember(evaluator, object, name);
  return written.length === 0 ? declared : unite([declared, ...written]);
}

/** What a spread may bring is possible beside what stands before it. */
function declaredMember(evaluator: Evaluator, object: ObjectValue, name: string): Value {
  const maybe: Value[] = [];
  for (const property of object.expression.properties.toReversed()) {
    const value = propertyNamed(evaluator, object, property, name);
    if (value === undefined) continue;
    if (!('spread' in property) || !isVague(value)) return unite([...maybe, value]);
    maybe.push(value.kind === 'unknown' ? unknown(property.spread.kind === 'unknown' ? property.spread.reason : 'spread', name) : value);
  }
  return maybe.length > 0 ? unite(maybe) : UNDEFINED;
}

/** What one property of a literal gives for a name; `undefined` when it gives nothing. */
function propertyNamed(evaluator: Evaluator, object: ObjectValue, property: Property, name: string): Value | undefined {
  if ('name' in property) return property.name === name ? propertyValue(evaluator, object, evaluator.evaluate(object.file, property.value, object.frame)) : undefined;
  if ('computed' in property) return knownText(evaluator.evaluate(object.file, property.computed, object.frame)) === name ? evaluator.evaluate(object.file, property.value, object.frame) : undefined;
  const value = evaluator.member(evaluator.evaluate(object.file, property.spread, object.frame), name);
  return value.kind === 'literal' && value.value === undefined ? undefined : value;
}

/** A function in an object literal sees the object as `this`; a getter is its result. */
function propertyValue(evaluator: Evaluator, object: ObjectValue, value: Value): Value {
  if (value.kind !== 'function') return value;
  const fact = functionAt(value.file, value.function);
  if (fact?.kind === 'getter') return unite(fact.returns.map((returned) => evaluator.evaluate(value.file, returned, object.frame)));
  return fact?.kind === 'method' ? { ...value, self: object } : value;
}

/** A table with more entries than this is data, not a choice between clients. */
const MOST_ENTRIES = 48;

interface Entry { readonly name: string; readonly value: Value }

/** Names and values of the entries of an object, spread ones included. */
export function entriesOf(evaluator: Evaluator, object: ObjectValue, depth = 0, most = MOST_ENTRIES): readonly Entry[] {
  return object.expression.properties.slice(0, most).flatMap((property) => {
    if ('name' in property) return [{ name: property.name, value: propertyValue(evaluator, object, evaluator.evaluate(object.file, property.value, object.frame)) }];
    if ('computed' in property) return [{ name: knownText(evaluator.evaluate(object.file, property.computed, object.frame)) ?? '', value: evaluator.evaluate(object.file, property.value, object.frame) }];
    return depth < 4 ? spreadEntries(evaluator, evaluator.evaluate(object.file, property.spread, object.frame), depth + 1, most) : [];
  });
}

function spreadEntries(evaluator: Evaluator, spread: Value, depth: number, most: number): readonly Entry[] {
  if (spread.kind === 'object') return entriesOf(evaluator, spread, depth, most);
  if (spread.kind !== 'table') return [];
  return [...spreadEntries(evaluator, spread.base, depth, most), ...spread.entries.map(({ key, value }) => ({ name: knownText(key) ?? '', value }))];
}
