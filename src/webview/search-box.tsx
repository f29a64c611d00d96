import { useComputed, useSignal } from '@preact/signals';
import type { TargetedKeyboardEvent, VNode } from 'preact';
import { useRef } from 'preact/hooks';
import { Icon } from './icon';
import { search, type SearchResult } from './search';
import type { Store } from './store';

/** Marks what it finds in the drawing while one types; choosing a result leads there. */
export function SearchBox({ store }: { readonly store: Store }): VNode {
  const input = useRef<HTMLInputElement>(null);
  const active = useSignal(0);
  const isOpen = useSignal(false);
  const results = useComputed(() => search(store.query.value, store.map.value));
  const choose = (result: SearchResult | undefined): void => {
    if (result === undefined) return;
    isOpen.value = false;
    store.query.value = '';
    store.reveal(result.selection);
  };
  const onKeyDown = (event: TargetedKeyboardEvent<HTMLInputElement>): void => {
    const last = results.value.length - 1;
    const keys: Readonly<Record<string, () => void>> = {
      ArrowDown: () => { active.value = isOpen.value ? Math.min(last, active.value + 1) : 0; isOpen.value = true; },
      ArrowUp: () => { active.value = Math.max(0, active.value - 1); },
      Enter: () => choose(results.value[active.value]),
      Escape: () => { store.query.value = ''; isOpen.value = false; },
    };
    const act = keys[event.key];
    if (act === undefined) return;
    event.preventDefault();
    act();
  };
  const isListed = isOpen.value && store.query.value.trim() !== '';
  const list = results.value;
  return (
    <div class="search">
      <Icon name="search" />
      <input
        ref={input} type="text" placeholder="Search names, targets, findings" aria-label="Search the map" role="combobox" aria-autocomplete="list"
        aria-expanded={isListed} aria-controls="search-results" aria-activedescendant={isListed && list.length > 0 ? `result-${active.value}` : undefined}
        value={store.query.value} onKeyDown={onKeyDown} onBlur={() => { isOpen.value = false; }}
        onInput={({ currentTarget }) => { store.query.value = currentTarget.value; active.value = 0; isOpen.value = true; }}
      />
      <ul id="search-results" role="listbox" aria-label="Results" hidden={!isListed || list.length === 0}>
        {list.map(({ selection, title, detail }, index) => (
          <li
            key={`${selection.kind} ${selection.id}`} id={`result-${index}`} role="option" aria-selected={index === active.value}
            onPointerDown={(event) => { event.preventDefault(); choose(list[index]); }}
          >
            <span class="title">{title}</span><span class="detail">{detail}</span>
          </li>
        ))}
      </ul>
      {isListed && list.length === 0 ? <p class="nothing" role="status">Nothing found</p> : undefined}
    </div>
  );
}
