import { batch, computed, effect, signal, type ReadonlySignal, type Signal } from '@preact/signals';
import type { CommunicationMap, Finding, Site } from '../core/model/communication-map';
import { withoutFocus, withoutQuery, type MapView } from '../core/drawing/drawable';
import { findMatches, type QueryMatches } from '../core/drawing/query/find-matches';
import { quoted } from '../core/drawing/query/query';
import type { Trace } from '../core/drawing/trace';
import { drawMap, type Drawing } from '../core/drawing/map-drawing';
import type { Unreported } from '../core/drawing/unreported-words';
import type { Selection, ShowMap, ToViewer, ViewerState } from '../protocol/webview';
import { createArrangement, type Arrangement } from './arrangement';
import { canvasRatio } from './canvas-ratio';
import type { Host } from './host';
import { l10n } from './l10n';
import { createRevealing, type Revealing } from './revealing';

export interface Transform { readonly x: number; readonly y: number; readonly k: number }
export interface Status { readonly text: string; readonly failed: boolean }

const EMPTY_MAP: CommunicationMap = {
  schemaVersion: 1, tool: { name: 'crosstalk', version: '' }, root: '.', services: [], nodes: [], edges: [], sites: [], entryPoints: [], findings: [], unresolved: [], skipped: [], configuration: [],
};

const NOTHING_LEFT_OUT: Unreported = { information: 0, hint: 0 };

const SAVING_DELAY = 200;

/** Everything the viewer shows, and what can be done to it. */
export interface Store extends Revealing, Pick<Arrangement, 'view' | 'graph' | 'positions' | 'isBusy' | 'isLoose' | 'arrange'> {
  readonly host: Host;
  readonly map: ReadonlySignal<CommunicationMap>;
  /** False until the first map has come. */
  readonly isLoaded: ReadonlySignal<boolean>;
  readonly drawing: ReadonlySignal<Drawing>;
  readonly sites: ReadonlySignal<ReadonlyMap<string, Site>>;
  readonly findings: ReadonlySignal<ReadonlyMap<string, Finding>>;
  /** What the profile leaves out of the findings. */
  readonly unreported: ReadonlySignal<Unreported>;
  readonly status: ReadonlySignal<Status>;
  readonly selection: ReadonlySignal<Selection | undefined>;
  /** Node or line under the pointer or with the keyboard's focus. */
  readonly hovered: Signal<string | undefined>;
  readonly query: Signal<string>;
  /** What the query finds, drawn or not. */
  readonly matches: ReadonlySignal<QueryMatches>;
  readonly display: Signal<ViewerState['display']>;
  readonly legend: Signal<boolean>;
  /** Pan and zoom; absent while the drawing is fitted to the window. */
  readonly transform: Signal<Transform | undefined>;
  changeView(change: Partial<MapView>): void;
  /** Shows a node with its surroundings only; the whole map again for `undefined`. */
  focusOn(node: string | undefined): void;
  openGroup(group: string): void;
  /** Hides what the query does not find; everything again for `undefined`. */
  filterBy(query: string | undefined): void;
  /** Asks who waits for a node or call, or what it waits for. */
  trace(start: string, direction: Trace['direction']): void;
  select(selection: Selection | undefined): void;
  /** Whether the call under the cursor of the editor is selected. */
  readonly follow: ReadonlySignal<boolean>;
  setFollow(on: boolean): void;
  /** What was selected because the cursor of the editor is there: nothing moves for it. */
  readonly followed: ReadonlySignal<Selection | undefined>;
  say(status: Status): void;
}

export function createStore(host: Host): Store {
  const restored = host.restore();
  const map = signal(EMPTY_MAP);
  const isLoaded = signal(false);
  const unreported = signal(NOTHING_LEFT_OUT);
  const selection = signal<Selection | undefined>(undefined);
  const status = signal<Status>({ text: '', failed: false });
  const arrangement = createArrangement(host, map);
  const { view, graph, positions, isBusy, isLoose, arrange, show } = arrangement;
  const query = signal('');
  const follow = signal(false);
  const followed = signal<Selection | undefined>(undefined);
  const store: Store = {
    host, map, isLoaded, unreported, status, selection, follow, followed, view, graph, positions, isBusy, isLoose, arrange,
    drawing: computed(() => drawMap(graph.value, positions.value)),
    sites: computed(() => new Map(map.value.sites.map((site) => [site.id, site]))),
    findings: computed(() => new Map(map.value.findings.map((finding) => [finding.fingerprint, finding]))),
    hovered: signal(undefined), query, matches: computed(() => findMatches(query.value, map.value, l10n)), display: signal<ViewerState['display']>('drawing'), legend: signal(false), transform: signal(undefined),
    changeView: (change) => { show({ ...view.value, ...change }); },
    focusOn(node) {
      goTo({ ...withoutFocus(view.value), ...(node === undefined ? {} : { focus: node }) });
    },
    filterBy(next) {
      goTo({ ...withoutQuery(view.value), ...(next === undefined ? {} : { query: next }) });
    },
    trace(start, direction) {
      query.value = `${direction}:${quoted(start)}`;
    },
    openGroup(group) {
      if (selection.value?.id === group) selection.value = undefined;
      show({ ...view.value, expanded: [...view.value.expanded, group] });
    },
    select: (next) => { selection.value = next; },
    setFollow(on) {
      follow.value = on;
      host.send({ type: 'follow', on });
    },
    say: (next) => { status.value = next; },
    ...createRevealing({ map, isLoaded, selection, followed, view, graph }, goTo),
  };

  /** Shows another part of the map as a whole: laid out for itself where that is possible. */
  function goTo(next: MapView): void {
    store.transform.value = undefined;
    if (show(next)) arrange();
  }

  host.listen((message) => receive(message, store, { map, isLoaded, unreported, status, followed, arrangement, restored }));
  saveChanges(store);
  const ratio = canvasRatio(window);
  host.send({ type: 'ready', ...(ratio === undefined ? {} : { ratio }) });
  return store;
}

interface Inside {
  readonly map: Signal<CommunicationMap>;
  readonly isLoaded: Signal<boolean>;
  readonly unreported: Signal<Unreported>;
  readonly status: Signal<Status>;
  readonly followed: Signal<Selection | undefined>;
  readonly arrangement: Arrangement;
  readonly restored: ViewerState | undefined;
}

function receive(message: ToViewer, store: Store, inside: Inside): void {
  switch (message.type) {
    case 'map': return receiveMap(message, store, inside);
    case 'positions': return inside.arrangement.receivePositions(message.request, message.positions);
    case 'layoutFailed': return inside.arrangement.receiveFailure(message.request, message.reason);
    case 'select': return store.showAnyway(message.selection);
    case 'follow': return followCursor(message.selection, store, inside);
    case 'status': inside.status.value = { text: message.text, failed: message.failed };
  }
}

function followCursor(selection: Selection, store: Store, { followed }: Inside): void {
  if (!store.follow.value) return;
  batch(() => {
    followed.value = selection;
    store.select(selection);
  });
}

function receiveMap(message: ShowMap, store: Store, { map, isLoaded, unreported, arrangement, restored }: Inside): void {
  const isFirst = !isLoaded.value;
  const base = message.map.comparison?.base;
  const isOther = !isFirst && map.value.comparison?.base !== base;
  const kept = isFirst ? restored ?? message.saved : undefined;
  const saved = kept?.base === base ? kept : undefined;
  const asked = store.selection.value;
  batch(() => {
    map.value = message.map;
    unreported.value = message.unreported ?? NOTHING_LEFT_OUT;
    isLoaded.value = true;
    if (isOther) beginAnew(store);
    if (message.positions !== undefined) arrangement.place(message.view, message.positions);
    if (kept !== undefined) applyState(store, kept);
    store.transform.value = isFirst ? saved?.transform : store.transform.value;
    arrangement.show(saved?.view ?? (isFirst || isOther ? message.view : store.view.value));
  });
  if (isFirst) selectFirst(store, asked, saved?.selection);
}

/** What the editor asked for before there was a map, else what was selected before a reload. */
function selectFirst(store: Store, asked: Selection | undefined, saved: Selection | undefined): void {
  if (asked !== undefined) store.showAnyway(asked);
  else if (saved !== undefined) store.reveal(saved);
}

/** What was looked for and at was of the map before a comparison, or of another one. */
function beginAnew(store: Store): void {
  store.transform.value = undefined;
  store.query.value = '';
  store.select(undefined);
}

function applyState(store: Store, { display, legend, follow = false }: ViewerState): void {
  if (follow && store.host.isEditor) store.setFollow(true);
  store.display.value = display;
  store.legend.value = legend;
}

/** Keeps the state a moment after its last change, so that panning does not write it for every frame. */
function saveChanges(store: Store): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  effect(() => {
    if (!store.isLoaded.value) return;
    const state = stateOf(store);
    clearTimeout(timer);
    timer = setTimeout(() => store.host.keep(state), SAVING_DELAY);
  });
}

function stateOf({ view, selection, display, legend, transform, follow, map }: Store): ViewerState {
  const base = map.value.comparison?.base;
  return {
    view: view.value, display: display.value, legend: legend.value,
    ...(follow.value ? { follow: true } : {}), ...(base === undefined ? {} : { base }),
    ...(selection.value === undefined ? {} : { selection: selection.value }),
    ...(transform.value === undefined ? {} : { transform: transform.value }),
  };
}
