import assert from 'node:assert/strict';
import { askForArrangements, fromAnswers, late, type Unanswered } from '../../../src/core/drawing/arrangements';
import type { Positions } from '../../../src/core/drawing/drawable';
import { toElk, type ElkNode } from '../../../src/core/drawing/elk-graph';
import { toDrawableGraph } from '../../../src/core/drawing/map-graph';
import { buildMap, service } from '../../browser/map-builder';

const [A, B] = [service('a'), service('b')];
const GRAPH = toDrawableGraph(buildMap([A, B], [{ from: A.id, to: B.id, style: 'sync', category: 'http', sites: [{ file: 'apps/a/a.ts', line: 1, api: 'fetch', operation: 'GET', target: 'x' }] }]));
const COMPACTION = 'elk.layered.compaction.postCompaction.strategy';
const FAILED: Unanswered = { failed: 'The layout failed: it cannot. Shown in columns instead.', isLate: false };

describe('Arrangements of which not every one is there', () => {
  it('are several in the first place', () => assert.ok(toElk(GRAPH).length > 1));

  it('give the best one so far, without a reason, when time is over', async () => {
    const { positions, asked } = await layOut((_, index) => (index === 0 ? undefined : late(10_000)));
    assert.equal(asked.length, 2);
    assert.deepEqual([positions.nodes[A.id]?.x, positions.reason], [0, undefined]);
  });

  it('give one that ELK does not fail at', async () => {
    const { positions, asked } = await layOut((_, index) => (index === 1 ? undefined : FAILED));
    assert.equal(asked.length, toElk(GRAPH).length);
    assert.deepEqual([positions.nodes[A.id]?.x, positions.reason], [1_000, undefined]);
  });

  it('are followed by one in more columns where they are tall, and by none where it is late or their shape is that of a window', async () => {
    const [tall, flat, tooLate] = [await layOut(() => undefined, 2_000), await layOut(() => undefined), await layOut((_, index) => (index === 1 ? late(10_000) : undefined), 2_000)];
    assert.equal(tall.asked.length, toElk(GRAPH).length + 1);
    assert.equal(tall.asked.at(-1)?.layoutOptions?.['elk.layered.layering.strategy'], 'COFFMAN_GRAHAM');
    assert.deepEqual([flat.asked.length, tooLate.asked.length], [toElk(GRAPH).length, 2]);
  });

  it('give one without compaction when ELK fails at all others', async () => {
    const { positions, asked } = await layOut(({ layoutOptions = {} }) => (layoutOptions[COMPACTION] === 'NONE' ? undefined : FAILED));
    assert.equal(asked.length, toElk(GRAPH).length + 1);
    assert.deepEqual([positions.nodes[B.id]?.y, positions.reason], [0, undefined]);
  });

  it('give columns with the reason when there is none', async () => {
    const [failed, tooLate] = [await layOut(() => FAILED), await layOut(() => late(10_000))];
    assert.equal(failed.positions.reason, FAILED.failed);
    assert.equal(tooLate.positions.reason, 'The layout took more than 10 s. Shown in columns instead.');
    assert.equal(tooLate.asked.length, 1);
  });
});

/** Answers each question by its number, a thousand to the right, unless there is something against it. */
async function layOut(objection: (question: ElkNode, index: number) => Unanswered | undefined, height = 100): Promise<{ readonly positions: Positions; readonly asked: readonly ElkNode[] }> {
  const asked: ElkNode[] = [];
  const answers = await askForArrangements(GRAPH, (question) => {
    const against = objection(question, asked.length);
    asked.push(question);
    return Promise.resolve(against ?? placed(question, (asked.length - 1) * 1_000, height));
  });
  return { positions: fromAnswers(GRAPH, answers), asked };
}

function placed(question: ElkNode, left: number, height: number): ElkNode {
  return { ...question, width: left + 600, height, children: question.children?.map((node, index) => ({ ...node, x: left + index * 300, y: 0 })) ?? [] };
}
