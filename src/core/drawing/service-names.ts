import { groupBy } from '../model/group-by';
import type { FoldedNode } from './map-folding';

/** Services that are called alike get as much of their folders as tells them apart. */
export function distinctServices(nodes: readonly FoldedNode[]): readonly FoldedNode[] {
  const alike = groupBy(nodes.filter(({ kind }) => kind === 'service'), ({ name }) => name);
  return nodes.map((node) => {
    const others = (alike.get(node.name) ?? []).filter((other) => other !== node);
    if (node.kind !== 'service' || node.folder === undefined || others.length === 0) return node;
    return { ...node, name: distinctEnd(node.folder, others.map(({ folder = '' }) => folder)) };
  });
}

/** The shortest end of a path that none of the others has. */
function distinctEnd(path: string, others: readonly string[]): string {
  const parts = path.split('/');
  for (let count = 1; count < parts.length; count += 1) {
    const end = parts.slice(-count).join('/');
    if (!others.some((other) => other === end || other.endsWith(`/${end}`))) return end;
  }
  return path;
}
