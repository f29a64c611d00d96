import type { VNode } from 'preact';
import type { Finding } from '../../core/model/communication-map';
import { countOf, SEVERITIES, STYLE_NAMES } from '../../core/report/map-names';
import { SeverityIcon } from '../icon';
import type { Store } from '../store';
import { PlaceLink } from './place-link';

const MOST = 50;

/** What is worth looking at first, and what the analysis could not read. */
export function Overview({ store }: { readonly store: Store }): VNode {
  const { services, edges, findings, unresolved, skipped } = store.map.value;
  const counts = (['sync', 'async'] as const).map((style) => `${countOf(edges.filter((edge) => edge.style === style).length, `${STYLE_NAMES[style]} edge`)}`);
  const ranked = SEVERITIES.flatMap((severity) => findings.filter((finding) => finding.severity === severity));
  return (
    <>
      <h2>Overview</h2>
      <p class="caption">{[countOf(services.length, 'service'), ...counts].join(' · ')}</p>
      {findings.length === 0 ? <p>No findings.</p> : <h3>{countOf(findings.length, 'finding')}</h3>}
      <ul class="edges">{ranked.slice(0, MOST).map((finding) => <FindingRow key={finding.fingerprint} store={store} finding={finding} />)}</ul>
      {ranked.length > MOST ? <p class="caption">{countOf(ranked.length - MOST, 'more finding')}: filter by findings, or search.</p> : undefined}
      {unresolved.length === 0 ? undefined : (
        <details>
          <summary>{countOf(unresolved.length, 'call')} not resolved</summary>
          <ul class="steps">{unresolved.slice(0, MOST).map((item) => <li key={`${item.file}:${item.line} ${item.text}`}><PlaceLink host={store.host} place={item} label={item.reason} /></li>)}</ul>
          {unresolved.length > MOST ? <p class="caption">{countOf(unresolved.length - MOST, 'more call')}.</p> : undefined}
        </details>
      )}
      {skipped.length === 0 ? undefined : (
        <details>
          <summary>{countOf(skipped.length, 'file')} skipped</summary>
          <ul class="steps">{skipped.slice(0, MOST).map(({ file, reason }) => <li key={file}><code>{file}</code> {reason}</li>)}</ul>
          {skipped.length > MOST ? <p class="caption">{countOf(skipped.length - MOST, 'more file')}.</p> : undefined}
        </details>
      )}
    </>
  );
}

function FindingRow({ store, finding }: { readonly store: Store; readonly finding: Finding }): VNode {
  return (
    <li>
      <button type="button" class="row" onClick={() => store.reveal({ kind: 'finding', id: finding.fingerprint })}>
        <SeverityIcon severity={finding.severity} />
        <span class="title">{finding.rule}</span>
        <span class="detail">{finding.message.split('. ')[0]}</span>
      </button>
    </li>
  );
}
