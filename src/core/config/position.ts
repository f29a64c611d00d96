import { findNodeAtLocation, parseTree, type Node } from 'jsonc-parser';
import type { ConfigProblem } from './config-problem';
import type { Place } from './left-out';

/** Where something stands in a file that can be read; the nearest thing around it where it is not written. */
export function positionOf(text: string, place: Place): Pick<ConfigProblem, 'line' | 'column'> {
  const tree = parseTree(text, [], { allowTrailingComma: true });
  return tree === undefined ? { line: 1, column: 1 } : positionAt(text, offsetOf(tree, place));
}

/** Where the key (or list item) stands, or the nearest thing around it that is written. */
export function offsetOf(tree: Node, place: Place): number {
  const node = findNodeAtLocation(tree, [...place]);
  if (node === undefined) return place.length === 0 ? tree.offset : offsetOf(tree, place.slice(0, -1));
  return node.parent?.type === 'property' ? node.parent.offset : node.offset;
}

export function positionAt(text: string, offset: number): { readonly line: number; readonly column: number } {
  const before = text.slice(0, offset).split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}
