import type { Slot } from './values';

/** Steps one question may take; measured: 97 % take under ten, and 500 find the same sites as 20,000. */
const STEPS = 1_200;
/** What begins by this step has the budget to itself. */
const EARLY = 75;

/** The steps of the question that is asked now. */
export class Budget {
  steps = 0;
  /** It was not enough: what is answered after that may be less than is there. */
  isExhausted = false;
  /** What had a budget to itself, and exhausted it. What that did work out is remembered, so that the next one leads further. */
  private readonly once = new WeakSet<Slot>();

  /** Begins a question. */
  start(): void {
    this.steps = 0;
    this.isExhausted = false;
  }

  /** Takes a step; whether there was one. */
  take(): boolean {
    this.steps += 1;
    if (this.steps > STEPS) this.isExhausted = true;
    return this.steps <= STEPS;
  }

  /**
   * Whether an answer that was begun at a step is the last word. Where the budget was not enough it is that of a second question: others exhaust it as
   * well, and many ask for the same.
   */
  isFinal(slot: Slot, begun: number): boolean {
    if (!this.isExhausted) return true;
    if (begun > EARLY) return false;
    const isSecond = this.once.delete(slot);
    if (!isSecond) this.once.add(slot);
    return isSecond;
  }
}
