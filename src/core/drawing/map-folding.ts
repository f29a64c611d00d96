import type { MapEdge, MapNode, NodeKind, Service } from '../model/communication-map';
import { groupBy } from '../model/group-by';
import type { GroupReason } from './drawable';
import { byFolders, groupOf } from './folder-groups';
import { countOf, KIND_NAMES } from './map-names';
import { isChannel } from './map-paths';
import { byPartition } from './same-purpose';
import { distinctServices } from './service-names';

/** More than this is neither readable nor laid out in time; what is beyond is folded, then left out and counted. */
export interface DrawingLimits { readonly nodes: number; readonly edges: number }

/** A node of the map, or several folded into one. */
export interface FoldedNode {
  readonly id: string;
  readonly kind: NodeKind;
  readonly name: string;
  readonly caption: string;
  readonly members: readonly string[];
  readonly group?: GroupReason;
  /** Folder of a service, or of a group of services. */
  readonly folder?: string;
}

/** From this part of the limit on a drawing is hard to read: what stands between or behind the same becomes one. */
const COMFORTABLE = 0.6;
const LEAST_ALIKE = 8;
/** A server of tools publishes one procedure for each; they are one thing however much room there is. */
const LEAST_PROCEDURES = 4;

export type Group = Omit<FoldedNode, 'members'>;
type Rule = (nodes: readonly FoldedNode[], neighbours: ReadonlyMap<string, ReadonlySet<string>>) => ReadonlyMap<string, Group>;

/** Services may take this part of the room before they are folded by folder; the rest is for what they talk to. */
const SHARE_OF_SERVICES = 0.6;

/** What calls end at, most exchangeable first. Channels are not here: they join services, so they stay apart for longer. */
const ENDS: readonly NodeKind[] = ['unknown', 'external', 'saas', 'process', 'ai', 'payment', 'push', 'sms', 'email', 'storage', 'cache', 'database'];

/** Folds nodes that look alike, what matters least first, until they and the lines between them can be read or nothing more should be folded. */
export function foldNodes(
  nodes: readonly MapNode[], edges: readonly MapEdge[], services: readonly Service[], expanded: ReadonlySet<string>, limits: DrawingLimits,
): readonly FoldedNode[] {
  const single = nodes.map((node) => toFolded(node, services));
  const comfortable = { nodes: limits.nodes * COMFORTABLE, edges: limits.edges * COMFORTABLE };
  const always: readonly Rule[] = [byPartition, (current) => betweenTheSame(current, edges, isProcedure, LEAST_PROCEDURES)];
  const readable: readonly Rule[] = [
    (current) => betweenTheSame(current, edges, ({ kind }) => isChannel(kind), LEAST_ALIKE),
    (current) => (current.filter(({ kind }) => kind === 'service').length > limits.nodes * SHARE_OF_SERVICES ? openFolders(current, edges, comfortable, expanded) : new Map()),
    ...kindsByNumber(nodes).map(bySameNeighbours),
  ];
  const ends: readonly Rule[] = [byPrefix, ...ENDS.map(byThisKind)];
  const rest: readonly Rule[] = [byKind, byFolder, byFolder];
  const fold = (given: readonly FoldedNode[], rules: readonly Rule[], most: DrawingLimits): readonly FoldedNode[] =>
    rules.reduce((current, rule) => (isWithin(current, edges, most) ? current : applyRule(rule(current, neighboursOf(current, edges)), current, expanded)), given);
  const alike = fold(fold(single, always, { nodes: 0, edges: 0 }), readable, comfortable);
  const ended = fold(alike, ends, { ...limits, edges: comfortable.edges });
  // Folding all services of a folder says less than lines that are left out and counted.
  return distinctServices(fold(ended, rest, { ...limits, edges: Infinity }));
}

function isWithin(nodes: readonly FoldedNode[], edges: readonly MapEdge[], most: DrawingLimits): boolean {
  return nodes.length <= most.nodes && countLines(edges, representativesOf(nodes)) <= most.edges;
}

/** Lines that would be drawn between nodes. */
function countLines(edges: readonly MapEdge[], representatives: ReadonlyMap<string, string>): number {
  const ends = edges.map(({ from, to, style }) => [representatives.get(from), representatives.get(to), style] as const);
  return new Set(ends.flatMap(([from, to, style]) => (from === undefined || to === undefined || from === to ? [] : [`${from} → ${to} ${style}`]))).size;
}

function openFolders(nodes: readonly FoldedNode[], edges: readonly MapEdge[], most: DrawingLimits, expanded: ReadonlySet<string>): ReadonlyMap<string, Group> {
  const own = representativesOf(nodes);
  const isReadable = (services: ReadonlyMap<string, string>): boolean =>
    new Set(services.values()).size <= most.nodes * SHARE_OF_SERVICES && countLines(edges, new Map([...own].map(([id, node]) => [id, services.get(node) ?? node]))) <= most.edges;
  return byFolders(nodes, isReadable, expanded);
}

/** The folded node that stands for each node of the map. */
export function representativesOf(folded: readonly FoldedNode[]): ReadonlyMap<string, string> {
  return new Map(folded.flatMap(({ id, members }) => members.map((member) => [member, id] as const)));
}

function toFolded(node: MapNode, services: readonly Service[]): FoldedNode {
  const folder = services.find(({ id }) => id === node.service)?.root;
  const own = { id: node.id, kind: node.kind, name: node.name === '' ? `unknown ${KIND_NAMES[node.kind][0]}` : withoutBraces(node.name), members: [node.id] };
  if (folder !== undefined) return { ...own, caption: folder === node.name ? KIND_NAMES.service[0] : folder, folder };
  return { ...own, caption: captionOf(node, services) };
}

/** `BUCKET` for a name that is all of a variable. */
function withoutBraces(name: string): string {
  return /^\$\{([^{}]+)\}$/.exec(name)?.[1] ?? name;
}

/** What the nodes are called; at procedures that are called by their names there is no topic. */
function nounsOf(kind: NodeKind, ids: readonly string[]): readonly [string, string] {
  return kind === 'topic' && ids.every((id) => PROCEDURE.test(id)) ? ['method', 'methods'] : KIND_NAMES[kind];
}

const PROCEDURE = /^topic:(?:jsonrpc|restate|thrift|twirp|zerorpc)\//;

function isProcedure({ id }: FoldedNode): boolean {
  return PROCEDURE.test(id);
}

/** `kafka topic` for `topic:kafka/order.created`, `apps/orders database` for what belongs to a service, which at the root has only a name. */
function captionOf(node: MapNode, services: readonly Service[]): string {
  const [singular] = nounsOf(node.kind, [node.id]);
  const owner = ownerOf(node, services);
  return owner === '' ? singular : `${owner} ${singular}`;
}

/** The system of a channel, or the service that has something of its own. */
export function ownerOf({ id, name }: MapNode, services: readonly Service[]): string {
  const rest = id.slice(id.indexOf(':') + 1);
  const system = rest.endsWith(`/${name}`) ? rest.slice(0, -name.length - 1) : '';
  return system === '.' ? services.find(({ root }) => root === '')?.name ?? '' : system;
}

function applyRule(groups: ReadonlyMap<string, Group>, nodes: readonly FoldedNode[], expanded: ReadonlySet<string>): FoldedNode[] {
  const members = groupBy(nodes, ({ id }) => {
    const group = groups.get(id);
    return group === undefined || expanded.has(group.id) ? undefined : group.id;
  });
  const result: FoldedNode[] = [];
  for (const node of nodes) {
    const group = groups.get(node.id);
    const parts = group === undefined ? undefined : members.get(group.id);
    if (group === undefined || parts === undefined || parts.length < 2) result.push(node);
    else if (parts[0] === node) result.push(toGroup(group, parts));
  }
  return result;
}

function toGroup(group: Group, parts: readonly FoldedNode[]): FoldedNode {
  const members = parts.flatMap((part) => part.members);
  const [singular, plural] = nounsOf(group.kind, members);
  const count = countOf(members.length, singular, plural);
  return { ...group, name: group.name.replace('{count}', count), caption: group.caption.replace('{count}', count), members };
}

function neighboursOf(nodes: readonly FoldedNode[], edges: readonly MapEdge[]): ReadonlyMap<string, ReadonlySet<string>> {
  const representatives = representativesOf(nodes);
  const neighbours = new Map<string, Set<string>>(nodes.map(({ id }) => [id, new Set<string>()]));
  for (const edge of edges) {
    const from = representatives.get(edge.from);
    const to = representatives.get(edge.to);
    if (from === undefined || to === undefined || from === to) continue;
    neighbours.get(from)?.add(to);
    neighbours.get(to)?.add(from);
  }
  return neighbours;
}

/** Kinds of which there are most, first, so that the others may stay as they are. */
function kindsByNumber(nodes: readonly MapNode[]): readonly NodeKind[] {
  const numbers = new Map<NodeKind, number>();
  for (const { kind } of nodes) numbers.set(kind, (numbers.get(kind) ?? 0) + 1);
  return [...numbers].sort(([kind, number], [otherKind, otherNumber]) => otherNumber - number || (kind < otherKind ? -1 : 1)).map(([kind]) => kind).filter((kind) => kind !== 'service');
}

/** Ends that more than these share tell more apart than together. */
const MOST_SHARING = 3;

/** `7 external hosts` that only one node talks to, or the same two or three. */
function bySameNeighbours(kind: NodeKind): Rule {
  return (nodes, neighbours) => {
    const names = new Map(nodes.map(({ id, name }) => [id, name]));
    return groupOfEach(nodes.filter((node) => node.kind === kind), ({ id }) => {
      const sharing = [...neighbours.get(id) ?? []].sort();
      if (sharing.length === 0 || sharing.length > (isChannel(kind) ? 1 : MOST_SHARING)) return undefined;
      return { id: `group:${kind}@${sharing.join('+')}`, kind, name: '{count}', caption: `only ${sharing.map((one) => names.get(one) ?? one).join(', ')}`, group: 'same-neighbours' };
    });
  };
}

/** `23 queues` from the same senders to the same receivers. */
function betweenTheSame(nodes: readonly FoldedNode[], edges: readonly MapEdge[], isMeant: (node: FoldedNode) => boolean, least: number): ReadonlyMap<string, Group> {
  const ends = new Map(nodes.filter(isMeant).map(({ id }) => [id, { from: new Set<string>(), to: new Set<string>() }]));
  for (const { from, to } of edges) {
    ends.get(to)?.from.add(from);
    ends.get(from)?.to.add(to);
  }
  const names = new Map(nodes.map(({ id, name }) => [id, name]));
  const groups = groupOfEach(nodes, ({ id, kind }) => {
    const [from, to] = [[...ends.get(id)?.from ?? []].sort(), [...ends.get(id)?.to ?? []].sort()];
    if (from.length + to.length === 0) return undefined;
    const caption = [from, to].map((all) => all.map((end) => names.get(end) ?? end).join(', ')).join(' → ').trim();
    return { id: `group:${kind}@${from.join('+')}→${to.join('+')}`, kind, name: '{count}', caption, group: 'same-neighbours' };
  });
  const sizes = new Map<string, number>();
  for (const { id } of groups.values()) sizes.set(id, (sizes.get(id) ?? 0) + 1);
  return new Map([...groups].filter(([, { id }]) => (sizes.get(id) ?? 0) >= least));
}

/** `order.*`: channels whose names begin alike. */
const byPrefix: Rule = (nodes) => groupOfEach(nodes, ({ kind, name, group }) => {
  const prefix = /^\w+?[.:/_-]/.exec(name)?.[0];
  if (!isChannel(kind) || group !== undefined || prefix === undefined) return undefined;
  return { id: `group:${kind}/${prefix}`, kind, name: `${prefix}*`, caption: '{count}', group: 'same-prefix' };
});

const byKind: Rule = (nodes) => groupOfEach(nodes, ({ kind }) => (
  kind === 'service' ? undefined : { id: `group:${kind}`, kind, name: '{count}', caption: KIND_NAMES[kind][1], group: 'same-kind' }
));

function byThisKind(kind: NodeKind): Rule {
  return (nodes, neighbours) => byKind(nodes.filter((node) => node.kind === kind), neighbours);
}

/** `billing`: services in the same folder; a second time the folders in the same folder. */
const byFolder: Rule = (nodes) => groupOfEach(nodes, ({ folder }) => {
  const end = folder?.lastIndexOf('/') ?? -1;
  if (folder === undefined || end < 1) return undefined;
  return groupOf({ path: folder.slice(0, end) });
});

function groupOfEach(nodes: readonly FoldedNode[], groupOf: (node: FoldedNode) => Group | undefined): ReadonlyMap<string, Group> {
  const groups = new Map<string, Group>();
  for (const node of nodes) {
    const group = groupOf(node);
    if (group !== undefined) groups.set(node.id, group);
  }
  return groups;
}
