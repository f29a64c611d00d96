import type { VNode } from 'preact';
import type { Finding, Place } from '../../core/model/communication-map';
import { changesOf } from '../../core/drawing/map-changes';
import { SeverityIcon } from '../icon';
import type { Store } from '../store';
import { PlaceLink } from './place-link';
import { Prose } from './prose';
import { l10n } from '../l10n';

interface FindingCardProps {
  readonly store: Store;
  readonly finding: Finding;
  /** The place that is already named above. */
  readonly near?: Place;
}

export function FindingCard({ store, finding, near }: FindingCardProps): VNode {
  const { fingerprint, severity, rule, message } = finding;
  const isNew = changesOf(store.map.value)?.newFindings.has(fingerprint) === true;
  const isSelected = store.selection.value?.kind === 'finding' && store.selection.value.id === fingerprint;
  return (
    <div class={`finding ${severity}${isSelected ? ' is-selected' : ''}`}>
      <p><SeverityIcon severity={severity} /> <strong>{rule}</strong> {isNew ? <span class="new">{l10n.t('new')}</span> : undefined} <Prose text={message} /></p>
      {near?.file === finding.file && near.line === finding.line ? undefined : <PlaceLink host={store.host} place={finding} message={{ type: 'openFinding', finding: fingerprint }} />}
    </div>
  );
}
