/** Steps from the configuration to a part of it, e.g. `['policies', 'forbidden', 0]`. */
export type Place = readonly (string | number)[];

/** Where something stands in the file whose wrong list items were left out; `place` counts only those that are left. */
export function placeInFile(place: Place, leftOut: readonly Place[]): Place {
  return place.reduce<Place>((above, key) => [...above, typeof key === 'number' ? indexInFile(above, key, leftOut) : key], []);
}

function indexInFile(list: Place, index: number, leftOut: readonly Place[]): number {
  const gaps = leftOut.flatMap((gap) => (gap.length === list.length + 1 && list.every((step, at) => gap[at] === step) ? [Number(gap.at(-1))] : []));
  return gaps.sort((a, b) => a - b).reduce((found, gap) => (gap <= found ? found + 1 : found), index);
}
