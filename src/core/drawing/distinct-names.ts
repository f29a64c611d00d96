import type { DrawableNode } from './drawable';

/** The names of nodes by their ids, `mysql (orders database)` where several of a kind are called alike. */
export function distinctNames(nodes: readonly DrawableNode[]): ReadonlyMap<string, string> {
  const keyOf = ({ kind, name }: DrawableNode): string => `${kind} ${name}`;
  const seen = new Set<string>();
  const shared = new Set(nodes.filter(({ group }) => group === undefined).map(keyOf).filter((key) => seen.size === seen.add(key).size));
  return new Map(nodes.map((node) => [node.id, node.group === undefined && shared.has(keyOf(node)) && node.caption !== '' ? `${node.name} (${node.caption})` : node.name]));
}
