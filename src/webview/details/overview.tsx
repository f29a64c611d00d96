import type { ComponentChildren, VNode } from 'preact';
import type { Finding } from '../../core/model/communication-map';
import { countOf, formatCount, SEVERITIES, STYLE_NAMES } from '../../core/report/map-names';
import { SeverityIcon } from '../icon';
import type { Store } from '../store';
import { PlaceLink } from './place-link';

/** As many of a kind as are listed at all, and as are listed without asking. */
const MOST = 50;
const FEW = 3;

/** What is worth looking at first, and what the analysis could not read. */
export function Overview({ store }: { readonly store: Store }): VNode {
  const { services, edges, findings, unresolved, skipped } = store.map.value;
  const counts = (['sync', 'async'] as const).map((style) => `${formatCount(edges.filter((edge) => edge.style === style).length)} ${STYLE_NAMES[style]}`);
  return (
    <>
      <h2>Overview</h2>
      <p class="caption">{[countOf(services.length, 'service'), countOf(edges.length, 'edge'), ...counts].join(' · ')}</p>
      {findings.length === 0 ? <p class="caption">No findings.</p> : <h3>{countOf(findings.length, 'finding')}</h3>}
      {groupByRule(findings).map((group) => <Rule key={group[0]?.rule} store={store} findings={group} />)}
      <More title={`${countOf(unresolved.length, 'call')} not resolved`} items={unresolved}>
        {unresolved.slice(0, MOST).map((item) => <li key={`${item.file}:${item.line} ${item.text}`}><PlaceLink host={store.host} place={item} label={item.reason} /></li>)}
      </More>
      <More title={`${countOf(skipped.length, 'file')} skipped`} items={skipped}>
        {skipped.slice(0, MOST).map(({ file, reason }) => <li key={file}><code>{file}</code> {reason}</li>)}
      </More>
    </>
  );
}

/** Findings of one rule together, the gravest rules first. */
function groupByRule(findings: readonly Finding[]): readonly (readonly Finding[])[] {
  const ranked = SEVERITIES.flatMap((severity) => findings.filter((finding) => finding.severity === severity));
  return [...new Set(ranked.map(({ rule }) => rule))].map((rule) => ranked.filter((finding) => finding.rule === rule));
}

function Rule({ store, findings }: { readonly store: Store; readonly findings: readonly Finding[] }): VNode {
  const [first] = findings;
  const list = <ul class="edges">{findings.slice(0, MOST).map((finding) => <FindingRow key={finding.fingerprint} store={store} finding={finding} />)}</ul>;
  if (first === undefined || findings.length <= FEW) return list;
  return (
    <details class="rule">
      <summary><SeverityIcon severity={first.severity} /> <strong>{first.rule}</strong> ×{formatCount(findings.length)}</summary>
      {list}
      {findings.length > MOST ? <p class="caption">{countOf(findings.length - MOST, 'more finding')}: filter by findings, or search.</p> : undefined}
    </details>
  );
}

function FindingRow({ store, finding }: { readonly store: Store; readonly finding: Finding }): VNode {
  return (
    <li>
      <button type="button" class="row" onClick={() => store.reveal({ kind: 'finding', id: finding.fingerprint })}>
        <SeverityIcon severity={finding.severity} />
        <span class="title">{finding.rule}</span>
        <span class="detail">{firstSentence(finding.message)}</span>
      </button>
    </li>
  );
}

interface MoreProps { readonly title: string; readonly items: readonly unknown[]; readonly children: ComponentChildren }

function More({ title, items, children }: MoreProps): VNode | undefined {
  if (items.length === 0) return undefined;
  return (
    <details>
      <summary>{title}</summary>
      <ul class="steps">{children}</ul>
      {items.length > MOST ? <p class="caption">{formatCount(items.length - MOST)} more.</p> : undefined}
    </details>
  );
}

function firstSentence(message: string): string {
  return message.split(/(?<=\.)\s/)[0] ?? message;
}
