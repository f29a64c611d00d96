import type { VNode } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { focusStage } from '../focus';
import { Icon } from '../icon';
import { drawnOf } from '../reveal';
import type { Store } from '../store';
import { EdgeDetails } from './edge-details';
import { FindingCard } from './finding-card';
import { NodeDetails } from './node-details';
import { Overview } from './overview';
import { SiteCard } from './site-card';
import { Traces } from './trace-details';
import { l10n } from '../l10n';

/** What is known about the selection; without one, about the map. */
export function Details({ store }: { readonly store: Store }): VNode {
  const panel = useRef<HTMLElement>(null);
  const { selection } = store;
  useEffect(() => {
    panel.current?.scrollTo({ top: 0 });
    panel.current?.querySelector('.is-selected')?.scrollIntoView({ block: 'nearest' });
  }, [selection.value?.id]);
  return (
    <aside ref={panel} class="details" aria-label={l10n.t('Details')} tabIndex={-1} onKeyDown={leave}>
      <Traces store={store} />
      {selection.value === undefined ? undefined : <button type="button" class="plain close" title={l10n.t('Close')} aria-label={l10n.t('Close the details')} onClick={() => { store.select(undefined); focusStage(); }}><Icon name="close" /></button>}
      <Content store={store} />
    </aside>
  );
}

/** Who came here with the keyboard goes back to the drawing first. */
function leave(event: KeyboardEvent): void {
  if (event.key !== 'Escape' || document.activeElement?.matches(':focus-visible') !== true) return;
  event.preventDefault();
  focusStage();
}

function Content({ store }: { readonly store: Store }): VNode {
  const { selection, map, graph, findings } = store;
  if (selection.value === undefined) return <Overview store={store} />;
  const drawn = drawnOf(selection.value, map.value, graph.value);
  if (drawn?.kind === 'node') return <NodeDetails store={store} node={drawn.node} />;
  if (drawn?.kind === 'edge') return <EdgeDetails key={drawn.edge.id} store={store} edge={drawn.edge} />;
  const site = selection.value.kind === 'site' ? store.sites.value.get(selection.value.id) : undefined;
  if (site !== undefined) return <ul class="sites"><SiteCard store={store} site={site} /></ul>;
  const finding = selection.value.kind === 'finding' ? findings.value.get(selection.value.id) : undefined;
  if (finding !== undefined) return <FindingCard store={store} finding={finding} />;
  return <p class="caption">{l10n.t('What was selected is not in this part of the map.')}</p>;
}
