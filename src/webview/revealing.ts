import { computed, type ReadonlySignal, type Signal } from '@preact/signals';
import type { CommunicationMap } from '../core/model/communication-map';
import { WHOLE_MAP, type DrawableGraph, type MapView } from '../core/drawing/drawable';
import type { Selection } from '../protocol/webview';
import { drawnOf, hiddenByFilter, viewThatShows, type Hidden } from './reveal';

export interface Revealing {
  /** Selects, and opens the groups around what is selected, or puts it in the middle, when it is not drawn by itself. Filters stay. */
  reveal(selection: Selection): void;
  /** The same, without the filters if they hide it. */
  showAnyway(selection: Selection): void;
  /** What is selected although a filter hides it. */
  readonly hidden: ReadonlySignal<Hidden | undefined>;
}

interface Shown {
  readonly map: ReadonlySignal<CommunicationMap>;
  readonly isLoaded: ReadonlySignal<boolean>;
  readonly selection: Signal<Selection | undefined>;
  readonly followed: ReadonlySignal<Selection | undefined>;
  readonly view: ReadonlySignal<MapView>;
  readonly graph: ReadonlySignal<DrawableGraph>;
}

/** `goTo` shows another part of the map. */
export function createRevealing({ map, isLoaded, selection, followed, view, graph }: Shown, goTo: (view: MapView) => void): Revealing {
  function showWithin(next: Selection, within: MapView): void {
    selection.value = next;
    if (!isLoaded.value || hiddenByFilter(next, map.value, within) !== undefined) return;
    const better = viewThatShows(next, map.value, within);
    if (better !== undefined && better !== view.value) goTo(better);
  }

  return {
    reveal: (next) => showWithin(next, view.value),
    showAnyway(next) {
      const isHidden = isLoaded.value && hiddenByFilter(next, map.value, view.value) !== undefined;
      showWithin(next, isHidden ? { ...WHOLE_MAP, expanded: view.value.expanded } : view.value);
    },
    hidden: computed(() => {
      const selected = selection.value;
      if (selected === undefined || selected === followed.value || drawnOf(selected, map.value, graph.value) !== undefined) return undefined;
      return hiddenByFilter(selected, map.value, view.value);
    }),
  };
}
