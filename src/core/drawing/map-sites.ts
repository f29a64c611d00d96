import type { CommunicationMap, Finding, Site } from '../model/communication-map';

/** Outbound sites that no edge stands for, because they belong to no service or their target is unknown. */
export function sitesWithoutEdge({ sites, edges, unresolved }: CommunicationMap): readonly Site[] {
  const drawn = new Set(edges.flatMap((edge) => edge.sites));
  const inner = new Set(sites.filter(({ id }) => drawn.has(id)).flatMap(({ via }) => via));
  const told = new Set(unresolved.map(({ file, line }) => `${file}:${line}`));
  return sites.filter(({ id, direction, file, line }) => direction === 'out' && !drawn.has(id) && !inner.has(id) && !told.has(`${file}:${line}`));
}

/** The site itself, and the calls of own functions that stand for it. */
export function sitesStandingFor(site: string, { sites }: CommunicationMap): readonly string[] {
  return [site, ...sites.filter(({ via }) => via.includes(site)).map(({ id }) => id)];
}

/** Findings about a site, or about a site that it stands for. */
export function findingsOfSite({ id, via }: Site, { findings }: CommunicationMap): readonly Finding[] {
  return findings.filter(({ site }) => site !== undefined && (site === id || via.includes(site)));
}
