import { isSameList } from '../../link/kept-phases';
import type { LinkedModel, LinkedSite } from '../../link/linked-model';
import { groupBy } from '../../model/group-by';
import { onceFor } from '../../model/once';

/**
 * What is found of each site by itself, in the order of the sites. It is found again only in files with a site that is another one, or with something
 * that was read on the way: `find` must itself ask the model for all that it reads, since what was asked outside of it is not noted.
 */
export function ofEachSite<Found>(model: LinkedModel, question: string, find: (site: LinkedSite) => Found | readonly Found[]): readonly Found[] {
  return groupsOf(model.sites).flatMap((sites) => model.about(`of each: ${question}`, sites, () => sites.flatMap(find)));
}

const groupsOf = onceFor((sites: readonly LinkedSite[]) => [...groupBy(sites, ({ site }) => site.file).values()].map(sameGroup));

/** The sites of a file stay one list as long as they are the same. */
function sameGroup(sites: readonly LinkedSite[]): readonly LinkedSite[] {
  const [first] = sites;
  if (first === undefined) return sites;
  const before = groupFrom.get(first);
  if (before !== undefined && isSameList(before, sites)) return before;
  groupFrom.set(first, sites);
  return sites;
}

const groupFrom = new WeakMap<LinkedSite, readonly LinkedSite[]>();
