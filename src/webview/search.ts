import type { CommunicationMap } from '../core/model/communication-map';
import type { DrawableGraph } from '../core/drawing/drawable';
import { KIND_NAMES } from '../core/drawing/map-names';
import type { Neighbourhood } from '../core/drawing/map-paths';
import type { Selection } from '../protocol/webview';

export interface SearchResult { readonly selection: Selection; readonly title: string; readonly detail: string }

const MOST_RESULTS = 20;

/** Nodes first, then sites by target, file and library, then findings by rule and message; every word of the query has to occur. */
export function search(query: string, map: CommunicationMap): readonly SearchResult[] {
  const words = wordsOf(query);
  if (words.length === 0) return [];
  return [...nodeResults(map), ...siteResults(map), ...findingResults(map)]
    .filter(({ title, detail, selection }) => contains(`${title} ${detail} ${selection.id}`, words))
    .slice(0, MOST_RESULTS);
}

/** What is drawn of all that the query finds. */
export function matchesOf(query: string, map: CommunicationMap, graph: DrawableGraph): Neighbourhood {
  const words = wordsOf(query);
  const members = new Set(map.nodes.filter(({ id, name }) => contains(`${name} ${id}`, words)).map(({ id }) => id));
  const sites = new Set(map.sites.filter((site) => contains(textOfSite(site), words)).map(({ id }) => id));
  const nodes = graph.nodes.filter((node) => contains(node.name, words) || node.members.some((member) => members.has(member)));
  const edges = graph.edges.filter((edge) => edge.channels.some((channel) => contains(channel, words)) || edge.sites.some((site) => sites.has(site)));
  return { nodes: new Set([...nodes.map(({ id }) => id), ...edges.flatMap(({ from, to }) => [from, to])]), edges: new Set(edges.map(({ id }) => id)) };
}

function nodeResults({ nodes }: CommunicationMap): SearchResult[] {
  return nodes.map(({ id, kind, name }) => ({ selection: { kind: 'node', id }, title: name, detail: KIND_NAMES[kind][0] }));
}

function siteResults({ sites }: CommunicationMap): SearchResult[] {
  return sites.map((site) => ({ selection: { kind: 'site', id: site.id }, title: `${site.operation} ${site.target.text || site.api}`, detail: `${site.file}:${site.line}` }));
}

function findingResults({ findings }: CommunicationMap): SearchResult[] {
  return findings.map(({ fingerprint, rule, message }) => ({ selection: { kind: 'finding', id: fingerprint }, title: rule, detail: message }));
}

function textOfSite({ operation, target, api, library, file }: CommunicationMap['sites'][number]): string {
  return `${operation} ${target.text} ${api} ${library} ${file}`;
}

function wordsOf(query: string): readonly string[] {
  return query.toLowerCase().split(/\s+/).filter((word) => word !== '');
}

function contains(text: string, words: readonly string[]): boolean {
  const lower = text.toLowerCase();
  return words.every((word) => lower.includes(word));
}
