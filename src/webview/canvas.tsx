import { useComputed, useSignal, useSignalEffect, type Signal } from '@preact/signals';
import type { TargetedFocusEvent, TargetedKeyboardEvent, VNode } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Selection } from '../protocol/webview';
import { describeEdge, describeNode } from '../core/report/map-words';
import { CanvasItem } from './canvas-item';
import { focusDetails } from './focus';
import { highlightOf } from './highlight';
import { MapZoom } from './map-zoom';
import { attachPanZoom, type PanZoom } from './pan-zoom';
import { anchorAfter, boxOf, extentOf } from './placement';
import { drawnOf } from './reveal';
import { Shapes } from './shape-view';
import type { Store } from './store';
import { isWalkKey, nodeOrder, walk } from './walk';

/** Below this scale texts cannot be read, so names are written larger and everything small is left out. */
const FAR = 0.55;

/** The drawing, with everything in it reachable by pointer and keyboard. */
export function Canvas({ store }: { readonly store: Store }): VNode {
  const svg = useRef<SVGSVGElement>(null);
  const content = useRef<SVGGElement>(null);
  const panZoom = useSignal<PanZoom | undefined>(undefined);
  const isFar = useSignal(false);
  const current = useSignal<string | undefined>(undefined);
  usePanZoom(store, svg, content, panZoom, isFar, current);
  const handlers = useHandlers(store, svg, panZoom, current);
  const highlight = useComputed(() => highlightOf(store)).value;
  const { drawing, graph, positions, selection, map } = store;
  const selected = selection.value === undefined ? undefined : drawnOf(selection.value, map.value, graph.value);
  const selectedId = selected?.kind === 'node' ? selected.node.id : selected?.edge.id;
  const entry = entryOf(current.value ?? selectedId, store) ?? nodeOrder(graph.value, positions.value)[0];
  const { edges, labels, nodes } = drawing.value;
  const isStrong = store.hovered.value !== undefined || store.query.value.trim() !== '';
  const state = { highlight, selectedId, entry };
  return (
    <div class="canvas">
      <svg ref={svg} class={`map${isFar.value ? ' far' : ''}${highlight === undefined ? '' : ' lit'}${isStrong ? ' strong' : ''}`} role="application" aria-label="Communication map" aria-describedby="map-help" {...handlers}>
        <g ref={content}>
          {edges.map((drawn) => <CanvasItem key={drawn.item.id} drawn={drawn} title={describeEdge(drawn.item, graph.value)} isLit={highlight?.edges.has(drawn.item.id)} {...state} />)}
          <g aria-hidden="true">
            {labels.map((drawn) => (
              <g key={drawn.item.id} data-id={drawn.item.id} class={`${drawn.className}${highlight?.edges.has(drawn.item.id) === true ? ' is-lit' : ''}`}><Shapes shapes={drawn.shapes} /></g>
            ))}
          </g>
          {nodes.map((drawn) => <CanvasItem key={drawn.item.id} drawn={drawn} title={describeNode(drawn.item, graph.value)} isLit={highlight?.nodes.has(drawn.item.id)} {...state} />)}
        </g>
      </svg>
      <p id="map-help" class="unseen">Arrow keys walk along the edges, Enter opens details, Escape goes back, plus and minus zoom, 0 shows everything.</p>
      <MapZoom panZoom={panZoom} />
    </div>
  );
}

function entryOf(id: string | undefined, { graph }: Store): string | undefined {
  return [...graph.value.nodes, ...graph.value.edges].find((item) => item.id === id)?.id;
}

interface Ref<Element> { readonly current: Element | null }

/** Pans and zooms; fits the drawing to the window until the user chooses otherwise, and keeps what he looks at in its place when the layout changes. */
function usePanZoom(store: Store, svg: Ref<SVGSVGElement>, content: Ref<SVGGElement>, panZoom: Signal<PanZoom | undefined>, isFar: Signal<boolean>, current: Signal<string | undefined>): void {
  useEffect(() => {
    if (svg.current === null || content.current === null) return undefined;
    const attached = attachPanZoom({
      svg: svg.current, content: content.current, extent: () => extentOf(store.graph.peek(), store.positions.peek()),
      onMove(transform, isChosen) {
        store.transform.value = isChosen ? transform : undefined;
        isFar.value = transform.k < FAR;
      },
    });
    panZoom.value = attached;
    const observer = new ResizeObserver(() => {
      if (store.transform.peek() === undefined) attached.fitAtOnce();
    });
    observer.observe(svg.current);
    return () => {
      observer.disconnect();
      attached.dispose();
    };
  }, [store]);
  const before = useRef(store.positions.peek());
  useSignalEffect(() => {
    const positions = store.positions.value;
    const zoom = panZoom.value;
    const transform = store.transform.peek();
    if (zoom === undefined) return;
    if (transform === undefined && Object.keys(before.current.nodes).length === 0) zoom.fitAtOnce();
    else if (transform === undefined) zoom.fit();
    else zoom.moveTo(anchorAfter(transform, before.current, positions, store));
    before.current = positions;
  });
  useSignalEffect(() => {
    if (store.fits.value > 0) panZoom.peek()?.fit();
  });
  useSignalEffect(() => {
    const { selection, map, graph, positions } = store;
    if (selection.value === undefined) return;
    current.value = undefined;
    const drawn = drawnOf(selection.value, map.value, graph.value);
    const box = drawn === undefined ? undefined : boxOf(drawn, positions.value);
    if (box !== undefined) panZoom.value?.show(box);
  });
}

interface Handlers {
  readonly onPointerOver: (event: PointerEvent) => void;
  readonly onPointerLeave: () => void;
  readonly onClick: (event: MouseEvent) => void;
  readonly onDblClick: (event: MouseEvent) => void;
  readonly onFocusIn: (event: TargetedFocusEvent<SVGSVGElement>) => void;
  readonly onFocusOut: () => void;
  readonly onKeyDown: (event: TargetedKeyboardEvent<SVGSVGElement>) => void;
}

function useHandlers(store: Store, svg: Ref<SVGSVGElement>, panZoom: Signal<PanZoom | undefined>, current: Signal<string | undefined>): Handlers {
  const select = (id: string | undefined): void => store.select(id === undefined ? undefined : toSelection(id, store));
  const enter = (id: string | undefined): void => {
    const selected = store.selection.peek();
    if (id !== undefined && selected?.id === id) focusDetails();
    else select(id);
  };
  const keys: Readonly<Record<string, (id: string | undefined) => void>> = {
    'Enter': enter, ' ': enter, 'Escape': () => select(undefined),
    '+': () => panZoom.peek()?.zoomBy(1.25), '=': () => panZoom.peek()?.zoomBy(1.25), '-': () => panZoom.peek()?.zoomBy(0.8), '0': () => panZoom.peek()?.fit(),
  };
  return {
    onPointerOver: ({ target }) => { store.hovered.value = idAt(target); },
    onPointerLeave: () => { store.hovered.value = undefined; },
    onClick: ({ target }) => select(idAt(target)),
    onDblClick({ target }) {
      const node = store.graph.peek().nodes.find(({ id }) => id === idAt(target));
      if (node?.group !== undefined) store.openGroup(node.id);
      else if (node !== undefined) store.focusOn(node.id);
    },
    onFocusIn({ target }) {
      const id = idAt(target);
      if (id === undefined) return;
      current.value = id;
      if (!(target as Element).matches(':focus-visible')) return;
      store.hovered.value = id;
      const drawn = drawnOf(toSelection(id, store), store.map.peek(), store.graph.peek());
      const box = drawn === undefined ? undefined : boxOf(drawn, store.positions.peek());
      if (box !== undefined) panZoom.peek()?.show(box);
    },
    onFocusOut: () => { store.hovered.value = undefined; },
    onKeyDown(event) {
      const id = idAt(event.target);
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      if (id !== undefined && isWalkKey(event.key)) {
        event.preventDefault();
        focusItem(svg.current, walk(id, event.key, store.graph.peek(), store.positions.peek()));
      } else if (keys[event.key] !== undefined) {
        event.preventDefault();
        keys[event.key]?.(id);
      }
    },
  };
}

function toSelection(id: string, { graph }: Store): Selection {
  return { kind: graph.peek().edges.some((edge) => edge.id === id) ? 'edge' : 'node', id };
}

function idAt(target: EventTarget | null): string | undefined {
  return target instanceof Element ? target.closest('[data-id]')?.getAttribute('data-id') ?? undefined : undefined;
}

function focusItem(svg: SVGSVGElement | null, id: string): void {
  svg?.querySelector<SVGGElement>(`[tabindex][data-id="${CSS.escape(id)}"]`)?.focus();
}
