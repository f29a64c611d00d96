import type { ReadonlySignal } from '@preact/signals';
import type { VNode } from 'preact';
import { Icon } from './icon';
import type { PanZoom } from './pan-zoom';
import { l10n } from './l10n';

export function MapZoom({ panZoom }: { readonly panZoom: ReadonlySignal<PanZoom | undefined> }): VNode {
  return (
    <div class="zoom" role="group" aria-label={l10n.t('Zoom')}>
      <button type="button" title={l10n.t('Zoom in (+)')} aria-label={l10n.t('Zoom in')} onClick={() => panZoom.value?.zoomBy(1.25)}><Icon name="plus" /></button>
      <button type="button" title={l10n.t('Zoom out (−)')} aria-label={l10n.t('Zoom out')} onClick={() => panZoom.value?.zoomBy(0.8)}><Icon name="minus" /></button>
      <button type="button" title={l10n.t('Show everything (0)')} aria-label={l10n.t('Show everything')} onClick={() => panZoom.value?.fit()}><Icon name="fit" /></button>
    </div>
  );
}
