import type { Reads } from './reads';
import { isSame, type Slot, type Value } from './values';

/** Something under way that was asked for again, so that what was answered leans on its end. */
interface Open { isOpen: boolean }

interface LookUp extends Open { readonly object: Value; readonly name: string }

/** An answer with what it leans on. It holds as long as all of that is under way. */
interface Provisional { readonly value: Value; readonly reads: Reads; readonly leans: readonly Open[] }

export type Leans = readonly Open[];

const NOTHING: Leans = [];

/**
 * What the answers to one question lean on where they go round in a circle: `unknown` for an evaluation that is under way.
 * Such an answer is right until the circle closes, and is kept so long. Otherwise each way around would be gone again, and there are more ways than places.
 */
export class Circles {
  private leans = NOTHING;
  /** By depth, the evaluations under way that something leans on. */
  private readonly open: (Open | undefined)[] = [];
  private readonly lookUps: LookUp[] = [];
  private readonly provisional = new Map<Slot, Provisional>();

  /** Begins a question. */
  start(): void {
    this.leans = NOTHING;
    if (this.provisional.size > 0) this.provisional.clear();
  }

  /** Begins an evaluation; what the one around it leans on so far is handed to `leave`. */
  enter(): Leans {
    const around = this.leans;
    this.leans = NOTHING;
    return around;
  }

  /** Ends the evaluation at a depth; what its answer leans on is what is still under way. */
  leave(depth: number, around: Leans): Leans {
    const open = this.open[depth];
    if (open !== undefined) open.isOpen = false;
    this.open[depth] = undefined;
    const leans = stillOpen(this.leans);
    this.leans = around;
    this.leanOn(leans);
    return leans;
  }

  /** Says that an answer leans on the evaluation under way at a depth. */
  meet(depth: number): void {
    this.leanOn([this.open[depth] ??= { isOpen: true }]);
  }

  /** Keeps an answer for as long as what it leans on is under way. */
  keep(slot: Slot, value: Value, reads: Reads, leans: Leans): void {
    this.provisional.set(slot, { value, reads, leans });
  }

  /** What is kept of an evaluation, if it still holds. */
  known(slot: Slot): Provisional | undefined {
    const provisional = this.provisional.get(slot);
    if (provisional?.leans.every(isOpen) !== true) return undefined;
    this.leanOn(provisional.leans);
    return provisional;
  }

  /** As `Evaluator.lookUp`. */
  lookUp(object: Value, name: string, whole: () => Value, again: () => Value): Value {
    const under = this.lookUps.find((one) => one.name === name && isSame(one.object, object));
    if (under !== undefined) {
      this.leanOn([under]);
      return again();
    }
    const lookUp: LookUp = { isOpen: true, object, name };
    this.lookUps.push(lookUp);
    try {
      return whole();
    } finally {
      this.lookUps.pop();
      lookUp.isOpen = false;
      this.leans = stillOpen(this.leans);
    }
  }

  private leanOn(others: Leans): void {
    const added = others.filter((other) => !this.leans.includes(other));
    if (added.length > 0) this.leans = [...this.leans, ...added];
  }
}

function stillOpen(leans: Leans): Leans {
  return leans.every(isOpen) ? leans : leans.filter(isOpen);
}

function isOpen(one: Open): boolean {
  return one.isOpen;
}
