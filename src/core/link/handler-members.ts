import { classAt } from '../model/entries';
import type { Evaluator } from './evaluator';
import { branches, type Value } from './values';

/** A value found below another, and the names of the members on the way that a `*` stood for. */
export interface NamedValue { readonly value: Value; readonly names: readonly string[] }

const MOST_MEMBERS = 400;

/** The values at a path of members, where `*` is every member and `[*]` every item; unlike a united value they keep their names, and all of them. */
export function membersAt(evaluator: Evaluator, value: Value, steps: readonly string[], names: readonly string[] = []): readonly NamedValue[] {
  const [step, ...rest] = steps;
  if (step === undefined) return [{ value, names }];
  return branches(value).flatMap((branch): readonly NamedValue[] => {
    if (step === '[*]') return branch.kind === 'array' ? branch.items.flatMap((item) => membersAt(evaluator, item, rest, names)) : [];
    if (step !== '*') return membersAt(evaluator, evaluator.member(branch, step), rest, names);
    return [...memberNames(evaluator, branch, 0)].slice(0, MOST_MEMBERS).flatMap((name) => membersAt(evaluator, evaluator.member(branch, name), rest, [...names, name]));
  });
}

const MOST_SPREADS = 4;

function memberNames(evaluator: Evaluator, value: Value, depth: number): ReadonlySet<string> {
  if (value.kind === 'namespace') return new Set(value.file.exports.flatMap((entry) => ('name' in entry && entry.name !== '=' ? [entry.name] : [])));
  if (value.kind === 'self') return new Set(classAt(value.file, value.class)?.methods.filter((method) => method.static !== true).map((method) => method.name));
  if (value.kind !== 'object' || depth > MOST_SPREADS) return new Set();
  return new Set(value.expression.properties.flatMap((property) => {
    if ('name' in property) return [property.name];
    if (!('spread' in property)) return [];
    return branches(evaluator.evaluate(value.file, property.spread, value.frame)).flatMap((branch) => [...memberNames(evaluator, branch, depth + 1)]);
  }));
}
