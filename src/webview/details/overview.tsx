import type { ComponentChildren, VNode } from 'preact';
import type { Unresolved } from '../../core/model/communication-map';
import { counted, formatCount, STYLE_NAMES } from '../../core/drawing/map-names';
import { describeWaiting, skippedWords } from '../../core/drawing/map-words';
import { groupBy } from '../../core/model/group-by';
import { countSkipped } from '../../core/model/left-aside';
import { presentEdges, presentServices } from '../../core/drawing/map-changes';
import { loneServices, whyAlone } from '../../core/drawing/lone-services';
import { sitesWithoutEdge } from '../../core/drawing/map-sites';
import { unreportedWords } from '../../core/drawing/unreported-words';
import type { Store } from '../store';
import { Differences } from './differences';
import { FindingList } from './finding-list';
import { PlaceLink } from './place-link';
import { l10n } from '../l10n';

const MOST = 50;

/** What is worth looking at first, and what the analysis could not read. */
export function Overview({ store }: { readonly store: Store }): VNode {
  if (!store.isLoaded.value) return <p class="caption">{l10n.t('Waiting for the map…')}</p>;
  const { edges: all, findings, unresolved, skipped } = store.map.value;
  const [services, edges] = [presentServices(store.map.value), presentEdges(store.map.value)];
  const gone = all.length - edges.length;
  const loose = sitesWithoutEdge(store.map.value);
  const alone = loneServices(store.map.value);
  const leftOut = unreportedWords(store.unreported.value, l10n);
  const counts = (['sync', 'async'] as const).map((style) => l10n.t('{0} {1}', formatCount(edges.filter((edge) => edge.style === style).length), l10n.t(STYLE_NAMES[style])));
  return (
    <>
      <Differences store={store} />
      <h2>{l10n.t('Overview')}</h2>
      <p class="caption">{[counted('service', services.length, l10n), counted('edge', edges.length, l10n), ...counts, ...gone === 0 ? [] : [counted('goneBesides', gone, l10n)]].join(' · ')}</p>
      {findings.length === 0 ? <p class="caption">{l10n.t('No findings.')}</p> : <h3>{counted('finding', findings.length, l10n)}</h3>}
      <FindingList store={store} findings={findings} />
      {leftOut === undefined ? undefined : <p class="caption">{leftOut}.</p>}
      <WaitingEdges store={store} />
      <More title={counted('looseCalls', loose.length, l10n)} items={loose}>
        {loose.slice(0, MOST).map((site) => <li key={site.id}><PlaceLink host={store.host} place={site} message={{ type: 'openSite', site: site.id }} label={`${site.api}: ${site.services.length === 0 ? l10n.t('in no service') : l10n.t('unknown target')}`} /></li>)}
      </More>
      <UnresolvedCalls store={store} calls={unresolved} />
      <More title={counted('loneServices', alone.length, l10n)} items={alone}>
        {alone.slice(0, MOST).map((service) => <li key={service.id}><button type="button" class="link" onClick={() => store.reveal({ kind: 'node', id: service.id })}>{service.name}</button>: {whyAlone(service, store.map.value, l10n)}</li>)}
      </More>
      <More title={skippedWords(countSkipped(skipped), l10n).join(', ')} items={skipped}>
        {skipped.slice(0, MOST).map(({ file, reason }) => <li key={file}><code>{file}</code> {reason}</li>)}
      </More>
    </>
  );
}

/** Calls whose target could not be read, with the reason; they stand on no edge. */
export function UnresolvedCalls({ store, calls }: { readonly store: Store; readonly calls: readonly Unresolved[] }): VNode {
  return (
    <More title={counted('unresolvedCalls', calls.length, l10n)} items={calls}>
      {calls.slice(0, MOST).map((item) => <li key={`${item.file}:${item.line} ${item.text}`}><PlaceLink host={store.host} place={item} label={item.reason} /></li>)}
    </More>
  );
}

/** What the map emphasises though it need not be a finding. */
function WaitingEdges({ store }: { readonly store: Store }): VNode {
  const { nodes, edges } = store.graph.value;
  const names = new Map(nodes.map(({ id, name }) => [id, name]));
  const lists = groupBy(edges.filter(({ waiting }) => waiting !== undefined), (edge) => describeWaiting(edge, l10n).join(''));
  return (
    <>
      {[...lists].map(([words, own]) => (
        <More key={words} title={l10n.t('{0} {1}', counted('edge', own.length, l10n), words)} items={own}>
          {own.slice(0, MOST).map(({ id, from, to }) => <li key={id}><button type="button" class="link" onClick={() => store.select({ kind: 'edge', id })}>{names.get(from)} → {names.get(to)}</button></li>)}
        </More>
      ))}
    </>
  );
}

interface MoreProps { readonly title: string; readonly items: readonly unknown[]; readonly children: ComponentChildren }

function More({ title, items, children }: MoreProps): VNode | undefined {
  if (items.length === 0) return undefined;
  return (
    <details>
      <summary>{title}</summary>
      <ul class="steps">{children}</ul>
      {items.length > MOST ? <p class="caption">{l10n.t('{0} more', formatCount(items.length - MOST))}.</p> : undefined}
    </details>
  );
}
