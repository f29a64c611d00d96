import assert from 'node:assert/strict';
import { extractFacts } from '../../../src/core/extract/extract';

/** Loops as `kind line`, with what decides about them, and the lines of the calls in each. */
function loopsIn(text: string): readonly string[] {
  const { bindings, calls, loops } = extractFacts('a.ts', text);
  const names = (indexes: readonly number[]): string => indexes.map((index) => bindings[index]?.name ?? '?').join();
  return loops.map((loop, index) => [
    loop.kind, ...(loop.endless === true ? ['endless'] : []), ...(loop.awaits === true ? ['awaits'] : []), `items:${names(loop.items)}`, `test:${names(loop.test)}`,
    `calls:${calls.filter((call) => call.loops?.includes(index) === true).map((call) => call.text).join()}`,
  ].join(' '));
}

describe('loops', () => {
  it('say what they go over and which calls they repeat', () => assert.deepEqual(loopsIn(`
for (const { id } of load()) { for (let i = 0; i < 3; i += 1) send(id); }
for await (const page of pages) keep(page);
`), ['of items:id test: calls:send', 'for items:i test:i calls:send', 'of awaits items:page test: calls:keep']));

  it('say what decides whether they go on', () => assert.deepEqual(loopsIn(`
let job = start();
while (job.state !== 'done') job = await read(job.id);
do { next(); } while (more);
declare const more: boolean;
while (true) { step(); }
for (;;) step();
`), ['while items: test:job calls:read', 'do items: test:more calls:next', 'while endless items: test: calls:step', 'for endless items: test: calls:step']));

  it('end at functions inside them', () => assert.deepEqual(loopsIn('while (open) later(() => { send(); });\ndeclare let open: boolean;\n'), ['while items: test:open calls:later']));

  it('are noted at what is written in them', () => {
    const { bindings } = extractFacts('a.ts', 'let cursor;\nwhile (cursor) { cursor = next(cursor); }\ncursor = 1;\n');
    assert.deepEqual(bindings.find(({ name }) => name === 'cursor')?.writes?.map(({ loops }) => loops), [[0], undefined]);
  });
});
