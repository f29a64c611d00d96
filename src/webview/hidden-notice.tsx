import type { VNode } from 'preact';
import { Icon } from './icon';
import type { Store } from './store';

/** Says that the filter hides what was chosen, and offers to show it. */
export function HiddenNotice({ store }: { readonly store: Store }): VNode {
  const hidden = store.hidden.value;
  return (
    <div class="notice" role="status">
      {hidden === undefined ? undefined : (
        <p>
          {hidden.name} is hidden by the filter. <button type="button" class="link" onClick={() => store.showAnyway(hidden.selection)}>Show it without the filter</button>
          <button type="button" class="plain" title="Leave the filter as it is" aria-label="Leave the filter as it is" onClick={() => store.select(undefined)}><Icon name="close" /></button>
        </p>
      )}
    </div>
  );
}
