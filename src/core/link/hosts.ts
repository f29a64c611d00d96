import type { EnvironmentDefault } from '../discover/discovery';
import type { MapNode, Service, TargetPart } from '../model/communication-map';
import type { LinkedSite } from './linked-model';

/** Finds out who answers a URL: a service of the workspace by its names or its routes, or somebody outside. */
export interface HostBook {
  find(linked: LinkedSite, from: string): readonly { readonly node: MapNode; readonly confidence: number }[];
}

interface Route { readonly method: string; readonly segments: readonly string[]; readonly service: string }

export function createHostBook(sites: readonly LinkedSite[], services: readonly Service[], environment: readonly EnvironmentDefault[]): HostBook {
  const names = namesOf(services);
  const routes = routesOf(sites);
  return {
    find: (linked, from) => {
      const host = hostOf(linked.site.target.parts, environment, from);
      if (host !== undefined) return [byHost(host, names, routes, linked, from)].flatMap((found) => found ?? []);
      const served = byRoute(linked, routes, from);
      return served === undefined ? [] : [{ node: serviceNode(served, services), confidence: 0.7 }];
    },
  };
}

function namesOf(services: readonly Service[]): ReadonlyMap<string, Service> {
  const names = new Map<string, Service>();
  for (const service of services) {
    const last = service.root.split('/').at(-1) ?? '';
    for (const name of [service.name, last, ...service.aliases]) if (name !== '' && !names.has(plain(name))) names.set(plain(name), service);
  }
  return names;
}

function plain(name: string): string {
  return name.toLowerCase().replace(/:\d+$/, '').replace(/^@[^/]+\//, '');
}

function serviceNode(id: string, services: readonly Service[]): MapNode {
  return { id, kind: 'service', name: services.find((service) => service.id === id)?.name ?? id, service: id };
}

/** The host of a target, with environment variables read where the repository says their value; `$NAME` where it does not. */
function hostOf(parts: readonly TargetPart[], environment: readonly EnvironmentDefault[], from: string): string | undefined {
  const [first] = parts;
  if (first === undefined) return undefined;
  if ('known' in first) return knownHost(first.known, parts.length > 1);
  return first.because === 'environment' ? variableHost(first.hole, environment, from) : undefined;
}

const SCHEME = /^[a-z][a-z0-9+.-]*:\/\//i;

/** A first segment is a host when it looks like one and something follows it; a bare word or a path is none. */
function knownHost(text: string, isFollowed: boolean): string | undefined {
  const host = text.replace(SCHEME, '').split('/')[0] ?? '';
  const looksLikeHost = /^[\w.-]+(:\d+)?$/.test(host) && /[a-z]/i.test(host) && !text.startsWith('/');
  return looksLikeHost && (isFollowed || text.includes('/') || host.includes('.')) ? host : undefined;
}

function variableHost(name: string, environment: readonly EnvironmentDefault[], from: string): string {
  const given = environment.find((entry) => entry.name === name && entry.service === from) ?? environment.find((entry) => entry.name === name);
  const host = given?.value.replace(SCHEME, '').split('/')[0] ?? '';
  return host === '' ? `$${name}` : host;
}

function byHost(host: string, names: ReadonlyMap<string, Service>, routes: readonly Route[], linked: LinkedSite, from: string): { readonly node: MapNode; readonly confidence: number } | undefined {
  if (host.startsWith('$')) return byVariable(host.slice(1), names, routes, linked, from);
  const bare = plain(host);
  const service = names.get(bare) ?? names.get(bare.split('.')[0] ?? '');
  if (service !== undefined && (names.has(bare) || /\.(svc|local|internal|cluster)|^[^.]+\.[^.]+$/.test(bare))) return { node: serviceNode(service.id, [service]), confidence: 0.95 };
  if (/^(localhost|127\.0\.0\.1|0\.0\.0\.0)$/.test(bare) || /\.svc\.cluster\.local$/.test(bare)) {
    const served = byRoute(linked, routes, from);
    if (served !== undefined) return { node: { id: served, kind: 'service', name: served, service: served }, confidence: 0.8 };
  }
  return { node: { id: `external:${bare}`, kind: 'external', name: bare }, confidence: 0.9 };
}

/** `ORDERS_SERVICE_URL` names the service `orders`, `PAYMENTS_API_HOST` the service `payments`. */
function byVariable(name: string, names: ReadonlyMap<string, Service>, routes: readonly Route[], linked: LinkedSite, from: string): { readonly node: MapNode; readonly confidence: number } | undefined {
  const served = byRoute(linked, routes, from);
  if (served !== undefined) return { node: { id: served, kind: 'service', name: served, service: served }, confidence: 0.9 };
  const stem = name.toLowerCase().replace(/_(base|public|internal|private)(?=_)/g, '').replace(/_?(url|uri|host|addr|address|endpoint|origin|base|api|svc)s?$/g, '').replace(/_?(api|svc)$/, '').replaceAll('_', '-').replace(/^(next-public|vite|react-app|expo-public)-/, '');
  const service = names.get(stem) ?? names.get(stem.replace(/-service$/, '')) ?? names.get(`${stem}-service`);
  if (service !== undefined) return { node: { id: service.id, kind: 'service', name: service.name, service: service.id }, confidence: 0.85 };
  return { node: { id: `external:${name}`, kind: 'external', name }, confidence: 0.6 };
}

function routesOf(sites: readonly LinkedSite[]): readonly Route[] {
  return sites.filter((linked) => linked.site.category === 'route' && linked.site.direction === 'in').flatMap((linked) => {
    const segments = segmentsOf(linked.site.target.text);
    return segments.length === 0 ? [] : linked.site.services.map((service) => ({ method: linked.site.operation, segments, service }));
  });
}

function segmentsOf(path: string): readonly string[] {
  return path.replace(/^[^/]*(?=\/)/, '').split('/').filter((segment) => segment !== '').map((segment) => (/^[:{[$*]|\$\{/.test(segment) ? '*' : segment.toLowerCase()));
}

/** The one other service that serves the path of a call; `undefined` when none does or several do. */
function byRoute(linked: LinkedSite, routes: readonly Route[], from: string): string | undefined {
  const segments = segmentsOf(linked.site.target.text.includes('/') ? linked.site.target.text : '');
  if (!segments.some((segment) => segment !== '*')) return undefined;
  const found = new Set(routes.filter((route) => sameMethod(route.method, linked.site.operation) && sameSegments(route.segments, segments)).map((route) => route.service));
  const [only] = [...found].filter((service) => service !== from || found.size === 1);
  return found.size === 1 || (found.size === 2 && found.has(from)) ? only : undefined;
}

function sameMethod(served: string, called: string): boolean {
  return served === called || served === '' || called === '' || served === 'ALL' || served === 'USE';
}

function sameSegments(served: readonly string[], called: readonly string[]): boolean {
  return served.length === called.length && served.some((segment) => segment !== '*') && served.every((segment, index) => segment === called[index] || segment === '*' || called[index] === '*');
}
