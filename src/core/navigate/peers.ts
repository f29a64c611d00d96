import { segmentsOf } from '../link/served-paths';
import type { CommunicationMap, EntryPoint, MapEdge, Place, Site } from '../model/communication-map';

/** A place where a request, a message or a job arrives. */
export interface Arrival extends Place {
  /** Id of an entry point or of an inbound site. */
  readonly id: string;
  readonly name: string;
  readonly column?: number;
  /** Id of the service that it belongs to. */
  readonly service: string;
}

/** Who talks to whom, call by call. */
export interface Peers {
  /** Where what a call sends arrives, as far as it is in this workspace. */
  readonly arrivalsOf: (site: Site) => readonly Arrival[];
  /** The calls whose requests, messages or jobs arrive here: at an entry point or at an inbound site. */
  readonly callersOf: (arrival: Pick<Arrival, 'id'>) => readonly Site[];
}

/** Joins the calls of a map with the places where they arrive: by the service they lead to and the route, or through the channel. */
export function indexPeers(map: CommunicationMap): Peers {
  const routes = groupBy(map.entryPoints.filter((entry) => entry.kind === 'request').flatMap(toRoute), (route) => route.arrival.service);
  const inbound = new Map(map.sites.filter((site) => site.direction === 'in').map((site) => [site.id, site]));
  const outgoing = groupBy(map.edges, (edge) => edge.from);
  const edgesOfSite = new Map<string, MapEdge[]>();
  for (const edge of map.edges) for (const id of edge.sites) edgesOfSite.set(id, [...edgesOfSite.get(id) ?? [], edge]);
  const services = new Set(map.services.map((service) => service.id));
  const arrivalsOf = (site: Site): readonly Arrival[] => unique((edgesOfSite.get(site.id) ?? []).flatMap((edge) => (
    site.direction === 'in' ? [] : services.has(edge.to) ? [...routesFor(routes.get(edge.to) ?? [], site), ...consumersOf(outgoing, inbound, edge.channel, site)] : consumersOf(outgoing, inbound, edge.to, site)
  )));
  const callers = new Map<string, Site[]>();
  for (const site of map.sites) for (const { id } of arrivalsOf(site)) callers.set(id, [...callers.get(id) ?? [], site]);
  return { arrivalsOf, callersOf: ({ id }) => callers.get(id) ?? [] };
}

/** A channel that several patterns or jobs share leads to those of the same name, where that is known; else to all. */
function consumersOf(outgoing: ReadonlyMap<string, readonly MapEdge[]>, inbound: ReadonlyMap<string, Site>, channel: string | undefined, { target }: Site): readonly Arrival[] {
  const sites = (outgoing.get(channel ?? '') ?? []).flatMap((edge) => edge.sites).flatMap((id) => inbound.get(id) ?? []);
  const same = sites.filter((site) => site.target.text === target.text);
  return (same.length > 0 ? same : sites).map(toArrival);
}

function toArrival({ id, file, line, column, target, services }: Site): Arrival {
  return { id, file, line, column, name: target.text, service: services[0] ?? '' };
}

interface Route { readonly method: string; readonly segments: readonly string[]; readonly arrival: Arrival }

function toRoute({ id, file, line, name, service }: EntryPoint): readonly Route[] {
  const match = /^(?:([A-Z]+) )?(\/.*)$/.exec(name);
  return match === null ? [] : [{ method: match[1] ?? '', segments: segmentsOf(match[2] ?? ''), arrival: { id, file, line, name, service } }];
}

/**
 * The routes that a request may mean. Where no path is the same, one may be the end of the other: what stands in front is part of a base address or
 * taken off by a gateway.
 */
function routesFor(routes: readonly Route[], { operation, target }: Site): readonly Arrival[] {
  const path = /^[^/]*(\/[^?#]*)/.exec(target.text)?.[1] ?? '';
  const called = segmentsOf(path);
  const fitting = routes.filter(({ method }) => method === operation || method === '' || method === 'ALL' || method === 'USE');
  const exact = fitting.filter(({ segments }) => segments.length === called.length && isSame(segments, called));
  if (exact.length > 0 || called.length === 0) return mostLiteral(exact);
  return mostLiteral(fitting.filter(({ segments }) => segments.length > 0 && segments.length !== called.length && isEnd(segments, called)));
}

function isEnd(one: readonly string[], other: readonly string[]): boolean {
  const [shorter, longer] = one.length < other.length ? [one, other] : [other, one];
  return shorter.some((segment) => segment !== '*') && isSame(shorter, longer.slice(longer.length - shorter.length));
}

function isSame(one: readonly string[], other: readonly string[]): boolean {
  return one.every((segment, index) => segment === other[index] || segment === '*' || other[index] === '*');
}

/** `/orders/open` is answered by the route of that name rather than by `/orders/:id`. */
function mostLiteral(routes: readonly Route[]): readonly Arrival[] {
  const literals = ({ segments }: Route): number => segments.filter((segment) => segment !== '*').length;
  const most = Math.max(0, ...routes.map(literals));
  return routes.filter((route) => literals(route) === most).map((route) => route.arrival);
}

function groupBy<Item>(items: readonly Item[], keyOf: (item: Item) => string): ReadonlyMap<string, readonly Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) groups.set(keyOf(item), [...groups.get(keyOf(item)) ?? [], item]);
  return groups;
}

function unique(arrivals: readonly Arrival[]): readonly Arrival[] {
  return [...new Map(arrivals.map((arrival) => [arrival.id, arrival])).values()];
}
