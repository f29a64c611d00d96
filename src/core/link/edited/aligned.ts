/**
 * Which of the entries before stands for each of those now, as places in the list before: those in front of what is different and behind it, and in between all
 * where they are as many, else those that are called the same. It decides how much stays what it is, not what is found.
 */
export function aligned(before: readonly string[], now: readonly string[]): readonly (number | undefined)[] {
  const { front, behind } = commonEnds(before, now);
  const ends = now.length - behind;
  const longer = now.length - before.length;
  const between = betweenBoth(before.slice(front, before.length - behind), now.slice(front, ends));
  return now.map((_, index) => {
    if (index < front) return index;
    if (index >= ends) return index - longer;
    const found = between[index - front];
    return found === undefined ? undefined : found + front;
  });
}

/** How many are the same from the beginning, and of the others from the end, where at least some at the beginning are not counted. */
export function commonEnds(before: readonly string[], now: readonly string[], leastInFront = 0): { readonly front: number; readonly behind: number } {
  const most = Math.min(before.length, now.length);
  let front = 0;
  while (front < most && before[front] === now[front]) front += 1;
  const mostBehind = most - Math.max(front, leastInFront);
  let behind = 0;
  while (behind < mostBehind && before[before.length - 1 - behind] === now[now.length - 1 - behind]) behind += 1;
  return { front, behind };
}

function betweenBoth(before: readonly string[], now: readonly string[]): readonly (number | undefined)[] {
  if (before.length === now.length) return now.map((_, index) => index);
  let next = 0;
  return now.map((key) => {
    const found = before.indexOf(key, next);
    if (found < 0) return undefined;
    next = found + 1;
    return found;
  });
}
