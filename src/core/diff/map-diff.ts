import { applyBaseline } from '../baseline/baseline';
import { differsItself } from '../drawing/former-words';
import { connectionKey } from '../drawing/map-changes';
import type { CommunicationMap, Connection, Finding, MapDiff, MapEdge } from '../model/communication-map';
import { sentences } from '../report/sentences';
import { diffCalls } from './changed-calls';

/** Compares two maps. Findings that only moved to another file are in neither list. */
export function diffMaps(base: CommunicationMap, head: CommunicationMap): MapDiff {
  const before = connectionsOf(base.edges);
  const after = connectionsOf(head.edges);
  const calls = diffCalls(base, head);
  const touched = touchedConnections(base, head, calls);
  return {
    services: changesById(base.services, head.services),
    nodes: changesById(base.nodes, head.nodes),
    connections: {
      added: [...after].filter(([key]) => !before.has(key)).map(([, connection]) => connection),
      removed: [...before].filter(([key]) => !after.has(key)).map(([, connection]) => connection),
      changed: [...after].flatMap(([key, connection]) => {
        const old = before.get(key);
        return old === undefined || (isSame(old, connection) && !touched.has(key)) ? [] : [{ before: old, after: connection }];
      }),
    },
    calls,
    findings: { added: newFindings(base.findings, head.findings), removed: newFindings(head.findings, base.findings) },
  };
}

export function isEmptyDiff({ services, connections, calls, findings }: MapDiff): boolean {
  return [
    services.added, services.removed, connections.added, connections.removed, connections.changed, calls.added, calls.removed, calls.changed, findings.added, findings.removed,
  ].every((list) => list.length === 0);
}

/** Those with a call that came, went or is not as it was; findings are told for themselves. */
function touchedConnections(base: CommunicationMap, head: CommunicationMap, { added, removed, changed }: MapDiff['calls']): ReadonlySet<string> {
  const others = changed.filter(differsItself);
  const now = new Set([...added, ...others.map(({ after }) => after)].map(({ id }) => id));
  const old = new Set(removed.map(({ id }) => id));
  const keysOf = (edges: readonly MapEdge[], ids: ReadonlySet<string>): readonly string[] => edges.filter(({ sites }) => sites.some((id) => ids.has(id))).map(connectionKey);
  return new Set([...keysOf(head.edges, now), ...keysOf(base.edges, old)]);
}

function newFindings(known: readonly Finding[], now: readonly Finding[]): readonly Finding[] {
  const entries = known.map(({ fingerprint, rule, file, message }) => ({ fingerprint, rule, file, title: sentences(message)[0] }));
  return applyBaseline(now, { schemaVersion: 1, findings: entries }).fresh;
}

function changesById<Item extends { readonly id: string }>(before: readonly Item[], after: readonly Item[]): { readonly added: readonly Item[]; readonly removed: readonly Item[] } {
  const old = new Set(before.map((item) => item.id));
  const now = new Set(after.map((item) => item.id));
  return { added: after.filter((item) => !old.has(item.id)), removed: before.filter((item) => !now.has(item.id)) };
}

function connectionsOf(edges: readonly MapEdge[]): ReadonlyMap<string, Connection> {
  const connections = new Map<string, Connection>();
  for (const edge of edges) {
    const { from, to, category, channel, style, sites } = edge;
    const key = connectionKey(edge);
    const known = connections.get(key);
    connections.set(key, {
      from, to, category, ...(channel === undefined ? {} : { channel }),
      styles: [...new Set([...known?.styles ?? [], style])].sort(), calls: (known?.calls ?? 0) + sites.length,
      callsByStyle: { ...known?.callsByStyle, [style]: (known?.callsByStyle[style] ?? 0) + sites.length },
    });
  }
  return connections;
}

function isSame(one: Connection, other: Connection): boolean {
  return one.styles.join() === other.styles.join() && one.styles.every((style) => one.callsByStyle[style] === other.callsByStyle[style]);
}
