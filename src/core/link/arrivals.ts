import type { EntryPoint, MapEdge, Site } from '../model/communication-map';
import { groupBy } from '../model/group-by';
import { fits, isSameMethod, segmentsOf } from './served-paths';

/**
 * Where what a site sends arrives, by its id: entry points of the service that an edge leads to, and inbound sites behind its channel. Sites that
 * arrive nowhere in the workspace are not in it.
 */
export function arrivalsOf(sites: readonly Site[], edges: readonly MapEdge[], entryPoints: readonly EntryPoint[]): ReadonlyMap<string, readonly string[]> {
  const services = new Set(entryPoints.map((entry) => entry.service));
  const routes = groupBy(entryPoints.filter((entry) => entry.kind === 'request').flatMap(toRoute), (route) => route.service);
  const inbound = new Map(sites.filter((site) => site.direction === 'in').map((site) => [site.id, site]));
  const sent = new Map(sites.filter((site) => site.direction !== 'in').map((site) => [site.id, site]));
  const outgoing = groupBy(edges, (edge) => edge.from);
  const answering = groupBy([...inbound.values()].flatMap(toAnswering), ({ service }) => service);
  const found = new Map<string, Set<string>>();
  for (const edge of edges) {
    const behind = (outgoing.get(edge.channel ?? edge.to) ?? []).flatMap((one) => one.sites).flatMap((id) => inbound.get(id) ?? []);
    for (const id of edge.sites) {
      const site = sent.get(id);
      if (site === undefined) continue;
      const arrived = [...askedFor(answering.get(edge.to), site), ...(services.has(edge.to) ? site.target.text.split(' | ').flatMap((path) => routesFor(routes.get(edge.to) ?? [], site.operation, path)) : []), ...(services.has(edge.to) && edge.channel === undefined ? [] : sameName(behind, site))];
      for (const one of arrived) found.set(id, (found.get(id) ?? new Set<string>()).add(one));
    }
  }
  return new Map([...found].map(([id, arrived]) => [id, [...arrived]]));
}

/** A channel that several patterns or jobs share leads to those of the same name, where that is known; else to all. */
function sameName(sites: readonly Site[], { target }: Site): readonly string[] {
  const same = sites.filter((site) => site.target.text === target.text);
  return (same.length > 0 ? same : sites).map((site) => site.id);
}

interface Answering { readonly service: string; readonly site: Site }

/** What may answer a request that has a name: handlers of requests, and of events where the framework acknowledges. */
function toAnswering(site: Site): readonly Answering[] {
  return site.category === 'rpc' || site.category === 'publish' ? site.services.map((service) => ({ service, site })) : [];
}

/** A request through a broker, or of a procedure, is answered where its name is listened to; an address may stand in front of that. */
function askedFor(answering: readonly Answering[] = [], { category, target }: Site): readonly string[] {
  if (category !== 'rpc') return [];
  const asked = target.text.split(' | ');
  const isAsked = (name: string): boolean => name !== '' && asked.some((one) => one === name || one.endsWith(`/${name}`));
  return answering.filter(({ site }) => site.target.text.split(' | ').some(isAsked)).map(({ site }) => site.id);
}

interface Route { readonly id: string; readonly service: string; readonly method: string; readonly segments: readonly string[] }

function toRoute({ id, name, service }: EntryPoint): readonly Route[] {
  const match = /^(?:([A-Z]+) )?(\/.*)$/.exec(name);
  return match === null ? [] : [{ id, service, method: match[1] ?? '', segments: segmentsOf(match[2] ?? '') }];
}

/**
 * The routes that a request may mean. Where no path says the same, one may be the end of the other: what stands in front is part of a base address or
 * taken off by a gateway.
 */
function routesFor(routes: readonly Route[], operation: string, target: string): readonly string[] {
  const called = segmentsOf(/^[^/]*(\/[^?#]*)/.exec(target)?.[1] ?? '');
  const fitting = routes.filter(({ method }) => isSameMethod(method, operation));
  const exact = fitting.filter(({ segments }) => segments.length === called.length && fits(segments, called));
  const said = exact.filter(({ segments }) => segments.some((segment, index) => segment !== '*' && segment === called[index]));
  if (said.length > 0 || called.length === 0) return mostAlike(exact, called);
  const ends = mostAlike(fitting.filter(({ segments }) => segments.length > 0 && segments.length !== called.length && isEnd(segments, called)), called);
  return ends.length > 0 ? ends : mostAlike(exact, called);
}

/** A piece that is not known may be a parameter of the route, not a word of it: nothing else would say that the rest is a prefix. */
function isEnd(served: readonly string[], called: readonly string[]): boolean {
  const common = Math.min(served.length, called.length);
  const [route, path] = [served.slice(-common), called.slice(-common)];
  return route.some((segment) => segment !== '*') && route.every((segment, index) => segment === path[index] || segment === '*');
}

/** `/orders/open` is answered by the route of that name rather than by `/orders/:id`, and `/orders/${id}` by that with the parameter. */
function mostAlike(routes: readonly Route[], called: readonly string[]): readonly string[] {
  const alike = ({ segments }: Route): number => segments.filter((segment, index) => segment === called.at(index - segments.length)).length;
  const most = Math.max(0, ...routes.map(alike));
  return routes.filter((route) => alike(route) === most).map((route) => route.id);
}
