/** Runs work that can be paused to its end at once. */
export function finished<Result>(steps: Generator<unknown, Result>): Result {
  let step = steps.next();
  while (step.done !== true) step = steps.next();
  return step.value;
}

/** The things one after the other, with a pause after so many. */
export function* pausing<Thing>(things: Iterable<Thing>, every: number, work: (thing: Thing) => void): Generator<undefined, void> {
  let done = 0;
  for (const thing of things) {
    work(thing);
    done += 1;
    if (done % every === 0) yield;
  }
}
