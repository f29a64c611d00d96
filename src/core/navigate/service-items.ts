import { CATEGORY_NAMES, counted } from '../drawing/map-names';
import { callTitle, plainTarget, saysNothing, withPlainNames } from '../drawing/target-words';
import type { Localizer } from '../localizer';
import { byCodeUnit } from '../model/by-code-unit';
import type { CommunicationMap, MapNode, Service, Site } from '../model/communication-map';
import { callsOf } from './calls';
import { nodePeersOf, type NodePeersOf } from './node-peers';
import { placeWords, type OutlineItem } from './outline-item';
import { indexPeers } from './peers';
import { requestItems, type Route } from './request-items';

/** Services with whom they talk to, and each call of that. */
export function serviceItems(map: CommunicationMap, l10n: Localizer): readonly OutlineItem[] {
  const sites = [...callsOf(map), ...map.sites.filter((site) => site.direction === 'in')];
  const peersOf = nodePeersOf(map);
  const nodes = new Map(map.nodes.map((node) => [node.id, node]));
  const { callersOf } = indexPeers(map);
  const routesOf = ({ id }: Service): readonly Route[] =>
    map.entryPoints.filter((entry) => entry.kind === 'request' && entry.service === id).map((entry) => ({ entry, callers: callersOf(entry) }));
  const items = map.services.map((service) => {
    const routes = routesOf(service);
    const received = (below: string): readonly OutlineItem[] => requestItems(below, routes, nodes, l10n);
    return serviceItem(service, sites.filter((site) => site.services.includes(service.id)), { count: routes.length, items: received }, peersOf, l10n);
  });
  const talking = items.filter((item) => item.children.length > 0);
  return talking.length === 0 ? [] : [...talking, ...silentItems(items.filter((item) => item.children.length === 0), l10n)];
}

/** Services of which no call was found, at the end and folded. */
function silentItems(items: readonly OutlineItem[], l10n: Localizer): readonly OutlineItem[] {
  if (items.length === 0) return [];
  return [{ id: 'silent', label: l10n.t('No call found in {0}', counted('service', items.length, l10n)), kind: 'silent', children: items }];
}

const GROUPS: readonly { readonly kind: 'sync' | 'async' | 'inbound'; readonly label: (l10n: Localizer) => string; readonly has: (site: Site) => boolean }[] = [
  { kind: 'sync', label: (l10n) => l10n.t('Synchronous'), has: (site) => site.direction !== 'in' && site.style === 'sync' },
  { kind: 'async', label: (l10n) => l10n.t('Asynchronous'), has: (site) => site.direction !== 'in' && site.style === 'async' },
  { kind: 'inbound', label: (l10n) => l10n.t('Received'), has: (site) => site.direction === 'in' },
];

/** Requests that a service receives, as items below that of an id. */
interface Requests { readonly count: number; readonly items: (below: string) => readonly OutlineItem[] }

function serviceItem({ id, name, root }: Service, sites: readonly Site[], requests: Requests, peersOf: NodePeersOf, l10n: Localizer): OutlineItem {
  const children = GROUPS.flatMap(({ kind, label, has }): readonly OutlineItem[] => {
    const own = sites.filter(has);
    const below = `${id}/${kind}`;
    const { count, items } = kind === 'inbound' ? requests : NO_REQUESTS;
    if (own.length + count === 0) return [];
    const peers = [...groupItems(below, own, (site) => peersOf(id, site), l10n), ...items(below)];
    return [{ id: below, label: label(l10n), description: countWords(kind, own.length + count, peers, l10n), kind, children: peers }];
  });
  return { id, label: name, description: root === name ? '' : root, kind: 'service', children };
}

/** `4 calls`, and how many they lead to where one leads to several: the lines below would not add up to the number. */
function countWords(kind: 'sync' | 'async' | 'inbound', count: number, peers: readonly OutlineItem[], l10n: Localizer): string {
  const words = counted(kind === 'inbound' ? 'handler' : 'call', count, l10n);
  const lines = peers.reduce((sum, { children }) => sum + Math.max(1, children.length), 0);
  if (lines === count) return words;
  const ends = peers.filter((item) => item.kind === 'peer').length;
  return kind === 'inbound' ? l10n.t('{0} for {1} senders', words, ends) : l10n.t('{0} to {1} targets', words, ends);
}

const NO_REQUESTS: Requests = { count: 0, items: () => [] };

/** By whom they lead to; those of which nobody knows come last. */
function groupItems(below: string, sites: readonly Site[], peersOf: (site: Site) => readonly MapNode[], l10n: Localizer): readonly OutlineItem[] {
  const groups = new Map<MapNode, Site[]>();
  const loose: Site[] = [];
  for (const site of [...sites].sort(byTarget)) {
    const peers = peersOf(site);
    if (peers.length === 0) loose.push(site);
    for (const peer of peers) groups.set(peer, [...groups.get(peer) ?? [], site]);
  }
  const known = [...groups].sort(([one], [other]) => byCodeUnit(one.name, other.name) || byCodeUnit(one.id, other.id));
  return [...known.map(([peer, own]) => peerItem(`${below}/${peer.id}`, peer, own, l10n)), ...looseItems(loose.map((site) => looseItem(site, below, l10n)), known.length > 0, below, l10n)];
}

/** One call stands in the line of whom it leads to. */
function peerItem(id: string, peer: MapNode, sites: readonly Site[], l10n: Localizer): OutlineItem {
  const [first, ...more] = sites;
  const item = { id, label: plainTarget(peer.name), kind: 'peer', node: peer.kind, ...(first === undefined ? {} : { site: first.id }) } as const;
  if (first !== undefined && more.length === 0) return { ...item, ...toPlace(first), description: [...callLabel(first, peer) === first.api ? [] : [callLabel(first, peer)], placeWords(first)].join(' · '), children: [] };
  const children = sites.map((site) => ({ id: `${id}/${site.id}`, label: callLabel(site, peer), description: callDetail(site, peer), kind: 'site', ...toPlace(site), children: [] }) as const);
  return { ...item, description: counted(first?.direction === 'in' ? 'handler' : 'call', sites.length, l10n), children: children.sort((one, other) => byCodeUnit(one.label, other.label)) };
}

/** Several beside others are folded into one line: they are many where what answers lies elsewhere. */
function looseItems(items: readonly OutlineItem[], areOthers: boolean, below: string, l10n: Localizer): readonly OutlineItem[] {
  if (!areOthers || items.length < 2) return items;
  return [{ id: `${below}/loose`, label: l10n.t('Other end not known'), description: counted('call', items.length, l10n), kind: 'unresolved', children: items }];
}

function looseItem(site: Site, below: string, l10n: Localizer): OutlineItem {
  const { category, target } = site;
  const label = category === 'http' || saysNothing(target) ? callTitle(site) : withPlainNames(target);
  return { id: `${below}/${site.id}`, label, description: `${l10n.t(CATEGORY_NAMES[category])} · ${placeWords(site)}`, kind: 'site', ...toPlace(site), children: [] };
}

function toPlace({ id, file, line, column }: Site): Pick<OutlineItem, 'place' | 'site'> {
  return { place: { file, line, column }, site: id };
}

/** What is said to the other end, which is named already: `GET /orders/:id`, the table, or the call. */
function callLabel({ category, operation, target, api }: Site, peer: MapNode): string {
  if (saysNothing(target) || target.text === peer.name || category === 'publish' || category === 'enqueue') return api;
  return category === 'http' ? `${operation} ${pathOf(target.text)}`.trimStart() : withPlainNames(target);
}

function callDetail(site: Site, peer: MapNode): string {
  const isNamed = callLabel(site, peer) !== site.api && site.category !== 'http';
  return isNamed ? `${site.api.replace(/^.*\./s, '')} · ${placeWords(site)}` : placeWords(site);
}

/** An address without scheme and host. */
function pathOf(address: string): string {
  const path = address.replace(/^[a-z]+:\/\//i, '').replace(/^[^/]+(?=\/)/, '');
  return path === '' ? address : path;
}

function byTarget(one: Site, other: Site): number {
  return byCodeUnit(one.target.text, other.target.text) || byCodeUnit(one.file, other.file) || one.line - other.line || one.column - other.column;
}
