import type { VNode } from 'preact';
import { Icon } from './icon';
import type { Store } from './store';
import { l10n } from './l10n';

/** Says that the filter hides what was chosen, and offers to show it. */
export function HiddenNotice({ store }: { readonly store: Store }): VNode {
  const hidden = store.hidden.value;
  return (
    <div class="notice" role="status">
      {hidden === undefined ? undefined : (
        <p>
          {l10n.t('{0} is hidden by the filter.', hidden.name)} <button type="button" class="link" onClick={() => store.showAnyway(hidden.selection)}>{l10n.t('Show it without the filter')}</button>
          <button type="button" class="plain" title={l10n.t('Leave the filter as it is')} aria-label={l10n.t('Leave the filter as it is')} onClick={() => store.select(undefined)}><Icon name="close" /></button>
        </p>
      )}
    </div>
  );
}
