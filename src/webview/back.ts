import type { Store } from './store';

/** Takes back one step: the selection, else the trace or search, else the surroundings, else the filter; `false` when there is nothing to take back. */
export function goBack(store: Store): boolean {
  const { selection, query, view } = store;
  const { focus, query: filter } = view.value;
  if (selection.value !== undefined) store.select(undefined);
  else if (query.value.trim() !== '' && query.value !== filter) query.value = '';
  else if (focus !== undefined) store.focusOn(undefined);
  else if (filter !== undefined) endFilter(store);
  else return false;
  return true;
}

/** Shows what the filter hides, and empties the search box that still says it. */
export function endFilter(store: Store): void {
  if (store.query.value === store.view.value.query) store.query.value = '';
  store.filterBy(undefined);
}
