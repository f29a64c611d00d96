import type { VNode } from 'preact';
import type { Change } from '../../core/model/communication-map';
import { ChangeIcon } from '../icon';

/** What a comparison says of one thing; nothing where it says nothing. */
export function ChangeLine({ change, words }: { readonly change: Change | undefined; readonly words: readonly string[] }): VNode | undefined {
  if (words.length === 0) return undefined;
  const text = words.join(', ');
  return <p class="caption changes">{change === undefined ? undefined : <ChangeIcon change={change} />}{text.charAt(0).toUpperCase() + text.slice(1)}.</p>;
}
