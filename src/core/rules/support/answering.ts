import type { Entry } from '../../link/handlers';
import type { LinkedModel, LinkedSite } from '../../link/linked-model';
import { isServedBy } from '../../link/served-paths';
import { groupBy } from '../../model/group-by';
import { neighboursOf, type Neighbours } from './neighbours';

/** The handler that answers a request of another service, and how sure that is. */
export interface Answered { readonly entry: Entry; readonly service: string; readonly confidence: number }

/** Finds the handler at the other end of a request, where exactly one answers it. */
export function answeredBy(model: LinkedModel): (linked: LinkedSite) => Answered | undefined {
  return model.about('answered by', model.graph, () => findAnswering(model));
}

function findAnswering(model: LinkedModel): (linked: LinkedSite) => Answered | undefined {
  const neighbours = neighboursOf(model);
  const services = new Map(model.entryPoints.map(({ id, service }) => [id, service]));
  const entries = groupBy(model.entries.filter(({ kind }) => kind === 'request' || kind === 'consumer'), ({ kind, file, line, name }) => services.get(`${kind}:${file.file}:${line}:${name}`));
  const sureness = new Map<string, number>();
  for (const { sites, to, confidence } of model.edges) for (const site of sites) sureness.set(`${site} ${to}`, confidence);
  const routes = new Map<string, readonly Entry[]>();
  const serving = (service: string, { site }: LinkedSite): readonly Entry[] => {
    const path = site.target.text.replace(/[?#].*$/, '').replace(/^[^/]*/, '');
    const key = `${service} ${site.operation} ${path}`;
    const found = routes.get(key) ?? (entries.get(service) ?? []).filter((entry) => serves(entry, site.operation, path));
    routes.set(key, found);
    return found;
  };
  const handlers = new Map<string, ReadonlyMap<string, readonly Entry[]>>();
  const handling = (service: string, { site }: LinkedSite): readonly Entry[] => {
    const known = handlers.get(service) ?? byRegistration(neighbours, entries.get(service) ?? []);
    handlers.set(service, known);
    return known.get(answeringKey(site)) ?? [];
  };
  return (linked) => {
    const called = neighbours.targetsOf(linked).filter(({ kind }) => kind === 'service');
    const [target] = called;
    if (target === undefined || called.length > 1) return undefined;
    const found = linked.site.category === 'http' ? serving(target.id, linked) : handling(target.id, linked);
    const [only] = found;
    return only === undefined || found.length > 1 ? undefined : { entry: only, service: target.id, confidence: sureness.get(`${linked.site.id} ${target.id}`) ?? 0 };
  };
}

function serves(entry: Entry, method: string, path: string): boolean {
  const [, served = '', route] = /^(?:([A-Z]+) )?(\/.*)$/.exec(entry.name) ?? [];
  return entry.kind === 'request' && route !== undefined && isServedBy(served, route, method, path);
}

/** Entry points by what they are registered for. */
function byRegistration(neighbours: Neighbours, entries: readonly Entry[]): ReadonlyMap<string, readonly Entry[]> {
  const pairs = entries.flatMap((entry) => [...new Set(neighbours.registrationsOf(entry).map(({ site }) => answeringKey(site)))].map((key) => ({ key, entry })));
  return new Map([...groupBy(pairs, ({ key }) => key)].map(([key, found]) => [key, found.map(({ entry }) => entry)]));
}

/** The same for a request and for the registration that answers it. */
function answeringKey({ category, target: { text } }: LinkedSite['site']): string {
  return `${category} ${category === 'grpc' ? methodOf(text) : text}`;
}

/** `shop.OrderService/Get` → `OrderService/Get`. */
function methodOf(text: string): string {
  return text.split('/').slice(-2).join('/').replace(/^.*\./, '').toLowerCase();
}
