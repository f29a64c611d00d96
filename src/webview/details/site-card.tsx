import type { VNode } from 'preact';
import type { Context, Site } from '../../core/model/communication-map';
import { STYLE_NAMES } from '../../core/drawing/map-names';
import { isGone } from '../../core/drawing/map-changes';
import { findingsOfSite } from '../../core/drawing/map-sites';
import { saysNothing } from '../../core/drawing/target-words';
import type { Store } from '../store';
import { StyleLine } from '../style-line';
import { FindingCard } from './finding-card';
import { PlaceLink } from './place-link';
import { Prose } from './prose';
import { TraceButtons } from './trace-buttons';
import { contextWords, factsOf } from './words';
import { l10n } from '../l10n';

/** One place in the code: what it calls, why it is synchronous or not, who waits for it, and what is wrong with it. */
export function SiteCard({ store, site }: { readonly store: Store; readonly site: Site }): VNode {
  const findings = findingsOfSite(site, store.map.value);
  const wasThere = isGone(site);
  const isSelected = store.selection.value?.kind === 'site' && store.selection.value.id === site.id;
  return (
    <li class={`site${isSelected ? ' is-selected' : ''}`}>
      <h4><span class="operation">{site.operation}</span> {saysNothing(site.target) ? <em>{l10n.t('unknown target')}</em> : site.target.text}</h4>
      {wasThere ? <p class="facts">{l10n.t('was at')} <code>{site.file}:{site.line}</code></p> : <PlaceLink host={store.host} place={site} message={{ type: 'openSite', site: site.id }} />}
      <p class="facts"><StyleLine style={site.style} /> {[l10n.t(STYLE_NAMES[site.style]), ...factsOf(site)].join(' · ')}</p>
      {findings.map((finding) => <FindingCard key={finding.fingerprint} store={store} finding={finding} near={site} />)}
      {wasThere ? undefined : <Reasons store={store} site={site} />}
      {wasThere ? undefined : <Callers store={store} contexts={site.context} />}
      {site.style === 'sync' && site.direction !== 'in' && !wasThere ? <p class="actions"><TraceButtons store={store} start={`${site.file}:${site.line}`} least={2} /></p> : undefined}
    </li>
  );
}

function Reasons({ store, site }: { readonly store: Store; readonly site: Site }): VNode | undefined {
  const reasons = [...site.because, ...site.duration.evidence];
  if (reasons.length === 0) return undefined;
  return (
    <details>
      <summary>{l10n.t('Why {0}', l10n.t(STYLE_NAMES[site.style]))}</summary>
      <ul class="steps">{reasons.map((reason) => <li key={`${reason.reason} ${reason.line}`}><PlaceLink host={store.host} place={reason} label={<Prose text={reason.reason} />} /></li>)}</ul>
    </details>
  );
}

function Callers({ store, contexts }: { readonly store: Store; readonly contexts: readonly Context[] }): VNode | undefined {
  const [first] = contexts;
  if (first === undefined) return undefined;
  const isWaiting = first.kind === 'request' || first.kind === 'ui';
  return (
    <details>
      <summary>{isWaiting ? l10n.t('Who waits') : l10n.t('Reached from')}: {contexts.length > 1 ? l10n.t('{0} and {1} more', contextWords(first), contexts.length - 1) : contextWords(first)}</summary>
      {contexts.map((context) => (
        <ol key={`${context.kind} ${context.name}`} class="steps" aria-label={contextWords(context)}>
          {context.path.map((step) => <li key={`${step.file}:${step.line} ${step.name}`}><PlaceLink host={store.host} place={step} label={step.name} /></li>)}
        </ol>
      ))}
    </details>
  );
}
