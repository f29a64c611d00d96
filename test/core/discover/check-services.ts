import assert from 'node:assert/strict';
import { defaultConfig, type Config } from '../../../src/core/config/config';
import { discover } from '../../../src/core/discover/discover';
import type { ServiceInfo } from '../../../src/core/discover/discovery';
import { fileTree } from '../file-tree';

export type Tree = Readonly<Record<string, string>>;

export function servicesOf(tree: Tree, config: Partial<Config> = {}): readonly ServiceInfo[] {
  return discover(fileTree(tree), { ...defaultConfig, ...config }).services;
}

/** Each service as `kind root name`. */
export function checkServices(tree: Tree, expected: readonly string[], config: Partial<Config> = {}): void {
  assert.deepEqual(servicesOf(tree, config).map(({ kind, root, name }) => `${kind} ${root} ${name}`), expected);
}

export const manifest = (name: string, more: object = {}): string => JSON.stringify({ name, ...more });
export const runs = { scripts: { start: 'node dist/main.js' } };
