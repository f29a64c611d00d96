import type { VNode } from 'preact';
import { CHANGE_PRESETS, PRESET_NAMES, PRESETS } from '../core/drawing/query/query-keys';
import { endFilter } from './back';
import { Icon } from './icon';
import { Menu } from './menu';
import { filter } from './search-box';
import type { Store } from './store';
import { l10n } from './l10n';

/** Questions that are asked often, each shown with its query, so that one learns the language by the way. */
export function Presets({ store }: { readonly store: Store }): VNode {
  const items = [...store.map.value.comparison === undefined ? [] : CHANGE_PRESETS, ...PRESETS].map(({ name, query }) => ({
    name: l10n.t(PRESET_NAMES[name]), detail: query,
    act: () => {
      store.query.value = query;
      store.filterBy(query);
    },
  }));
  return <Menu icon="list" label={l10n.t('Presets')} title={l10n.t('Show only what is often asked for')} items={items} />;
}

/** Hides what the search does not find, and says by what the map is filtered. */
export function QueryFilter({ store }: { readonly store: Store }): VNode | undefined {
  const { query, view, matches } = store;
  const active = view.value.query;
  const canFilter = query.value.trim() !== '' && query.value !== active && matches.value.problems.length === 0;
  if (active === undefined && !canFilter) return undefined;
  return (
    <>
      {canFilter ? <button type="button" class="toggle" title={l10n.t('Hide what the search does not find')} onClick={() => filter(store)}><Icon name="filter" /> {l10n.t('Filter')}</button> : undefined}
      {active === undefined ? undefined : (
        <div class="chip" role="group" aria-label={l10n.t('Filtered by {0}', active)}>
          <Icon name="filter" /> <span class="what" title={active}>{active}</span>
          <button type="button" title={l10n.t('Show what the filter hides')} aria-label={l10n.t('Show what the filter hides')} onClick={() => endFilter(store)}><Icon name="close" /></button>
        </div>
      )}
    </>
  );
}
