/** Answers are compared no further than so many of their parts. */
const MOST_PARTS = 2000;

type Pair = readonly [unknown, unknown];

/**
 * Whether what was asked again says the same as before: plain data by what it holds, anything with a class by being the same one. Functions follow
 * from what stands beside them. Answers that are too large to compare count as different.
 */
export function isSameAnswer(one: unknown, other: unknown): boolean {
  const compared = new Map<object, object>();
  const open: Pair[] = [[one, other]];
  for (let pair = open.pop(); pair !== undefined; pair = open.pop()) {
    const [left, right] = pair;
    if (Object.is(left, right) || (typeof left === 'function' && typeof right === 'function')) continue;
    if (!isPlain(left) || !isPlain(right)) return false;
    if (compared.get(left) === right) continue;
    if (compared.size >= MOST_PARTS) return false;
    compared.set(left, right);
    if (!addParts(open, left, right)) return false;
  }
  return true;
}

function isPlain(value: unknown): value is Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === Array.prototype;
}

/** `false` where one has a part that the other has not. */
function addParts(open: Pair[], left: Readonly<Record<string, unknown>>, right: Readonly<Record<string, unknown>>): boolean {
  const names = Object.keys(left);
  if (Array.isArray(left) !== Array.isArray(right) || names.length !== Object.keys(right).length) return false;
  for (const name of names) {
    if (!Object.hasOwn(right, name)) return false;
    open.push([left[name], right[name]]);
  }
  return true;
}
