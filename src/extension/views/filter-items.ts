import type { OutlineItem } from '../../core';

/** The items that have every word of a text in what they show, with what is above and below them. */
export function filterItems(items: readonly OutlineItem[], text: string): readonly OutlineItem[] {
  const words = text.toLowerCase().split(/\s+/).filter((word) => word !== '');
  return words.length === 0 ? items : items.flatMap((item) => keep(item, words));
}

/** A word found above counts for what is below. */
function keep(item: OutlineItem, words: readonly string[]): readonly OutlineItem[] {
  const shown = `${item.label} ${item.description ?? ''} ${item.place?.file ?? ''}`.toLowerCase();
  const missing = words.filter((word) => !shown.includes(word));
  if (missing.length === 0) return [item];
  const children = item.children.flatMap((child) => keep(child, missing));
  return children.length === 0 ? [] : [{ ...item, children }];
}
