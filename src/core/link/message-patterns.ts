import { byCodeUnit } from '../model/by-code-unit';
import type { Evaluator } from './evaluator';
import { joinTexts, textAlternatives } from './strings';
import { branches, mapBranches, type Value } from './values';

/** What tells messages apart where an object does (`{ role: 'user', cmd: 'get' }`): `cmd:get,role:user`, however its members are ordered, or the value of the only one. */
export function messagePattern(evaluator: Evaluator, value: Value): Value | undefined {
  if (branches(value).some((branch) => branch.kind === 'object' && namesOf(branch) === undefined)) return undefined;
  return mapBranches(value, (branch) => (branch.kind === 'object' ? patternOf(evaluator, branch, namesOf(branch) ?? []) : branch));
}

/** More than anybody tells messages apart by. */
const MOST_MEMBERS = 8;

/** `undefined` where other members may come from elsewhere. */
function namesOf({ expression: { properties } }: Value & { kind: 'object' }): readonly string[] | undefined {
  const names = properties.flatMap((property) => ('name' in property ? [property.name] : []));
  return names.length === 0 || names.length < properties.length || names.length > MOST_MEMBERS ? undefined : names.sort(byCodeUnit);
}

function patternOf(evaluator: Evaluator, pattern: Value & { kind: 'object' }, names: readonly string[]): Value {
  const [first = '', ...others] = names;
  if (others.length === 0) return evaluator.member(pattern, first);
  return joinTexts(names.flatMap((name, index) => [[[{ known: `${index === 0 ? '' : ','}${name}:` }]], textAlternatives(evaluator.member(pattern, name), name)]));
}
