import assert from 'node:assert/strict';
import { Budget } from '../../../src/core/link/budget';
import { SingleReads } from '../../../src/core/link/single-reads';
import { UNDEFINED, type Slot } from '../../../src/core/link/values';

const STEPS = 1_200;

function slotOf(): Slot {
  return { depth: -1, value: UNDEFINED, reads: new SingleReads().none, stages: 0, other: undefined };
}

/** A question that takes so many steps. */
function ask(budget: Budget, steps: number): boolean {
  budget.start();
  return Array.from({ length: steps }, () => budget.take()).every(Boolean);
}

describe('The budget of a question', () => {
  it('is the same for each', () => {
    const budget = new Budget();
    assert.deepEqual([ask(budget, STEPS), ask(budget, STEPS + 1), budget.isExhausted], [true, false, true]);
    assert.deepEqual([ask(budget, STEPS), budget.isExhausted], [true, false]);
  });

  it('makes answers final where it is enough', () => {
    const budget = new Budget();
    ask(budget, STEPS);
    assert.equal(budget.isFinal(slotOf(), STEPS - 1), true);
  });

  it('is tried twice by what has it to itself', () => {
    const budget = new Budget();
    const slot = slotOf();
    const finals = [1, 2, 3, 4].map(() => {
      ask(budget, STEPS + 1);
      return budget.isFinal(slot, 2);
    });
    assert.deepEqual(finals, [false, true, false, true]);
  });

  it('says nothing final of what others used it up for', () => {
    const budget = new Budget();
    const slot = slotOf();
    const finals = [1, 2, 3].map(() => {
      ask(budget, STEPS + 1);
      return budget.isFinal(slot, STEPS / 2);
    });
    assert.deepEqual(finals, [false, false, false]);
  });
});
