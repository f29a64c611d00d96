import { CATEGORY_NAMES, formatCount, SEVERITIES } from '../drawing/map-names';
import type { Localizer } from '../localizer';
import { byCodeUnit } from '../model/by-code-unit';
import type { CommunicationMap, Finding, Place, Severity, Site } from '../model/communication-map';
import { sentences } from '../report/sentences';

/** An entry of a tree. Plain data, so that any editor can show it. */
export interface OutlineItem {
  /** Stays the same while the code round it changes, and is there once in its tree. */
  readonly id: string;
  readonly label: string;
  /** Set beside the label, quieter. */
  readonly description?: string;
  readonly kind: OutlineKind;
  /** Where a click leads to. */
  readonly place?: Place & { readonly column: number };
  /** Id of the site to show in the map. */
  readonly site?: string;
  readonly children: readonly OutlineItem[];
}

export type OutlineKind = 'service' | 'sync' | 'async' | 'inbound' | 'site' | 'rule' | 'unresolved' | Severity;

/** What the trees of an editor show of a map. */
export interface Outline { readonly services: readonly OutlineItem[]; readonly findings: readonly OutlineItem[]; readonly unresolved: readonly OutlineItem[] }

export function outlineOf(map: CommunicationMap, l10n: Localizer): Outline {
  const inner = new Set(map.sites.flatMap((site) => site.via));
  const sites = map.sites.filter((site) => !inner.has(site.id));
  return {
    services: map.services.map((service) => serviceItem(service, sites.filter((site) => site.services.includes(service.id)), l10n)).filter((item) => item.children.length > 0),
    findings: findingItems(map.findings),
    unresolved: unresolvedItems(map, l10n),
  };
}

const GROUPS: readonly { readonly kind: 'sync' | 'async' | 'inbound'; readonly label: (l10n: Localizer) => string; readonly has: (site: Site) => boolean }[] = [
  { kind: 'sync', label: (l10n) => l10n.t('Synchronous'), has: (site) => site.direction !== 'in' && site.style === 'sync' },
  { kind: 'async', label: (l10n) => l10n.t('Asynchronous'), has: (site) => site.direction !== 'in' && site.style === 'async' },
  { kind: 'inbound', label: (l10n) => l10n.t('Received'), has: (site) => site.direction === 'in' },
];

function serviceItem({ id, name, root }: CommunicationMap['services'][number], sites: readonly Site[], l10n: Localizer): OutlineItem {
  const children = GROUPS.flatMap(({ kind, label, has }): readonly OutlineItem[] => {
    const own = sites.filter(has);
    return own.length === 0 ? [] : [{ id: `${id}/${kind}`, label: label(l10n), description: String(own.length), kind, children: [...own].sort(byTarget).map((site) => siteItem(site, `${id}/${kind}`, l10n)) }];
  });
  return { id, label: name, description: root === name ? '' : root, kind: 'service', children };
}

function siteItem({ id, operation, target, category, file, line, column, api }: Site, below: string, l10n: Localizer): OutlineItem {
  const label = target.text === '' ? api : category === 'http' ? `${operation} ${target.text}` : target.text;
  return { id: `${below}/${id}`, label, description: `${l10n.t(CATEGORY_NAMES[category])} · ${file}:${String(line)}`, kind: 'site', place: { file, line, column }, site: id, children: [] };
}

function findingItems(findings: readonly Finding[]): readonly OutlineItem[] {
  const byRule = new Map<string, Finding[]>();
  for (const finding of findings) byRule.set(finding.rule, [...byRule.get(finding.rule) ?? [], finding]);
  const rank = (own: readonly Finding[]): number => Math.min(...own.map((finding) => SEVERITIES.indexOf(finding.severity)));
  return [...byRule].sort(([one, own], [other, others]) => rank(own) - rank(others) || byCodeUnit(one, other)).map(([rule, own]) => ({
    id: rule, label: rule, description: String(own.length), kind: 'rule', children: own.map(findingItem),
  }));
}

function findingItem({ fingerprint, message, severity, file, line, column, site }: Finding): OutlineItem {
  const [title] = sentences(message);
  return { id: fingerprint, label: title.replaceAll('`', ''), description: `${file}:${String(line)}`, kind: severity, place: { file, line, column }, ...(site === undefined ? {} : { site }), children: [] };
}

/** Grouped by reason: what one reason explains can often be mended in one place. */
function unresolvedItems({ unresolved }: CommunicationMap, l10n: Localizer): readonly OutlineItem[] {
  const byReason = new Map<string, CommunicationMap['unresolved'][number][]>();
  for (const entry of unresolved) byReason.set(entry.reason, [...byReason.get(entry.reason) ?? [], entry]);
  return [...byReason].sort(([one, own], [other, others]) => others.length - own.length || byCodeUnit(one, other)).map(([reason, own]) => ({
    id: reason, label: reason, description: own.length === 1 ? l10n.t('1 call') : l10n.t('{0} calls', formatCount(own.length)), kind: 'unresolved',
    children: own.map(({ text, file, line }, index) => ({ id: `${reason}/${file}:${String(line)}:${String(index)}`, label: text, description: `${file}:${String(line)}`, kind: 'site', place: { file, line, column: 1 }, children: [] })),
  }));
}

function byTarget(one: Site, other: Site): number {
  return byCodeUnit(one.target.text, other.target.text) || byCodeUnit(one.file, other.file) || one.line - other.line || one.column - other.column;
}
