import type { VNode } from 'preact';
import { CHANGE_PRESETS, PRESETS } from '../core/drawing/query/query-keys';
import { endFilter } from './back';
import { Icon } from './icon';
import { Menu } from './menu';
import { filter } from './search-box';
import type { Store } from './store';

/** Questions that are asked often, each shown with its query, so that one learns the language by the way. */
export function Presets({ store }: { readonly store: Store }): VNode {
  const items = [...store.map.value.comparison === undefined ? [] : CHANGE_PRESETS, ...PRESETS].map(({ name, query }) => ({
    name, detail: query,
    act: () => {
      store.query.value = query;
      store.filterBy(query);
    },
  }));
  return <Menu icon="list" label="Presets" title="Show only what is often asked for" items={items} />;
}

/** Hides what the search does not find, and says by what the map is filtered. */
export function QueryFilter({ store }: { readonly store: Store }): VNode | undefined {
  const { query, view, matches } = store;
  const active = view.value.query;
  const canFilter = query.value.trim() !== '' && query.value !== active && matches.value.problems.length === 0;
  if (active === undefined && !canFilter) return undefined;
  return (
    <>
      {canFilter ? <button type="button" class="toggle" title="Hide what the search does not find" onClick={() => filter(store)}><Icon name="filter" /> Filter</button> : undefined}
      {active === undefined ? undefined : (
        <div class="chip" role="group" aria-label={`Filtered by ${active}`}>
          <Icon name="filter" /> <span class="what" title={active}>{active}</span>
          <button type="button" title="Show what the filter hides" aria-label="Show what the filter hides" onClick={() => endFilter(store)}><Icon name="close" /></button>
        </div>
      )}
    </>
  );
}
