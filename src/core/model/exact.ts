/** The same list without room for more: one that grew by a single item keeps room for sixteen. */
export function exact<Item>(list: readonly Item[]): readonly Item[] {
  return list.length === 0 ? list : list.slice();
}
