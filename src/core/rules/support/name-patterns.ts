const known = new WeakMap<readonly string[], (name: string) => boolean>();

/** Whether one of the patterns is the name, `*` standing for any text, dots and slashes too; capitals do not matter. */
export function namesLike(patterns: readonly string[]): (name: string) => boolean {
  const matches = known.get(patterns) ?? matcherOf(patterns);
  known.set(patterns, matches);
  return matches;
}

function matcherOf(patterns: readonly string[]): (name: string) => boolean {
  const expressions = patterns.map((one) => new RegExp(`^${one.split('*').map((text) => text.replace(/[\\^$()|[\]{}?.+]/g, '\\$&')).join('.*')}$`, 'i'));
  return (name) => expressions.some((expression) => expression.test(name));
}
