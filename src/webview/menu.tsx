import { useSignal } from '@preact/signals';
import type { TargetedKeyboardEvent, VNode } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { Icon, type IconName } from './icon';

export interface MenuItem { readonly name: string; readonly detail?: string; readonly act: () => void }

interface MenuProps { readonly icon: IconName; readonly label: string; readonly title: string; readonly items: readonly MenuItem[]; readonly isAtEnd?: boolean }

/** A button with a list of actions, walked with the arrow keys. */
export function Menu({ icon, label, title, items, isAtEnd = false }: MenuProps): VNode {
  const isOpen = useSignal(false);
  const frame = useRef<HTMLDivElement>(null);
  const buttons = (): readonly HTMLElement[] => [...frame.current?.querySelectorAll<HTMLElement>('[role=menuitem]') ?? []];
  useLayoutEffect(() => {
    if (isOpen.value) buttons()[0]?.focus();
  }, [isOpen.value]);
  const close = (): void => {
    isOpen.value = false;
    frame.current?.querySelector('button')?.focus();
  };
  const onKeyDown = (event: TargetedKeyboardEvent<HTMLUListElement>): void => {
    const all = buttons();
    const at = all.findIndex((button) => button === document.activeElement);
    const targets: Readonly<Record<string, number>> = { ArrowDown: (at + 1) % all.length, ArrowUp: (at + all.length - 1) % all.length, Home: 0, End: all.length - 1 };
    const target = targets[event.key];
    if (event.key !== 'Escape' && target === undefined) return;
    event.preventDefault();
    if (target === undefined) close();
    else all[target]?.focus();
  };
  return (
    <div ref={frame} class={isAtEnd ? 'menu end' : 'menu'} onFocusOut={({ relatedTarget }) => { if (!(relatedTarget instanceof Node) || frame.current?.contains(relatedTarget) !== true) isOpen.value = false; }}>
      <button type="button" class="toggle" title={title} aria-haspopup="menu" aria-expanded={isOpen.value} onClick={() => { isOpen.value = !isOpen.value; }}><Icon name={icon} /> <span class="word">{label}</span></button>
      {isOpen.value ? (
        <ul role="menu" aria-label={label} onKeyDown={onKeyDown}>
          {items.map(({ name, detail, act }) => (
            <li key={name} role="none">
              <button type="button" role="menuitem" tabIndex={-1} onClick={() => { close(); act(); }}>
                <span class="title">{name}</span>{detail === undefined ? undefined : <span class="detail">{detail}</span>}
              </button>
            </li>
          ))}
        </ul>
      ) : undefined}
    </div>
  );
}
