import type { Category, CommunicationMap, Site } from '../model/communication-map';
import { onceFor } from '../model/once';

/** What a service has is its own whoever uses it. */
const OWN: ReadonlySet<Category> = new Set<Category>(['database', 'cache']);

/**
 * Ids of the edges that only command lines use (`scripts/deploy.ts`), in services that do something else, too: serve, consume, show. None of those
 * to databases, none with findings, and none where nothing else would be left.
 */
export const scriptEdges = onceFor(findScriptEdges);

function findScriptEdges(map: CommunicationMap): ReadonlySet<string> {
  const sites = new Map(map.sites.map((site) => [site.id, site]));
  const serving = servicesBeside(map);
  const isOfScripts = (site: Site | undefined): boolean => site !== undefined && isScript(site) && site.services.every((service) => serving.has(service));
  const found = map.edges.filter((edge) => !OWN.has(edge.category) && edge.findings.length === 0 && edge.sites.length > 0 && edge.sites.every((id) => isOfScripts(sites.get(id))));
  return new Set(found.length === map.edges.length ? [] : found.map(({ id }) => id));
}

function isScript({ context }: Site): boolean {
  return context.length > 0 && context.every(({ kind }) => kind === 'cli');
}

/** Services in which more is started than command lines. */
function servicesBeside({ entryPoints, sites }: CommunicationMap): ReadonlySet<string> {
  const started = entryPoints.flatMap(({ kind, service }) => (kind === 'cli' ? [] : [service]));
  return new Set([...started, ...sites.flatMap((site) => (isScript(site) ? [] : site.services))]);
}
