import { groupBy } from '../model/group-by';
import type { DrawableGraph, DrawableNode } from './drawable';

/** Who calls before who is called: those first that reach most others. Nodes of a circle reach the same and keep their order. */
export function inCallOrder({ nodes, edges }: DrawableGraph): readonly DrawableNode[] {
  const callees = groupBy(edges, ({ from }) => from);
  const reached = new Map(nodes.map(({ id }) => [id, countReached(id, (from) => (callees.get(from) ?? []).map(({ to }) => to))]));
  return [...nodes].sort((one, other) => (reached.get(other.id) ?? 0) - (reached.get(one.id) ?? 0));
}

function countReached(start: string, calleesOf: (id: string) => readonly string[]): number {
  const reached = new Set([start]);
  for (const id of reached) for (const callee of calleesOf(id)) reached.add(callee);
  return reached.size;
}
