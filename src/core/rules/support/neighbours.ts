import type { Entry } from '../../link/handlers';
import type { LinkedModel, LinkedSite } from '../../link/linked-model';
import type { MapNode } from '../../model/communication-map';
import type { CallFact, FileFacts } from '../../model/facts';

/** The map around a site: where it goes, who sends to a channel, who takes from it. */
export interface Neighbours {
  /** Nodes that a site sends to. */
  readonly targetsOf: (linked: LinkedSite) => readonly MapNode[];
  /** Nodes that a receiving site takes from. */
  readonly sourcesOf: (linked: LinkedSite) => readonly MapNode[];
  /** Ids of the services that send to a node. */
  readonly sendersTo: (node: MapNode) => readonly string[];
  /** Sites that take what is sent to a node. */
  readonly receiversAt: (node: MapNode) => readonly LinkedSite[];
  /** Sites that send to a node. */
  readonly sendingSites: (node: MapNode) => readonly LinkedSite[];
  /** The registration that an entry point comes from, as sites. */
  readonly registrationsOf: (entry: Entry) => readonly LinkedSite[];
}

export function neighboursOf(model: LinkedModel): Neighbours {
  return model.about('neighbours', model.graph, () => findNeighbours(model));
}

function findNeighbours(model: LinkedModel): Neighbours {
  const ends = endsOf(model);
  const [registered, named, subscribed] = [new Map<string, LinkedSite[]>(), new Map<string, LinkedSite[]>(), new Map<string, LinkedSite[]>()];
  for (const linked of model.sites.filter(isInbound)) {
    for (const key of placesOf(linked)) {
      add(registered, key, linked);
      add(named, `${key} ${linked.site.target.text}`, linked);
    }
    if (linked.call !== undefined) add(subscribed, receiverKey(linked.file, linked.call), linked);
  }
  return {
    targetsOf: ({ site }) => ends.targets.get(site.id) ?? [],
    sourcesOf: ({ site }) => ends.sources.get(site.id) ?? [],
    sendersTo: ({ id }) => [...new Set(ends.senders.get(id) ?? [])],
    receiversAt: ({ id }) => ends.receiving.get(id) ?? [],
    sendingSites: ({ id }) => ends.sending.get(id) ?? [],
    registrationsOf: ({ draft, name }) => {
      if (draft === undefined) return [];
      const place = `${draft.file.file}:${draft.span.line}:${draft.span.column}`;
      const found = registered.get(place) ?? [];
      if (found.length === 0 && draft.at !== undefined) return subscribed.get(receiverKey(draft.file, draft.at.call)) ?? [];
      return found.length > 1 ? named.get(`${place} ${name}`) ?? [] : found;
    },
  };
}

/** The edges of the map by their ends and sites. */
interface Ends {
  readonly targets: Map<string, MapNode[]>;
  readonly sources: Map<string, MapNode[]>;
  readonly senders: Map<string, string[]>;
  readonly sending: Map<string, LinkedSite[]>;
  readonly receiving: Map<string, LinkedSite[]>;
}

function endsOf(model: LinkedModel): Ends {
  const nodes = new Map(model.nodes.map((node) => [node.id, node]));
  const sites = new Map(model.sites.map((linked) => [linked.site.id, linked]));
  const ends: Ends = { targets: new Map(), sources: new Map(), senders: new Map(), sending: new Map(), receiving: new Map() };
  for (const edge of model.edges) {
    const [from, to] = [nodes.get(edge.from), nodes.get(edge.to)];
    if (from !== undefined && to !== undefined) noteEdge(ends, from, to, edge.sites.flatMap((id) => sites.get(id) ?? []));
  }
  return ends;
}

function noteEdge(ends: Ends, from: MapNode, to: MapNode, sites: readonly LinkedSite[]): void {
  const isSent = from.kind === 'service';
  if (isSent) add(ends.senders, to.id, from.id);
  for (const linked of sites) {
    add(isSent ? ends.targets : ends.sources, linked.site.id, isSent ? to : from);
    add(isSent ? ends.sending : ends.receiving, isSent ? to.id : from.id, linked);
  }
}

/** `consumer.subscribe({ topic })` says what `consumer.run({ eachMessage })` handles. */
function receiverKey({ file }: FileFacts, { text }: CallFact): string {
  return `${file} ${text.slice(0, Math.max(0, text.lastIndexOf('.')))}`;
}

/** Whether a site takes what others send, itself or through a registering function. */
export function isInbound({ site, inner, model }: LinkedSite): boolean {
  return site.direction === 'in' || (site.direction === 'via' && (inner?.model ?? model).direction === 'in');
}

function placesOf({ site, inner }: LinkedSite): readonly string[] {
  return [site, ...(inner === undefined ? [] : [inner.site])].map(({ file, line, column }) => `${file}:${line}:${column}`);
}

function add<Item>(map: Map<string, Item[]>, key: string, item: Item): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [item]);
  else list.push(item);
}
