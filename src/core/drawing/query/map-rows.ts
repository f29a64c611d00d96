import type { CommunicationMap, Finding, MapEdge, MapNode, Site } from '../../model/communication-map';
import { groupBy } from '../../model/group-by';
import { isChannel } from '../map-paths';

/** A site of an edge, or an edge without one: what a query is held against, so that all its terms speak of the same call. */
export interface Row {
  readonly edge: MapEdge;
  readonly site: Site | undefined;
  readonly ends: readonly MapNode[];
  /** The channel of the exchange, or the one at either end. */
  readonly channels: readonly MapNode[];
  readonly findings: readonly Finding[];
  /** In small letters. */
  readonly text: string;
}

export interface MapRows { readonly map: CommunicationMap; readonly rows: readonly Row[]; readonly told: ReadonlySet<string> }

const known = new WeakMap<CommunicationMap, MapRows>();

/** The rows of a map, made once for it. */
export function rowsOf(map: CommunicationMap): MapRows {
  const found = known.get(map);
  if (found !== undefined) return found;
  const rows = { map, rows: makeRows(map), told: new Set(map.unresolved.map(placeOf)) };
  known.set(map, rows);
  return rows;
}

export function placeOf({ file, line }: { readonly file: string; readonly line: number }): string {
  return `${file}:${line}`;
}

function makeRows(map: CommunicationMap): readonly Row[] {
  const nodes = new Map(map.nodes.map((node) => [node.id, node]));
  const sites = new Map(map.sites.map((site) => [site.id, site]));
  const bySite = groupBy(map.findings, ({ site }) => site);
  const byFingerprint = new Map(map.findings.map((finding) => [finding.fingerprint, finding]));
  return map.edges.flatMap((edge) => {
    const ends = [edge.from, edge.to].flatMap((id) => nodes.get(id) ?? []);
    const channels = [edge.channel ?? '', edge.from, edge.to].flatMap((id) => nodes.get(id) ?? []).filter(({ kind }) => isChannel(kind));
    const found = edge.sites.flatMap((id) => sites.get(id) ?? []);
    const all: readonly (Site | undefined)[] = found.length === 0 ? [undefined] : found;
    return all.map((site) => {
      const findings = site === undefined ? edge.findings.flatMap((id) => byFingerprint.get(id) ?? []) : [site.id, ...site.via].flatMap((id) => bySite.get(id) ?? []);
      return { edge, site, ends, channels, findings, text: textOf([...ends, ...channels], site, findings) };
    });
  });
}

function textOf(nodes: readonly MapNode[], site: Site | undefined, findings: readonly Finding[]): string {
  const call = site === undefined ? '' : `${site.operation} ${site.target.text} ${site.api} ${site.library} ${site.file}`;
  return [...nodes.map(({ name, id }) => `${name} ${id}`), call, ...findings.map(({ rule }) => rule)].join(' ').toLowerCase();
}
