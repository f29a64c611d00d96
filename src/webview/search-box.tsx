import { useComputed, useSignal } from '@preact/signals';
import type { TargetedKeyboardEvent, VNode } from 'preact';
import type { CommunicationMap } from '../core/model/communication-map';
import { completionsOf } from '../core/drawing/query/completions';
import { MOST_QUERY } from '../core/drawing/query/query';
import { Icon } from './icon';
import { describeMatches, isQuery, search, type SearchResult } from './search';
import type { Store } from './store';
import { l10n } from './l10n';

type Choice = SearchResult | { readonly completion: string };

/** No result is chosen yet. */
const NONE = -1;

/** Marks what it finds in the drawing while one types; choosing a result leads there, Enter on a query hides the rest. */
export function SearchBox({ store }: { readonly store: Store }): VNode {
  const { query, matches } = store;
  const active = useSignal(NONE);
  const isOpen = useSignal(false);
  const choices = useComputed(() => choicesFor(query.value, store.map.value));
  const choose = (choice: Choice | undefined): void => {
    if (choice === undefined) return;
    active.value = NONE;
    if ('completion' in choice) {
      query.value = choice.completion;
      return;
    }
    isOpen.value = false;
    query.value = '';
    store.reveal(choice.selection);
  };
  const enter = (): void => {
    const list = choices.value;
    if (active.value !== NONE) choose(list[active.value]);
    else if (isQuery(query.value)) isOpen.value = !filter(store);
    else choose(list.find((choice) => !('completion' in choice)));
  };
  const close = (): void => { active.value = NONE; isOpen.value = false; };
  const clear = (): void => { query.value = ''; close(); };
  const list = choices.value;
  const isListed = isOpen.value && list.length > 0 && query.value.trim() !== '';
  const onKeyDown = (event: TargetedKeyboardEvent<HTMLInputElement>): void => {
    const last = choices.value.length - 1;
    const keys: Readonly<Record<string, () => void>> = {
      ArrowDown: () => { active.value = isOpen.value ? Math.min(last, active.value + 1) : Math.min(last, 0); isOpen.value = true; },
      ArrowUp: () => { active.value = Math.max(NONE, active.value - 1); },
      Enter: enter,
      ...(isListed ? { Escape: close } : query.value === '' ? {} : { Escape: clear }),
    };
    const act = keys[event.key];
    if (act === undefined) return;
    event.preventDefault();
    act();
  };
  const { problems, notes } = matches.value;
  const said = [...isOpen.value && list.length === 0 && notes.length === 0 ? [l10n.t('Nothing found.')] : [], ...problems, ...notes];
  return (
    <div class="search">
      <Icon name="search" />
      <input
        type="text" placeholder={l10n.t('Search, or ask: {0}', 'style:sync waits:>1s -redis')} aria-label={l10n.t('Search the map')} role="combobox" aria-autocomplete="list" maxLength={MOST_QUERY} spellcheck={false}
        aria-expanded={isListed} aria-controls="search-results" aria-activedescendant={isListed && list[active.value] !== undefined ? `result-${active.value}` : undefined}
        value={query.value} onKeyDown={onKeyDown} onBlur={() => { isOpen.value = false; }}
        onInput={({ currentTarget }) => { query.value = currentTarget.value; active.value = NONE; isOpen.value = true; }}
      />
      <Choices choices={list} isListed={isListed} active={active.value} choose={choose} />
      {query.value.trim() !== '' && said.length > 0 && !isListed ? <p class="nothing" aria-hidden="true">{said.join(' ')}</p> : undefined}
      <span class="unseen" role="status">{query.value.trim() === '' ? '' : describeMatches(matches.value)}</span>
    </div>
  );
}

interface ChoicesProps { readonly choices: readonly Choice[]; readonly isListed: boolean; readonly active: number; readonly choose: (choice: Choice) => void }

function Choices({ choices, isListed, active, choose }: ChoicesProps): VNode {
  return (
    <ul id="search-results" role="listbox" aria-label={l10n.t('Results')} hidden={!isListed}>
      {choices.map((choice, index) => (
        <li key={keyOf(choice)} id={`result-${index}`} role="option" aria-selected={index === active} onPointerDown={(event) => { event.preventDefault(); choose(choice); }}>
          {'completion' in choice ? <span class="title completion">{choice.completion}</span> : <><span class="title">{choice.title}</span><span class="detail">{choice.detail}</span></>}
        </li>
      ))}
    </ul>
  );
}

/** Who has begun a key wants it ended first; who types words wants what has them. */
function choicesFor(query: string, map: CommunicationMap): readonly Choice[] {
  const completions = completionsOf(query, map).map((completion) => ({ completion }));
  const results = search(query, map);
  return isQuery(query) ? [...completions, ...results] : [...results, ...completions];
}

/** Hides what the query does not find, unless it cannot be understood. */
export function filter({ query, matches, filterBy }: Store): boolean {
  if (query.value.trim() === '' || matches.value.problems.length > 0) return false;
  filterBy(query.value);
  return true;
}

function keyOf(choice: Choice): string {
  return 'completion' in choice ? choice.completion : `${choice.selection.kind} ${choice.selection.id}`;
}
