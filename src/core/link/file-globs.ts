import picomatch from 'picomatch';

const matchers = new Map<string, (path: string) => boolean>();

/** Whether paths match a glob; each is read once. */
export function matcherOf(glob: string): (path: string) => boolean {
  const known = matchers.get(glob) ?? picomatch(glob);
  matchers.set(glob, known);
  return known;
}
