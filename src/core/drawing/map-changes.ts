import type { Change, CommunicationMap, Comparison, Connection, MapEdge } from '../model/communication-map';

/** What a comparison says of the parts of its map. */
export interface MapChanges {
  readonly ofEdge: (edge: MapEdge) => Change | undefined;
  readonly ofNode: (id: string) => Change | undefined;
  /** What is no longer so of a changed edge, in words. */
  readonly formerly: (edge: MapEdge) => string | undefined;
  /** Fingerprints of findings that the base does not have. */
  readonly newFindings: ReadonlySet<string>;
}

type Ends = Pick<Connection, 'from' | 'to' | 'category' | 'channel'>;

/** Two edges with the same key are one connection. */
export function connectionKey({ from, to, category, channel }: Ends): string {
  return [from, to, category, channel ?? ''].join('\u0000');
}

const known = new WeakMap<Comparison, MapChanges>();

/** `undefined` for a map of one state. */
export function changesOf({ comparison }: CommunicationMap): MapChanges | undefined {
  if (comparison === undefined) return undefined;
  const found = known.get(comparison);
  if (found !== undefined) return found;
  const changes = readChanges(comparison);
  known.set(comparison, changes);
  return changes;
}

/** The edges that the code has now. */
export function presentEdges(map: CommunicationMap): readonly MapEdge[] {
  const changes = changesOf(map);
  return changes === undefined ? map.edges : map.edges.filter((edge) => changes.ofEdge(edge) !== 'removed');
}

function readChanges({ diff: { nodes, connections, findings } }: Comparison): MapChanges {
  const edges = new Map<string, Change>([
    ...connections.added.map((connection) => [connectionKey(connection), 'added'] as const),
    ...connections.removed.map((connection) => [connectionKey(connection), 'removed'] as const),
    ...connections.changed.map(({ after }) => [connectionKey(after), 'changed'] as const),
  ]);
  const former = new Map(connections.changed.map(({ before, after }) => [connectionKey(after), formerWords(before, after)]));
  const ends = new Map<string, Change>([...nodes.added.map(({ id }) => [id, 'added'] as const), ...nodes.removed.map(({ id }) => [id, 'removed'] as const)]);
  return {
    ofEdge: (edge) => edges.get(connectionKey(edge)), ofNode: (id) => ends.get(id), formerly: (edge) => former.get(connectionKey(edge)),
    newFindings: new Set(findings.added.map(({ fingerprint }) => fingerprint)),
  };
}

/** `was asynchronous` or `was ×2`: what is no longer so of a changed connection. */
export function formerWords(before: Connection, after: Connection): string {
  const styles = before.styles.filter((style) => !after.styles.includes(style));
  if (styles.length > 0) return `was ${styles.includes('sync') ? 'synchronous' : 'asynchronous'}`;
  return before.styles.length < after.styles.length ? `was ${before.styles.includes('sync') ? 'synchronous' : 'asynchronous'} only` : `was ×${before.calls}`;
}
