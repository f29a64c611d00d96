import assert from 'node:assert/strict';
import { FollowedReads } from '../../../src/core/link/reads';
import { remembered } from '../../../src/core/link/remembered';
import { isSameAnswer } from '../../../src/core/link/same-answer';
import { SingleReads } from '../../../src/core/link/single-reads';
import { sweeping } from '../../../src/core/link/sweep';

interface Thing { readonly name: string }

/** Many things that give a word each, and how often they were asked. */
function sweepOf(count: number, log = new FollowedReads()) {
  const things = Array.from({ length: count }, (_, index): Thing => ({ name: `thing ${index}` }));
  const words = new Map(things.map(({ name }) => [name, 'same']));
  const asked: string[] = [];
  const work = remembered(log, ({ name }: Thing) => {
    log.note(name);
    asked.push(name);
    return [`${words.get(name) ?? ''} ${name}`];
  });
  const sweep = sweeping(log, work);
  const run = (these: readonly Thing[] = things): readonly string[] => {
    for (const steps = sweep(these);;) {
      const step = steps.next();
      if (step.done === true) return step.value;
    }
  };
  return { things, words, asked, run, touch: (name: string) => { log.touch([name]); } };
}

describe('A sweep over many things', () => {
  it('gives the very list of before while nothing is new', () => {
    const { run, asked } = sweepOf(200);
    const first = run();
    assert.equal(first.length, 200);
    assert.equal(run(), first);
    assert.equal(asked.length, 200);
  });

  it('asks only the thing again that read what changed', () => {
    const { run, asked, words, touch } = sweepOf(200);
    run();
    asked.length = 0;
    words.set('thing 70', 'other');
    touch('thing 70');
    assert.equal(run()[70], 'other thing 70');
    assert.deepEqual(asked, ['thing 70']);
  });

  it('gives the same list where what is asked again says the same', () => {
    const { run, touch } = sweepOf(200);
    const first = run();
    touch('thing 70');
    assert.equal(run(), first);
  });

  it('follows things that come and go', () => {
    const { run, things } = sweepOf(200);
    run();
    assert.deepEqual(run().slice(9, 11), ['same thing 9', 'same thing 10']);
    assert.deepEqual(run(things.filter(({ name }) => name !== 'thing 10')).slice(9, 11), ['same thing 9', 'same thing 11']);
    assert.equal(run(things.slice(0, 60)).length, 60);
  });

  it('is a plain one where nothing is edited', () => {
    const log = new SingleReads();
    const steps = sweeping(log, (thing: number) => [thing, -thing])([1, 2]);
    assert.deepEqual([steps.next(), steps.next()].map(({ done }) => done), [false, false]);
    assert.deepEqual(steps.next(), { done: true, value: [1, -1, 2, -2] });
  });
});

describe('Answers', () => {
  class File { constructor(readonly name: string) {} }
  const file = new File('a.ts');

  it('are the same with the same data about the same things', () => {
    assert.equal(isSameAnswer({ file, texts: [['a', { hole: 'b' }]], find: () => 1 }, { file, texts: [['a', { hole: 'b' }]], find: () => 1 }), true);
  });

  it('differ in a part, a name, the length of a list, or in what they are about', () => {
    assert.equal(isSameAnswer({ texts: ['a'] }, { texts: ['b'] }), false);
    assert.equal(isSameAnswer({ line: undefined }, { name: undefined }), false);
    assert.equal(isSameAnswer(['a'], ['a', 'b']), false);
    assert.equal(isSameAnswer([], {}), false);
    assert.equal(isSameAnswer({ file }, { file: new File('a.ts') }), false);
  });

  it('that are too large to compare count as different', () => {
    const large = (): unknown => Array.from({ length: 3000 }, (_, index) => ({ index }));
    assert.equal(isSameAnswer(large(), large()), false);
  });

  it('that hold themselves are compared once', () => {
    const circle = (): unknown => { const one: { self?: unknown } = {}; one.self = one; return one; };
    assert.equal(isSameAnswer(circle(), circle()), true);
  });
});
