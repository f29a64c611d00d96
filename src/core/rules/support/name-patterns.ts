import { fitsAround } from '../../model/fits-around';

const known = new WeakMap<readonly string[], (name: string) => boolean>();

/** Whether one of the patterns is the name, `*` standing for any text, dots and slashes too; capitals do not matter. */
export function namesLike(patterns: readonly string[]): (name: string) => boolean {
  const matches = known.get(patterns) ?? matcherOf(patterns);
  known.set(patterns, matches);
  return matches;
}

function matcherOf(patterns: readonly string[]): (name: string) => boolean {
  const all = patterns.map((one) => one.toLowerCase().split('*'));
  return (name) => all.some((pieces) => fitsAround(pieces, name.toLowerCase()));
}
