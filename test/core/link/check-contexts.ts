import assert from 'node:assert/strict';
import { openWorkspace } from '../../../src/core';
import { memoryFiles } from '../memory-files';

/** Every site that goes out as `FILE:LINE TARGET < KIND NAME, …`, with all entry points that reach it, those a user waits on first. */
export async function checkContexts(files: Readonly<Record<string, string>>, expected: readonly string[]): Promise<void> {
  const { map } = await openWorkspace(memoryFiles({ 'package.json': '{ "name": "app", "scripts": { "start": "node ." } }', ...files }), { version: '0.0.0' }).analyze();
  const sent = map.sites.filter(({ direction }) => direction !== 'in');
  assert.deepEqual(sent.map(({ file, line, target, context }) => `${file}:${line} ${target.text} < ${context.map(({ kind, name }) => `${kind} ${name}`).join(', ')}`), expected);
}
