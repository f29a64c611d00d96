import type { Span } from '../model/facts';
import type { Evaluator } from './evaluator';
import { writtenIn } from './literal-receivers';
import { knownText } from './strings';
import { isVague } from './vague';
import { branches, unite, type InFile, type Schema, type Value } from './values';

type Instance = Value & { readonly kind: 'instance' };
type FunctionValue = Value & { readonly kind: 'function' };

/** Something in a schema, by the last name on the way to it, and where that name stands. */
export interface Found { readonly name: string; readonly value: Value; readonly place: (InFile & Span) | undefined }

const DEEPEST = 5;
const MOST_MEMBERS = 400;
const MOST_FUNCTIONS = 600;

/** What stands at a place of a schema (`actions.*`): its own before what it is mixed with, each name once. */
export function foundAt(evaluator: Evaluator, schema: Schema, steps: readonly string[]): readonly Found[] {
  const own = walk(evaluator, { name: '', value: schema.object, place: undefined }, steps);
  const mixed = schema.mixins.flatMap((mixin) => foundAt(evaluator, mixin, steps));
  if (steps.at(-1) === '[*]') return [...own, ...mixed];
  const seen = new Set<string>();
  return [...own, ...mixed].filter(({ name }) => !seen.has(name) && seen.add(name) !== undefined);
}

function walk(evaluator: Evaluator, found: Found, [step, ...rest]: readonly string[]): readonly Found[] {
  if (step === undefined) return [found];
  return branches(found.value).flatMap((branch) => {
    if (step === '[*]') return branch.kind === 'array' ? branch.items.flatMap((value) => walk(evaluator, { ...found, value }, rest)) : [];
    const named = namedIn(evaluator, branch, 0).slice(0, MOST_MEMBERS);
    return (step === '*' ? named : named.filter(({ name }) => name === step).slice(-1)).flatMap((one) => walk(evaluator, one, rest));
  });
}

/** The members of an object, with those that it spreads. */
function namedIn(evaluator: Evaluator, value: Value, depth: number): readonly Found[] {
  if (value.kind === 'namespace') return value.file.exports.flatMap((entry) => ('name' in entry && entry.name !== '=' ? [{ name: entry.name, value: evaluator.member(value, entry.name), place: undefined }] : []));
  if (value.kind !== 'object' || depth > DEEPEST) return [];
  const { file, frame } = value;
  return value.expression.properties.flatMap((property): readonly Found[] => {
    if ('spread' in property) return branches(evaluator.evaluate(file, property.spread, frame)).flatMap((branch) => namedIn(evaluator, branch, depth + 1));
    const name = 'name' in property ? property.name : knownText(evaluator.evaluate(file, property.computed, frame));
    if (name === undefined) return [];
    const [line, column, endColumn] = ('name' in property ? property.at : undefined) ?? [];
    const place = line === undefined || column === undefined || endColumn === undefined ? undefined : { file, line, column, endLine: line, endColumn };
    return [{ name, value: evaluator.evaluate(file, property.value, frame), place }];
  });
}

/** All functions of a schema: each sees the instance as `this`. */
export function functionsOf(evaluator: Evaluator, schema: Schema): readonly FunctionValue[] {
  return [...functionsWithin(evaluator, schema.object, 0), ...schema.mixins.flatMap((mixin) => functionsOf(evaluator, mixin))].slice(0, MOST_FUNCTIONS);
}

function functionsWithin(evaluator: Evaluator, value: Value, depth: number): readonly FunctionValue[] {
  return branches(value).flatMap((branch): readonly FunctionValue[] => {
    if (branch.kind === 'function') return [branch];
    if (depth > DEEPEST) return [];
    if (branch.kind === 'array') return branch.items.flatMap((item) => functionsWithin(evaluator, item, depth + 1));
    return namedIn(evaluator, branch, 0).slice(0, MOST_MEMBERS).flatMap((one) => functionsWithin(evaluator, one.value, depth + 1));
  });
}

/** A member of an instance that was made of a schema; `undefined` where neither the schema nor its functions say what it is. */
export function schemaMember(evaluator: Evaluator, instance: Instance, schema: Schema, name: string): Value | undefined {
  const path = [...instance.path, name];
  const whole: Instance = { ...instance, path: [] };
  const members = Object.entries(schema.model.members ?? {}).map(([pattern, from]) => ({ pattern: pattern.split('.'), from }));
  for (const { pattern, from } of members) {
    if (pattern.length !== path.length || !beginsLike(pattern, path)) continue;
    const found = firstOf(evaluator, schema, from, path.at(-1) ?? '');
    if (found !== undefined) return found.kind === 'function' ? { ...found, self: whole } : found;
  }
  if (members.some(({ pattern }) => pattern.length > path.length && beginsLike(pattern, path))) return { ...instance, path };
  return path.length > 1 ? undefined : assigned(evaluator, whole, schema, name) ?? (schema.base === undefined ? undefined : telling(evaluator.member(schema.base, name)));
}

function beginsLike(pattern: readonly string[], path: readonly string[]): boolean {
  return path.every((name, index) => pattern[index] === '*' || pattern[index] === name);
}

function telling(value: Value): Value | undefined {
  return isVague(value) ? undefined : value;
}

/** The first of several places that is there, in the schema and then in what it is mixed with. */
function firstOf(evaluator: Evaluator, schema: Schema, from: string, name: string): Value | undefined {
  for (const one of from.split(' | ')) {
    const steps = one.split('.').map((step) => (step === '*' ? name : step));
    const found = telling(steps.reduce<Value>((value, step) => (value.kind === 'function' ? { kind: 'literal', value: undefined } : evaluator.member(value, step)), schema.object));
    if (found !== undefined) return found;
  }
  for (const mixin of schema.mixins) {
    const found = firstOf(evaluator, mixin, from, name);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** What the functions of a schema keep: `this.client = new Client()`. */
function assigned(evaluator: Evaluator, self: Instance, schema: Schema, name: string): Value | undefined {
  const values = functionsOf(evaluator, schema).flatMap((one) => writtenIn(evaluator, { ...one, self }, name));
  return values.length === 0 ? undefined : telling(unite(values));
}
