import { batch, computed, signal, type ReadonlySignal } from '@preact/signals';
import type { CommunicationMap } from '../core/model/communication-map';
import { toColumns } from '../core/drawing/column-layout';
import { isSameView, WHOLE_MAP, type DrawableGraph, type MapView, type Positions } from '../core/drawing/drawable';
import { toDrawableGraph } from '../core/drawing/map-graph';
import type { Host } from './host';

/** The part of the map that is asked for, the part that is drawn, and where everything stands. */
export interface Arrangement {
  readonly view: ReadonlySignal<MapView>;
  readonly graph: ReadonlySignal<DrawableGraph>;
  readonly positions: ReadonlySignal<Positions>;
  readonly isBusy: ReadonlySignal<boolean>;
  /** Whether the drawing was laid out for a larger part of the map, so that it could be drawn closer together. */
  readonly isLoose: ReadonlySignal<boolean>;
  /** Draws a part of the map: in the places that everything has, or, where something has none, as soon as it is laid out (then `false`). */
  show(view: MapView): boolean;
  /** Lays out anew what is drawn. */
  arrange(): void;
  /** Takes positions computed for a view. */
  place(view: MapView, positions: Positions): void;
  receivePositions(request: number, positions: Positions): void;
  receiveFailure(request: number, reason: string): void;
}

export function createArrangement(host: Host, map: ReadonlySignal<CommunicationMap>, first: MapView = WHOLE_MAP): Arrangement {
  const view = signal(first);
  const shown = signal({ view: first, arrangedFor: first, positions: toColumns(toDrawableGraph(map.value)) });
  const requested = signal<{ readonly request: number; readonly view: MapView } | undefined>(undefined);
  let requests = 0;

  function place(next: MapView, positions: Positions): void {
    batch(() => {
      view.value = next;
      shown.value = { view: next, positions, arrangedFor: next };
      requested.value = undefined;
    });
  }

  /** What could not be arranged in time stays where it is, as far as everything has a place. */
  function placeUnlessLate(next: MapView, positions: Positions): void {
    const before = shown.value.positions;
    const isKept = positions.reason !== undefined && before.reason === undefined && hasPlaces(toDrawableGraph(map.value, next), before);
    if (isKept) place(next, { ...before, reason: `${positions.reason?.replace(/ Shown in columns instead\.$/, '') ?? ''} Everything stays where it was.` });
    else place(next, positions);
  }

  function placeInColumns(next: MapView, reason: string): void {
    place(next, { ...toColumns(toDrawableGraph(map.value, next)), reason });
  }

  function layOut(next: MapView): void {
    requests += 1;
    requested.value = { request: requests, view: next };
    return host.send({ type: 'layout', request: requests, view: next });
  }

  /** What was asked for, unless something else has been asked for since. */
  function answered(request: number): MapView | undefined {
    return requested.value?.request === request ? requested.value.view : undefined;
  }

  return {
    view,
    graph: computed(() => toDrawableGraph(map.value, shown.value.view)),
    positions: computed(() => shown.value.positions),
    isBusy: computed(() => requested.value !== undefined),
    isLoose: computed(() => !isSameView(shown.value.arrangedFor, shown.value.view)),
    show(next) {
      view.value = next;
      const isPlaced = hasPlaces(toDrawableGraph(map.value, next), shown.value.positions);
      if (isPlaced) {
        requested.value = undefined;
        shown.value = { ...shown.value, view: next };
      } else {
        layOut(next);
      }
      return isPlaced;
    },
    arrange: () => layOut(view.value),
    place: placeUnlessLate,
    receivePositions(request, positions) {
      const next = answered(request);
      if (next !== undefined) placeUnlessLate(next, positions);
    },
    receiveFailure(request, reason) {
      const next = answered(request);
      if (next !== undefined) placeInColumns(next, reason);
    },
  };
}

function hasPlaces({ nodes, edges }: DrawableGraph, positions: Positions): boolean {
  return nodes.every(({ id }) => positions.nodes[id] !== undefined) && edges.every(({ id }) => positions.edges[id] !== undefined);
}
