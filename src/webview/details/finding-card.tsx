import type { VNode } from 'preact';
import type { Finding } from '../../core/model/communication-map';
import { SeverityIcon } from '../icon';
import type { Store } from '../store';
import { PlaceLink } from './place-link';

export function FindingCard({ store, finding }: { readonly store: Store; readonly finding: Finding }): VNode {
  const { fingerprint, severity, rule, message } = finding;
  const isSelected = store.selection.value?.kind === 'finding' && store.selection.value.id === fingerprint;
  return (
    <div class={`finding ${severity}${isSelected ? ' is-selected' : ''}`}>
      <p><SeverityIcon severity={severity} /> <strong>{rule}</strong> {message}</p>
      <PlaceLink host={store.host} place={finding} message={{ type: 'openFinding', finding: fingerprint }} />
    </div>
  );
}
