import type { Change, Comparison, MapDiff } from '../model/communication-map';
import type { DrawableEdge, DrawableGraph, DrawableNode, FindingCounts, FoundSince, GraphCounts } from './drawable';
import { differsItself } from './former-words';
import { CATEGORY_NAMES, counted, formatCount, KIND_NAMES, SEVERITIES, STYLE_NAMES } from './map-names';
import { ENGLISH, type Localizer } from '../localizer';

/** `orders calls billing, synchronous gRPC, 2 calls, 1 warning`: the same in titles, for screen readers and in the table. */
export function describeEdge(edge: DrawableEdge, graph: DrawableGraph, l10n: Localizer = ENGLISH): string {
  const [from, to] = [edge.from, edge.to].map((id) => graph.nodes.find((node) => node.id === id)?.name ?? id);
  const how = styledCategories(edge, l10n);
  const channels = edge.channels.join(', ');
  return [
    l10n.t('{0} to {1}', from ?? '', to ?? ''), channels === '' ? how : l10n.t('{0} via {1}', how, channels), counted('call', edge.sites.length, l10n),
    ...describeFindings(edge.findings, l10n), ...describeWaiting(edge, l10n), ...describeChanges(edge, l10n),
  ].join(', ');
}

/** `synchronous HTTP, gRPC`. */
export function styledCategories({ style, categories }: Pick<DrawableEdge, 'style' | 'categories'>, l10n: Localizer): string {
  return l10n.t('{0} {1}', l10n.t(STYLE_NAMES[style]), categories.map((category) => l10n.t(CATEGORY_NAMES[category])).join(', '));
}

/** Why a line is emphasised. */
export function describeWaiting({ waiting }: Pick<DrawableEdge, 'waiting'>, l10n: Localizer = ENGLISH): readonly string[] {
  if (waiting === undefined) return [];
  return [waiting === 'circle' ? l10n.t('in a circle of services that wait for each other') : l10n.t('in a long chain of services that wait')];
}

export const CHANGE_NAMES: Readonly<Record<Change, string>> = { added: 'new', removed: 'gone', changed: 'changed' };

/** What a comparison says of a line: `changed, was synchronous`, `1 new finding`. */
export function describeChanges({ changes }: Pick<DrawableEdge, 'changes'>, l10n: Localizer = ENGLISH): readonly string[] {
  if (changes === undefined) return [];
  return [
    ...(changes.change === undefined ? [] : [l10n.t(CHANGE_NAMES[changes.change])]), ...(changes.formerly === undefined ? [] : [changes.formerly]),
    ...describeFoundSince(changes, l10n),
  ];
}

/** `1 new finding`, `2 findings solved`. */
export function describeFoundSince({ newFindings, solvedFindings }: FoundSince, l10n: Localizer = ENGLISH): readonly string[] {
  return [...(newFindings === 0 ? [] : [counted('newFindings', newFindings, l10n)]), ...(solvedFindings === 0 ? [] : [counted('solvedFindings', solvedFindings, l10n)])];
}

/** `Compared with main: 2 edges new, 1 gone, 1 changed; 1 new finding, 2 solved.` */
export function describeComparison({ base, diff: { connections, calls, findings } }: Comparison, l10n: Localizer = ENGLISH): string {
  const { added, removed, changed } = connections;
  const edges = changeParts([added, removed, changed], l10n);
  const found = [...countedAs(findings.added, 'new', l10n), ...countedAs(findings.removed, 'solved', l10n)].join(', ');
  const parts = [...(edges === '' ? callParts(calls, l10n) : [l10n.t('edges: {0}', edges)]), ...(found === '' ? [] : [l10n.t('findings: {0}', found)])];
  return l10n.t('Compared with {0}: {1}.', base, parts.length === 0 ? l10n.t('no change in how services talk') : parts.join('; '));
}

/** Where an edge differs its calls do, too. */
function callParts({ added, removed, changed }: MapDiff['calls'], l10n: Localizer): readonly string[] {
  const counts = changeParts([added, removed, changed.filter(differsItself)], l10n);
  return counts === '' ? [] : [l10n.t('calls: {0}', counts)];
}

function changeParts([added, removed, changed]: readonly [added: readonly unknown[], removed: readonly unknown[], changed: readonly unknown[]], l10n: Localizer): string {
  return [...countedAs(added, 'new', l10n), ...countedAs(removed, 'gone', l10n), ...countedAs(changed, 'changed', l10n)].join(', ');
}

/** What became of so many. */
export const FATES = { new: '{0} new', gone: '{0} gone', changed: '{0} changed', solved: '{0} solved' } as const;

function countedAs(items: readonly unknown[], fate: keyof typeof FATES, l10n: Localizer): readonly string[] {
  return items.length === 0 ? [] : [l10n.t(FATES[fate], formatCount(items.length))];
}

export function describeNode(node: DrawableNode, { edges }: DrawableGraph, l10n: Localizer = ENGLISH): string {
  const own = edges.filter(({ from, to }) => from === node.id || to === node.id);
  const there = own.filter(({ changes }) => changes?.change !== 'removed');
  const outgoing = there.filter(({ from }) => from === node.id).length;
  const incoming = there.filter(({ to }) => to === node.id).length;
  const gone = own.length - there.length;
  const what = node.group === undefined ? l10n.t(KIND_NAMES[node.kind][0]) : l10n.t('group, {0}', node.caption);
  return [
    `${node.name}, ${what}`, counted('edgesOut', outgoing, l10n), counted('edgesIn', incoming, l10n), ...(gone === 0 ? [] : [counted('edgesGone', gone, l10n)]),
    ...describeFindings(node.findings, l10n), ...(node.foundSince === undefined ? [] : describeFoundSince(node.foundSince, l10n)), ...(node.change === undefined ? [] : [l10n.t(CHANGE_NAMES[node.change])]),
  ].join(', ');
}

export function describeFindings(findings: FindingCounts, l10n: Localizer = ENGLISH): readonly string[] {
  return SEVERITIES.filter((severity) => findings[severity] > 0).map((severity) => counted(severity, findings[severity], l10n));
}

/** `200 ms to 3 s`. */
export function describeEstimate([low, high]: readonly [number, number], l10n: Localizer = ENGLISH): string {
  return low === high ? timeOf(high) : l10n.t('{0} to {1}', timeOf(low), timeOf(high));
}

function timeOf(milliseconds: number): string {
  if (milliseconds < 1_000) return `${Math.round(milliseconds)} ms`;
  return milliseconds < 120_000 ? `${Math.round(milliseconds / 100) / 10} s` : `${Math.round(milliseconds / 60_000)} min`;
}

/** `Showing 62 of 5,013 edges; 12 filtered; 4,939 hidden; 41 unresolved.` */
export function describeCounts({ edges, gone, nodes, sitesWithoutEdge, unresolved, skipped, leftAside }: GraphCounts, l10n: Localizer = ENGLISH): string {
  const shown = edges.shown === edges.total ? l10n.t('Showing all {0}', counted('edge', edges.total, l10n)) : l10n.t('Showing {0} of {1}', formatCount(edges.shown), counted('edge', edges.total, l10n));
  const parts = [
    gone.total === 0 ? shown : l10n.t('{0} and {1}', shown, goneWords(gone, l10n)),
    ...(edges.inside > 0 ? [l10n.t('{0} inside groups', formatCount(edges.inside))] : []),
    ...(edges.scripts > 0 ? [l10n.t('{0} only of scripts', formatCount(edges.scripts))] : []),
    ...(edges.filtered > edges.scripts ? [l10n.t('{0} filtered out', formatCount(edges.filtered - edges.scripts))] : []),
    ...(edges.hidden > 0 ? [l10n.t('{0} hidden', formatCount(edges.hidden))] : []),
    ...(nodes.hidden > 0 ? [counted('hiddenNodes', nodes.hidden, l10n)] : []),
    ...(sitesWithoutEdge > 0 ? [counted('looseCalls', sitesWithoutEdge, l10n)] : []),
    ...(unresolved > 0 ? [l10n.t('{0} unresolved', formatCount(unresolved))] : []),
    ...skippedWords({ skipped, leftAside }, l10n),
  ];
  return `${parts.join('; ')}.`;
}

/** What was not read: of folders that are left aside by design the number is enough. */
export function skippedWords({ skipped, leftAside }: Pick<GraphCounts, 'skipped' | 'leftAside'>, l10n: Localizer = ENGLISH): readonly string[] {
  return [...(skipped > 0 ? [counted('skipped', skipped, l10n)] : []), ...(leftAside > 0 ? [counted('leftAside', leftAside, l10n)] : [])];
}

function goneWords({ shown, total }: GraphCounts['gone'], l10n: Localizer): string {
  if (shown !== total) return l10n.t('{0} of {1} that are gone', formatCount(shown), formatCount(total));
  return total === 1 ? l10n.t('1 that is gone') : l10n.t('{0} that are gone', formatCount(total));
}
