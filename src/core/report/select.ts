import type { CommunicationMap, Finding, MapEdge, Place, Severity } from '../model/communication-map';
import type { Profile } from '../workspace';

const REPORTED: Readonly<Record<Profile, readonly Severity[]>> = {
  strict: ['error', 'warning'], advice: ['error', 'warning', 'information'], explore: ['error', 'warning', 'information', 'hint'],
};

/** The findings that a profile reports, in files below one of the paths; no paths mean everywhere. */
export function selectFindings(findings: readonly Finding[], profile: Profile, paths: readonly string[]): readonly Finding[] {
  return findings.filter((finding) => REPORTED[profile].includes(finding.severity) && isBelow(finding, paths));
}

/** The findings that a profile leaves out. */
export function selectUnreported(findings: readonly Finding[], profile: Profile): readonly Finding[] {
  return findings.filter((finding) => !REPORTED[profile].includes(finding.severity));
}

/** The map without what is silenced, as others are given it. */
export function withoutSilenced(map: CommunicationMap): CommunicationMap {
  const { silenced, ...rest } = map;
  return silenced === undefined ? map : rest;
}

/** What a profile would report if nothing silenced it, but for what is told all the same. */
export function selectSilenced({ silenced = [], findings }: CommunicationMap, profile: Profile, paths: readonly string[]): readonly Finding[] {
  const told = new Set(selectFindings(findings, profile, paths).map(({ fingerprint }) => fingerprint));
  return selectFindings(silenced, profile, paths).filter(({ fingerprint }) => !told.has(fingerprint));
}

/** What a profile reports of a map, with what is silenced of that. */
export function selectReported(map: CommunicationMap, profile: Profile): CommunicationMap {
  const silenced = selectSilenced(map, profile, []);
  return { ...selectMap(map, profile, []), ...(silenced.length === 0 ? {} : { silenced }) };
}

/** The part of a map that starts in files below one of the paths: their sites, the edges these draw, and the ends of those. Nothing that is silenced. */
export function selectMap(whole: CommunicationMap, profile: Profile, paths: readonly string[]): CommunicationMap {
  const map = withoutSilenced(whole);
  const findings = selectFindings(map.findings, profile, paths);
  if (paths.length === 0 && findings.length === map.findings.length) return map;
  const sites = map.sites.filter((site) => isBelow(site, paths));
  const known = new Set([...sites.map((site) => site.id), ...findings.map((finding) => finding.fingerprint)]);
  const edges = map.edges.map((edge) => keepKnown(edge, known)).filter((edge) => paths.length === 0 || edge.sites.length > 0);
  const ends = new Set(edges.flatMap(({ from, to, channel }) => [from, to, channel]));
  return {
    ...map, findings, edges,
    sites: sites.map((site) => ({ ...site, via: site.via.filter((id) => known.has(id)) })),
    nodes: paths.length === 0 ? map.nodes : map.nodes.filter((node) => ends.has(node.id)),
    entryPoints: map.entryPoints.filter((entry) => isBelow(entry, paths)),
    unresolved: map.unresolved.filter((entry) => isBelow(entry, paths)),
    skipped: map.skipped.filter((entry) => isBelow(entry, paths)),
  };
}

function keepKnown(edge: MapEdge, known: ReadonlySet<string>): MapEdge {
  return { ...edge, sites: edge.sites.filter((id) => known.has(id)), findings: edge.findings.filter((id) => known.has(id)) };
}

/** Whether a place is in a file below one of the paths; no paths mean everywhere. */
export function isBelow({ file }: Pick<Place, 'file'>, paths: readonly string[]): boolean {
  return paths.length === 0 || paths.some((path) => path === '' || file === path || file.startsWith(`${path}/`));
}
