import { counted, SEVERITIES } from '../drawing/map-names';
import type { Localizer } from '../localizer';
import { byCodeUnit } from '../model/by-code-unit';
import type { CommunicationMap, Finding } from '../model/communication-map';
import { sentences } from '../report/sentences';
import { countUnreported, unreportedWords } from '../drawing/unreported-words';
import { placeWords, type Outline, type OutlineItem } from './outline-item';
import { serviceItems } from './service-items';

/** The trees of a map; `unreported` is what the profile leaves out of it. */
export function outlineOf(map: CommunicationMap, l10n: Localizer, unreported: readonly Finding[] = []): Outline {
  return {
    services: serviceItems(map, l10n),
    findings: [...findingItems(map.findings, l10n), ...unreportedItems(map, unreported, l10n)],
    unresolved: unresolvedItems(map, l10n),
  };
}

function findingItems(findings: readonly Finding[], l10n: Localizer): readonly OutlineItem[] {
  const byRule = new Map<string, Finding[]>();
  for (const finding of findings) byRule.set(finding.rule, [...byRule.get(finding.rule) ?? [], finding]);
  const rank = (own: readonly Finding[]): number => Math.min(...own.map((finding) => SEVERITIES.indexOf(finding.severity)));
  return [...byRule].sort(([one, own], [other, others]) => rank(own) - rank(others) || byCodeUnit(one, other)).map(([rule, own]) => ({
    id: rule, label: rule, description: counted('finding', own.length, l10n), kind: 'rule', children: own.map(findingItem),
  }));
}

/** What the profile leaves out, so that nobody takes it for nothing. */
function unreportedItems({ findings }: CommunicationMap, unreported: readonly Finding[], l10n: Localizer): readonly OutlineItem[] {
  const words = unreportedWords(countUnreported(unreported), l10n);
  if (words === undefined) return [];
  const clear: readonly OutlineItem[] = findings.length === 0 ? [{ id: 'clear', label: l10n.t('Nothing to report'), kind: 'clear', children: [] }] : [];
  return [...clear, { id: 'unreported', label: words, kind: 'unreported', children: [] }];
}

function findingItem({ fingerprint, message, severity, file, line, column, site }: Finding): OutlineItem {
  const [title] = sentences(message);
  return { id: fingerprint, label: title.replaceAll('`', ''), description: placeWords({ file, line }), kind: severity, place: { file, line, column }, ...(site === undefined ? {} : { site }), children: [] };
}

/** Grouped by reason: what one reason explains can often be mended in one place. */
function unresolvedItems({ unresolved }: CommunicationMap, l10n: Localizer): readonly OutlineItem[] {
  const byReason = new Map<string, CommunicationMap['unresolved'][number][]>();
  for (const entry of unresolved) byReason.set(entry.reason, [...byReason.get(entry.reason) ?? [], entry]);
  return [...byReason].sort(([one, own], [other, others]) => others.length - own.length || byCodeUnit(one, other)).map(([reason, own]) => ({
    id: reason, label: reason, description: counted('call', own.length, l10n), kind: 'unresolved',
    children: own.map(({ text, file, line }, index) => ({ id: `${reason}/${file}:${String(line)}:${String(index)}`, label: text, description: placeWords({ file, line }), kind: 'site', place: { file, line, column: 1 }, children: [] })),
  }));
}
