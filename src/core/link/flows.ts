import type { Evaluator } from './evaluator';
import { branches, type Value } from './values';

const MOST_CALLERS = 8;
const MOST_FLOWS = 24;

/** The values that callers hand over for a parameter, with the members read off it; at most a few, nearest callers first. */
export function flowInto(evaluator: Evaluator, parameter: Value & { kind: 'parameter' }): readonly Value[] {
  const found: Value[] = [];
  const seen = new Set<string>();
  let layer: readonly (Value & { kind: 'parameter' })[] = [parameter];
  for (let depth = 0; depth < 4 && layer.length > 0 && found.length < MOST_FLOWS; depth += 1) {
    const fresh = layer.filter((one) => isFirstSight(seen, one));
    const values = fresh.flatMap((one) => handedOver(evaluator, one));
    found.push(...values.filter((value) => value.kind !== 'parameter'));
    layer = values.filter((value) => value.kind === 'parameter').slice(0, MOST_FLOWS);
  }
  return found.slice(0, MOST_FLOWS);
}

function isFirstSight(seen: Set<string>, one: Value & { kind: 'parameter' }): boolean {
  const key = `${one.file.file}#${one.function}#${one.index}#${one.path.join('.')}`;
  const isFirst = !seen.has(key);
  seen.add(key);
  return isFirst;
}

function handedOver(evaluator: Evaluator, parameter: Value & { kind: 'parameter' }): readonly Value[] {
  const fact = parameter.file.functions[parameter.function];
  const calls = fact?.kind === 'constructor' && fact.class !== undefined ? evaluator.constructionsOf(parameter.file, fact.class) : evaluator.callersOf(parameter.file, parameter.function).map((caller) => caller.at);
  return calls.slice(0, MOST_CALLERS).flatMap((at): readonly Value[] => {
    const argument = at.call.arguments[parameter.index];
    if (argument === undefined || argument.kind === 'spread') return [];
    let value = evaluator.evaluate(at.file, argument, at.frame);
    for (const name of parameter.path) value = evaluator.member(value, name);
    return branches(value);
  });
}
