import { useSignalEffect, type Signal } from '@preact/signals';
import type { RefObject, TargetedFocusEvent, TargetedKeyboardEvent } from 'preact';
import { useRef } from 'preact/hooks';
import type { Trace } from '../core/drawing/trace';
import { lineStart } from '../core/drawing/trace-start';
import type { Selection } from '../protocol/webview';
import { focusDetails } from './focus';
import type { PanZoom } from './pan-zoom';
import { boxOf } from './placement';
import { drawnOf, type DrawnItem } from './reveal';
import type { Store } from './store';
import { isWalkKey, walk } from './walk';

interface Handlers {
  readonly onPointerOver: (event: PointerEvent) => void;
  readonly onPointerLeave: () => void;
  readonly onClick: (event: MouseEvent) => void;
  readonly onDblClick: (event: MouseEvent) => void;
  /** These two for the frame: an SVG element that listens to focus is a stop of the Tab key of its own. */
  readonly onFocusIn: (event: TargetedFocusEvent<HTMLElement>) => void;
  readonly onFocusOut: () => void;
  readonly onKeyDown: (event: TargetedKeyboardEvent<SVGSVGElement>) => void;
}

/** An item that the keyboard came to, with what it stands for when it is a node. */
export interface Reached { readonly id: string; readonly members: readonly string[] }

function reachedOf(drawn: DrawnItem | undefined): Reached | undefined {
  if (drawn === undefined) return undefined;
  return drawn.kind === 'node' ? { id: drawn.node.id, members: drawn.node.members } : { id: drawn.edge.id, members: [] };
}

/** What pointer and keys do to the drawing; `current` is the item that the Tab key leads to. */
export function useHandlers(store: Store, svg: RefObject<SVGSVGElement | null>, panZoom: Signal<PanZoom | undefined>, current: Signal<Reached | undefined>): Handlers {
  const along = useRef<string | undefined>(undefined);
  useSignalEffect(() => {
    const selection = store.selection.value;
    if (selection !== undefined) current.value = reachedOf(drawnOf(selection, store.map.peek(), store.graph.peek()));
  });
  const select = (id: string | undefined): void => store.select(id === undefined ? undefined : toSelection(id, store));
  const enter = (id: string | undefined): void => {
    const selected = store.selection.peek();
    if (id !== undefined && selected?.id === id) focusDetails();
    else select(id);
  };
  const keys: Readonly<Record<string, (id: string | undefined) => void>> = {
    'Enter': enter, ' ': enter, 'w': (id) => trace(id, 'waitsfor', store), 'W': (id) => trace(id, 'waitedby', store),
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
      if (store.graph.peek().edges.some((edge) => edge.id === id)) along.current = id;
      const drawn = drawnOf(toSelection(id, store), store.map.peek(), store.graph.peek());
      current.value = reachedOf(drawn);
      if (!(target as Element).matches(':focus-visible')) return;
      store.hovered.value = id;
      const box = drawn === undefined ? undefined : boxOf(drawn, store.positions.peek());
      if (box !== undefined) panZoom.peek()?.show(box);
    },
    onFocusOut: () => { store.hovered.value = undefined; },
    onKeyDown(event) {
      const id = idAt(event.target);
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      if (id !== undefined && isWalkKey(event.key)) {
        event.preventDefault();
        focusItem(svg.current, walk({ at: id, along: along.current }, event.key, store.graph.peek(), store.positions.peek()));
      } else if (keys[event.key] !== undefined) {
        event.preventDefault();
        keys[event.key]?.(id);
      }
    },
  };
}

/** Of a node or a line, as the buttons of its details ask; a group stands for many. */
function trace(id: string | undefined, direction: Trace['direction'], { graph, map, hovered, trace: ask, say }: Store): void {
  if (id === undefined) return;
  const edge = graph.peek().edges.find((one) => one.id === id);
  const start = edge === undefined ? map.peek().nodes.find((node) => node.id === id)?.id : lineStart(edge, map.peek());
  if (start === undefined) return say({ text: 'A group stands for many: open it to ask who waits.', failed: false });
  // The way stands out, not the surroundings of where it was asked.
  hovered.value = undefined;
  return ask(start, direction);
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
