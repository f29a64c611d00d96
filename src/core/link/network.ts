import { byCodeUnit } from '../model/by-code-unit';
import type { Category, MapEdge, MapNode, Service, Style } from '../model/communication-map';
import { asEachLibrary, channelNames, createChannels, directionOf, isChannel, type ChannelEnds, type Channels } from './channels';
import type { Answering, HostBook } from './hosts';
import type { LinkInput } from './link-input';
import type { LinkedSite } from './linked-model';
import { functionsMeant } from './invoked-functions';
import { providerOf } from './providers';

/** Nodes and edges of the map: who talks to whom, through which channel. */
export interface Network { readonly nodes: readonly MapNode[]; readonly edges: readonly MapEdge[] }

interface Draft {
  readonly from: string;
  readonly to: string;
  readonly style: Style;
  readonly category: Category;
  readonly channel?: string;
  readonly confidence: number;
  readonly because?: string;
  readonly site: string;
  /** Looks after what is in a queue and sends nothing. */
  readonly isUpkeep?: boolean;
}

interface Drawing {
  readonly sites: readonly LinkedSite[];
  readonly book: HostBook;
  readonly surroundings: LinkInput['surroundings'];
  readonly namedFunctions: LinkInput['namedFunctions'];
  readonly channels: Channels;
  readonly nodes: Map<string, MapNode>;
  /** Whether a site leads somewhere itself, and no caller says better where. */
  readonly isDrawn: (linked: LinkedSite) => boolean;
  /** Services with resolvers. */
  readonly graphql: ReadonlySet<string>;
  /** Sites that serve a gRPC method, by its name without package. */
  readonly served: ReadonlyMap<string, readonly LinkedSite[]>;
}

export function buildNetwork(written: readonly LinkedSite[], { services, surroundings, namedFunctions }: Pick<LinkInput, 'services' | 'surroundings' | 'namedFunctions'>, book: HostBook, ends: ChannelEnds): Network {
  const sites = written.flatMap(asEachLibrary);
  const standingFor = new Set(written.flatMap((linked) => linked.site.via));
  const decided = new Set(written.flatMap(decidedBehind));
  const isDrawn = ({ site }: LinkedSite): boolean => !standingFor.has(site.id) || (site.target.known && !decided.has(site.id));
  const drawing: Drawing = {
    sites, book, surroundings, namedFunctions, isDrawn, channels: createChannels(sites.filter((linked) => directionOf(linked) === 'in' || isDrawn(linked)), ends), nodes: new Map(services.map((service) => [service.id, { id: service.id, kind: 'service', name: service.name, service: service.id }])),
    served: servedMethods(sites),
    graphql: new Set(sites.flatMap(({ site }) => (site.category === 'graphql' && site.direction === 'in' ? site.services : []))),
  };
  const drafts = sites.flatMap((linked) => edgesOfSite(drawing, linked));
  const edges = joinEdges(withoutUpkeep(drafts));
  const idle = idleLibraries(services, edges);
  return { nodes: [...drawing.nodes.values()].filter((node) => !idle.has(node.id)).sort((a, b) => byCodeUnit(a.id, b.id)), edges };
}

/** Sites at one of several channels whose callers say at which. */
function decidedBehind(linked: LinkedSite): readonly string[] {
  const { inner } = linked;
  return inner !== undefined && isChannel(linked) && channelNames(linked).length < channelNames(inner).length ? [inner.site.id] : [];
}

/** Libraries beside services that talk to nobody. */
function idleLibraries(services: readonly Service[], edges: readonly MapEdge[]): ReadonlySet<string> {
  if (services.every((service) => service.kind === 'library')) return new Set();
  const talking = new Set(edges.flatMap((edge) => [edge.from, edge.to]));
  return new Set(services.filter((service) => service.kind === 'library' && !talking.has(service.id)).map((service) => service.id));
}

type Base = Omit<Draft, 'from' | 'to' | 'channel'>;

function edgesOfSite(drawing: Drawing, linked: LinkedSite): readonly Draft[] {
  const { site } = linked;
  if (!drawing.isDrawn(linked)) return [];
  return site.services.flatMap((service): readonly Draft[] => {
    const base = { style: site.style, category: site.category, confidence: site.confidence, site: site.id, ...(linked.isDeclared === true ? { because: `its deployment has it start \`${site.api}\` in ${site.file}` } : {}) };
    if (directionOf(linked) === 'in') return inbound(drawing, linked, service, base);
    const started = startedServices(drawing, linked);
    if (started.length > 0) return started.map((to) => ({ ...base, from: service, to }));
    if (isChannel(linked)) return outbound(drawing, linked, service, base);
    if (site.category === 'grpc') return toGrpc(drawing, linked, service, base);
    if (site.category === 'sse') return toReaders(drawing, linked, service, base);
    if (site.category === 'graphql') return toGraphql(drawing, linked, service, base);
    if (ADDRESSED.has(site.category)) return isAddressed(linked) ? toAnswering(drawing, drawing.book.find(linked, service), service, base) : [];
    return toProvider(drawing, linked, service, base);
  });
}

/** Those whose functions are started by their names, which nothing stands in between. */
function startedServices({ nodes, namedFunctions }: Drawing, linked: LinkedSite): readonly string[] {
  return [...new Set(functionsMeant(namedFunctions, linked).map(({ service }) => service))].filter((service) => nodes.has(service));
}

const ADDRESSED: ReadonlySet<Category> = new Set<Category>(['http', 'soap', 'websocket']);

/** What is sent over a WebSocket may only name its event or its room: `orders.created` is no host. */
function isAddressed({ site, model }: LinkedSite): boolean {
  return site.category !== 'websocket' || site.operation === 'connect' || model.target?.includes('receiver.base') === true;
}

function inbound({ channels, nodes }: Drawing, linked: LinkedSite, service: string, base: Base): readonly Draft[] {
  const names = isChannel(linked) && !isDirect(linked) ? channelNames(linked) : [];
  if (countsWhenAsked(linked) && !names.some((name) => channels.isAsked(linked, name))) return [];
  const isDrawn = (name: string): boolean => !channels.isOnlyAsked(linked, name);
  return names.filter(isDrawn).flatMap((name) => channels.covered(linked, name).filter(isDrawn))
    .map((name) => ({ ...base, from: noted(nodes, channels.nodeOf(linked, name, service)), to: service }));
}

/** Requests that come straight from whoever asks; nothing stands in between that could be drawn. */
function isDirect({ site, model }: LinkedSite): boolean {
  return site.category === 'rpc' && model.throughBroker === undefined && model.switches === undefined;
}

/** Where nobody asks, nothing tells that there is a channel that others send to. */
function countsWhenAsked({ model: { throughBroker } }: LinkedSite): boolean {
  return throughBroker === 'native' || throughBroker === 'perhaps';
}

function outbound(drawing: Drawing, linked: LinkedSite, service: string, base: Base): readonly Draft[] {
  const { channels, nodes } = drawing;
  const names = channels.namesOf(linked);
  return (names.length === 0 && linked.site.category === 'rpc' ? [''] : names).flatMap((name): readonly Draft[] => {
    if (linked.site.category !== 'rpc') {
      const isUpkeep = linked.site.category === 'enqueue' && linked.site.operation === '' && linked.model.waits !== true;
      const queue = noted(nodes, channels.nodeOf(linked, name, service));
      return [{ ...base, from: service, to: queue, ...(isUpkeep ? { isUpkeep } : {}) }, ...deliveries(drawing, linked, service, { ...base, from: queue })];
    }
    const able = [...new Set(channels.answering(linked, name).flatMap((other) => other.site.services))];
    const answering = linked.model.throughBroker === true && able.length > 1 ? able.filter((to) => to !== service) : able;
    if (answering.length === 0) return unanswered(drawing, linked, name, service, base);
    const channel = linked.model.throughBroker === undefined ? undefined : noted(nodes, channels.nodeOf(linked, name, service));
    return answering.map((to) => ({ ...base, from: service, to, ...(channel === undefined ? {} : { channel }) }));
  });
}

/** A queue whose messages are addressed to a URL posts them there. */
function deliveries({ book, nodes }: Drawing, linked: LinkedSite, service: string, base: Base & { readonly from: string }): readonly Draft[] {
  if (linked.site.category !== 'enqueue' || !linked.site.target.text.split(' | ').every((name) => /^(?:https?:\/\/|\$\{)[^ ]+\//.test(name))) return [];
  const posted = { ...linked, site: { ...linked.site, operation: 'POST' } };
  return book.find(posted, service).flatMap(({ node, confidence, because }) => (node.kind === 'service' ? [{ ...base, to: noted(nodes, node), confidence: Math.min(base.confidence, confidence), because }] : []));
}

/** What a messaging library asks for goes through a channel; what others ask for goes to an address, unless that is a broker's own. */
function unanswered({ book, channels, nodes }: Drawing, linked: LinkedSite, name: string, service: string, base: Base): readonly Draft[] {
  const isMessaging = linked.model.throughBroker !== undefined || linked.model.switches !== undefined;
  if (isMessaging) return name === '' ? [] : [{ ...base, from: service, to: noted(nodes, channels.nodeOf(linked, name, service)) }];
  const answering = channels.procedures(linked, name);
  const [only] = answering.includes(service) ? [service] : answering;
  if (only !== undefined && (only === service || answering.length === 1)) return [{ ...base, from: service, to: only, confidence: Math.min(base.confidence, 0.8), because: 'only it answers such requests' }];
  return toAnswering({ nodes }, book.find(linked, service).filter((found) => !BROKER.test(found.node.name)), service, base);
}

const BROKER = /(?:^|[^a-z])(?:rmq|rabbit|rabbitmq|amqp|kafka|nats|redis|mqtt|broker|tcp)(?:$|[^a-z])/i;

function toGrpc(drawing: Drawing, linked: LinkedSite, service: string, base: Base): readonly Draft[] {
  const methods = methodsOf(linked);
  const serving = methods.flatMap((method) => [...(drawing.served.get(method) ?? []), ...(drawing.served.get(method.split('/')[0] ?? '') ?? [])]);
  const found = [...new Set(serving.flatMap((other) => other.site.services))];
  return found.length > 0 ? found.map((to) => ({ ...base, from: service, to, because: `it serves ${methods.join(' or ')}` })) : toAnswering(drawing, drawing.book.find(linked, service), service, base);
}

/** Where no address is known: the service itself if it has resolvers, else the only one that has. */
function toGraphql(drawing: Drawing, linked: LinkedSite, service: string, base: Base): readonly Draft[] {
  const addressed = toAnswering(drawing, drawing.book.find(linked, service), service, base);
  const [only, another] = drawing.graphql.has(service) ? [service] : drawing.graphql;
  if (addressed.length > 0 || only === undefined || another !== undefined) return addressed;
  return [{ ...base, from: service, to: only, confidence: Math.min(base.confidence, 0.7), because: 'only it answers GraphQL' }];
}

function servedMethods(sites: readonly LinkedSite[]): ReadonlyMap<string, readonly LinkedSite[]> {
  const served = new Map<string, LinkedSite[]>();
  for (const linked of sites) {
    if (linked.site.category !== 'grpc' || linked.site.direction !== 'in') continue;
    for (const method of methodsOf(linked)) served.set(method, [...(served.get(method) ?? []), linked]);
  }
  return served;
}

function methodsOf({ site }: LinkedSite): readonly string[] {
  return [...new Set(site.target.text.split(' | ').map(lastTwo).filter((method) => method !== ''))];
}

/** `shop.OrderService/Get` as `orderservice/get`. */
function lastTwo(text: string): string {
  return text.split('/').slice(-2).join('/').replace(/^.*\.(?=[^./]+(?:\/|$))/, '').toLowerCase();
}

/** A stream that a server pushes goes to the front ends that open it; to a browser when none of the workspace does. */
function toReaders({ sites, nodes }: Drawing, linked: LinkedSite, service: string, base: Base): readonly Draft[] {
  if (linked.site.operation === 'receive') return [];
  const path = staticPath(linked.site.target.text);
  const reading = sites.filter((other) => other.site.category === 'sse' && other.site.operation === 'receive' && path !== '' && staticPath(other.site.target.text).endsWith(path));
  const readers = [...new Set(reading.flatMap((other) => other.site.services))].filter((reader) => reader !== service);
  const browser: MapNode = { id: 'external:browser', kind: 'external', name: 'browser' };
  return readers.length > 0 ? readers.map((to) => ({ ...base, from: service, to })) : [{ ...base, from: service, to: noted(nodes, browser) }];
}

function staticPath(text: string): string {
  return text.replace(/\/(?::\w+|\$\{[^}]*\}).*$/, '').replace(/^\/|\/$/g, '');
}

function toAnswering({ nodes }: Pick<Drawing, 'nodes'>, answering: readonly Answering[], service: string, base: Base): readonly Draft[] {
  return answering.map(({ node, confidence, because }) => ({ ...base, from: service, to: noted(nodes, node), confidence: Math.min(base.confidence, confidence), because }));
}

/** A vendor, or the host of a product that one runs oneself, where the client is told its address. */
function toProvider(drawing: Drawing, linked: LinkedSite, service: string, base: Base): readonly Draft[] {
  const isTold = linked.site.category === 'saas' && linked.model.target?.startsWith('receiver.base') === true;
  const told = isTold ? drawing.book.find(linked, service) : [];
  if (told.length > 0) return toAnswering(drawing, told, service, base);
  const node = providerOf(linked, service, drawing.surroundings);
  return node === undefined ? [] : [{ ...base, from: service, to: noted(drawing.nodes, node) }];
}

function noted(nodes: Map<string, MapNode>, node: MapNode): string {
  if (!nodes.has(node.id)) nodes.set(node.id, node);
  return node.id;
}

/** Looking after a queue is no link of its own where the service sends to it or takes from it. */
function withoutUpkeep(drafts: readonly Draft[]): readonly Draft[] {
  const linked = new Set(drafts.filter((draft) => draft.isUpkeep !== true).flatMap(({ from, to }) => [`${from} ${to}`, `${to} ${from}`]));
  return drafts.filter((draft) => draft.isUpkeep !== true || !linked.has(`${draft.from} ${draft.to}`));
}

function joinEdges(drafts: readonly Draft[]): readonly MapEdge[] {
  const joined = new Map<string, MapEdge>();
  for (const draft of drafts) {
    const id = [draft.from, draft.to, draft.style, draft.category, ...(draft.channel === undefined ? [] : [draft.channel])].join(' ');
    const known = joined.get(id);
    const because = [...new Set([...(known?.because ?? []), ...(draft.because === undefined ? [] : [draft.because])])];
    joined.set(id, {
      id, from: draft.from, to: draft.to, style: draft.style, category: draft.category, ...(draft.channel === undefined ? {} : { channel: draft.channel }),
      confidence: Math.max(known?.confidence ?? 0, draft.confidence), ...(because.length === 0 ? {} : { because }), sites: [...new Set([...(known?.sites ?? []), draft.site])], findings: [],
    });
  }
  return [...joined.values()].sort((a, b) => byCodeUnit(a.id, b.id));
}
