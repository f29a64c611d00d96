import type { Change, Comparison, MapDiff } from '../model/communication-map';
import type { DrawableEdge, DrawableGraph, DrawableNode, FindingCounts, FoundSince, GraphCounts } from './drawable';
import { differsItself } from './former-words';
import { CATEGORY_NAMES, countOf, formatCount, KIND_NAMES, SEVERITIES, severityCount, STYLE_NAMES } from './map-names';

/** `orders calls billing, synchronous gRPC, 2 sites, 1 warning`: the same in titles, for screen readers and in the table. */
export function describeEdge(edge: DrawableEdge, graph: DrawableGraph): string {
  const [from, to] = [edge.from, edge.to].map((id) => graph.nodes.find((node) => node.id === id)?.name ?? id);
  const categories = edge.categories.map((category) => CATEGORY_NAMES[category]).join(', ');
  const via = edge.channels.length === 0 ? '' : ` via ${edge.channels.join(', ')}`;
  return [`${from ?? ''} to ${to ?? ''}`, `${STYLE_NAMES[edge.style]} ${categories}${via}`, countOf(edge.sites.length, 'site'), ...describeFindings(edge.findings), ...describeWaiting(edge), ...describeChanges(edge)].join(', ');
}

/** Why a line is emphasised. */
export function describeWaiting({ waiting }: Pick<DrawableEdge, 'waiting'>): readonly string[] {
  if (waiting === undefined) return [];
  return [waiting === 'circle' ? 'in a circle of services that wait for each other' : 'in a long chain of services that wait'];
}

export const CHANGE_NAMES: Readonly<Record<Change, string>> = { added: 'new', removed: 'gone', changed: 'changed' };

/** What a comparison says of a line: `changed, was synchronous`, `1 new finding`. */
export function describeChanges({ changes }: Pick<DrawableEdge, 'changes'>): readonly string[] {
  if (changes === undefined) return [];
  return [
    ...(changes.change === undefined ? [] : [CHANGE_NAMES[changes.change]]), ...(changes.formerly === undefined ? [] : [changes.formerly]),
    ...describeFoundSince(changes),
  ];
}

/** `1 new finding`, `2 findings solved`. */
export function describeFoundSince({ newFindings, solvedFindings }: FoundSince): readonly string[] {
  return [...(newFindings === 0 ? [] : [countOf(newFindings, 'new finding')]), ...(solvedFindings === 0 ? [] : [countOf(solvedFindings, 'finding solved', 'findings solved')])];
}

/** `Compared with main: 2 edges new, 1 gone, 1 changed; 1 new finding, 2 solved.` */
export function describeComparison({ base, diff: { connections, calls, findings } }: Comparison): string {
  const { added, removed, changed } = connections;
  const edges = [...countedAs(added, 'new'), ...countedAs(removed, 'gone'), ...countedAs(changed, 'changed')];
  const found = [...countedAs(findings.added, 'new'), ...countedAs(findings.removed, 'solved')];
  const parts = [...(edges.length === 0 ? [] : [`edges: ${edges.join(', ')}`]), ...(edges.length > 0 ? [] : callParts(calls)), ...(found.length === 0 ? [] : [`findings: ${found.join(', ')}`])];
  return `Compared with ${base}: ${parts.length === 0 ? 'no change in how services talk' : parts.join('; ')}.`;
}

/** Where an edge differs its calls do, too. */
function callParts({ added, removed, changed }: MapDiff['calls']): readonly string[] {
  const counts = [...countedAs(added, 'new'), ...countedAs(removed, 'gone'), ...countedAs(changed.filter(differsItself), 'changed')];
  return counts.length === 0 ? [] : [`calls: ${counts.join(', ')}`];
}

function countedAs(items: readonly unknown[], word: string): readonly string[] {
  return items.length === 0 ? [] : [`${formatCount(items.length)} ${word}`];
}

export function describeNode(node: DrawableNode, { edges }: DrawableGraph): string {
  const own = edges.filter(({ from, to }) => from === node.id || to === node.id);
  const there = own.filter(({ changes }) => changes?.change !== 'removed');
  const outgoing = there.filter(({ from }) => from === node.id).length;
  const incoming = there.filter(({ to }) => to === node.id).length;
  const gone = own.length - there.length;
  const what = node.group === undefined ? KIND_NAMES[node.kind][0] : `group, ${node.caption}`;
  return [
    `${node.name}, ${what}`, `${countOf(outgoing, 'edge')} out`, `${countOf(incoming, 'edge')} in`, ...(gone === 0 ? [] : [`${countOf(gone, 'edge')} gone`]),
    ...describeFindings(node.findings), ...(node.foundSince === undefined ? [] : describeFoundSince(node.foundSince)), ...(node.change === undefined ? [] : [CHANGE_NAMES[node.change]]),
  ].join(', ');
}

export function describeFindings(findings: FindingCounts): readonly string[] {
  return SEVERITIES.filter((severity) => findings[severity] > 0).map((severity) => severityCount(severity, findings[severity]));
}

/** `200 ms to 3 s`. */
export function describeEstimate([low, high]: readonly [number, number]): string {
  return low === high ? timeOf(high) : `${timeOf(low)} to ${timeOf(high)}`;
}

function timeOf(milliseconds: number): string {
  if (milliseconds < 1_000) return `${Math.round(milliseconds)} ms`;
  return milliseconds < 120_000 ? `${Math.round(milliseconds / 100) / 10} s` : `${Math.round(milliseconds / 60_000)} min`;
}

/** `Showing 62 of 5,013 edges; 12 filtered; 4,939 hidden; 41 unresolved.` */
export function describeCounts({ edges, gone, nodes, sitesWithoutEdge, unresolved, skipped }: GraphCounts): string {
  const besides = gone.total === 0 ? '' : ` and ${gone.shown === gone.total ? '' : `${formatCount(gone.shown)} of `}${formatCount(gone.total)} that ${gone.total === 1 ? 'is' : 'are'} gone`;
  const parts = [
    `${edges.shown === edges.total ? `Showing all ${countOf(edges.total, 'edge')}` : `Showing ${formatCount(edges.shown)} of ${countOf(edges.total, 'edge')}`}${besides}`,
    ...(edges.inside > 0 ? [`${formatCount(edges.inside)} inside groups`] : []),
    ...(edges.filtered > 0 ? [`${formatCount(edges.filtered)} filtered out`] : []),
    ...(edges.hidden > 0 ? [`${formatCount(edges.hidden)} hidden`] : []),
    ...(nodes.hidden > 0 ? [`${countOf(nodes.hidden, 'node')} hidden`] : []),
    ...(sitesWithoutEdge > 0 ? [`${countOf(sitesWithoutEdge, 'site')} without an edge`] : []),
    ...(unresolved > 0 ? [`${formatCount(unresolved)} unresolved`] : []),
    ...(skipped > 0 ? [`${countOf(skipped, 'file')} skipped`] : []),
  ];
  return `${parts.join('; ')}.`;
}
