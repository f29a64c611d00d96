import { byCodeUnit } from './by-code-unit';

const ID = /^(.*?):(\d+(?:\.\d+)?):(\d+)(.*)$/s;

/** Orders the ids of sites by where those stand; lines are compared as numbers. */
export function byPlaceOfId(one: string, other: string): number {
  const [left, right] = [ID.exec(one), ID.exec(other)];
  if (left === null || right === null) return byCodeUnit(one, other);
  const place = (index: number): number => Number(left[index]) - Number(right[index]);
  return byCodeUnit(left[1] ?? '', right[1] ?? '') || place(2) || place(3) || byCodeUnit(left[4] ?? '', right[4] ?? '');
}
