import { functionAt } from '../model/entries';
import type { FunctionFact } from '../model/facts';
import type { Evaluator } from './evaluator';
import { isHolder, valuesOf } from './tables';
import { branches, type Value } from './values';

/** How many callers of each function, and how many values in all, are looked at. */
export interface FlowLimits { readonly callers: number; readonly flows: number }

const USUAL: FlowLimits = { callers: 8, flows: 24 };

/** The values that callers hand over for a parameter, with the members read off it; at most a few, nearest callers first. */
export function flowInto(evaluator: Evaluator, parameter: Value & { kind: 'parameter' }, limits: FlowLimits = USUAL): readonly Value[] {
  const found: Value[] = [];
  const seen = new Set<string>();
  let layer: readonly (Value & { kind: 'parameter' })[] = [parameter];
  for (let depth = 0; depth < 4 && layer.length > 0 && found.length < limits.flows; depth += 1) {
    const fresh = layer.filter((one) => isFirstSight(seen, one));
    const values = fresh.flatMap((one) => handedOver(evaluator, one, limits.callers));
    found.push(...values.filter((value) => value.kind !== 'parameter'));
    layer = values.filter((value) => value.kind === 'parameter').slice(0, limits.flows);
  }
  return found.slice(0, limits.flows);
}

function isFirstSight(seen: Set<string>, one: Value & { kind: 'parameter' }): boolean {
  const key = `${one.file.file}#${one.function}#${one.index}#${one.path.join('.')}`;
  const isFirst = !seen.has(key);
  seen.add(key);
  return isFirst;
}

function handedOver(evaluator: Evaluator, parameter: Value & { kind: 'parameter' }, most: number): readonly Value[] {
  const fact = functionAt(parameter.file, parameter.function);
  const calls = fact?.kind === 'constructor' && fact.class !== undefined ? evaluator.constructionsOf(parameter.file, fact.class) : evaluator.callersOf(parameter.file, parameter.function).map((caller) => caller.at);
  return calls.slice(0, most).flatMap((at): readonly Value[] => {
    const { index, path } = placeOf(fact, parameter);
    const argument = at.call.arguments[index];
    if (argument === undefined || argument.kind === 'spread') return [];
    let values = branches(evaluator.evaluate(at.file, argument, at.frame));
    for (const name of path) values = values.flatMap((value) => (name === '[]' && isHolder(value) ? valuesOf(evaluator, value) : [evaluator.member(value, name)])).flatMap(branches);
    return values;
  });
}

/** The argument and the members of it that are meant; `(...[router, tenant])` names each of the arguments that are left. */
function placeOf(fact: FunctionFact | undefined, { index, path }: Value & { kind: 'parameter' }): { readonly index: number; readonly path: readonly string[] } {
  const [first = '', ...rest] = path;
  return fact?.parameters[index]?.rest === true && /^\d+$/.test(first) ? { index: index + Number(first), path: rest } : { index, path };
}
