import type { Entry } from '../../link/handlers';
import type { LinkedModel, LinkedSite } from '../../link/linked-model';
import { isServedBy } from '../../link/served-paths';
import { groupBy } from '../../model/group-by';
import { neighboursOf } from './neighbours';

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
  return (linked) => {
    const called = neighbours.targetsOf(linked).filter(({ kind }) => kind === 'service');
    const [target] = called;
    if (target === undefined || called.length > 1) return undefined;
    const found = linked.site.category === 'http' ? serving(target.id, linked) : (entries.get(target.id) ?? []).filter((entry) => answers(linked, neighbours.registrationsOf(entry)));
    const [only] = found;
    return only === undefined || found.length > 1 ? undefined : { entry: only, service: target.id, confidence: sureness.get(`${linked.site.id} ${target.id}`) ?? 0 };
  };
}

function serves(entry: Entry, method: string, path: string): boolean {
  const [, served = '', route] = /^(?:([A-Z]+) )?(\/.*)$/.exec(entry.name) ?? [];
  return entry.kind === 'request' && route !== undefined && isServedBy(served, route, method, path);
}

function answers({ site }: LinkedSite, registrations: readonly LinkedSite[]): boolean {
  return registrations.some((other) => other.site.category === site.category && (site.category === 'grpc' ? methodOf(other.site.target.text) === methodOf(site.target.text) : other.site.target.text === site.target.text));
}

/** `shop.OrderService/Get` → `OrderService/Get`. */
function methodOf(text: string): string {
  return text.split('/').slice(-2).join('/').replace(/^.*\./, '').toLowerCase();
}
