import { onceFor } from './once';

/** What is made of two things, made once for both as long as they are there. */
export function onceForPair<One extends object, Other extends object, Result>(make: (one: One, other: Other) => Result): (one: One, other: Other) => Result {
  const known = onceFor((one: One) => onceFor((other: Other) => make(one, other)));
  return (one, other) => known(one)(other);
}
