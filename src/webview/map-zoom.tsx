import type { ReadonlySignal } from '@preact/signals';
import type { VNode } from 'preact';
import { Icon } from './icon';
import type { PanZoom } from './pan-zoom';

export function MapZoom({ panZoom }: { readonly panZoom: ReadonlySignal<PanZoom | undefined> }): VNode {
  return (
    <div class="zoom" role="group" aria-label="Zoom">
      <button type="button" title="Zoom in (+)" aria-label="Zoom in" onClick={() => panZoom.value?.zoomBy(1.25)}><Icon name="plus" /></button>
      <button type="button" title="Zoom out (−)" aria-label="Zoom out" onClick={() => panZoom.value?.zoomBy(0.8)}><Icon name="minus" /></button>
      <button type="button" title="Show everything (0)" aria-label="Show everything" onClick={() => panZoom.value?.fit()}><Icon name="fit" /></button>
    </div>
  );
}
