import { useSignalEffect, type Signal } from '@preact/signals';
import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Positions } from '../core/drawing/drawable';
import { attachPanZoom, type PanZoom } from './pan-zoom';
import { anchorAfter, boxOf, extentOf } from './placement';
import { drawnOf } from './reveal';
import type { Store } from './store';

interface CanvasZoom {
  readonly frame: RefObject<HTMLDivElement | null>;
  readonly svg: RefObject<SVGSVGElement | null>;
  readonly content: RefObject<SVGGElement | null>;
  readonly panZoom: Signal<PanZoom | undefined>;
  /** The scale that the drawing is painted at. */
  readonly scale: Signal<number>;
}

/** Pans and zooms: fits the drawing to the window until the user chooses otherwise, then keeps what is looked at in its place. */
export function usePanZoom(store: Store, { frame, svg, content, panZoom, scale }: CanvasZoom): void {
  useEffect(() => {
    if (frame.current === null || svg.current === null || content.current === null) return undefined;
    const attached = attachPanZoom({
      frame: frame.current, svg: svg.current, content: content.current, extent: () => extentOf(store.graph.peek(), store.positions.peek()),
      onMove(transform, isChosen) {
        store.transform.value = isChosen ? transform : undefined;
      },
      onPaint: (painted) => { scale.value = painted; },
    });
    panZoom.value = attached;
    const observer = new ResizeObserver(() => {
      if (store.transform.peek() === undefined) attached.fitAtOnce();
    });
    observer.observe(frame.current);
    return () => {
      observer.disconnect();
      attached.dispose();
    };
  }, [store]);
  useFollowing(store, panZoom);
}

/** Follows the drawing when it is laid out anew, and the selection once it is drawn. */
function useFollowing(store: Store, panZoom: Signal<PanZoom | undefined>): void {
  const seen = useRef<{ positions: Positions | undefined; selection: Store['selection']['value'] }>({ positions: undefined, selection: undefined });
  useSignalEffect(() => {
    const zoom = panZoom.value;
    const [positions, selection] = [store.positions.value, store.selection.value];
    if (zoom === undefined || !store.isLoaded.value) return;
    const before = seen.current;
    const isFirst = before.positions === undefined;
    if (positions !== before.positions) follow(zoom, before.positions, positions, store);
    seen.current = { positions, selection: before.selection };
    const drawn = selection === undefined ? undefined : drawnOf(selection, store.map.value, store.graph.value);
    if (selection !== undefined && drawn === undefined) return;
    seen.current = { positions, selection };
    const box = drawn === undefined || isFirst || selection === before.selection || selection === store.followed.peek() ? undefined : boxOf(drawn, positions);
    if (box !== undefined) zoom.show(box);
  });
}

function follow(zoom: PanZoom, before: Positions | undefined, after: Positions, store: Store): void {
  const transform = store.transform.peek();
  if (transform !== undefined) zoom.moveTo(before === undefined ? transform : anchorAfter(transform, before, after, store));
  else if (before === undefined) zoom.fitAtOnce();
  else zoom.fit();
}
