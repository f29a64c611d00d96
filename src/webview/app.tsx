import type { VNode } from 'preact';
import { useEffect } from 'preact/hooks';
import type { Comparison } from '../core/model/communication-map';
import { counted, STYLE_NAMES } from '../core/drawing/map-names';
import { describeComparison, describeCounts, describeEdge, describeNode } from '../core/drawing/map-words';
import { findMatches } from '../core/drawing/query/find-matches';
import { CHANGED } from '../core/drawing/query/query-keys';
import { callTitle } from '../core/drawing/target-words';
import { goBack } from './back';
import { Canvas } from './canvas';
import { Details } from './details/details';
import { keepFocus } from './focus';
import { Legend } from './legend';
import { HiddenNotice } from './hidden-notice';
import { MapTable } from './map-table';
import { drawnOf } from './reveal';
import type { Store } from './store';
import { Toolbar } from './toolbar';
import { l10n } from './l10n';

export function App({ store }: { readonly store: Store }): VNode {
  const { display, legend, graph, isLoaded } = store;
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.key === 'Escape' && !event.defaultPrevented && goBack(store)) event.preventDefault();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [store]);
  useEffect(keepFocus, []);
  return (
    <>
      <Toolbar store={store} />
      <main class="main">
        <h1 class="unseen">{l10n.t('Communication map')}</h1>
        <div class="stage">
          {display.value === 'table' ? <MapTable store={store} /> : <Canvas store={store} />}
          <HiddenNotice store={store} />
          {isLoaded.value ? undefined : <NoMapYet store={store} />}
          {isLoaded.value && graph.value.nodes.length === 0 ? <EmptyMap store={store} /> : undefined}
        </div>
        {legend.value ? <Legend graph={graph.value} isCompared={store.map.value.comparison !== undefined} notices={store.host.notices} /> : undefined}
      </main>
      <Details store={store} />
      <StatusLine store={store} />
    </>
  );
}

/** Says why there is nothing to see; the status line says it to screen readers. */
function NoMapYet({ store: { status } }: { readonly store: Store }): VNode {
  const { text, failed } = status.value;
  return (
    <div class="empty" aria-hidden="true">
      <p>{text === '' ? l10n.t('Waiting for the map…') : text}</p>
      {failed ? undefined : <div class="progress"><div class="bar" /></div>}
    </div>
  );
}

function EmptyMap({ store }: { readonly store: Store }): VNode {
  const { map, view } = store;
  const isFiltered = map.value.edges.length > 0;
  return (
    <div class="empty">
      <p>{whyEmpty(store)}</p>
      {isFiltered ? <button type="button" onClick={() => { store.changeView({ styles: ['sync', 'async'], findingsOnly: false, minimumConfidence: 0, withoutScripts: false }); if (view.value.focus !== undefined) store.focusOn(undefined); if (view.value.query !== undefined) store.filterBy(undefined); }}>{l10n.t('Show everything')}</button> : undefined}
    </div>
  );
}

function whyEmpty({ map, view }: Store): string {
  const { edges, comparison } = map.value;
  if (comparison !== undefined && view.value.query === CHANGED && isEmpty(comparison)) return l10n.t('Compared with {0}, nothing changes in how services talk.', comparison.base);
  if (edges.length === 0) return l10n.t('No communication between services was found.');
  const notes = view.value.query === undefined ? [] : findMatches(view.value.query, map.value, l10n).notes;
  return [l10n.t('Nothing of {0} passes the filters.', counted('edge', edges.length, l10n)), ...notes].join(' ');
}

function isEmpty({ diff: { connections, nodes, findings } }: Comparison): boolean {
  return [...Object.values(connections), ...Object.values(nodes), findings.added].every((list) => list.length === 0);
}

/** Says what is drawn and what is not, what is being done, and, for screen readers, what is selected. */
function StatusLine({ store }: { readonly store: Store }): VNode {
  const { graph, positions, status, isBusy, isLoaded, map } = store;
  const { comparison } = map.value;
  const reason = positions.value.reason;
  return (
    <footer class="status">
      <span class="counts" role="status">{isLoaded.value ? describeCounts(graph.value.counts, l10n) : l10n.t('Waiting for the map…')}</span>
      {comparison === undefined ? undefined : <span class="comparison" role="status">{describeComparison(comparison, l10n)}</span>}
      {reason === undefined ? undefined : <span class="reason">{reason}</span>}
      <span class={status.value.failed ? 'failed' : 'busy'} role="status">{isBusy.value ? l10n.t('Arranging…') : status.value.text}</span>
      <span class="unseen" role="status">{describeSelection(store)}</span>
    </footer>
  );
}

function describeSelection({ selection, map, graph, sites, findings }: Store): string {
  if (selection.value === undefined) return '';
  const { kind, id } = selection.value;
  if (kind === 'finding') return l10n.t('Selected: {0}', findings.value.get(id)?.message ?? l10n.t('a finding'));
  const site = kind === 'site' ? sites.value.get(id) : undefined;
  if (site !== undefined) return l10n.t('Selected: {0}', l10n.t('{0} {1}, {2} line {3}', l10n.t(STYLE_NAMES[site.style]), callTitle(site), site.file, site.line));
  const drawn = drawnOf(selection.value, map.value, graph.value);
  if (drawn === undefined) return '';
  return l10n.t('Selected: {0}', drawn.kind === 'node' ? describeNode(drawn.node, graph.value, l10n) : describeEdge(drawn.edge, graph.value, l10n));
}
