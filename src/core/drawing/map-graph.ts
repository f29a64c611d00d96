import { byCodeUnit } from '../model/by-code-unit';
import type { Category, Change, CommunicationMap, Finding, MapEdge, MapNode } from '../model/communication-map';
import { countSkipped } from '../model/left-aside';
import { WHOLE_MAP, withoutFocus, type DrawableEdge, type EdgeChanges, type DrawableGraph, type DrawableNode, type FindingCounts, type FoundSince, type MapView } from './drawable';
import { describeLoneServices, loneServices } from './lone-services';
import { changesOf, isGone, presentEdges, type MapChanges } from './map-changes';
import { foldNodes, representativesOf, type DrawingLimits, type FoldedNode } from './map-folding';
import { SEVERITIES } from './map-names';
import { describeComparison } from './map-words';
import { sitesWithoutEdge, withInnerFindings } from './map-sites';
import { findMatches } from './query/find-matches';
import { waitingPatterns, type WaitingPattern } from './waiting-patterns';
import { scriptsAside, wantedEdges } from './wanted-edges';

export const DRAWING_LIMITS: DrawingLimits = { nodes: 60, edges: 150 };

/** The drawable part of a map: filtered as the view says, folded and cut to the limits, every omission counted. Same map and view, same graph. */
export function toDrawableGraph(given: CommunicationMap, view: MapView = WHOLE_MAP, limits: DrawingLimits = DRAWING_LIMITS): DrawableGraph {
  const map = withInnerFindings(given);
  const wanted = wantedEdges(map, view);
  const candidates = findCandidates(map, wanted, view);
  const folded = foldNodes(candidates, wanted, map.services, new Set(view.expanded), limits);
  const kept = keepMostConnected(folded, wanted, limits.nodes);
  const representatives = representativesOf(kept);
  const aside = scriptsAside(map, view);
  const inside = new Set(wanted.filter((edge) => isInside(edge, representatives)));
  const findings = new Map(map.findings.map((finding) => [finding.fingerprint, finding]));
  const all = aggregate(wanted.filter((edge) => !inside.has(edge)), representatives, map, findings);
  const edges = [...all].sort(byImportance).slice(0, limits.edges).sort((one, other) => byCodeUnit(one.id, other.id));
  const marks = findingsOfServices(map);
  const changes = changesOf(map);
  const nodes = dropStranded(kept, edges, wanted).map((node) => toDrawable(node, marks, changes));
  const counts = countAll(map, nodes, edges, candidates.length, wanted, inside, presentEdges(map).filter(({ id }) => aside.has(id)).length);
  const shown = new Set(nodes.flatMap(({ members }) => members));
  const alone = describeLoneServices(loneServices(map).filter(({ id }) => shown.has(id)), map);
  return { nodes, edges, counts, ...(alone === undefined ? {} : { alone }), ...(map.comparison === undefined ? {} : { comparison: describeComparison(map.comparison) }) };
}

/** Whether a view asks for a node or an edge of the map at all, wherever its focus is. */
export function isAskedFor(given: CommunicationMap, focused: MapView, ends: { readonly node: string } | { readonly sites: readonly string[] }): boolean {
  const map = withInnerFindings(given);
  const view = withoutFocus(focused);
  const wanted = wantedEdges(map, view);
  if ('sites' in ends) return wanted.some((edge) => ends.sites.some((site) => edge.sites.includes(site)));
  return wanted.some(({ channel }) => channel === ends.node) || findCandidates(map, wanted, view).some(({ id }) => id === ends.node);
}

/** Between two members of one group; a node that calls itself is drawn as a loop. */
function isInside({ from, to }: MapEdge, representatives: ReadonlyMap<string, string>): boolean {
  const group = representatives.get(from);
  return group !== undefined && group === representatives.get(to) && group !== from;
}

/** Nodes at the ends of wanted edges, those that a query finds, and, while nothing is filtered, unconnected ones and services of which only scripts are aside. A channel that only stands on edges is drawn there. */
function findCandidates(map: CommunicationMap, wanted: readonly MapEdge[], view: MapView): readonly MapNode[] {
  const ends = new Set(wanted.flatMap(({ from, to }) => [from, to]));
  const allEnds = new Set(map.edges.flatMap(({ from, to }) => [from, to]));
  const onEdges = new Set(map.edges.flatMap(({ channel }) => (channel === undefined || allEnds.has(channel) ? [] : [channel])));
  const aside = scriptsAside(map, view);
  const besides = new Set(map.edges.flatMap(({ id, from, to }) => (aside.has(id) ? [] : [from, to])));
  const isAlone = ({ id, kind }: MapNode): boolean => !onEdges.has(id) && !(kind === 'service' ? besides : allEnds).has(id);
  const isWhole = view.focus === undefined && !view.findingsOnly && view.styles.length === 2 && view.minimumConfidence === 0;
  const found = view.query === undefined ? undefined : findMatches(view.query, map).nodes;
  return map.nodes
    .filter((node) => ends.has(node.id) || node.id === view.focus || (isWhole && (found === undefined ? isAlone(node) : found.has(node.id) && !onEdges.has(node.id))))
    .sort((one, other) => byCodeUnit(one.id, other.id));
}

function keepMostConnected(nodes: readonly FoldedNode[], edges: readonly MapEdge[], limit: number): readonly FoldedNode[] {
  if (nodes.length <= limit) return nodes;
  const representatives = representativesOf(nodes);
  const degrees = new Map<string, number>();
  for (const id of edges.flatMap(({ from, to }) => [representatives.get(from), representatives.get(to)])) {
    if (id !== undefined) degrees.set(id, (degrees.get(id) ?? 0) + 1);
  }
  const kept = new Set([...nodes].sort((one, other) => (degrees.get(other.id) ?? 0) - (degrees.get(one.id) ?? 0) || byCodeUnit(one.id, other.id)).slice(0, limit));
  return nodes.filter((node) => kept.has(node));
}

/** Leaves out the nodes all of whose edges were left out. */
function dropStranded(nodes: readonly FoldedNode[], drawn: readonly DrawableEdge[], wanted: readonly MapEdge[]): readonly FoldedNode[] {
  const drawnEnds = new Set(drawn.flatMap(({ from, to }) => [from, to]));
  const representatives = representativesOf(nodes);
  const wantedEnds = new Set(wanted.flatMap(({ from, to }) => [representatives.get(from), representatives.get(to)]));
  return nodes.filter(({ id, group }) => drawnEnds.has(id) || group !== undefined || !wantedEnds.has(id));
}

function aggregate(
  edges: readonly MapEdge[], representatives: ReadonlyMap<string, string>, map: CommunicationMap, findings: ReadonlyMap<string, Finding>,
): readonly DrawableEdge[] {
  const bundles = new Map<string, { readonly from: string; readonly to: string; readonly edges: MapEdge[] }>();
  const changes = changesOf(map);
  for (const edge of edges) {
    const from = representatives.get(edge.from);
    const to = representatives.get(edge.to);
    if (from === undefined || to === undefined) continue;
    const change = changes?.ofEdge(edge);
    const id = `${from} → ${to} ${edge.style}${edge.channel === undefined ? '' : ' via a channel'}${change === undefined ? '' : ` ${change}`}`;
    const bundle = bundles.get(id) ?? { from, to, edges: [] };
    bundle.edges.push(edge);
    bundles.set(id, bundle);
  }
  const names = new Map(map.nodes.map(({ id, name }) => [id, name]));
  const patterns = waitingPatterns(map);
  return [...bundles].map(([id, { from, to, edges: bundled }]) => ({ ...toDrawableEdge(id, from, to, bundled, names, findings), ...patternOf(bundled, patterns), ...(changes === undefined ? {} : { changes: changesAmong(bundled, changes) }) }));
}

function toDrawableEdge(
  id: string, from: string, to: string, edges: readonly MapEdge[], names: ReadonlyMap<string, string>, findings: ReadonlyMap<string, Finding>,
): DrawableEdge {
  const fingerprints = unique(edges.flatMap((edge) => edge.findings));
  const channels = edges.flatMap(({ channel }) => (channel === undefined ? [] : [names.get(channel) ?? channel]));
  return {
    id, from, to, style: edges[0]?.style ?? 'sync', categories: unique(edges.map(({ category }): Category => category)), channels: unique(channels),
    edges: edges.map((edge) => edge.id), sites: unique(edges.flatMap((edge) => edge.sites)), findings: countSeverities(fingerprints.flatMap((fingerprint) => findings.get(fingerprint) ?? [])), fingerprints,
    confidence: Math.max(...edges.map(({ confidence }) => confidence)),
  };
}

/** All of them changed alike; how they were is told when that can be told of all in the same words. */
function changesAmong(edges: readonly MapEdge[], changes: MapChanges): EdgeChanges {
  const { ofEdge, formerly } = changes;
  const [change] = edges.map(ofEdge);
  const [words, ...others] = unique(edges.map(formerly));
  return {
    ...(change === undefined ? {} : { change }), ...(words === undefined || others.length > 0 ? {} : { formerly: words }),
    ...foundSince(edges.flatMap(({ findings }) => findings), edges.map(({ id }) => id), changes),
  };
}

function foundSince(fingerprints: readonly string[], ids: readonly string[], { newFindings, solvedOf }: MapChanges): FoundSince {
  return { newFindings: unique(fingerprints).filter((fingerprint) => newFindings.has(fingerprint)).length, solvedFindings: unique(ids.flatMap(solvedOf)).length };
}

/** A circle is graver than a chain. */
function patternOf(edges: readonly MapEdge[], patterns: ReadonlyMap<string, WaitingPattern>): { readonly waiting?: WaitingPattern } {
  const found = edges.map(({ id }) => patterns.get(id));
  if (found.includes('circle')) return { waiting: 'circle' };
  return found.includes('chain') ? { waiting: 'chain' } : {};
}

function toDrawable({ id, kind, name, caption, members, group }: FoldedNode, marks: ReadonlyMap<string, ReadonlySet<Finding>>, changes: MapChanges | undefined): DrawableNode {
  const own = new Set(members.flatMap((member) => [...marks.get(member) ?? []]));
  const [change, ...others] = unique(members.map((member): Change | undefined => changes?.ofNode(member)));
  const since = changes === undefined ? undefined : foundSince([...own].map(({ fingerprint }) => fingerprint), members, changes);
  return {
    id, kind, name, caption, members, ...(group === undefined ? {} : { group }), findings: countSeverities([...own]), ...(change === undefined || others.length > 0 ? {} : { change }),
    ...(since === undefined || since.newFindings + since.solvedFindings === 0 ? {} : { foundSince: since }),
  };
}

/** A service is marked with the findings about its code, whether or not their edges are drawn. */
function findingsOfServices({ sites, findings }: CommunicationMap): ReadonlyMap<string, ReadonlySet<Finding>> {
  const services = new Map(sites.map((site) => [site.id, site.services]));
  const marks = new Map<string, Set<Finding>>();
  for (const finding of findings) {
    for (const id of services.get(finding.site ?? '') ?? []) marks.set(id, (marks.get(id) ?? new Set()).add(finding));
  }
  return marks;
}

function countSeverities(findings: readonly Finding[]): FindingCounts {
  const counts = { error: 0, warning: 0, information: 0, hint: 0 };
  for (const { severity } of findings) counts[severity] += 1;
  return counts;
}

/** In a comparison what differs comes first. */
function byImportance(one: DrawableEdge, other: DrawableEdge): number {
  const differs = Number(hasChanged(other)) - Number(hasChanged(one));
  if (differs !== 0) return differs;
  for (const severity of SEVERITIES) {
    const difference = other.findings[severity] - one.findings[severity];
    if (difference !== 0) return difference;
  }
  return other.sites.length - one.sites.length || byCodeUnit(one.id, other.id);
}

function hasChanged({ changes }: DrawableEdge): boolean {
  return changes !== undefined && (changes.change !== undefined || changes.newFindings + changes.solvedFindings > 0);
}

function countAll(
  map: CommunicationMap, nodes: readonly DrawableNode[], edges: readonly DrawableEdge[], candidates: number, wanted: readonly MapEdge[], inside: ReadonlySet<MapEdge>, scripts: number,
): DrawableGraph['counts'] {
  const sum = (some: readonly DrawableEdge[]): number => some.reduce((count, edge) => count + edge.edges.length, 0);
  const [present, gone] = [presentEdges(map).length, sum(edges.filter(({ changes }) => changes?.change === 'removed'))];
  const now = (some: readonly MapEdge[]): number => some.filter((edge) => !isGone(edge)).length;
  const [shownEdges, wantedNow, insideNow] = [sum(edges) - gone, now(wanted), now([...inside])];
  const onEdges = new Set(map.edges.flatMap(({ channel }) => (channel === undefined ? [] : [channel])));
  const ends = new Set(map.edges.flatMap(({ from, to }) => [from, to]));
  const total = map.nodes.filter(({ id }) => !onEdges.has(id) || ends.has(id)).length;
  const shownNodes = nodes.reduce((sum, node) => sum + node.members.length, 0);
  return {
    edges: { total: present, shown: shownEdges, inside: insideNow, filtered: present - wantedNow, scripts, hidden: wantedNow - insideNow - shownEdges },
    gone: { total: map.edges.length - present, shown: gone },
    nodes: { total, shown: shownNodes, filtered: total - candidates, hidden: candidates - shownNodes },
    sitesWithoutEdge: sitesWithoutEdge(map).length, unresolved: map.unresolved.length, ...countSkipped(map.skipped),
  };
}

function unique<Value>(values: readonly Value[]): readonly Value[] {
  return [...new Set(values)];
}
