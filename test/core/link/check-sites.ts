import assert from 'node:assert/strict';
import { openWorkspace } from '../../../src/core';
import { memoryFiles } from '../memory-files';

/** Every site as `FILE:LINE DIRECTION CATEGORY STYLE TARGET`, with the entry point a user waits on first. */
export async function checkSites(files: Readonly<Record<string, string>>, expected: readonly string[]): Promise<void> {
  const { map } = await openWorkspace(memoryFiles({ 'package.json': '{ "name": "app", "scripts": { "start": "node ." } }', ...files }), { version: '0.0.0' }).analyze();
  assert.deepEqual(map.sites.map(({ file, line, direction, category, style, operation, target, context }) => {
    const [first] = context;
    const name = category === 'http' ? `${operation} ${target.text}` : target.text;
    return `${file}:${line} ${direction} ${category} ${style} ${name} < ${first?.kind ?? '?'} ${first?.name ?? '?'}`;
  }), expected);
}
