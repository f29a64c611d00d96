type Pair = readonly [unknown, unknown, string];

/** Whether two values of plain data and sets are equal, down to which of their parts are one object: the evaluator remembers and compares by that. What is no object is equal by what `isSame` says. */
export function isAlike(one: unknown, other: unknown, isSame: (left: unknown, right: unknown, name: string) => boolean = Object.is): boolean {
  const there = new Map<object, object>();
  const here = new Map<object, object>();
  const open: Pair[] = [[one, other, '']];
  for (let pair = open.pop(); pair !== undefined; pair = open.pop()) {
    const [left, right, name] = pair;
    if (!isObject(left) || !isObject(right)) {
      if (!isSame(left, right, name)) return false;
      continue;
    }
    if (there.get(left) === right && here.get(right) === left) continue;
    const parts = there.has(left) || here.has(right) ? undefined : partsInPairs(left, right);
    if (parts === undefined) return false;
    there.set(left, right);
    here.set(right, left);
    for (const part of parts) open.push(part);
  }
  return true;
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

/** `undefined` when one has a part that the other has not. */
function partsInPairs(left: object, right: object): readonly Pair[] | undefined {
  const parts = partsOf(left);
  const others = partsOf(right);
  const isSameShape = parts.length === others.length && parts.every(([key], index) => key === others[index]?.[0]);
  return isSameShape ? parts.map(([key, part], index) => [part, others[index]?.[1], key]) : undefined;
}

function partsOf(value: object): readonly (readonly [string, unknown])[] {
  return Object.entries(value instanceof Set ? [...value] : value);
}
