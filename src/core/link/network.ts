import type { Category, MapEdge, MapNode, NodeKind, Service, Site, Style, Target } from '../model/communication-map';
import type { EnvironmentDefault } from '../discover/discovery';
import { createHostBook, type HostBook } from './hosts';
import type { LinkedSite } from './linked-model';

/** Nodes and edges of the map: who talks to whom, through which channel. */
export interface Network { readonly nodes: readonly MapNode[]; readonly edges: readonly MapEdge[] }

interface Draft { readonly from: string; readonly to: string; readonly style: Style; readonly category: Category; readonly channel?: string; readonly confidence: number; readonly site: string }

const CHANNELS: Readonly<Partial<Record<Category, NodeKind>>> = { publish: 'topic', enqueue: 'queue', rpc: 'topic' };
const PROVIDERS: Readonly<Partial<Record<Category, NodeKind>>> = {
  email: 'email', sms: 'sms', push: 'push', storage: 'storage', ai: 'ai', payment: 'payment', saas: 'saas', cache: 'cache', database: 'database', process: 'process',
};

export function buildNetwork(sites: readonly LinkedSite[], services: readonly Service[], environment: readonly EnvironmentDefault[]): Network {
  const book = createHostBook(sites, services, environment);
  const nodes = new Map<string, MapNode>();
  for (const service of services) nodes.set(service.id, { id: service.id, kind: 'service', name: service.name, service: service.id });
  const standingFor = new Set(sites.flatMap((linked) => linked.site.via));
  const drafts = sites.flatMap((linked) => edgesOfSite(linked, sites, book, nodes, standingFor));
  return { nodes: [...nodes.values()].sort((a, b) => compare(a.id, b.id)), edges: joinEdges(drafts) };
}

function edgesOfSite(linked: LinkedSite, sites: readonly LinkedSite[], book: HostBook, nodes: Map<string, MapNode>, standingFor: ReadonlySet<string>): readonly Draft[] {
  const { site } = linked;
  if (standingFor.has(site.id) && !site.target.known) return [];
  const direction = linked.inner?.site.direction ?? site.direction;
  const named = channelNames(site.target);
  return site.services.flatMap((service): readonly Draft[] => {
    const base = { style: site.style, category: site.category, confidence: site.confidence, site: site.id };
    if (direction === 'in') return inbound(linked, service, base, named, nodes, sites);
    if (isChannel(linked)) return named.flatMap((name) => throughChannel(linked, service, base, name, nodes, sites));
    if (site.category === 'grpc') return toGrpc(linked, service, base, sites, book, nodes);
    if (site.category === 'http' || site.category === 'graphql' || site.category === 'soap' || site.category === 'websocket') return toHosts(linked, service, base, book, nodes);
    return toProvider(linked, service, base, nodes);
  });
}

type Base = Omit<Draft, 'from' | 'to' | 'channel'>;

function isChannel(linked: LinkedSite): boolean {
  const { category } = linked.site;
  return category === 'publish' || category === 'enqueue' || category === 'rpc';
}

function channelNames(target: Target): readonly string[] {
  return target.text === '' ? [] : target.text.split(' | ');
}

function systemOf(linked: LinkedSite): string {
  return linked.model.system ?? linked.library.system ?? linked.library.name;
}

function channelNode(linked: LinkedSite, name: string, nodes: Map<string, MapNode>): string {
  const { category } = linked.site;
  const kind = category === 'enqueue' && name.includes('/') ? 'job' : CHANNELS[category] ?? 'topic';
  const family = systemOf(linked).replace(/^bullmq$/, 'bull');
  const id = `${kind}:${family}/${name}`;
  if (!nodes.has(id)) nodes.set(id, { id, kind, name });
  return id;
}

function inbound(linked: LinkedSite, service: string, base: Base, named: readonly string[], nodes: Map<string, MapNode>, sites: readonly LinkedSite[]): readonly Draft[] {
  if (!isChannel(linked)) return [];
  // The answering side of a request is drawn from the asking side.
  if (linked.site.category === 'rpc' && named.some((name) => callersOf(sites, linked, name).length > 0)) return [];
  return named.flatMap((name) => {
    const jobs = linked.site.category === 'enqueue' && !name.includes('/') ? jobsOf(sites, name) : [];
    const channels = jobs.length > 0 ? jobs : [name];
    return channels.map((channel) => ({ ...base, from: channelNode(linked, channel, nodes), to: service }));
  });
}

/** A worker of a queue takes every job that is put into it. */
function jobsOf(sites: readonly LinkedSite[], queue: string): readonly string[] {
  return [...new Set(sites.filter((other) => other.site.category === 'enqueue' && (other.inner?.site.direction ?? other.site.direction) !== 'in')
    .flatMap((other) => channelNames(other.site.target)).filter((name) => name.startsWith(`${queue}/`)))].sort();
}

/** What is done with a queue that carries one kind of job is done with that job. */
function onlyJob(sites: readonly LinkedSite[], linked: LinkedSite, name: string): string {
  const jobs = linked.site.category === 'enqueue' && !name.includes('/') ? jobsOf(sites, name) : [];
  return jobs.length === 1 ? jobs[0] ?? name : name;
}

function callersOf(sites: readonly LinkedSite[], answering: LinkedSite, name: string): readonly LinkedSite[] {
  return sites.filter((other) => other.site.category === 'rpc' && (other.inner?.site.direction ?? other.site.direction) === 'out' && other !== answering && channelNames(other.site.target).includes(name));
}

function throughChannel(linked: LinkedSite, service: string, base: Base, name: string, nodes: Map<string, MapNode>, sites: readonly LinkedSite[]): readonly Draft[] {
  if (linked.site.category !== 'rpc') return [{ ...base, from: service, to: channelNode(linked, onlyJob(sites, linked, name), nodes) }];
  const answering = sites.filter((other) => other.site.category === 'rpc' && other.site.direction === 'in' && channelNames(other.site.target).includes(name)).flatMap((other) => other.site.services);
  const channel = linked.model.throughBroker === undefined ? undefined : channelNode(linked, name, nodes);
  if (answering.length === 0) return [{ ...base, from: service, to: channel ?? channelNode(linked, name, nodes) }];
  return [...new Set(answering)].map((to) => ({ ...base, from: service, to, ...(channel === undefined ? {} : { channel }) }));
}

function toGrpc(linked: LinkedSite, service: string, base: Base, sites: readonly LinkedSite[], book: HostBook, nodes: Map<string, MapNode>): readonly Draft[] {
  const methods = methodsOf(linked);
  const served = sites.filter((other) => other.site.category === 'grpc' && other.site.direction === 'in' && methodsOf(other).some((served) => methods.some((method) => sameMethod(served, method)))).flatMap((other) => other.site.services);
  return served.length > 0 ? [...new Set(served)].map((to) => ({ ...base, from: service, to })) : toHosts(linked, service, base, book, nodes);
}

function methodsOf({ site }: LinkedSite): readonly string[] {
  return channelNames(site.target).map(lastTwo).filter((method) => method !== '');
}

function lastTwo(text: string): string {
  return text.split('/').slice(-2).join('/').replace(/^.*\.(?=[^./]+\/)/, '').toLowerCase();
}

function sameMethod(left: string, right: string): boolean {
  return left === right || left.split('/')[0] === right || right.split('/')[0] === left;
}

function toHosts(linked: LinkedSite, service: string, base: Base, book: HostBook, nodes: Map<string, MapNode>): readonly Draft[] {
  return book.find(linked, service).map((found) => {
    if (!nodes.has(found.node.id)) nodes.set(found.node.id, found.node);
    return { ...base, from: service, to: found.node.id, confidence: Math.min(base.confidence, found.confidence) };
  });
}

function toProvider(linked: LinkedSite, service: string, base: Base, nodes: Map<string, MapNode>): readonly Draft[] {
  const { site } = linked;
  const kind = PROVIDERS[site.category];
  if (kind === undefined) return [];
  const name = providerName(linked, site);
  const scope = kind === 'database' || kind === 'cache' ? `${service.replace(/^service:/, '')}/` : '';
  const id = `${kind}:${scope}${name}`;
  if (!nodes.has(id)) nodes.set(id, { id, kind, name });
  return [{ ...base, from: service, to: id }];
}

function providerName(linked: LinkedSite, site: Site): string {
  if (site.category === 'process' && /^[a-z]+:\/\//i.test(site.target.text)) return linked.library.name;
  if (site.category === 'process') return /^[\w./-]+/.exec(site.target.text)?.[0]?.replace(/^.*\//, '') ?? site.library;
  if (site.category === 'storage') return site.target.text.split('/')[0]?.replace(/^$/, site.library) ?? site.library;
  return linked.library.system ?? linked.library.name.replace(/^@[^/]+\/(client-)?/, '');
}

function joinEdges(drafts: readonly Draft[]): readonly MapEdge[] {
  const joined = new Map<string, MapEdge>();
  for (const draft of drafts) {
    const id = [draft.from, draft.to, draft.style, draft.category, ...(draft.channel === undefined ? [] : [draft.channel])].join(' ');
    const known = joined.get(id);
    const sites = [...new Set([...(known?.sites ?? []), draft.site])];
    joined.set(id, {
      id, from: draft.from, to: draft.to, style: draft.style, category: draft.category, ...(draft.channel === undefined ? {} : { channel: draft.channel }),
      confidence: Math.max(known?.confidence ?? 0, draft.confidence), sites, findings: [],
    });
  }
  return [...joined.values()].sort((a, b) => compare(a.id, b.id));
}

export function compare(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}
