import type { Change, ChangedCall, CommunicationMap, Comparison, Connection, MapDiff, MapEdge, Style } from '../model/communication-map';
import { differsItself, formerWords } from './former-words';

/** What a comparison says of the parts of its map. */
export interface MapChanges {
  readonly ofEdge: (edge: MapEdge) => Change | undefined;
  readonly ofNode: (id: string) => Change | undefined;
  /** What is no longer so of a changed edge, in words. */
  readonly formerly: (edge: MapEdge) => string | undefined;
  /** Fingerprints of findings that the base does not have. */
  readonly newFindings: ReadonlySet<string>;
  /** Those that an edge or service no longer has. */
  readonly solvedOf: (id: string) => readonly string[];
}

type Ends = Pick<Connection, 'from' | 'to' | 'category' | 'channel'>;
type ChangedConnection = MapDiff['connections']['changed'][number];

/** Marks what only the base has; ids of the base may mean something else in the head. */
export const GONE = 'gone:';

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
export function presentEdges({ edges, comparison }: CommunicationMap): readonly MapEdge[] {
  return comparison === undefined ? edges : edges.filter((edge) => !isGone(edge));
}

/** The services that the code has now. */
export function presentServices({ services, comparison }: CommunicationMap): CommunicationMap['services'] {
  const gone = new Set(comparison?.diff.services.removed.map(({ id }) => id));
  return services.filter(({ id }) => !gone.has(id));
}

export function isGone({ id }: { readonly id: string }): boolean {
  return id.startsWith(GONE);
}

/** Styles that a connection lost without another one in their place: their lines are gone, although the connection is not. */
export function lostStyles({ before, after }: ChangedConnection): readonly Style[] {
  return after.styles.every((style) => before.styles.includes(style)) ? before.styles.filter((style) => !after.styles.includes(style)) : [];
}

function readChanges({ diff: { nodes, connections, calls, findings }, solved }: Comparison): MapChanges {
  const added = new Set(connections.added.map(connectionKey));
  const changed = new Map(connections.changed.map((one) => [connectionKey(one.after), one]));
  const callsNow = new Map(calls.changed.map((call) => [call.after.id, call]));
  const callsAdded = new Set(calls.added.map(({ id }) => id));
  const touched = new Set([...callsAdded, ...calls.changed.filter(differsItself).map(({ after }) => after.id)]);
  const ends = new Map<string, Change>([...nodes.added.map(({ id }) => [id, 'added'] as const), ...nodes.removed.map(({ id }) => [id, 'removed'] as const)]);
  const callsOf = ({ sites }: MapEdge): readonly ChangedCall[] => sites.flatMap((id) => callsNow.get(id) ?? []);
  return {
    ofEdge: (edge) => {
      if (isGone(edge)) return 'removed';
      const one = changed.get(connectionKey(edge));
      if (one === undefined) return added.has(connectionKey(edge)) ? 'added' : undefined;
      return changeOfStyle(edge, one, edge.sites.some((id) => touched.has(id)));
    },
    ofNode: (id) => ends.get(id),
    formerly: (edge) => {
      const one = changed.get(connectionKey(edge));
      return one === undefined || isGone(edge) ? undefined : formerWords(edge, one, callsOf(edge), edge.sites.filter((id) => callsAdded.has(id)).length);
    },
    newFindings: new Set(findings.added.map(({ fingerprint }) => fingerprint)),
    solvedOf: (id) => solved[id] ?? [],
  };
}

/** A line of a style that was not there before is new, unless it stands where the only other one was. */
function changeOfStyle({ style }: MapEdge, { before, after }: ChangedConnection, isTouched: boolean): Change | undefined {
  if (!before.styles.includes(style)) return before.styles.every((one) => after.styles.includes(one)) ? 'added' : 'changed';
  return before.callsByStyle[style] !== after.callsByStyle[style] || isTouched ? 'changed' : undefined;
}
