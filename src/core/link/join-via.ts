import { byPlaceOfId } from '../model/by-place-of-id';
import { onceForPair } from '../model/once-for-pair';
import type { LinkedSite } from './linked-model';

/**
 * One via site per call, category and target; its `via` lists every inner site. A queue and a job of that queue are one target, and so is
 * what alternative libraries behind one interface are given: of those, the one that is used without a condition stands first and stays.
 */
export function joinVia(sites: readonly LinkedSite[]): readonly LinkedSite[] {
  const joined = new Map<string, LinkedSite[]>();
  for (const linked of sites) {
    const key = `${linked.site.file}:${linked.site.line}:${linked.site.column} ${linked.site.category}`;
    const known = joined.get(key) ?? [];
    const twin = known.findIndex((other) => isSameTarget(other, linked));
    if (twin < 0) known.push(linked);
    else known[twin] = merge(known[twin] ?? linked, linked);
    joined.set(key, known);
  }
  return [...joined.values()].flat();
}

function isSameTarget(left: LinkedSite, right: LinkedSite): boolean {
  const [one, other] = [left.site.target.text, right.site.target.text];
  return one === other || one.startsWith(`${other}/`) || other.startsWith(`${one}/`) || left.site.library !== right.site.library;
}

const merge = onceForPair((left: LinkedSite, right: LinkedSite): LinkedSite => {
  const kept = isMoreSpecific(left, right) ? right : left;
  const each = (right.each ?? [right]).reduce(withOwn, left.each ?? [left]);
  return { ...kept, each, site: { ...kept.site, via: [...new Set([...left.site.via, ...right.site.via])].sort(byPlaceOfId) } };
});

/** One for each library and channel; of a queue and a job of it the job. */
function withOwn(all: readonly LinkedSite[], linked: LinkedSite): readonly LinkedSite[] {
  const twin = all.findIndex((other) => other.site.library === linked.site.library && isSameTarget(other, linked));
  if (twin < 0) return [...all, linked];
  return all.map((other, index) => (index === twin && isMoreSpecific(other, linked) ? linked : other));
}

function isMoreSpecific(left: LinkedSite, right: LinkedSite): boolean {
  const holes = (linked: LinkedSite): number => linked.site.target.parts.filter((part) => !('known' in part)).length;
  return left.site.library === right.site.library && right.site.target.text.length > left.site.target.text.length && holes(right) <= holes(left);
}
