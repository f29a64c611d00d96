import type { VNode } from 'preact';
import type { MapEdge, Site } from '../../core/model/communication-map';
import { CATEGORY_NAMES, counted } from '../../core/drawing/map-names';
import { describeEstimate } from '../../core/drawing/map-words';
import type { Hop, SlowestWay } from '../../core/drawing/slowest-way';
import type { Trace, TraceStep } from '../../core/drawing/trace';
import { findMatches } from '../../core/drawing/query/find-matches';
import { saysNothing } from '../../core/drawing/target-words';
import { Icon } from '../icon';
import type { Store } from '../store';
import { PlaceLink } from './place-link';
import { l10n } from '../l10n';

const MOST = 100;

/** Who waits for what, as far as the search or the filter asks for it. */
export function Traces({ store }: { readonly store: Store }): VNode {
  const { query, matches, view, map } = store;
  const { traces } = query.value === '' && view.value.query !== undefined ? findMatches(view.value.query, map.value) : matches.value;
  return <>{traces.map((trace, index) => <TraceDetails key={`${trace.direction} ${trace.start} ${index}`} store={store} trace={trace} />)}</>;
}

function TraceDetails({ store, trace }: { readonly store: Store; readonly trace: Trace }): VNode {
  const { direction, start, steps, slowest } = trace;
  const title = direction === 'waitsfor' ? l10n.t('Who waits for {0}', start) : l10n.t('What {0} waits for', start);
  return (
    <section class="trace" aria-label={title}>
      <button type="button" class="plain close" title={l10n.t('Close')} aria-label={l10n.t('Close the trace')} onClick={() => { store.query.value = ''; if (store.view.value.query !== undefined) store.filterBy(undefined); }}><Icon name="close" /></button>
      <h2>{title}</h2>
      {steps.length === 0 ? <p class="caption">{direction === 'waitsfor' ? l10n.t('Nothing waits for it.') : l10n.t('It waits for nothing.')}</p> : <Slowest store={store} way={slowest} />}
      {slowest.isCircular ? <p class="caption">{l10n.t('Some of these wait for each other in a circle.')}</p> : undefined}
      {steps.length === 0 ? undefined : <h3>{counted('waitingEdges', steps.length, l10n)}</h3>}
      <ol class="edges">{steps.slice(0, MOST).map((step) => <Step key={step.edge.id} store={store} step={step} />)}</ol>
      {steps.length > MOST ? <p class="caption">{counted('moreEdges', steps.length - MOST, l10n)}</p> : undefined}
    </section>
  );
}

/** The slowest way call by call. Where it is not known at which route one arrives, any call of the service may be the next. */
function Slowest({ store, way }: { readonly store: Store; readonly way: SlowestWay }): VNode {
  const names = namesOf(store);
  const [first, ...others] = way.hops.map(({ edge }) => edge);
  const nodes = first === undefined ? [] : [first.from, ...[first, ...others].map(({ to }) => to)];
  return (
    <>
      <p class="sum">{sumWords(way)}: {nodes.map((id) => names(id)).join(' → ')}</p>
      <ol class="steps hops" aria-label={l10n.t('Calls on the slowest way')}>{way.hops.map((hop) => <li key={`${hop.edge.id} ${hop.site?.id ?? ''}`}><HopPlace store={store} hop={hop} /></li>)}</ol>
      <p class="caption">{l10n.t('Estimates. Where the code does not say at which route a call arrives, any call behind it may be the next.')}</p>
    </>
  );
}

function sumWords({ hops, estimate, unknown }: SlowestWay): string {
  const missing = counted('unknownCalls', unknown, l10n);
  if (unknown >= hops.length) return missing;
  const sum = l10n.t('{0} in sum on the slowest way', describeEstimate(estimate, l10n));
  return unknown === 0 ? sum : l10n.t('{0}, and {1}', sum, missing);
}

function titleOf({ operation, target }: Site, name: string): string {
  return `${operation} ${saysNothing(target) ? name : firstTarget(target.text)}`.trimStart();
}

/** What may be one of several is said once; the call itself lists them. */
function firstTarget(text: string): string {
  const [first = '', ...others] = text.split(' | ');
  return others.length === 0 ? first : l10n.t('{0} and {1} more', first, others.length);
}

function lengthWords(estimate: Hop['estimate']): string {
  return estimate === undefined ? l10n.t('unknown length') : describeEstimate(estimate, l10n);
}

function HopPlace({ store, hop: { edge, site, estimate } }: { readonly store: Store; readonly hop: Hop }): VNode {
  const names = namesOf(store);
  const length = lengthWords(estimate);
  if (site === undefined) return <span class="step">{names(edge.from)} → {names(edge.to)} · {length}</span>;
  return <PlaceLink host={store.host} place={site} message={{ type: 'openSite', site: site.id }} label={`${names(edge.from)}: ${titleOf(site, names(edge.to))} · ${length}`} />;
}

function Step({ store, step: { edge, distance, estimate } }: { readonly store: Store; readonly step: TraceStep }): VNode {
  const names = namesOf(store);
  const detail = [l10n.t(CATEGORY_NAMES[edge.category]), counted('call', edge.sites.length, l10n), lengthWords(estimate)].join(' · ');
  return (
    <li>
      <button type="button" class="row" onClick={() => selectEdge(store, edge)}>
        <span class="distance" aria-label={counted('callsAway', distance, l10n)}>{distance}</span>
        <span class="title">{names(edge.from)} → {names(edge.to)}</span>
        <span class="detail">{detail}</span>
      </button>
    </li>
  );
}

function selectEdge(store: Store, edge: MapEdge): void {
  const drawn = store.graph.value.edges.find(({ edges }) => edges.includes(edge.id));
  const [site] = edge.sites;
  if (drawn !== undefined) store.select({ kind: 'edge', id: drawn.id });
  else if (site !== undefined) store.reveal({ kind: 'site', id: site });
}

function namesOf({ map }: Store): (id: string) => string {
  const names = new Map(map.value.nodes.map(({ id, name }) => [id, name]));
  return (id) => names.get(id) ?? id;
}
