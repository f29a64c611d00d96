import type { GivenNames } from '../discover/discovery';
import type { EntryPoint, MapEdge, MapNode, Unresolved } from '../model/communication-map';
import { isAlike } from '../model/is-alike';
import { keepAlike } from '../model/kept-alike';
import type { AnsweringService } from './answering-services';
import { arrivalsOf } from './arrivals';
import type { ChannelEnds } from './channels';
import type { Entry } from './handlers';
import { nameGiver, type GiveNames } from './given-names';
import { createHostBook, type HostBook } from './hosts';
import { isSameList } from './kept-phases';
import type { LinkInput } from './link-input';
import type { LinkedModel, LinkedSite } from './linked-model';
import { buildNetwork } from './network';
import type { QueueBinding } from './queue-bindings';
import { createServedPaths, type ServedPaths } from './served-paths';

export type Networked = Pick<LinkedModel, 'sites' | 'services' | 'nodes' | 'edges' | 'unresolved' | 'served' | 'addressed'>;

/** Finds who talks to whom, where what is as in the last run stays the same thing. */
export type FindNetwork = (
  sites: readonly LinkedSite[], entries: readonly Entry[], bindings: readonly QueueBinding[], answering: readonly AnsweringService[], entryPoints: readonly EntryPoint[], given: readonly GivenNames[],
) => Networked;

interface Networking {
  readonly input: LinkInput;
  readonly giveNames: GiveNames;
  readonly bookFor: (paths: ServedPaths) => Addresses;
  /** Sites with where they arrive, by themselves. */
  readonly arrived: WeakMap<LinkedSite, LinkedSite>;
  readonly sameEdges: (edges: readonly MapEdge[]) => readonly MapEdge[];
  readonly sameNodes: (nodes: readonly MapNode[]) => readonly MapNode[];
}

export function networkFinder(input: LinkInput): FindNetwork {
  const networking: Networking = { input, giveNames: nameGiver(input), bookFor: bookKeeper(input), arrived: new WeakMap(), sameEdges: keepAlike(({ id }) => id), sameNodes: keepAlike(({ id }) => id) };
  return (sites, entries, bindings, answering, entryPoints, given) => findNetwork(networking, sites, entries, { bindings: [...bindings, ...input.definedBindings], answering }, entryPoints, given);
}

function findNetwork(
  { input, giveNames, bookFor, arrived, sameEdges, sameNodes }: Networking, sites: readonly LinkedSite[], entries: readonly Entry[], ends: ChannelEnds, entryPoints: readonly EntryPoint[], given: readonly GivenNames[],
): Networked {
  const named = giveNames(sites, given);
  const paths = createServedPaths(sites, entries, (file) => input.program.serviceOf(file));
  const { book, paths: served } = bookFor(paths);
  const { nodes, edges: drawn } = buildNetwork(named, input, book, ends);
  const edges = sameEdges(drawn);
  return {
    sites: withArrivals(arrived, sites, edges, entryPoints), services: input.services.filter((service) => nodes.some((node) => node.id === service.id)), nodes: sameNodes(nodes), edges,
    unresolved: unresolvedOf(named, edges), served, addressed: book.named,
  };
}

interface Addresses { readonly paths: ServedPaths; readonly book: HostBook }

/** The same book as long as the same paths are served. */
function bookKeeper(input: LinkInput): (paths: ServedPaths) => Addresses {
  let last: Addresses | undefined;
  return (paths) => {
    last = last !== undefined && isAlike([last.paths.all, last.paths.withoutUrl], [paths.all, paths.withoutUrl]) ? last : { paths, book: createHostBook({ ...input, paths }) };
    return last;
  };
}

/** A site that arrives where it did is the same one. */
function withArrivals(arrived: WeakMap<LinkedSite, LinkedSite>, sites: readonly LinkedSite[], edges: readonly MapEdge[], entryPoints: readonly EntryPoint[]): readonly LinkedSite[] {
  const all = arrivalsOf(sites.map((linked) => linked.site), edges, entryPoints);
  const shown = shownAs(sites, entryPoints);
  return sites.map((linked) => {
    const arrivals = all.get(linked.site.id)?.flatMap((id) => shown.get(id) ?? [id]);
    if (arrivals === undefined) return linked;
    const before = arrived.get(linked);
    if (before !== undefined && isSameList(before.site.arrivals ?? [], arrivals)) return before;
    const fresh = { ...linked, site: { ...linked.site, arrivals } };
    arrived.set(linked, fresh);
    return fresh;
  });
}

/** What a deployment alone has a channel start is shown as the entry point there. */
function shownAs(sites: readonly LinkedSite[], entryPoints: readonly EntryPoint[]): ReadonlyMap<string, readonly string[]> {
  return new Map(sites.filter(({ isDeclared }) => isDeclared === true).map(({ site }) => [
    site.id, entryPoints.filter(({ kind, file, line }) => kind === 'consumer' && file === site.file && line === site.line).map(({ id }) => id),
  ]));
}

/** Sites whose target has holes that no caller fills, and of which not all their services are known to reach another one. */
function unresolvedOf(sites: readonly LinkedSite[], edges: readonly MapEdge[]): readonly Unresolved[] {
  const standing = new Set(sites.flatMap((linked) => linked.site.via));
  const reaching = new Set(edges.filter(({ to }) => to.startsWith('service:')).flatMap(({ from, sites: ids }) => ids.map((id) => `${from} ${id}`)));
  const isReaching = ({ site: { id, services } }: LinkedSite): boolean => services.length > 0 && services.every((service) => reaching.has(`${service} ${id}`));
  return sites.filter((linked) => !standing.has(linked.site.id) && !isReaching(linked)).filter(({ site }) => site.category !== 'database' && site.category !== 'cache' && site.target.parts.every((part) => !('known' in part)) && needsTarget(site.category))
    .map(({ site }) => ({ file: site.file, line: site.line, reason: reasonOf(site.target.parts), text: `${site.api} → ${site.target.text === '' ? '?' : site.target.text}` }));
}

function needsTarget(category: string): boolean {
  return ['http', 'graphql', 'soap', 'grpc', 'publish', 'enqueue', 'rpc', 'websocket'].includes(category);
}

function reasonOf(parts: LinkedSite['site']['target']['parts']): string {
  const [first] = parts;
  if (first === undefined || 'known' in first) return 'nothing in the call says where it goes';
  const because = { parameter: 'it is a parameter and no caller in the workspace says it', environment: 'it is an environment variable without a known value', computed: 'it is computed', budget: 'following it took too many steps', member: 'only a subclass or another instance knows it' };
  return `${first.hole}: ${because[first.because]}`;
}

