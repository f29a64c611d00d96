import assert from 'node:assert/strict';
import { openWorkspace } from '../../../src/core';
import { memoryFiles } from '../memory-files';

export type Files = Readonly<Record<string, string>>;

/** A repository of services, each with a package.json that starts it. */
export function shop(files: Files, ...services: readonly string[]): Files {
  const packages = services.map((name) => [`${name}/package.json`, JSON.stringify({ name, scripts: { start: 'node .' } })] as const);
  return { ...Object.fromEntries(packages), ...files };
}

/** Every edge as `FROM STYLE TO`, with the channel that an exchange travels through. */
export async function checkEdges(files: Files, expected: readonly string[]): Promise<void> {
  const { map } = await openWorkspace(memoryFiles(files), { version: '0.0.0' }).analyze();
  const plain = (id: string): string => id.replace(/^service:/, '');
  assert.deepEqual(map.edges.map(({ from, to, style, channel }) => `${plain(from)} ${style} ${plain(to)}${channel === undefined ? '' : ` through ${channel}`}`).sort(), [...expected].sort());
}
