interface Start { readonly line: number; readonly column: number }

/** Whether something begins before something else in the same file. */
export function comesBefore(one: Start, other: Start): boolean {
  return one.line < other.line || (one.line === other.line && one.column < other.column);
}
