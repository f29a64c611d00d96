import type { CommunicationMap, Finding, Site, Unresolved } from '../model/communication-map';
import { onceFor } from '../model/once';

/** Outbound sites that no edge stands for, because they belong to no service or their target is unknown. */
export const sitesWithoutEdge = onceFor(findSitesWithoutEdge);

function findSitesWithoutEdge({ sites, edges, unresolved }: CommunicationMap): readonly Site[] {
  const drawn = new Set(edges.flatMap((edge) => edge.sites));
  const inner = new Set(sites.filter(({ id }) => drawn.has(id)).flatMap(({ via }) => via));
  const told = new Set(unresolved.map(({ file, line }) => `${file}:${line}`));
  return sites.filter(({ id, direction, file, line }) => direction === 'out' && !drawn.has(id) && !inner.has(id) && !told.has(`${file}:${line}`));
}

/** The unresolved calls in the code of a service. */
export function unresolvedIn(service: string, map: CommunicationMap): readonly Unresolved[] {
  return unresolvedByService(map).get(service) ?? [];
}

const unresolvedByService = onceFor(groupUnresolved);

/** By the services of the call that is known at the place, or else by the folder it lies in. */
function groupUnresolved({ unresolved, sites, services }: CommunicationMap): ReadonlyMap<string, readonly Unresolved[]> {
  const known = new Map(sites.map((site) => [`${site.file}:${site.line}`, site.services]));
  const groups = new Map<string, Unresolved[]>();
  for (const call of unresolved) {
    const around = services.filter(({ root }) => root === '.' || call.file.startsWith(`${root}/`)).sort((one, other) => other.root.length - one.root.length).slice(0, 1).map(({ id }) => id);
    for (const service of known.get(`${call.file}:${call.line}`) ?? around) groups.set(service, [...groups.get(service) ?? [], call]);
  }
  return groups;
}

/** How many calls a map shows: one through a wrapper counts where it is made, not again inside of the wrapper. */
export function countCalls({ sites, edges }: CommunicationMap): number {
  const drawn = new Set(edges.flatMap((edge) => edge.sites));
  const inner = new Set(sites.flatMap(({ via }) => via));
  return sites.filter(({ id }) => drawn.has(id) || !inner.has(id)).length;
}

/** The site itself, and the calls of own functions that stand for it. */
export function sitesStandingFor(site: string, { sites }: CommunicationMap): readonly string[] {
  return [site, ...sites.filter(({ via }) => via.includes(site)).map(({ id }) => id)];
}

/** The map with each edge carrying the findings about the sites that its own sites stand for, too. */
export const withInnerFindings = onceFor(addInnerFindings);

function addInnerFindings(map: CommunicationMap): CommunicationMap {
  const outer = new Map(map.sites.filter(({ via }) => via.length > 0).map((site) => [site.id, site]));
  if (outer.size === 0) return map;
  const edges = map.edges.map((edge) => {
    const inner = edge.sites.flatMap((id) => outer.get(id) ?? []).flatMap((site) => findingsOfSite(site, map));
    return inner.length === 0 ? edge : { ...edge, findings: [...new Set([...edge.findings, ...inner.map(({ fingerprint }) => fingerprint)])] };
  });
  return { ...map, edges };
}

/** Findings about a site, or about a site that it stands for. */
export function findingsOfSite({ id, via }: Site, { findings }: CommunicationMap): readonly Finding[] {
  return findings.filter(({ site }) => site !== undefined && (site === id || via.includes(site)));
}
