import { groupBy } from '../model/group-by';
import type { FoldedNode, Group } from './map-folding';
import { isChannel } from './map-paths';

/** The number or the computed part at the end of a name. */
const LAST_PART = /[-_.:/]?(?:\*|\d+)$/;

/** `ingestion-*`: a channel with a computed end, and those of its system that differ from it by a number there or have no end, as partitions do. */
export function byPartition(nodes: readonly FoldedNode[]): ReadonlyMap<string, Group> {
  const partitions = [...groupBy(nodes.filter(({ kind }) => isChannel(kind)), ({ id }) => id.replace(LAST_PART, ''))].filter(([, parts]) => parts.some(({ name }) => name.endsWith('*')));
  return new Map(partitions.flatMap(([stem, parts]) => parts.flatMap((part) => {
    const name = part.name.replace(LAST_PART, '');
    return name === '' ? [] : [[part.id, { id: `group:partitions/${stem}`, kind: part.kind, name: `${name}-*`, caption: '{count}', group: 'same-prefix' }] as const];
  })));
}
