/** Order of UTF-16 code units: the same on every machine, unlike a locale's. */
export function byCodeUnit(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}
