import { plainTarget } from '../drawing/target-words';
import { CHANNEL_KINDS, type CommunicationMap, type EntryPoint, type MapNode, type NodeKind, type Site } from '../model/communication-map';
import { nodePeersOf } from './node-peers';
import { inboundOf, type Peers } from './peers';

/** What an entry point sets off. */
export interface Traffic {
  readonly entry: EntryPoint;
  /** Calls that are reached from it; wrappers that stand for others are not counted twice. */
  readonly sync: readonly Site[];
  readonly async: readonly Site[];
  /** Names of whom the calls lead to, those that matter most first. */
  readonly waitsFor: readonly string[];
  readonly sendsTo: readonly string[];
  /** Milliseconds that are waited, lowest and highest estimate, where they are known and worth a word. */
  readonly waits?: readonly [number, number];
  /** Calls elsewhere that arrive here. */
  readonly callers: readonly Site[];
}

/** Shorter than what anybody notices. */
const NOTICEABLE = 100;

/** What each entry point of a file sets off, in the order of the file. */
export function trafficOf(map: CommunicationMap, peers: Peers, file: string): readonly Traffic[] {
  const entries = map.entryPoints.filter((entry) => entry.file === file).sort((one, other) => one.line - other.line);
  if (entries.length === 0) return [];
  const inner = new Set(map.sites.flatMap((site) => site.via));
  const sites = map.sites.filter((site) => site.direction !== 'in');
  return entries.map((entry) => {
    const reached = sites.filter((site) => site.context.some((context) => context.entryPoint === entry.id));
    const outermost = reached.filter((site) => !inner.has(site.id) || !reached.some((other) => other.via.includes(site.id)));
    const callers = [...new Set([entry, ...inboundOf(map, entry)].flatMap((arrival) => peers.callersOf(arrival)))];
    const waits = waitsOf(outermost);
    const [sync, async] = [outermost.filter((site) => site.style === 'sync'), outermost.filter((site) => site.style === 'async')];
    return { entry, sync, async, waitsFor: namesOf(map, entry, sync), sendsTo: namesOf(map, entry, async), callers, ...(waits === undefined ? {} : { waits }) };
  });
}

/** Whom one may forget most easily that one waits for comes last. */
const LAST: readonly NodeKind[] = ['storage', 'database', 'cache', 'process', 'unknown'];

/** Whom calls lead to: services, then what is outside, then what belongs to the service; of what nobody knows the call. */
function namesOf(map: CommunicationMap, { service }: EntryPoint, sites: readonly Site[]): readonly string[] {
  const peersOf = nodePeersOf(map);
  const rankOf = ({ kind }: MapNode): number => (kind === 'service' ? 0 : CHANNEL_KINDS.has(kind) ? 1 : 2 + LAST.indexOf(kind) + 1);
  const named = sites.map((site) => ({ site, peers: peersOf(service, site) }));
  const known = [...new Set(named.flatMap(({ peers }) => peers))].sort((one, other) => rankOf(one) - rankOf(other));
  const unknown = named.filter(({ peers }) => peers.length === 0).map(({ site }) => site.api);
  return [...new Set([...known.map(({ name }) => plainTarget(name)), ...unknown])];
}

/** Their times one after the other: an upper end for what runs side by side. */
function waitsOf(sites: readonly Site[]): readonly [number, number] | undefined {
  const ranges = sites.filter((site) => isWaitedFor(site)).flatMap((site) => (site.duration.range === undefined ? [] : [site.duration.range]));
  const [low, high] = [0, 1].map((end) => ranges.reduce((sum, range) => sum + (range[end] ?? 0), 0));
  return low === undefined || high === undefined || high < NOTICEABLE ? undefined : [low, high];
}

function isWaitedFor({ effectiveWaiting }: Site): boolean {
  return effectiveWaiting !== 'floating' && effectiveWaiting !== 'n/a';
}
