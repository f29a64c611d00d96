import type { VNode } from 'preact';
import type { MapEdge } from '../../core/model/communication-map';
import { CATEGORY_NAMES, countOf } from '../../core/drawing/map-names';
import { describeEstimate } from '../../core/drawing/map-words';
import type { Trace, TraceStep } from '../../core/drawing/trace';
import { findMatches } from '../../core/drawing/query/find-matches';
import { Icon } from '../icon';
import type { Store } from '../store';

const MOST = 100;

/** Who waits for what, as far as the search or the filter asks for it. */
export function Traces({ store }: { readonly store: Store }): VNode {
  const { query, matches, view, map } = store;
  const { traces } = query.value === '' && view.value.query !== undefined ? findMatches(view.value.query, map.value) : matches.value;
  return <>{traces.map((trace) => <TraceDetails key={`${trace.direction} ${trace.starts.join(' ')}`} store={store} trace={trace} />)}</>;
}

function TraceDetails({ store, trace }: { readonly store: Store; readonly trace: Trace }): VNode {
  const { direction, starts, steps, isCircular } = trace;
  const names = namesOf(store);
  const [first = '', ...others] = starts.map((id) => names(id));
  const what = others.length === 0 ? first : `${first} and ${others.length} more`;
  const title = direction === 'waitsfor' ? `Who waits for ${what}` : `What ${what} waits for`;
  return (
    <section class="trace" aria-label={title}>
      <button type="button" class="plain close" title="Close" aria-label="Close the trace" onClick={() => { store.query.value = ''; if (store.view.value.query !== undefined) store.filterBy(undefined); }}><Icon name="close" /></button>
      <h2>{title}</h2>
      {steps.length === 0 ? <p class="caption">{direction === 'waitsfor' ? 'Nothing waits for it.' : 'It waits for nothing.'}</p> : <Sum store={store} trace={trace} />}
      {isCircular ? <p class="caption">Some of these wait for each other in a circle.</p> : undefined}
      <ol class="edges">{steps.slice(0, MOST).map((step) => <Step key={step.edge.id} store={store} step={step} />)}</ol>
      {steps.length > MOST ? <p class="caption">{countOf(steps.length - MOST, 'more edge', 'more edges')}</p> : undefined}
    </section>
  );
}

/** One request need not run through all of it: what follows what inside a service is for the reader to see. */
function Sum({ store, trace: { steps, slowest } }: { readonly store: Store; readonly trace: Trace }): VNode {
  const names = namesOf(store);
  const [first, ...others] = slowest.edges;
  const way = first === undefined ? [] : [first.from, ...[first, ...others].map(({ to }) => to)];
  const isKnown = slowest.unknown < slowest.edges.length;
  const unknown = slowest.unknown === 0 ? '' : `${countOf(slowest.unknown, 'call')} of unknown length`;
  return (
    <>
      <p class="caption">{countOf(steps.length, 'edge')} whose sender waits</p>
      <p class="sum">{isKnown ? <><strong>{describeEstimate(slowest.estimate)}</strong> in sum on the slowest way{unknown === '' ? '' : `, and ${unknown}`}</> : unknown}: {way.map((id) => names(id)).join(' → ')}</p>
      <p class="caption">Estimates. Whether one request runs through all of it, the code inside the services says.</p>
    </>
  );
}

function Step({ store, step: { edge, distance, estimate } }: { readonly store: Store; readonly step: TraceStep }): VNode {
  const names = namesOf(store);
  const detail = [CATEGORY_NAMES[edge.category], countOf(edge.sites.length, 'site'), estimate === undefined ? 'unknown length' : describeEstimate(estimate)].join(' · ');
  return (
    <li>
      <button type="button" class="row" onClick={() => selectEdge(store, edge)}>
        <span class="distance" aria-label={`${countOf(distance, 'call')} away`}>{distance}</span>
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
