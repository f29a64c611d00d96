import { useComputed, useSignal } from '@preact/signals';
import type { VNode } from 'preact';
import { useRef } from 'preact/hooks';
import type { Shape } from '../core/drawing/map-drawing';
import { describeEdge, describeNode } from '../core/drawing/map-words';
import { CanvasItem } from './canvas-item';
import { useHandlers, type Reached } from './canvas-handlers';
import { usePanZoom } from './canvas-zoom';
import { distanceAt, growthAt, type Distance } from './distance';
import { highlightOf } from './highlight';
import { MapZoom } from './map-zoom';
import type { PanZoom } from './pan-zoom';
import { drawnOf } from './reveal';
import { Shapes } from './shape-view';
import type { Store } from './store';
import { nodeOrder } from './walk';
import { l10n } from './l10n';

const DISTANCES: Readonly<Record<Distance, string>> = { near: 'near', far: 'far', farther: 'far farther', farthest: 'far farther farthest' };

/** The drawing, with everything in it reachable by pointer and keyboard. */
export function Canvas({ store }: { readonly store: Store }): VNode {
  const frame = useRef<HTMLDivElement>(null);
  const svg = useRef<SVGSVGElement>(null);
  const content = useRef<SVGGElement>(null);
  const panZoom = useSignal<PanZoom | undefined>(undefined);
  const scale = useSignal(1);
  const current = useSignal<Reached | undefined>(undefined);
  usePanZoom(store, { frame, svg, content, panZoom, scale });
  const { onFocusIn, onFocusOut, ...handlers } = useHandlers(store, svg, panZoom, current);
  const highlight = useComputed(() => highlightOf(store)).value;
  const { drawing, graph, positions, selection, map } = store;
  const selected = selection.value === undefined ? undefined : drawnOf(selection.value, map.value, graph.value);
  const selectedId = selected?.kind === 'node' ? selected.node.id : selected?.edge.id;
  const entry = entryOf(current.value, store) ?? selectedId ?? nodeOrder(graph.value, positions.value)[0];
  const { edges, labels, nodes, names, notes } = drawing.value;
  const distance = useComputed(() => DISTANCES[distanceAt(scale.value)]).value;
  const growth = useComputed(() => growthAt(scale.value)).value;
  const isStrong = store.hovered.value !== undefined || (store.query.value.trim() !== '' && store.query.value !== store.view.value.query);
  const state = { highlight, selectedId, entry };
  return (
    <div class="canvas">
      <div ref={frame} class="frame" onFocusIn={onFocusIn} onFocusOut={onFocusOut}>
        <svg ref={svg} class={`map ${distance}${highlight === undefined ? '' : ' lit'}${isStrong ? ' strong' : ''}`} role="application" aria-label={l10n.t('Communication map')} aria-describedby="map-help" {...handlers}>
          <g ref={content}>
            {edges.map((drawn) => <CanvasItem key={drawn.item.id} drawn={drawn} title={describeEdge(drawn.item, graph.value, l10n)} isLit={highlight?.edges.has(drawn.item.id)} {...state} />)}
            <g aria-hidden="true">
              {labels.map((drawn) => (
                <g key={drawn.item.id} data-id={drawn.item.id} class={`${drawn.className}${highlight?.edges.has(drawn.item.id) === true ? ' is-lit' : ''}`}><Shapes shapes={drawn.shapes} /></g>
              ))}
            </g>
            {nodes.map((drawn) => <CanvasItem key={drawn.item.id} drawn={drawn} title={describeNode(drawn.item, graph.value, l10n)} isLit={highlight?.nodes.has(drawn.item.id)} {...state} />)}
            <ServiceNames shapes={names} growth={growth} />
            <Shapes shapes={notes} />
          </g>
        </svg>
      </div>
      <p id="map-help" class="unseen">{l10n.t('Arrow keys walk along the edges, Enter opens details, W shows who waits for a node or line, Shift W what it waits for, Escape takes back the selection, then the trace or search, the surroundings and the filter, plus and minus zoom, 0 shows everything.')}</p>
      <MapZoom panZoom={panZoom} />
    </div>
  );
}

function ServiceNames({ shapes, growth }: { readonly shapes: readonly Shape[]; readonly growth: number | undefined }): VNode | null {
  return growth === undefined ? null : <g class="names" aria-hidden="true" style={{ '--grown': String(growth) }}><Shapes shapes={shapes} /></g>;
}

/** The same item, or what is drawn now of the group that it was or of which it is. */
function entryOf(reached: Reached | undefined, { graph }: Store): string | undefined {
  if (reached === undefined) return undefined;
  const { nodes, edges } = graph.value;
  const same = [...nodes, ...edges].find(({ id }) => id === reached.id);
  return (same ?? nodes.find(({ members }) => members.some((member) => reached.members.includes(member))))?.id;
}
