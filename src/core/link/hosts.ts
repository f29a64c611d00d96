import type { EnvironmentDefault } from '../discover/discovery';
import type { Gateway } from '../discover/gateways';
import { isWithin } from '../discover/paths';
import type { MapNode, Service } from '../model/communication-map';
import { addressesOf, toAddress, type Address } from './addresses';
import { createGateways, type Gateways } from './gateways';
import type { LinkedSite } from './linked-model';
import type { ServedPaths } from './served-paths';
import { createServiceNames, isThisMachine, type ServiceNames } from './service-names';

/** Who answers a call, how sure that is, and what says so. */
export interface Answering { readonly node: MapNode; readonly confidence: number; readonly because: string }

/** Finds out who answers a URL: a service of the workspace by its names, its routes or a gateway, or somebody outside. */
export interface HostBook {
  readonly find: (linked: LinkedSite, from: string) => readonly Answering[];
  /** The service that the host or the variable of every alternative names, with the path that is asked for there. */
  readonly named: (linked: LinkedSite, from: string) => Named | undefined;
}

export interface Named { readonly service: string; readonly path: string }

interface Book {
  readonly services: readonly Service[];
  readonly names: ServiceNames;
  readonly paths: ServedPaths;
  readonly gateways: Gateways;
  readonly environment: readonly EnvironmentDefault[];
}

interface Found { readonly service: string; readonly confidence: number; readonly because: string }
interface Call { readonly method: string; readonly from: string; readonly isHttp: boolean }

export interface HostSources {
  readonly services: readonly Service[];
  readonly environment: readonly EnvironmentDefault[];
  readonly gateways: readonly Gateway[];
  readonly paths: ServedPaths;
}

export function createHostBook({ services, environment, gateways, paths }: HostSources): HostBook {
  const names = createServiceNames(answeringServices(services, paths), environment);
  const book: Book = { services, names, paths, environment, gateways: createGateways(gateways, (host, owner) => serviceAt(names, environment, host, owner)) };
  return { find: perSite((linked, from) => answering(book, linked, from)), named: perSite((linked, from) => named(book, linked, from)) };
}

/** A published package that serves nothing is called by nobody, whatever its name; where there is nothing else, libraries are what runs. */
function answeringServices(services: readonly Service[], { all }: ServedPaths): readonly Service[] {
  if (services.every(({ kind }) => kind === 'library')) return services;
  const serving = new Set(all.map(({ service }) => service));
  return services.filter(({ id, kind }) => kind !== 'library' || serving.has(id));
}

/** Found once for each site and service it is sent from. */
function perSite<Result>(find: (linked: LinkedSite, from: string) => Result): (linked: LinkedSite, from: string) => Result {
  const known = new WeakMap<LinkedSite, Map<string, { readonly result: Result }>>();
  return (linked, from) => {
    const bySender = known.get(linked) ?? new Map<string, { readonly result: Result }>();
    known.set(linked, bySender);
    const found = bySender.get(from) ?? { result: find(linked, from) };
    bySender.set(from, found);
    return found.result;
  };
}

function named(book: Book, linked: LinkedSite, from: string): Named | undefined {
  const found = addressesOf(linked.alternatives, book.environment, from).map((address) => ({ path: address.path, service: nameIn(book, address) }));
  const [first] = found;
  if (first?.service === undefined || found.some(({ service, path }) => service !== first.service || path !== first.path)) return undefined;
  return { service: first.service, path: first.path };
}

function nameIn({ names, gateways }: Book, { kind, name, path, variable }: Address): string | undefined {
  if (kind === 'host') return gateways.behind(name, path) === undefined ? names.byHost(name) : undefined;
  return kind === 'variable' && variable !== undefined ? names.byVariable(variable) : undefined;
}

/** The services if there are any; what two alternatives of one target say is the better known of them. */
function answering(book: Book, linked: LinkedSite, from: string): readonly Answering[] {
  const { site } = linked;
  const call: Call = { method: site.operation, from, isHttp: site.category !== 'grpc' };
  const addresses = addressesOf(linked.alternatives.filter((parts) => call.isHttp || !isBareMethod(parts)), book.environment, from);
  const found = addresses.flatMap((address) => serviceOf(book, address, call) ?? []);
  const best = Math.max(...found.map((one) => one.confidence));
  const services = [...new Map(found.filter((one) => one.confidence === best).map((one) => [one.service, one])).values()];
  if (services.length > 0) return services.map(({ service, confidence, because }) => ({ node: serviceNode(service, book.services), confidence, because }));
  return externals(call.isHttp ? addresses.map((address) => sentOutside(book, address, from)) : addresses);
}

/** What is asked of the caller's own origin goes to the host that a gateway sends it to, also where nobody here has that. */
function sentOutside({ gateways }: Book, address: Address, from: string): Address {
  const host = address.kind === 'same' ? gateways.outside(from, address.path) : undefined;
  return host === undefined ? address : { ...toAddress(host.includes('://') ? host : `http://${host}`, undefined), path: address.path };
}

/** `shop.OrderService/Get` without an address in front. */
function isBareMethod([first]: LinkedSite['alternatives'][number]): boolean {
  return first !== undefined && 'known' in first && /^(?:[\w]+\.)*[A-Z]\w*\/\w+$/.test(first.known);
}

function serviceNode(id: string, services: readonly Service[]): MapNode {
  return { id, kind: 'service', name: services.find((service) => service.id === id)?.name ?? id, service: id };
}

function serviceOf(book: Book, address: Address, call: Call): Found | undefined {
  switch (address.kind) {
    case 'host': return byHost(book, address, call);
    case 'variable': return byVariable(book, address, call);
    case 'same': return call.isHttp ? sameOrigin(book, address, call) : undefined;
    case 'unknown': return byProperty(book, address, call) ?? (call.isHttp ? byPath(book, address, call, 0.7) ?? throughGateway(book, address, call, 0.6) : undefined);
  }
}

function byHost(book: Book, address: Address, call: Call): Found | undefined {
  const behind = book.gateways.behind(address.name, address.path);
  const [sent] = behind ?? [];
  if (sent !== undefined) return { service: sent, confidence: 0.85, because: `a gateway sends /${address.path} there` };
  const service = book.names.byHost(address.name);
  if (service !== undefined) return inImage(book, service, address, call) ?? { service, confidence: 0.95, because: `${address.name} is its name` };
  const isLocal = isThisMachine(address.name) || behind !== undefined;
  return isLocal && call.isHttp ? byVariable(book, address, call) : undefined;
}

/** An image of a whole folder runs the services in it too: the only one there that serves the path, where what is called like the host does not. */
function inImage({ services, paths }: Book, service: string, { name, path }: Address, { method, isHttp }: Call): Found | undefined {
  const folder = services.find(({ id }) => id === service)?.root;
  const serving = isHttp && folder !== undefined ? paths.find(method, path) : new Map<string, number>();
  if (folder === undefined || serving.has(service)) return undefined;
  const [only, another] = services.filter(({ id, root }) => serving.has(id) && isWithin(root, folder));
  return only === undefined || another !== undefined ? undefined : { service: only.id, confidence: 0.85, because: `only it serves /${path} of what runs at ${name}` };
}

/** A variable that names a service, else the only one that serves the path. */
function byVariable(book: Book, address: Address, call: Call): Found | undefined {
  const { variable } = address;
  const named = variable === undefined ? undefined : byWords(book, variable);
  if (named !== undefined) return { service: named, confidence: 0.85, because: `${variable ?? ''} is named after it` };
  return call.isHttp ? byPath(book, address, call, 0.8) : undefined;
}

/** A setting that nobody here knows may still be named as a variable is: `settings.apis.orders.url`, `config.ordersUrl`. Nobody calls himself so, nor by a URL who only takes messages. */
function byProperty(book: Book, { property = '' }: Address, { from, isHttp }: Call): Found | undefined {
  const service = byWords(book, property);
  return service === undefined || service === from || (isHttp && book.paths.withoutUrl.includes(service)) ? undefined : { service, confidence: 0.75, because: `${property} is named after it` };
}

/** What the settings of several services stand below: `services.orders` is the address of `orders`. */
const GROUP = /^(?:micro)?services?(?:_?urls?)?$|^(?:service_?)?(?:urls|hosts|endpoints|apis)$/i;

/** The service that a variable or the path of a setting names. */
function byWords({ names }: Book, path: string): string | undefined {
  const words = path.split('.').map((word) => word.replace(/(?<=[a-z0-9])(?=[A-Z])/g, '_'));
  const grouped = words.flatMap((word, index) => (GROUP.test(words[index - 1] ?? '') ? [`${word}_service`] : []));
  return [...words.map((_, index) => words.slice(index).join('_')), ...grouped].map((name) => names.byVariable(name)).find((id) => id !== undefined);
}

/** A gateway's rule, then the caller's own routes, then the only other service that serves the path. */
function sameOrigin(book: Book, address: Address, call: Call): Found | undefined {
  return throughGateway(book, address, call, 0.9) ?? byPath(book, address, call, 0.75);
}

function throughGateway({ gateways }: Book, address: Address, { from }: Call, confidence: number): Found | undefined {
  const { path } = address;
  const service = gateways.sameOrigin(from, path);
  if (service === undefined || (address.kind === 'unknown' && service === from)) return undefined;
  return { service, confidence, because: `a gateway sends /${path} there` };
}

/** The only one that serves the path, if that tells who it is; the caller comes first where it asks its own origin. */
function byPath({ paths }: Book, { kind, path }: Address, { method, from }: Call, confidence: number): Found | undefined {
  const serving = paths.find(method, path);
  const because = `only it serves /${path}`;
  if (kind === 'same' && serving.has(from)) return { service: from, confidence, because };
  const [only, another] = serving;
  return only === undefined || another !== undefined || only[1] === 0 ? undefined : { service: only[0], confidence, because };
}

/** The service at a host as a gateway or a variable writes it: `orders:3000`, `http://orders`, `${ORDERS_HOST}:80`. */
function serviceAt(names: ServiceNames, environment: readonly EnvironmentDefault[], host: string, owner: string | undefined): string | undefined {
  const variable = /^(?:[a-z]+:\/\/)?\$\{?(\w+)/i.exec(host)?.[1];
  if (variable !== undefined) {
    const values = addressesOf([[{ hole: variable, because: 'environment' }]], environment, owner ?? '');
    return values.flatMap((value) => (value.kind === 'host' ? names.byHost(value.name) ?? [] : []))[0] ?? names.byVariable(variable);
  }
  const address = toAddress(host.includes('://') ? host : `http://${host}`, undefined);
  return address.kind === 'host' ? names.byHost(address.name) : undefined;
}

/** Stands where somebody is to write a host of his own: `your-domain.com`, `example.com`. */
const PLACEHOLDER = /(?:^|[.-])(?:your[-_]|your(?:domain|project|tenant|app|site|host|server|company)\b|x{3,}|placeholder|change-?me|replace-?me)|^(?:www\.|api\.)?example\.\w+$/i;

/** Ends names of variables that lead to nobody: one of them stands in a URL only where a whole table of settings may. */
const NO_ADDRESS = /(?:password|passwd|secret|token|credentials?|(?:api|access|private)_?key)$/i;

/** Hosts that nobody here serves; this machine and what is to be replaced are no names of anybody, but a variable that leads there is. */
function externals(addresses: readonly Address[]): readonly Answering[] {
  const hosts = addresses.filter((address) => address.kind === 'host' && !isThisMachine(address.name)).map(({ name }) => ({ name: name.replace(/:\d+$/, ''), confidence: 0.9, because: 'nobody here has this host' }));
  const named = hosts.filter(({ name }) => !PLACEHOLDER.test(name));
  const variables = addresses.flatMap(({ kind, name, variable }) => (kind === 'variable' ? [name] : kind === 'host' ? [variable ?? ''] : []))
    .filter((name) => /\w/.test(name) && !NO_ADDRESS.test(name)).map((name) => ({ name, confidence: 0.6, because: 'only the variable is known' }));
  const [best = []] = [named, variables, hosts].filter(({ length }) => length > 0);
  const chosen = new Map(best.map((one) => [one.name, one]));
  return [...chosen.values()].map(({ name, confidence, because }) => ({ node: { id: `external:${name}`, kind: 'external', name }, confidence, because }));
}
