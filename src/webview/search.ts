import type { CommunicationMap } from '../core/model/communication-map';
import type { DrawableGraph } from '../core/drawing/drawable';
import { counted, KIND_NAMES } from '../core/drawing/map-names';
import { ownerOf } from '../core/drawing/map-folding';
import type { Neighbourhood } from '../core/drawing/map-paths';
import { findMatches, type QueryMatches } from '../core/drawing/query/find-matches';
import { parseQuery } from '../core/drawing/query/query';
import { callTitle } from '../core/drawing/target-words';
import type { Selection } from '../protocol/webview';
import { l10n } from './l10n';

export interface SearchResult { readonly selection: Selection; readonly title: string; readonly detail: string }

const MOST_RESULTS = 20;

/** Nodes first, those before others whose name begins with what is looked for, then sites, then findings. Of plain words each has to occur in name, target, file, rule or message; a query with keys finds what it says. */
export function search(query: string, map: CommunicationMap): readonly SearchResult[] {
  if (isQuery(query)) return matchResults(findMatches(query, map), map).slice(0, MOST_RESULTS);
  const words = wordsOf(query);
  if (words.length === 0) return [];
  const nodes = nodeResults(map).sort((one, other) => distanceOf(one.title, words) - distanceOf(other.title, words));
  return [...nodes, ...siteResults(map), ...findingResults(map)]
    .filter(({ title, detail, selection }) => contains(`${title} ${detail} ${selection.id}`, words))
    .slice(0, MOST_RESULTS);
}

/** Whether a text uses more of the language than plain words. */
export function isQuery(text: string): boolean {
  return parseQuery(text).terms.some(({ key, hides }) => key !== undefined || hides);
}

/** What is drawn of all that a query finds. */
export function matchesOf({ nodes: found, edges: foundEdges }: QueryMatches, graph: DrawableGraph): Neighbourhood {
  const nodes = graph.nodes.filter(({ members }) => members.some((member) => found.has(member)));
  const edges = graph.edges.filter((edge) => edge.edges.some((id) => foundEdges.has(id)));
  return { nodes: new Set([...nodes.map(({ id }) => id), ...edges.flatMap(({ from, to }) => [from, to])]), edges: new Set(edges.map(({ id }) => id)) };
}

/** For who cannot see what stands out. */
export function describeMatches({ nodes, edges, problems, notes }: QueryMatches): string {
  return [l10n.t('{0} and {1} found.', counted('edge', edges.size, l10n), counted('node', nodes.size, l10n)), ...problems, ...notes].join(' ');
}

function matchResults({ nodes, sites }: QueryMatches, map: CommunicationMap): SearchResult[] {
  return [...nodeResults(map), ...siteResults(map)].filter(({ selection: { kind, id } }) => (kind === 'node' ? nodes : sites).has(id));
}

function nodeResults({ nodes, services }: CommunicationMap): SearchResult[] {
  return nodes.map((node) => {
    const [kind, owner] = [l10n.t(KIND_NAMES[node.kind][0]), node.kind === 'service' ? '' : ownerOf(node, services)];
    return { selection: { kind: 'node', id: node.id }, title: node.name, detail: `${owner} ${kind}`.trimStart() };
  });
}

/** 0 for the very name, 1 for one that begins so, 2 for one that has all words, 3 where they stand elsewhere. */
function distanceOf(name: string, words: readonly string[]): number {
  const [text, whole] = [name.toLowerCase(), words.join(' ')];
  if (text === whole) return 0;
  if (text.startsWith(whole)) return 1;
  return contains(text, words) ? 2 : 3;
}

function siteResults({ sites }: CommunicationMap): SearchResult[] {
  return sites.map((site) => ({ selection: { kind: 'site', id: site.id }, title: callTitle(site), detail: `${site.file}:${site.line}` }));
}

function findingResults({ findings }: CommunicationMap): SearchResult[] {
  return findings.map(({ fingerprint, rule, message }) => ({ selection: { kind: 'finding', id: fingerprint }, title: rule, detail: message }));
}

function wordsOf(query: string): readonly string[] {
  return query.toLowerCase().split(/\s+/).filter((word) => word !== '');
}

function contains(text: string, words: readonly string[]): boolean {
  const lower = text.toLowerCase();
  return words.every((word) => lower.includes(word));
}
