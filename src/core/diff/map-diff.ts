import { applyBaseline } from '../baseline/baseline';
import type { Category, CommunicationMap, Finding, MapEdge, MapNode, Service, Style } from '../model/communication-map';
import { sentences } from '../report/sentences';

/** All edges of one category between two nodes, as one state of the code has them. */
export interface Connection {
  readonly from: string;
  readonly to: string;
  readonly category: Category;
  readonly channel?: string;
  readonly styles: readonly Style[];
  /** How many calls it stands for. */
  readonly calls: number;
}

/** What differs between two maps of the same repository. Ends are node ids; names stand in the maps. */
export interface MapDiff {
  readonly services: { readonly added: readonly Service[]; readonly removed: readonly Service[] };
  readonly nodes: { readonly added: readonly MapNode[]; readonly removed: readonly MapNode[] };
  readonly connections: {
    readonly added: readonly Connection[];
    readonly removed: readonly Connection[];
    /** Another style, or another number of calls. */
    readonly changed: readonly { readonly before: Connection; readonly after: Connection }[];
  };
  readonly findings: { readonly added: readonly Finding[]; readonly removed: readonly Finding[] };
}

/** Compares two maps. Findings that only moved to another file are in neither list. */
export function diffMaps(base: CommunicationMap, head: CommunicationMap): MapDiff {
  const before = connectionsOf(base.edges);
  const after = connectionsOf(head.edges);
  return {
    services: changesById(base.services, head.services),
    nodes: changesById(base.nodes, head.nodes),
    connections: {
      added: [...after].filter(([key]) => !before.has(key)).map(([, connection]) => connection),
      removed: [...before].filter(([key]) => !after.has(key)).map(([, connection]) => connection),
      changed: [...after].flatMap(([key, connection]) => {
        const old = before.get(key);
        return old === undefined || isSame(old, connection) ? [] : [{ before: old, after: connection }];
      }),
    },
    findings: { added: newFindings(base.findings, head.findings), removed: newFindings(head.findings, base.findings) },
  };
}

export function isEmptyDiff({ services, connections, findings }: MapDiff): boolean {
  return [services.added, services.removed, connections.added, connections.removed, connections.changed, findings.added, findings.removed].every((list) => list.length === 0);
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
  for (const { from, to, category, channel, style, sites } of edges) {
    const key = [from, to, category, channel ?? ''].join('\u0000');
    const known = connections.get(key);
    connections.set(key, {
      from, to, category, ...(channel === undefined ? {} : { channel }),
      styles: [...new Set([...known?.styles ?? [], style])].sort(), calls: (known?.calls ?? 0) + sites.length,
    });
  }
  return connections;
}

function isSame(one: Connection, other: Connection): boolean {
  return one.calls === other.calls && one.styles.join() === other.styles.join();
}
