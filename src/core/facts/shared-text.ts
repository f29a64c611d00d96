type Path = readonly (string | number)[];

/** Plain data, and which of its parts are one and the same object: where each stands first, and where again. */
interface Written { readonly value: unknown; readonly same: readonly (readonly [Path, Path])[] }

/** Plain data without cycles as text, from which `readShared` makes its like, down to which objects are the same. */
export function writeShared(value: object): string {
  const shared = sharedIn(value);
  return JSON.stringify({ value, same: shared.size === 0 ? [] : placesOf(value, shared) } satisfies Written);
}

export function readShared(text: string): object {
  const { value, same } = JSON.parse(text) as Written;
  for (const [first, again] of same) put(value, again, at(value, first));
  return value as object;
}

/** The objects that stand in several places. */
function sharedIn(root: object): ReadonlySet<object> {
  const seen = new Set<object>([root]);
  const shared = new Set<object>();
  const open = [root];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    for (const value of Object.values(next) as readonly unknown[]) {
      if (typeof value !== 'object' || value === null) continue;
      if (seen.has(value)) shared.add(value);
      else {
        seen.add(value);
        open.push(value);
      }
    }
  }
  return shared;
}

function placesOf(root: object, shared: ReadonlySet<object>): readonly (readonly [Path, Path])[] {
  const first = new Map<object, Path>();
  const same: (readonly [Path, Path])[] = [];
  const path: (string | number)[] = [];
  const visit = (value: object): void => {
    if (shared.has(value)) {
      const known = first.get(value);
      if (known !== undefined) {
        same.push([known, [...path]]);
        return;
      }
      first.set(value, [...path]);
    }
    for (const [key, inner] of Object.entries(value) as readonly (readonly [string, unknown])[]) {
      if (typeof inner !== 'object' || inner === null) continue;
      path.push(key);
      visit(inner);
      path.pop();
    }
  };
  visit(root);
  return same;
}

function at(value: unknown, path: Path): unknown {
  return path.reduce<unknown>((inner, key) => (inner as Record<string | number, unknown>)[key], value);
}

function put(value: unknown, path: Path, what: unknown): void {
  const holder = at(value, path.slice(0, -1)) as Record<string | number, unknown>;
  const last = path.at(-1);
  if (last !== undefined) holder[last] = what;
}
