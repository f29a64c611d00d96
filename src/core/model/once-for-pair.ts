/** What is made of two things, made once for both as long as they are there. */
export function onceForPair<One extends object, Other extends object, Result>(make: (one: One, other: Other) => Result): (one: One, other: Other) => Result {
  const known = new WeakMap<One, WeakMap<Other, { readonly result: Result }>>();
  return (one, other) => {
    const own = known.get(one) ?? new WeakMap<Other, { readonly result: Result }>();
    known.set(one, own);
    const found = own.get(other) ?? { result: make(one, other) };
    own.set(other, found);
    return found.result;
  };
}
