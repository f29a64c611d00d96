import type { VNode } from 'preact';
import type { Finding } from '../../core/model/communication-map';
import { changesOf } from '../../core/drawing/map-changes';
import { counted, formatCount, SEVERITIES } from '../../core/drawing/map-names';
import { SeverityIcon } from '../icon';
import type { Store } from '../store';
import { Prose } from './prose';
import { l10n } from '../l10n';

/** Findings of a rule that are listed at all, that are listed without asking, and of all rules together that are listed at once. */
const MOST = 50;
const FEW = 3;
const SOME = 10;

/** Findings rule by rule, the gravest first; each leads to its site. */
export function FindingList({ store, findings }: { readonly store: Store; readonly findings: readonly Finding[] }): VNode {
  return <>{groupByRule(findings).map((group) => <Rule key={group[0]?.rule} store={store} findings={group} isOpen={findings.length <= SOME} />)}</>;
}

function groupByRule(findings: readonly Finding[]): readonly (readonly Finding[])[] {
  const ranked = SEVERITIES.flatMap((severity) => findings.filter((finding) => finding.severity === severity));
  return [...new Set(ranked.map(({ rule }) => rule))].map((rule) => ranked.filter((finding) => finding.rule === rule));
}

interface RuleProps { readonly store: Store; readonly findings: readonly Finding[]; readonly isOpen: boolean }

function Rule({ store, findings, isOpen }: RuleProps): VNode | undefined {
  const [first] = findings;
  if (first === undefined) return undefined;
  if (findings.length <= FEW) return <ul class="edges">{findings.map((finding) => <Row key={finding.fingerprint} store={store} finding={finding} title={finding.rule} />)}</ul>;
  return (
    <details class="rule" open={isOpen}>
      <summary><SeverityIcon severity={first.severity} /> <strong>{first.rule}</strong> ×{formatCount(findings.length)}</summary>
      <ul class="edges">{findings.slice(0, MOST).map((finding) => <Row key={finding.fingerprint} store={store} finding={finding} />)}</ul>
      {findings.length > MOST ? <p class="caption">{counted('moreFindings', findings.length - MOST, l10n)}</p> : undefined}
    </details>
  );
}

function Row({ store, finding, title }: { readonly store: Store; readonly finding: Finding; readonly title?: string }): VNode {
  return (
    <li>
      <button type="button" class="row" title={`${finding.file}:${finding.line}`} onClick={() => store.reveal({ kind: 'finding', id: finding.fingerprint })}>
        <SeverityIcon severity={finding.severity} />
        {title === undefined ? undefined : <span class="title">{title}</span>}
        {changesOf(store.map.value)?.newFindings.has(finding.fingerprint) === true ? <span class="new">{l10n.t('new')}</span> : undefined}
        <span class="detail"><Prose text={firstSentence(finding.message)} /></span>
      </button>
    </li>
  );
}

function firstSentence(message: string): string {
  return message.split(/(?<=\.)\s/)[0] ?? message;
}
